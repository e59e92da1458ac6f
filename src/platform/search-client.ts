import { inject, type InjectionKey } from 'vue'
import type { SearchAnswer } from '../core/search/answer'
import type { Pack, PackId } from '../core/topic/topic'
import type { Gateway } from './gateway'
import type { SearchReply, SearchRequest } from './search-messages'

export interface LoadOptions {
  /** Whether there are other guides than these: queries are then asked of the whole library too. */
  hasMoreGuides?: () => boolean
}

/** Search off the interface thread. */
export interface SearchClient {
  /** Opens packs for searching; searches asked for before it is done are answered after it. */
  load(packs: readonly Pack[], options?: LoadOptions): void
  /**
   * Searches the open packs, and then the whole library.
   * @param onWhole told the whole library's answer, which begins with the first one; not told once it is overtaken
   * @returns the open packs' answer, or `undefined` when a later search has overtaken this one
   */
  search(query: string, onWhole?: (answer: SearchAnswer) => void): Promise<SearchAnswer | undefined>
}

export const searchClientKey: InjectionKey<SearchClient> = Symbol('searchClient')

/** Where stored indexes come from and other guides are searched. */
export type SearchLibrary = Pick<Gateway, 'readIndex' | 'searchLibrary'>

/**
 * Talks to a search worker.
 * @param worker runs `search.worker.ts`; a stand-in with the same messages in tests
 * @param library without one the packs are indexed in the worker, and they alone are searched
 */
export function createSearchClient(
  worker: Pick<Worker, 'postMessage' | 'addEventListener'>,
  library?: SearchLibrary,
): SearchClient {
  let lastId = 0
  let waiting: { id: number; resolve: (answer: SearchAnswer | undefined) => void } | undefined
  let loaded: readonly Pack[] = []
  /** Until it is known what the worker is to search. */
  let opening: Promise<void> | undefined
  let currentTopic = (): PackId | undefined => undefined

  const send = (request: SearchRequest) => worker.postMessage(request)
  const sendPacks = () => send({ type: 'load', packs: [...loaded] })

  worker.addEventListener('message', (event) => {
    const { data } = event as MessageEvent<SearchReply>
    if (data.type === 'unreadable') return sendPacks()
    if (data.type !== 'found' || data.id !== waiting?.id) return
    waiting.resolve(data.answer)
    waiting = undefined
  })

  async function open(packs: readonly Pack[], { readIndex }: SearchLibrary): Promise<void> {
    const [only] = packs
    // A stored index is read in a tenth of the time that it takes to build one.
    const index = packs.length === 1 && only ? await readIndex(only.manifest.id).catch(() => undefined) : undefined
    // Another guide was opened meanwhile.
    if (packs !== loaded) return
    if (index?.ok) send({ type: 'open', index: index.value })
    else sendPacks()
  }

  async function searchWhole(query: string, topic: PackId, id: number, onWhole: (answer: SearchAnswer) => void) {
    const found = await library?.searchLibrary(query, topic)
    if (id === lastId && found?.ok && found.value) onWhole(found.value)
  }

  return {
    load(packs, { hasMoreGuides = () => false } = {}) {
      loaded = packs
      currentTopic = () => (hasMoreGuides() ? packs[0]?.manifest.id : undefined)
      if (!library) return sendPacks()
      const started = open(packs, library).finally(() => {
        if (opening === started) opening = undefined
      })
      opening = started
    },
    async search(query, onWhole) {
      waiting?.resolve(undefined)
      const id = ++lastId
      const first = await new Promise<SearchAnswer | undefined>((resolve) => {
        waiting = { id, resolve }
        const sendQuery = () => {
          if (id === lastId) send({ type: 'search', id, query })
        }
        if (opening) void opening.then(sendQuery)
        else sendQuery()
      })
      // The first answer is shown before the other guides are asked: it never waits for them.
      const topic = currentTopic()
      if (first && onWhole && topic && query.trim()) void searchWhole(query, topic, id, onWhole)
      return first
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
