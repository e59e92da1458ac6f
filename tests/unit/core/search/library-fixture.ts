import { digestOf } from '../../../../src/core/search/library-digest'
import { buildDirectory } from '../../../../src/core/search/library-directory'
import { createTopicRanking } from '../../../../src/core/search/library-rank'
import { buildTopicIndex, type TopicIndex } from '../../../../src/core/search/topic-index'
import type { Pack, PackId } from '../../../../src/core/topic/topic'
import { makeEntry, makePack, packId, said } from '../../../fixtures/make-pack'

/** A guide of care entries, by their names. */
export function guide(title: string, ...names: string[]): Pack {
  const id = packId(title.toLowerCase().replaceAll(' ', '-'))
  const pack = makePack()
  return {
    ...pack,
    manifest: { ...pack.manifest, id, title },
    topic: { ...pack.topic, id, title, synonyms: [], homeCareItems: [] },
    entries: names.map((name, i) => makeEntry('care', `entry-${i}`, { name, summary: said(`Words about ${title}.`) })),
  }
}

/** The indexes of some guides, and the ranking over their words. */
export function libraryOf(packs: readonly Pack[]) {
  const indexes = new Map<PackId, TopicIndex>(packs.map((pack) => [pack.manifest.id, buildTopicIndex(pack)]))
  const stored = [...indexes.values()].map((index) => index.toStored())
  return {
    indexes,
    directory: buildDirectory(stored.map(digestOf)),
    ranking: createTopicRanking(buildDirectory(stored.map(digestOf))),
  }
}
