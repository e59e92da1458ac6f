import type { PackOrigin, PackProblem } from '../../../src/core/contract/library'
import { failure, type Result } from '../../../src/core/result'
import { findPack, findPacks, type FoundPack } from './pack-folder'
import type { PackPlaces } from './pack-places'
import type { PackRecords } from './pack-records'

/** A pack on the disk, and how it came there. */
export interface PlacedPack extends FoundPack {
  origin: PackOrigin
  /** Shown in place of the app's own version, to which the person went back. */
  isPinned?: boolean
}

export interface FoundPlaces {
  packs: PlacedPack[]
  problems: PackProblem[]
}

/** The packs that came with the app. A folder that is missing or empty is a fault: there is always one guide. */
export async function bundledPacks(folder: string): Promise<FoundPlaces> {
  const found = await findPacks(folder)
  if (found.ok && found.value.length) return { packs: placed(found.value, 'bundled'), problems: [] }
  const none = failure('not-found', `There are no guides in ${folder}. Install the app again or correct the folder.`)
  return { packs: [], problems: [{ name: folder, error: found.ok ? none.error : found.error }] }
}

/** The packs in the administrator's folder; it may be empty. */
export async function clinicPacks(folder: string | undefined): Promise<FoundPlaces> {
  if (!folder) return { packs: [], problems: [] }
  const found: Result<FoundPack[]> = await findPacks(folder)
  if (found.ok) return { packs: placed(found.value, 'clinicFolder'), problems: [] }
  const { error } = failure(
    'io',
    `The clinic's folder of guides, ${folder}, cannot be read. Its guides are not shown; the others are. Check the folder, or choose another in the library.`,
  )
  return { packs: [], problems: [{ name: folder, error }] }
}

/** The imported packs in the version that is shown, and the copies of bundled ones that a person went back to. */
export async function importedPacks(
  records: Pick<PackRecords, 'read'>,
  places: Pick<PackPlaces, 'imported' | 'copy'>,
): Promise<FoundPlaces> {
  const { installed, bundled } = await records.read()
  const packs = await Promise.all([
    ...installed.map(async ({ id, version, origin }): Promise<PlacedPack> => {
      return { ...(await findPack(places.imported(id, version), `${id}/${version}.json`)), origin }
    }),
    ...bundled.map(async ({ id, pinned }): Promise<PlacedPack[]> => {
      if (!pinned) return []
      const found = await findPack(places.copy(id, pinned), `${id}/${pinned.version}.json`)
      return [{ ...found, origin: 'bundled', isPinned: true }]
    }),
  ])
  return { packs: packs.flat(), problems: [] }
}

const placed = (found: FoundPack[], origin: PackOrigin): PlacedPack[] => found.map((pack) => ({ ...pack, origin }))
