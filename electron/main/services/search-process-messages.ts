import type { SearchAnswer } from '../../../src/core/search/answer'
import type { PackId } from '../../../src/core/topic/topic'

/** A topic as the search process gets to know it. */
export interface PlacedTopic {
  id: PackId
  /** SHA-256 of the pack's content. */
  digest: string
  path: string
  /** How the file is called in messages. */
  name: string
}

/** What the main process sends to the search process. The topics come first, and again when they change. */
export type ProcessRequest =
  | { type: 'topics'; folder: string; version: string; topics: PlacedTopic[] }
  /** Makes the index of a topic and keeps it, where none is kept. */
  | { type: 'store'; id: number; packId: PackId }
  | { type: 'search'; id: number; text: string; limit: number; currentTopic: PackId }

/** What it answers. An overtaken search is answered with `null`. */
export type ProcessReply =
  | { type: 'stored'; id: number }
  | { type: 'found'; id: number; answer: SearchAnswer | null }
  | { type: 'progress'; done: number; all: number }
