import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { ImportPreview, PublisherKey } from '../../../src/core/contract/library'
import { reviewOf } from '../../../src/core/pack/review'
import { judgeInstall } from '../../../src/core/pack/install-rules'
import { linkHosts } from '../../../src/core/pack/link-hosts'
import { failure, success, type Result } from '../../../src/core/result'
import type { Pack, PackId } from '../../../src/core/topic/topic'
import { breathe } from './breathe'
import { libraryItem } from './library-item'
import { factsOf } from './pack-catalogue'
import type { ExaminedPack } from './pack-examine'
import { LARGEST_FILE_BYTES } from './pack-file'
import type { PackPlaces } from './pack-places'
import type { ReadForeignPack } from './pack-reader'
import type { InstalledRecord, PackRecords } from './pack-records'
import { wrongSignature } from './pack-signature'
import type { PackShelf } from './pack-store'
import { savedAfter, versionsOf } from './saved-versions'
import { writeFileSafely } from './write-file-safely'

/** Imports a pack in two steps: it is looked at first, and installed when a person says so. */
export interface PackImporter {
  /** Reads and judges a file; nothing is installed. */
  preview(path: string): Promise<Result<ImportPreview>>
  accept(token: string): Promise<Result<{ packId: PackId }>>
  discard(token: string): void
  /** Installs a pack that was made here, of a reviewed draft. */
  install(pack: Pack, origin: InstalledRecord['origin']): Promise<Result<{ packId: PackId }>>
  /**
   * Installs a changed guide over the version that it was made of; `conflict` when another one lies there by now.
   */
  replace(pack: Pack, version: string, saved: SavedEdit): Promise<Result<{ packId: PackId }>>
}

/** What is told of an edit in the list of versions. */
export interface SavedEdit {
  /** ISO time. */
  savedAt: string
  changes: string[]
}

interface Recorded {
  before?: InstalledRecord
  after?: InstalledRecord
}

/** As a guide of this origin, or in place of the version that it was made of. */
type Installing = { origin: InstalledRecord['origin'] } | { over: string; saved: SavedEdit }

