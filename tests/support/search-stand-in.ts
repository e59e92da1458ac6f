import { NO_ANSWER } from '../../src/core/search/answer'
import { createSearchEngine, type SearchEngine } from '../../src/core/search/engine'
import type { SearchReply, SearchRequest } from '../../src/platform/search-messages'

/** A search worker without a thread: the same engine behind the same messages, answered in a later turn as a worker does. */
export function createSearchStandIn(): Pick<Worker, 'postMessage' | 'addEventListener'> {
  const target = new EventTarget()
  let engine: SearchEngine | undefined
  const answer = (data: SearchReply) =>
    setTimeout(() => target.dispatchEvent(new MessageEvent<SearchReply>('message', { data })))
  return {
    addEventListener: target.addEventListener.bind(target),
    postMessage(message: unknown) {
      // As between threads: a copy arrives, and what cannot be copied fails here.
      const request = structuredClone(message) as SearchRequest
      if (request.type === 'load') {
        engine = createSearchEngine(request.packs)
        answer({ type: 'ready', entries: request.packs.flatMap(({ entries }) => entries).length })
      } else answer({ type: 'found', id: request.id, answer: engine?.search(request.query) ?? NO_ANSWER })
    },
  }
}
