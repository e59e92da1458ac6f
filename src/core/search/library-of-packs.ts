import type { Pack } from '../topic/topic'
import { digestOf } from './library-digest'
import { buildDirectory } from './library-directory'
import { createTopicRanking } from './library-rank'
import { createLibrarySearch, type LibrarySearch } from './library-search'
import { buildTopicIndex } from './topic-index'

/**
 * The search over a library whose packs are all at hand: the same topics are asked, in the same order, as where their indexes
 * lie in files.
 * @param packs in the order in which equal topics are asked
 */
export function searchPacks(packs: readonly Pack[]): LibrarySearch {
  const indexes = new Map(packs.map((pack) => [pack.manifest.id, buildTopicIndex(pack)]))
  const digests = [...indexes.values()].map((index) => digestOf(index.toStored()))
  return createLibrarySearch(createTopicRanking(buildDirectory(digests)), (topic) =>
    Promise.resolve(indexes.get(topic)),
  )
}