export function createPackImporter(options: {
  shelf: PackShelf
  records: PackRecords
  places: PackPlaces
  readForeign: ReadForeignPack
  keys: () => Promise<readonly PublisherKey[]>
}): PackImporter {
  const { shelf, records, places, readForeign, keys } = options
  /** The one that is being looked at: an earlier one that nobody answered is forgotten. */
  let waiting: { token: string; examined: ExaminedPack } | undefined

  let last: Promise<unknown> = Promise.resolve()

  async function judge({ facts, json }: ExaminedPack) {
    const installed = await shelf.find(facts.id)
    const item = libraryItem(facts, { origin: 'importedPack', bytes: Buffer.byteLength(json) }, await keys())
    const verdict = judgeInstall(item, installed?.item)
    return verdict.ok ? success({ installed, item }) : verdict
  }

  async function preview(path: string): Promise<Result<ImportPreview>> {
    waiting = undefined
    const fileName = basename(path)
    const examined = await readForeign(path, fileName)
    if (!examined.ok) return examined
    const verdict = await judge(examined.value)
    if (!verdict.ok) return verdict
    const { installed, item } = verdict.value
    const before = installed && (await shelf.readAt(installed.place))
    if (before && !before.ok) return before
    const token = randomUUID()
    waiting = { token, examined: examined.value }
    return success({
      kind: 'pack',
      token,
      fileName,
      pack: item,
      hosts: linkHosts(examined.value.pack),
      ...(before && { update: reviewOf(before.value.pack, examined.value.pack) }),
    })
  }

  async function accept(token: string): Promise<Result<{ packId: PackId }>> {
    if (waiting?.token !== token)
      return failure('not-found', 'This file is no longer held. Choose it again to import it.')
    const { examined } = waiting
    const installed = await put(examined, { origin: 'importedPack' })
    if (installed.ok) waiting = undefined
    return installed
  }

  /** One installation at a time: each is judged by what the one before left. */
  function put(examined: ExaminedPack, how: Installing): Promise<Result<{ packId: PackId }>> {
    const done = last.then(() => putNow(examined, how))
    last = done.catch(() => undefined)
    return done
  }

  async function putNow(examined: ExaminedPack, how: Installing): Promise<Result<{ packId: PackId }>> {
    // The library may have changed while the person was reading.
    const verdict = await judge(examined)
    if (!verdict.ok) return verdict
    const { id, version } = examined.facts
    const path = places.imported(id, version)
    const made = await places.prepare(path).then(
      () => success(undefined),
      () => failure('io', `The guide could not be installed: the folder ${path} cannot be made. Check the disk.`),
    )
    if (!made.ok) return made
    const written = await writeFileSafely(path, examined.json)
    if (!written.ok) return written
    const recorded = await record(examined, how)
    if (!recorded.ok) {
      await forget(id, version)
      return recorded
    }
    const { before, after } = recorded.value
    const named = after && versionsOf(after)
    for (const old of before && named ? versionsOf(before) : [])
      if (!named?.has(old)) await places.remove(places.imported(id, old)).catch(() => undefined)
    shelf.refresh()
    return success({ packId: id })
  }

  /** A file that nothing names would come back when the list of guides has to be made anew. */
  async function forget(id: PackId, version: string): Promise<void> {
    const { installed } = await records.read()
    const isNamed = installed.some((kept) => kept.id === id && versionsOf(kept).has(version))
    if (!isNamed) await places.remove(places.imported(id, version)).catch(() => undefined)
  }

  /** @returns what was recorded under this id before, and what is now */
  async function record({ facts, json }: ExaminedPack, how: Installing): Promise<Result<Recorded>> {
    const { id, version, title } = facts
    const found: Recorded & { isInTheWay: boolean } = { isInTheWay: false }
    const changed = await records.change((all) => {
      const before = all.installed.find((installed) => installed.id === id)
      if (before) found.before = before
      found.isInTheWay = 'over' in how && before?.version !== how.over
      if (found.isInTheWay) return all
      const origin = 'origin' in how ? how.origin : (before?.origin ?? 'importedArticle')
      const bytes = Buffer.byteLength(json)
      found.after = {
        ...{ id, version, origin },
        ...(before && { other: before.version }),
        ...(before && 'saved' in how && { saved: savedAfter(before, { version, bytes, ...how.saved }) }),
      }
      return { ...all, installed: [...all.installed.filter((installed) => installed.id !== id), found.after] }
    })
    if (!changed.ok) return changed
    if (!found.isInTheWay) return success(found)
    return failure('conflict', `${title} was changed or removed in the meantime. Nothing was saved; open it again.`)
  }

  return {
    preview,
    accept,
    discard: (token) => {
      if (waiting?.token === token) waiting = undefined
    },
    install: (pack, origin) => putMade(pack, { origin }),
    replace: (pack, version, saved) => putMade(pack, { over: version, saved }),
  }

  async function putMade(pack: Pack, how: Installing): Promise<Result<{ packId: PackId }>> {
    await breathe()
    const facts = factsOf({ raw: pack, pack })
    await breathe()
    if (!('digest' in facts)) return wrongSignature(pack.manifest.title)
    const json = `${JSON.stringify(pack)}\n`
    if (Buffer.byteLength(json) > LARGEST_FILE_BYTES)
      return failure(
        'invalid-input',
        `${pack.manifest.title} would be larger than 20 MB, which no guide may be, and was not saved. Take something out of it.`,
      )
    const installed = await put({ pack, facts, json }, how)
    const { id, version } = facts
    if (installed.ok) await shelf.learn(places.imported(id, version), `${id}/${version}.json`, { pack, facts })
    return installed
  }
}
