import type { LibraryItem, UpdateReview } from '../../../src/core/contract/library'
import { reviewOf } from '../../../src/core/pack/review'
import { failure, success, type Result } from '../../../src/core/result'
import type { PackId } from '../../../src/core/topic/topic'
import { packText, readWholePack, type ReadPack } from './pack-file'
import type { PackPlaces } from './pack-places'
import type { BundledRecord, InstalledRecord, LibraryRecords, PackRecords } from './pack-records'
import type { PackShelf } from './pack-store'
import { versionsOf } from './saved-versions'
import { writeFileSafely } from './write-file-safely'

/** What can be done with installed packs: taken out, removed, changed to another version. */
export interface PackLibrary {
  /** The pack as one file, to be written where a person says. */
  export(packId: PackId): Promise<Result<{ suggestedName: string; json: string }>>
  /** Removes an imported pack; in place of a signed update the app's own version is shown again. */
  remove(packId: PackId): Promise<Result<void>>
  /** @param version another one that is kept; without it the one before, or the one rolled back from */
  review(packId: PackId, version?: string): Promise<Result<UpdateReview>>
  /** The version that the app brought was looked at. */
  accept(packId: PackId): Promise<Result<void>>
  /** Shows another version that is kept. @param version which; without it the one before, or the one rolled back from */
  switchVersion(packId: PackId, version?: string): Promise<Result<{ version: string }>>
  /** Keeps a copy of every bundled pack that is new here, so that its next version can be compared with it. */
  keepBundled(): Promise<void>
  setFolder(path: string | undefined): Promise<Result<void>>
}

