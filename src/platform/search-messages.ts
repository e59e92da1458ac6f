import type { SearchAnswer } from '../core/search/answer'
import type { Pack } from '../core/topic/topic'

/** What the page sends to the search worker. */
export type SearchRequest = { type: 'load'; packs: Pack[] } | { type: 'search'; id: number; query: string }

/** What the worker answers. `id` is the request's: late answers are told by it. */
export type SearchReply = { type: 'ready'; entries: number } | { type: 'found'; id: number; answer: SearchAnswer }
