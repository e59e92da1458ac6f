import type { LibraryListing, PackProblem, PublisherKey } from '../../../src/core/contract/library'
import { failure, success, type Result } from '../../../src/core/result'
import type { Pack, PackId } from '../../../src/core/topic/topic'
import { createCatalogue, type Catalogue, type Catalogued, type PackFacts } from './pack-catalogue'
import { readPackAt, type CheckedPacks, type ReadPack } from './pack-file'
import { findPack, type FoundPack } from './pack-folder'
import { mergePacks, type ShownPack } from './pack-merge'
import type { PackPlaces } from './pack-places'
import type { PackRecords } from './pack-records'
import { bundledPacks, clinicPacks, importedPacks, type PlacedPack } from './pack-sources'

export { readPackFile } from './pack-file'

/** Packs kept in memory: the open one, those of a comparison. */
const PACKS_IN_MEMORY = 6
/** New files that a listing waits for; more are read while it is already shown. */
const PATIENCE = 16

/** The installed packs. */
export interface PackStore {
  /** The packs without their content. */
  list(): Promise<LibraryListing>
  /** One pack, whole. */
  read(packId: PackId): Promise<Result<Pack>>
  /** All packs, whole: for commands that need every one; the window lists and reads. */
  load(): Promise<{ packs: Pack[]; problems: PackProblem[] }>
}

/** What the library's own services need of the store beside reading. */
export interface PackShelf extends PackStore {
  /** What is shown under an id, and where it lies. */
  find(packId: PackId): Promise<ShownPack | undefined>
  /** Where the app's own version of a pack lies, whatever is shown in its place. */
  findBundled(packId: PackId): Promise<ShownPack | undefined>
  /** The ids of the app's own packs. */
  bundledIds(): Promise<PackId[]>
  /** The pack at a place, with the value that its file holds. */
  readAt(place: PlacedPack): Promise<Result<ReadPack>>
  /** Looks at the disk again. */
  refresh(): void
  /**
   * A pack that was made here was written to a file: what it holds need not be read again.
   * @param name how the file is called in messages
   */
  learn(path: string, name: string, made: { pack: Pack; facts: PackFacts }): Promise<void>
}

export interface PackStoreOptions {
  /** `resources/packs`. */
  bundled: string
  /** Those of them that were checked when the app was built. */
  checked?: CheckedPacks
  /** The administrator's folder, where there is one; `isFixed` when the environment names it. */
  clinicFolder?: () => Promise<{ path: string; isFixed: boolean } | undefined>
  imported?: { records: Pick<PackRecords, 'read'>; places: Pick<PackPlaces, 'imported' | 'copy'> }
  catalogue?: Catalogue
  keys?: () => Promise<readonly PublisherKey[]>
  /** New files that a listing waits for. */
  patience?: number
  /** Told when files that a listing did not wait for are read. */
  onRead?: () => void
}

/**
 * Packs from three places: those of the app, those of an administrator's folder, the imported ones. A damaged one is named and left
 * out. Listing reads only files that changed since they were catalogued; a pack is read when it is asked for and forgotten when
 * others were asked for since.
 * @param from the folder of the app's own packs, or every place there is
 */
