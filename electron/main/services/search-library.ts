import type { SearchAnswer } from '../../../src/core/search/answer'
import { digestOf, type TopicDigest } from '../../../src/core/search/library-digest'
import { buildDirectory, type LibraryDirectory } from '../../../src/core/search/library-directory'
import { createTopicRanking } from '../../../src/core/search/library-rank'
import {
  createLibrarySearch,
  type LibrarySearch,
  type LibrarySearchOptions,
} from '../../../src/core/search/library-search'
import {
  buildTopicIndex,
  loadTopicIndex,
  type StoredTopicIndex,
  type TopicIndex,
} from '../../../src/core/search/topic-index'
import type { Result } from '../../../src/core/result'
import type { Pack, PackId } from '../../../src/core/topic/topic'
import { decodeDirectory, encodeDirectory } from './directory-file'
import { indexKey, sumOf, type IndexStore } from './index-store'

/** A topic as the search needs it: what it was made from, and how to get it. */
export interface SearchedTopic {
  id: PackId
  /** SHA-256 of the pack's content. */
  digest: string
  read(): Promise<Result<Pack>>
}

/** Indexes kept open: those of one answer and some more. Each takes about five megabytes. */
const OPEN_INDEXES = 12

/** The search over all installed topics, with its indexes in files. */
export interface SearchLibrary {
  /** The index of a topic as JSON, from its file or built now. */
  readIndex(id: PackId): Promise<Result<string>>
  /** @returns the answer; `undefined` when it was overtaken */
  search(text: string, options: LibrarySearchOptions): Promise<SearchAnswer | undefined>
}

/**
 * Searches topics whose indexes lie in files. An index is built when it is asked for and none fits; the directory of all
 * words, which tells the topics worth asking, when the library is searched first.
 * @param topics all of them, in the order in which equal matches are listed
 * @param version of the code that builds and reads indexes; what another one built is built anew
 * @param onProgress told how many topics are indexed while the directory is made
 */
export function createSearchLibrary({
  store,
  topics,
  version,
  onProgress,
}: {
  store: IndexStore
  topics: readonly SearchedTopic[]
  version: string
  onProgress?: (done: number, all: number) => void
}): SearchLibrary {
  const byId = new Map(topics.map((topic) => [topic.id, topic]))
  const opened = new Map<PackId, Promise<TopicIndex | undefined>>()
  let preparing: Promise<LibrarySearch> | undefined

  const keyOf = (topic: SearchedTopic) => indexKey(topic, version)

  /** The stored form of a topic's index, from its file or built now. */
  async function obtain(topic: SearchedTopic): Promise<Result<string>> {
    const kept = await store.read('index', topic.id, keyOf(topic))
    if (kept) return { ok: true, value: kept.toString('utf8') }
    const pack = await topic.read()
    if (!pack.ok) return pack
    const built = buildTopicIndex(pack.value).toStored()
    const json = JSON.stringify(built)
    await store.write('index', topic.id, keyOf(topic), json)
    await store.write('words', topic.id, keyOf(topic), JSON.stringify(digestOf(plain(json))))
    return { ok: true, value: json }
  }

  function open(id: PackId): Promise<TopicIndex | undefined> {
    const opening = opened.get(id) ?? openNow(id)
    // The one asked for last stands last: the first is the one to close.
    opened.delete(id)
    opened.set(id, opening)
    const [oldest] = opened.keys()
    if (opened.size > OPEN_INDEXES && oldest) opened.delete(oldest)
    return opening
  }

  async function openNow(id: PackId): Promise<TopicIndex | undefined> {
    const topic = byId.get(id)
    const obtained = topic && (await obtain(topic))
    return obtained?.ok ? loadTopicIndex(plain(obtained.value)) : undefined
  }

  async function wordsOf(topic: SearchedTopic): Promise<TopicDigest | undefined> {
    const kept = await store.read('words', topic.id, keyOf(topic))
    if (kept) return JSON.parse(kept.toString('utf8')) as TopicDigest
    const obtained = await obtain(topic)
    return obtained.ok ? digestOf(plain(obtained.value)) : undefined
  }

  async function prepare(): Promise<LibrarySearch> {
    const key = sumOf(topics.map(keyOf).join('\n'))
    const kept = await store.read('library', '', key)
    const directory = kept ? decodeDirectory(kept) : await makeDirectory(key)
    return createLibrarySearch(createTopicRanking(directory), open)
  }

  async function makeDirectory(key: string): Promise<LibraryDirectory> {
    const digests: TopicDigest[] = []
    for (const [i, topic] of topics.entries()) {
      const digest = await wordsOf(topic)
      if (digest) digests.push(digest)
      onProgress?.(i + 1, topics.length)
    }
    const directory = buildDirectory(digests)
    // A guide that could not be read now may be readable at the next start.
    if (digests.length === topics.length) await store.write('library', '', key, encodeDirectory(directory))
    await store.sweep(topics.map(({ id }) => id))
    return directory
  }

  return {
    async readIndex(id) {
      const topic = byId.get(id)
      if (!topic) return { ok: false, error: { code: 'not-found', message: `There is no guide ${id} here.` } }
      return obtain(topic)
    },
    async search(text, options) {
      const library = await (preparing ??= prepare())
      return library.search(text, options)
    },
  }
}

function plain(json: string): StoredTopicIndex {
  return JSON.parse(json) as StoredTopicIndex
}
