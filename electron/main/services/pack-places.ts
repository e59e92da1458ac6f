import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { compareVersions } from '../../../src/core/pack/version'
import { readJsonFile } from './pack-file'
import type { InstalledRecord, KeptCopy } from './pack-records'
import { SAVED_LIMITS } from './saved-versions'

const PACK_NAME = /^(\d+\.\d+(?:\.\d+)?)\.json$/

/** Where the app keeps packs in its data folder: imported ones by id and version, and copies of bundled ones. */
export function createPackPlaces(userData: string) {
  const imported = join(userData, 'packs')
  const copies = join(userData, 'bundled-packs')
  const versionsOf = async (id: string): Promise<string[]> => {
    const names = await readdir(join(imported, id)).catch(() => [])
    return names.flatMap((name) => PACK_NAME.exec(name)?.[1] ?? []).sort((a, b) => compareVersions(b, a))
  }
  return {
    /** An imported pack. */
    imported: (id: string, version: string) => join(imported, id, `${version}.json`),
    /** A copy of a bundled pack as it was. */
    copy: (id: string, { version, digest }: KeptCopy) => join(copies, id, `${version}-${digest.slice(0, 12)}.json`),
    /** Makes the folder of a file. */
    prepare: (path: string) => mkdir(join(path, '..'), { recursive: true }),
    /** Removes every version of an imported pack. */
    removeImported: (id: string) => rm(join(imported, id), { recursive: true, force: true }),
    /** Removes files that no record names any more. */
    remove: (path: string) => rm(path, { force: true }),
    /**
     * The imported packs as the disk has them: the newest version of each is shown, the one before is kept. Whether it was made
     * of an article is read in the pack itself.
     */
    async rebuild(): Promise<InstalledRecord[]> {
      const ids = (await readdir(imported).catch(() => [])).filter((id) => /^[a-z0-9-]{1,80}$/.test(id)).sort()
      const records: InstalledRecord[] = []
      // One after the other: a thousand at once would be held in memory at once.
      for (const id of ids) {
        const versions = await versionsOf(id)
        const [version, other] = versions
        if (!version) continue
        const read = await readJsonFile(join(imported, id, `${version}.json`), `${id}/${version}.json`)
        const origin = read.ok && isOfArticle(read.value) ? 'importedArticle' : 'importedPack'
        const kept = versions.slice(0, SAVED_LIMITS.versions + 1).reverse()
        const saved = kept.map((one) => ({ version: one, bytes: 0, changes: [] }))
        records.push({ id, origin, version, ...(other && { other }), ...(isEdited(origin, kept) && { saved }) })
      }
      return records
    },
  }
}

/** Only of a guide that is edited more than two versions are kept. */
const isEdited = (origin: InstalledRecord['origin'], versions: readonly string[]): boolean =>
  origin === 'importedArticle' && versions.length > 2

function isOfArticle(pack: unknown): boolean {
  const manifest = isRecord(pack) ? pack['manifest'] : undefined
  return isRecord(manifest) && manifest['provenance'] === 'imported'
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

export type PackPlaces = ReturnType<typeof createPackPlaces>