export function createPackStore(from: string | PackStoreOptions): PackShelf {
  const options: PackStoreOptions = typeof from === 'string' ? { bundled: from, patience: Infinity } : from
  const { catalogue = createCatalogue(), patience = PATIENCE } = options
  const memory = new Map<string, Promise<Result<ReadPack>>>()
  let looking: Promise<Shelves> | undefined

  interface Shelves {
    shown: Map<PackId, ShownPack>
    own: Map<PackId, ShownPack>
    listing: LibraryListing
  }

  const look = () => (looking ??= lookAtDisk())

  async function lookAtDisk(): Promise<Shelves> {
    const folder = await options.clinicFolder?.()
    const [bundled, clinic, imported, keys] = await Promise.all([
      bundledPacks(options.bundled),
      clinicPacks(folder?.path),
      options.imported ? importedPacks(options.imported.records, options.imported.places) : NOTHING,
      options.keys?.() ?? [],
    ])
    const records = (await options.imported?.records.read()) ?? { installed: [], bundled: [] }
    const places = [...bundled.packs, ...clinic.packs, ...imported.packs]
    const { catalogued, rest } = await catalogueOf(places)
    const { shown, own, problems } = mergePacks(catalogued, keys, records)
    if (rest.length) void readRest(rest)
    else void catalogue.save(new Set(places.map(({ path }) => path)))
    return {
      shown,
      own,
      listing: {
        packs: [...shown.values()].map(({ item }) => item),
        problems: [...bundled.problems, ...clinic.problems, ...problems],
        ...(folder && { clinicFolder: folder }),
        ...(rest.length && { isReading: true }),
      },
    }
  }

  /** What is known of each pack. Of the new ones only so many are waited for, the app's own always among them. */
  async function catalogueOf(places: readonly PlacedPack[]) {
    const known = await Promise.all(places.map((place) => catalogue.known(place, () => readOnce(place))))
    const catalogued: { place: PlacedPack; catalogued: Catalogued }[] = []
    const rest: PlacedPack[] = []
    let waited = 0
    for (const [i, place] of places.entries()) {
      const before = known[i]
      if (before) catalogued.push({ place, catalogued: before })
      else if (place.origin === 'bundled' || waited++ < patience)
        catalogued.push({ place, catalogued: await examine(place) })
      else rest.push(place)
    }
    return { catalogued, rest }
  }

  /** The app's own are the ones that are opened first: what is read of them here need not be read again. */
  const examine = (place: PlacedPack) =>
    catalogue.examine(place, () => (place.origin === 'bundled' ? readAt(place) : readOnce(place)))

  async function readRest(places: readonly PlacedPack[]): Promise<void> {
    for (const place of places) {
      await examine(place)
      // The window comes first.
      await new Promise(setImmediate)
    }
    refresh()
    options.onRead?.()
  }

  function refresh(): void {
    looking = undefined
  }

  function readAt(place: PlacedPack): Promise<Result<ReadPack>> {
    return remember(place, readOnce(place))
  }

  function readOnce(place: PlacedPack): Promise<Result<ReadPack>> {
    return memory.get(keyOf(place)) ?? readPackAt(place.path, place.name, options.checked)
  }

  /** The one asked for last stands last: the first is the one to forget. */
  function remember(found: FoundPack, reading: Promise<Result<ReadPack>>): Promise<Result<ReadPack>> {
    const key = keyOf(found)
    memory.delete(key)
    memory.set(key, reading)
    const [oldest] = memory.keys()
    if (memory.size > PACKS_IN_MEMORY && oldest) memory.delete(oldest)
    return reading
  }

  async function learn(path: string, name: string, { pack, facts }: { pack: Pack; facts: PackFacts }): Promise<void> {
    const found = await findPack(path, name)
    await catalogue.learn(found, facts)
    void remember(found, Promise.resolve(success({ raw: pack, pack })))
  }

  async function read(packId: PackId): Promise<Result<Pack>> {
    const found = (await look()).shown.get(packId)
    if (!found) return failure('not-found', `There is no guide ${packId} here.`)
    const whole = await readAt(found.place)
    if (!whole.ok) return whole
    const { pack } = whole.value
    if (pack.manifest.id === packId) return success(pack)
    refresh()
    return failure('not-found', `${found.place.name} is another guide now. Open the library again.`)
  }

  return {
    list: async () => (await look()).listing,
    read,
    find: async (packId) => (await look()).shown.get(packId),
    findBundled: async (packId) => (await look()).own.get(packId),
    bundledIds: async () => [...(await look()).own.keys()],
    readAt,
    refresh,
    learn,
    async load() {
      const { listing } = await look()
      const packs: Pack[] = []
      const problems = [...listing.problems]
      for (const { id } of listing.packs) {
        const whole = await read(id)
        if (whole.ok) packs.push(whole.value)
        else problems.push({ name: id, error: whole.error })
      }
      return { packs, problems }
    },
  }
}

const keyOf = ({ path, stamp }: FoundPack): string => `${path}\n${stamp}`

const NOTHING = { packs: [] as PlacedPack[], problems: [] as PackProblem[] }