export function createPackLibrary(options: {
  shelf: PackShelf
  records: PackRecords
  places: PackPlaces
}): PackLibrary {
  const { shelf, records, places } = options

  async function change(next: (all: LibraryRecords) => LibraryRecords): Promise<Result<void>> {
    const changed = await records.change(next)
    shelf.refresh()
    return changed.ok ? success(undefined) : changed
  }

  const changeBundled = (id: PackId, next: (record: BundledRecord) => BundledRecord) =>
    change((all) => ({ ...all, bundled: all.bundled.map((record) => (record.id === id ? next(record) : record)) }))

  const found = async (packId: PackId) => {
    const shown = await shelf.find(packId)
    return shown ? success(shown) : failure('not-found', `There is no guide ${packId} here.`)
  }

  const recordsOf = async (packId: PackId) => {
    const { installed, bundled } = await records.read()
    return {
      imported: installed.find(({ id }) => id === packId),
      bundled: bundled.find(({ id }) => id === packId),
    }
  }

  /** The app's own version of a pack, whatever is shown in its place. */
  async function ownVersion(packId: PackId): Promise<Result<ReadPack>> {
    const own = await shelf.findBundled(packId)
    return own ? shelf.readAt(own.place) : failure('not-found', `There is no guide ${packId} in the app.`)
  }

  /** The version that could be shown instead. @param wanted which, where several are kept */
  async function otherVersion(item: LibraryItem, wanted?: string): Promise<Result<ReadPack>> {
    const { imported, bundled } = await recordsOf(item.id)
    if (wanted !== undefined && wanted !== item.otherVersion) {
      const isKept = item.savedVersions?.some(({ version }) => version === wanted)
      return isKept && imported
        ? readWholePack(places.imported(item.id, wanted), `${item.id}/${wanted}.json`)
        : failure('not-found', `Version ${wanted} of ${item.title} is not kept.`)
    }
    if (item.origin === 'bundled' && bundled) {
      if (bundled.pinned) return ownVersion(item.id)
      const copy = item.updatedFrom ? bundled.seen : bundled.previous
      if (copy) return readWholePack(places.copy(item.id, copy), `${item.id}/${copy.version}.json`)
    }
    if (item.origin !== 'bundled' && imported) {
      if (!imported.other) return ownVersion(item.id)
      return readWholePack(places.imported(item.id, imported.other), `${item.id}/${imported.other}.json`)
    }
    return failure('not-found', `No other version of ${item.title} is kept.`)
  }

  async function keepCopy(packId: PackId): Promise<Result<BundledRecord['seen']>> {
    const [own, whole] = await Promise.all([shelf.findBundled(packId), ownVersion(packId)])
    if (!whole.ok) return whole
    const { version = '', digest = '' } = own?.facts ?? {}
    const copy = { version, digest }
    const path = places.copy(packId, copy)
    try {
      await places.prepare(path)
    } catch {
      return failure('io', `The copy of ${packId} cannot be kept in ${path}. Check the disk.`)
    }
    const written = await writeFileSafely(path, `${JSON.stringify(whole.value.raw)}\n`)
    return written.ok ? success(copy) : written
  }

  return {
    async export(packId) {
      const shown = await found(packId)
      if (!shown.ok) return shown
      const whole = await shelf.readAt(shown.value.place)
      if (!whole.ok) return whole
      const { id, version } = shown.value.item
      return success({ suggestedName: `${id}-${version}`, json: packText(whole.value.raw) })
    },

    async remove(packId) {
      const { imported } = await recordsOf(packId)
      if (!imported) {
        const shown = await found(packId)
        if (!shown.ok) return shown
        const { title, origin } = shown.value.item
        const whose = origin === 'clinicFolder' ? "lies in the clinic's folder" : 'came with the app'
        return failure('invalid-input', `${title} ${whose} and cannot be removed here.`)
      }
      // The record first: without it the files are only room on the disk.
      const changed = await change((all) => ({ ...all, installed: all.installed.filter(({ id }) => id !== packId) }))
      if (changed.ok) await places.removeImported(packId).catch(() => undefined)
      return changed
    },

    async review(packId, version) {
      const shown = await found(packId)
      if (!shown.ok) return shown
      const { item, place } = shown.value
      const [other, current] = await Promise.all([otherVersion(item, version), shelf.readAt(place)])
      if (!other.ok) return other
      if (!current.ok) return current
      // A version that the app brought is shown already: what changed lies behind. Any other is still to come.
      return success(
        item.updatedFrom
          ? reviewOf(other.value.pack, current.value.pack)
          : reviewOf(current.value.pack, other.value.pack),
      )
    },

    async accept(packId) {
      const { bundled } = await recordsOf(packId)
      if (!bundled) return failure('not-found', `There is nothing to accept for ${packId}.`)
      const copy = await keepCopy(packId)
      if (!copy.ok) return copy
      const oldest = bundled.previous
      const changed = await changeBundled(packId, (record) => ({
        id: record.id,
        seen: copy.value,
        previous: record.seen,
      }))
      if (changed.ok && oldest && oldest.digest !== bundled.seen.digest)
        await places.remove(places.copy(packId, oldest)).catch(() => undefined)
      return changed
    },

    async switchVersion(packId, wanted) {
      const shown = await found(packId)
      if (!shown.ok) return shown
      const { item } = shown.value
      const other = await otherVersion(item, wanted)
      if (!other.ok) return other
      const { version } = other.value.pack.manifest
      const changed = await (item.origin === 'bundled'
        ? changeBundled(packId, (record) => switchBundled(record, item))
        : switchImported(packId, wanted))
      return changed.ok ? success({ version }) : changed
    },

    async keepBundled() {
      const { bundled } = await records.read()
      const known = new Set<string>(bundled.map(({ id }) => id))
      for (const packId of await shelf.bundledIds()) {
        if (known.has(packId)) continue
        const copy = await keepCopy(packId)
        // When there is no room for it, the next start tries again.
        if (copy.ok)
          await records.change((all) => ({ ...all, bundled: [...all.bundled, { id: packId, seen: copy.value }] }))
      }
    },

    setFolder: (path) =>
      change(({ installed, bundled }) => ({ ...(path && { clinicFolder: path }), installed, bundled })),
  }

  /** To another version of an imported pack; where only the app's own is left, the import goes. */
  async function switchImported(packId: PackId, wanted?: string): Promise<Result<void>> {
    const { imported } = await recordsOf(packId)
    const changed = await change((all) => ({
      ...all,
      installed: all.installed.flatMap((record) => {
        if (record.id !== packId) return [record]
        if (isOnlyVersion(record)) return []
        const version = wanted ?? record.other
        return version && versionsOf(record).has(version) ? [{ ...record, version, other: record.version }] : [record]
      }),
    }))
    if (changed.ok && imported && isOnlyVersion(imported)) await places.removeImported(packId).catch(() => undefined)
    return changed
  }
}

const isOnlyVersion = (record: InstalledRecord) => versionsOf(record).size === 1

/** From the app's version to the kept copy, and back. */
function switchBundled({ pinned, ...record }: BundledRecord, { updatedFrom }: LibraryItem): BundledRecord {
  if (pinned) return record
  const copy = updatedFrom ? record.seen : record.previous
  return copy ? { ...record, pinned: copy } : record
}
