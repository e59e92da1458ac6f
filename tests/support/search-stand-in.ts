import { createSearchAnswerer } from '../../src/platform/search-answerer'
import type { SearchReply, SearchRequest } from '../../src/platform/search-messages'

/** A search worker without a thread: the same code behind the same messages, answered in a later turn as a worker does. */
export function createSearchStandIn(): Pick<Worker, 'postMessage' | 'addEventListener'> {
  const target = new EventTarget()
  const handle = createSearchAnswerer((data) =>
    setTimeout(() => target.dispatchEvent(new MessageEvent<SearchReply>('message', { data }))),
  )
  return {
    addEventListener: target.addEventListener.bind(target),
    postMessage(message: unknown) {
      // As between threads: a copy arrives, and what cannot be copied fails here.
      handle(structuredClone(message) as SearchRequest)
    },
  }
}
