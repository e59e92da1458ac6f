import type { LibraryListing } from '../../../src/core/contract/library'
import { failure, success, type Result } from '../../../src/core/result'
import { NO_ANSWER, type SearchAnswer } from '../../../src/core/search/answer'
import type { PackId } from '../../../src/core/topic/topic'
import { createIndexStore } from './index-store'
import type { PackShelf } from './pack-store'
import type { PlacedTopic, ProcessReply, ProcessRequest } from './search-process-messages'
import { indexKey } from './search-library'

/** The search process is ended when nothing was asked of it for so long: it holds some fifty megabytes. */
const IDLE_MS = 5 * 60_000

/** The process that holds the indexes. */
export interface SearchProcess {
  onReply(listener: (reply: ProcessReply) => void): void
  onEnd(listener: () => void): void
  send(request: ProcessRequest): void
  end(): void
}

export interface LibraryQuery {
  text: string
  currentTopic: PackId
  /** At most this many hits of each other topic. */
  limit: number
}

/** The search over installed packs, for the window. */
export interface SearchService {
  /** A topic's index as JSON: from its file, or built in the search process. */
  readIndex(packId: PackId): Promise<Result<string>>
  /** @returns the answer of the whole library; `null` when a later query has overtaken this one */
  search(query: LibraryQuery): Promise<Result<SearchAnswer | null>>
  /** Ends the search process. */
  close(): void
}

/**
 * Starts the search process when it is needed, and ends it when it no longer is: with one guide whose index is on the disk, never.
 * @param folder where indexes are kept
 * @param version of the code that builds them
 */
export function createSearchService({
  packs,
  folder,
  version,
  start,
  onProgress,
  idleMs = IDLE_MS,
}: {
  packs: Pick<PackShelf, 'list' | 'find'>
  folder: string
  version: string
  start: () => SearchProcess
  onProgress?: (progress: { done: number; all: number }) => void
  idleMs?: number
}): SearchService {
  const store = createIndexStore(folder)
  const waiting = new Map<number, (reply: ProcessReply | undefined) => void>()
  let running: SearchProcess | undefined
  let sentListing: LibraryListing | undefined
  let lastId = 0
  let idle: NodeJS.Timeout | undefined

  function close(): void {
    clearTimeout(idle)
    running?.end()
    running = sentListing = undefined
    for (const answer of waiting.values()) answer(undefined)
    waiting.clear()
  }

  function ensureRunning(): SearchProcess {
    clearTimeout(idle)
    idle = setTimeout(close, idleMs).unref()
    if (running) return running
    const started = start()
    started.onReply((reply) => {
      if (reply.type === 'progress') return onProgress?.(reply)
      waiting.get(reply.id)?.(reply)
      waiting.delete(reply.id)
    })
    started.onEnd(() => {
      if (running === started) close()
    })
    return (running = started)
  }

  /** Asks the search process, which knows the packs as they are listed now. */
  async function ask(request: (id: number) => ProcessRequest): Promise<ProcessReply | undefined> {
    const listing = await packs.list()
    const topics = listing === sentListing ? undefined : await placedTopics(listing)
    const started = ensureRunning()
    if (topics) started.send({ type: 'topics', folder, version, topics })
    sentListing = listing
    const id = ++lastId
    return new Promise((answer) => {
      waiting.set(id, answer)
      started.send(request(id))
    })
  }

  async function placedTopics({ packs: listed }: LibraryListing): Promise<PlacedTopic[]> {
    const shown = await Promise.all(listed.map(({ id }) => packs.find(id)))
    return shown.flatMap((pack) =>
      pack ? [{ id: pack.item.id, digest: pack.facts.digest, path: pack.place.path, name: pack.place.name }] : [],
    )
  }

  return {
    async readIndex(packId) {
      const shown = await packs.find(packId)
      if (!shown) return failure('not-found', `There is no guide ${packId} here.`)
      const kept = await store.read('index', packId, indexKey({ id: packId, digest: shown.facts.digest }, version))
      if (kept) return success(kept.toString('utf8'))
      const reply = await ask((id) => ({ type: 'index', id, packId }))
      return reply?.type === 'index' ? reply.index : ENDED
    },
    async search({ text, currentTopic, limit }) {
      const { packs: listed } = await packs.list()
      if (listed.length < 2) return success(NO_ANSWER)
      const reply = await ask((id) => ({ type: 'search', id, text, currentTopic, limit }))
      return reply?.type === 'found' ? success(reply.answer) : ENDED
    },
    close,
  }
}

const ENDED = failure(
  'internal',
  'The search over all guides has stopped. The open guide is searched as before; try again.',
)
