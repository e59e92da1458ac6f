import type { LibraryItem, PackOrigin, PackProblem, PublisherKey } from '../../../src/core/contract/library'
import { compareVersions } from '../../../src/core/pack/version'
import { failure } from '../../../src/core/result'
import type { PackId } from '../../../src/core/topic/topic'
import { libraryItem } from './library-item'
import type { Catalogued, PackFacts } from './pack-catalogue'
import type { LibraryRecords } from './pack-records'
import type { PlacedPack } from './pack-sources'

/** A pack that is shown, and where it lies. */
export interface ShownPack {
  item: LibraryItem
  facts: PackFacts
  place: PlacedPack
}

/**
 * Decides which of the packs on the disk are shown: each id once. What came with the app goes before the administrator's folder,
 * and that before what was imported. In place of a bundled pack only two things are ever shown: a newer one signed with a key that
 * the clinic trusts, and an earlier one of its own that the person went back to.
 * @param packs in that order
 * @returns what is shown by id, the app's own versions whatever is shown in their place, and what was left out
 */
export function mergePacks(
  packs: readonly { place: PlacedPack; catalogued: Catalogued }[],
  keys: readonly PublisherKey[],
  records: LibraryRecords,
): { shown: Map<PackId, ShownPack>; own: Map<PackId, ShownPack>; problems: PackProblem[] } {
  const shown = new Map<PackId, ShownPack>()
  /** The bundled ones, whatever is shown in their place. */
  const own = new Map<PackId, ShownPack>()
  const problems: PackProblem[] = []
  for (const { place, catalogued } of packs) {
    if ('error' in catalogued) {
      problems.push({ name: place.name, error: catalogued.error })
      continue
    }
    const { facts } = catalogued
    const candidate = { item: libraryItem(facts, place, keys), facts, place }
    const before = shown.get(facts.id)
    if (!before) {
      shown.set(facts.id, candidate)
      if (place.origin === 'bundled' && !place.isPinned) own.set(facts.id, candidate)
      continue
    }
    if (place.isPinned || isTrustedUpdate(candidate, before)) shown.set(facts.id, candidate)
    // The app has caught up with what was imported.
    else if (!isTrusted(candidate) || before.place.origin !== 'bundled')
      problems.push({ name: place.name, error: duplicate(place, facts, before.place.origin) })
  }
  for (const { item } of shown.values()) addVersions(item, own, records)
  return { shown, own, problems }
}

const isTrusted = ({ item }: ShownPack) => item.signature.status === 'trusted'

function isTrustedUpdate(candidate: ShownPack, before: ShownPack): boolean {
  return (
    before.place.origin === 'bundled' &&
    isTrusted(candidate) &&
    compareVersions(candidate.facts.version, before.facts.version) > 0
  )
}

/** Which other version there is to go to, and whether the app brought this one unseen. */
function addVersions(item: LibraryItem, own: ReadonlyMap<PackId, ShownPack>, records: LibraryRecords): void {
  const bundled = own.get(item.id)
  if (item.origin !== 'bundled') {
    if (item.origin === 'clinicFolder') return
    const record = records.installed.find(({ id }) => id === item.id)
    const other = record?.other ?? bundled?.item.version
    if (other) item.otherVersion = other
    const saved = record?.saved?.filter(({ version }) => version !== item.version).reverse()
    if (saved?.length)
      item.savedVersions = saved.map(({ version, savedAt, changes }) => ({ version, savedAt, changes }))
    return
  }
  const record = records.bundled.find(({ id }) => id === item.id)
  if (!record || !bundled) return
  if (record.pinned) item.otherVersion = bundled.item.version
  else if (record.seen.digest !== bundled.facts.digest) item.updatedFrom = record.seen.version
  else if (record.previous) item.otherVersion = record.previous.version
}

const WHOSE: Readonly<Record<PackOrigin, string>> = {
  bundled: 'a guide that came with the app',
  clinicFolder: "a guide in the clinic's folder",
  importedPack: 'an imported guide',
  importedArticle: 'an imported guide',
}

function duplicate({ name, origin }: PlacedPack, { id }: PackFacts, before: PackOrigin) {
  const whose = origin === before ? 'another guide' : WHOSE[before]
  return failure('pack-invalid', `${name} has the id ${id}, which ${whose} has; it was left out.`).error
}
