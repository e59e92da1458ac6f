import type { LibraryListing } from '../../../src/core/contract/library'
import { failure, success, type Result } from '../../../src/core/result'
import { NO_ANSWER, type SearchAnswer } from '../../../src/core/search/answer'
import type { PackId } from '../../../src/core/topic/topic'
import { createIndexStore, indexKey } from './index-store'
import type { PackShelf } from './pack-store'
import type { PlacedTopic, ProcessReply, ProcessRequest } from './search-process-messages'

/** The search process is ended when nothing was asked of it for so long: it holds some fifty megabytes. */
const IDLE_MS = 5 * 60_000
/** A missing index is made when the start is over, for the next one. */
const STORE_AFTER_MS = 5_000

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
  /**
   * A topic's stored index as JSON. Where none is stored the answer is `not-found`: the page indexes the guide itself, sooner than
   * a process could be started for it, and the index is stored a little later.
   */
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
  storeAfterMs = STORE_AFTER_MS,
}: {
  packs: Pick<PackShelf, 'list' | 'find'>
  folder: string
  version: string
  start: () => SearchProcess
  onProgress?: (progress: { done: number; all: number }) => void
  idleMs?: number
  storeAfterMs?: number
}): SearchService {
  const store = createIndexStore(folder)
  const waiting = new Map<number, (reply: ProcessReply | undefined) => void>()
  let running: SearchProcess | undefined
  let sentListing: LibraryListing | undefined
  let lastId = 0
  let idle: NodeJS.Timeout | undefined
  /** Guides whose index is to be stored. */
  const missing = new Set<PackId>()
  let storing: NodeJS.Timeout | undefined
  let hasSearched = false

  function close(): void {
    clearTimeout(idle)
    clearTimeout(storing)
    missing.clear()
    hasSearched = false
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

  function storeLater(packId: PackId): void {
    missing.add(packId)
    clearTimeout(storing)
    storing = setTimeout(() => void storeMissing(), storeAfterMs).unref()
  }

  async function storeMissing(): Promise<void> {
    for (const packId of [...missing]) {
      missing.delete(packId)
      await ask((id) => ({ type: 'store', id, packId }))
    }
    // Nothing else was wanted of the process: it need not stay.
    if (!hasSearched && !waiting.size) close()
  }

  return {
    async readIndex(packId) {
      const shown = await packs.find(packId)
      if (!shown) return failure('not-found', `There is no guide ${packId} here.`)
      const kept = await store.read('index', packId, indexKey({ id: packId, digest: shown.facts.digest }, version))
      if (kept) return success(kept.toString('utf8'))
      storeLater(packId)
      return failure('not-found', `There is no stored index of ${packId} yet.`)
    },
    async search({ text, currentTopic, limit }) {
      const { packs: listed } = await packs.list()
      if (listed.length < 2) return success(NO_ANSWER)
      hasSearched = true
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
