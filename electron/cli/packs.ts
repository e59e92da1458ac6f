import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PublisherKey } from '../../src/core/contract/library'
import { SETTINGS_FORMAT } from '../../src/core/contract/settings-format'
import { readContent } from '../../src/core/records/file-format'
import { failure } from '../../src/core/result'
import { createPackPlaces } from '../main/services/pack-places'
import { lookAtPackRecords } from '../main/services/pack-records'
import { createPackStore, type PackStore } from '../main/services/pack-store'
import type { DataFolder } from './data-folder'

/**
 * The packs that commands work with: those of the app, of an administrator's folder, and those imported in the window. Every one
 * is waited for. The data folder is read and never written, for the window may be open.
 * @param bundled folder of the app's own packs
 */
export function commandLinePacks(bundled: string, data: DataFolder): PackStore {
  const places = createPackPlaces(data.path)
  let reading: ReturnType<typeof lookAtPackRecords> | undefined
  const records = { read: () => (reading ??= lookAtPackRecords(data.path, () => places.rebuild())) }
  const store = createPackStore({
    bundled,
    clinicFolder: async () => {
      const fixed = process.env['ILIACUS_CLINIC_PACKS_DIR']
      const path = fixed ?? (await records.read()).clinicFolder
      return path ? { path, isFixed: Boolean(fixed) } : undefined
    },
    imported: { records, places },
    keys: () => trustedKeys(data.path),
    patience: Infinity,
  })
  if (!data.isNamed || existsSync(data.path)) return store
  const { error } = failure(
    'not-found',
    `There is no data folder ${data.path}. Guides that were imported in the window are not seen; the others are.`,
  )
  return {
    ...store,
    async load() {
      const { packs, problems } = await store.load()
      return { packs, problems: [...problems, { name: data.path, error }] }
    },
  }
}

/** The publishers whose signature counts here; none where the settings cannot be read. */
export async function trustedKeys(folder: string): Promise<readonly PublisherKey[]> {
  const text = await readFile(join(folder, 'settings.json'), 'utf8').catch(() => undefined)
  if (text === undefined) return []
  const read = readContent(SETTINGS_FORMAT, text)
  return (read.kind === 'damaged' ? read.salvaged : read.content).publisherKeys ?? []
}
