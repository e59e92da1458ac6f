import { createSearchEngine, type SearchEngine } from '../../src/core/search/engine'
import type { SearchAnswer, SearchRequest } from '../../src/platform/search-messages'

/** A search worker without a thread: the same engine behind the same messages, answered in a later turn as a worker does. */
export function createSearchStandIn(): Pick<Worker, 'postMessage' | 'addEventListener'> {
  const target = new EventTarget()
  let engine: SearchEngine | undefined
  const answer = (data: SearchAnswer) =>
    setTimeout(() => target.dispatchEvent(new MessageEvent<SearchAnswer>('message', { data })))
  return {
    addEventListener: target.addEventListener.bind(target),
    postMessage(message: unknown) {
      // As between threads: a copy arrives, and what cannot be copied fails here.
      const request = structuredClone(message) as SearchRequest
      if (request.type === 'load') {
        engine = createSearchEngine(request.packs)
        answer({ type: 'ready', entries: request.packs.flatMap(({ entries }) => entries).length })
      } else answer({ type: 'hits', id: request.id, hits: engine?.search(request.query) ?? [] })
    },
  }
}
