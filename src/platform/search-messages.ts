import type { SearchAnswer } from '../core/search/answer'
import type { Pack } from '../core/topic/topic'

/** What the page sends to the search worker: what to search, as packs or as a stored index, and then queries. */
export type SearchRequest =
  { type: 'load'; packs: Pack[] } | { type: 'open'; index: string } | { type: 'search'; id: number; query: string }

/** What the worker answers. `id` is the request's: late answers are told by it. */
export type SearchReply =
  | { type: 'ready'; entries: number }
  /** The stored index cannot be read: the packs are asked for. */
  | { type: 'unreadable' }
  | { type: 'found'; id: number; answer: SearchAnswer }
