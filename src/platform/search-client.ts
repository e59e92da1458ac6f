import { inject, type InjectionKey } from 'vue'
import type { SearchAnswer } from '../core/search/answer'
import type { Pack } from '../core/topic/topic'
import type { SearchReply, SearchRequest } from './search-messages'

/** Search off the interface thread. */
export interface SearchClient {
  /** Indexes the packs; searches asked for before it is done are answered after it. */
  load(packs: readonly Pack[]): void
  /** @returns the answer, or `undefined` when a later search has overtaken this one */
  search(query: string): Promise<SearchAnswer | undefined>
}

export const searchClientKey: InjectionKey<SearchClient> = Symbol('searchClient')

/**
 * Talks to a search worker.
 * @param worker runs `search.worker.ts`; a stand-in with the same messages in tests
 */
export function createSearchClient(worker: Pick<Worker, 'postMessage' | 'addEventListener'>): SearchClient {
  let lastId = 0
  let waiting: { id: number; resolve: (answer: SearchAnswer | undefined) => void } | undefined

  worker.addEventListener('message', (event) => {
    const { data } = event as MessageEvent<SearchReply>
    if (data.type !== 'found' || data.id !== waiting?.id) return
    waiting.resolve(data.answer)
    waiting = undefined
  })

  const send = (request: SearchRequest) => worker.postMessage(request)
  return {
    load: (packs) => send({ type: 'load', packs: [...packs] }),
    search: (query) => {
      waiting?.resolve(undefined)
      return new Promise((resolve) => {
        waiting = { id: ++lastId, resolve }
        send({ type: 'search', id: lastId, query })
      })
    },
  }
}

/**
 * The search client of this application.
 * @throws Error outside a component or store of an app that provides none
 */
export function useSearchClient(): SearchClient {
  const client = inject(searchClientKey)
  if (!client) throw new Error('no search client provided: call app.provide(searchClientKey, …) first')
  return client
}
