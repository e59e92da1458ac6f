import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createCatalogue, type Catalogue } from '../../electron/main/services/pack-catalogue'
import { examinePack } from '../../electron/main/services/pack-examine'
import { createPackEditor } from '../../electron/main/services/pack-edit'
import { createPackImporter } from '../../electron/main/services/pack-import'
import { createPackLibrary } from '../../electron/main/services/pack-library'
import { createPackPlaces } from '../../electron/main/services/pack-places'
import { createPackRecords } from '../../electron/main/services/pack-records'
import { signPack } from '../../electron/main/services/pack-signature'
import { createPackStore } from '../../electron/main/services/pack-store'
import type { StartNotice } from '../../src/core/contract/contract'
import type { PublisherKey } from '../../src/core/contract/library'
import type { Entry } from '../../src/core/topic/entry'
import type { Pack } from '../../src/core/topic/topic'
import { makeEntry, makeManifest, makePack, packId, said } from '../fixtures/make-pack'

/** A publisher of tests. */
export interface Publisher extends PublisherKey {
  privateKey: KeyObject
}

export function makePublisher(name = 'Invented Press'): Publisher {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return { name, privateKey, key: publicKey.export({ format: 'der', type: 'spki' }).subarray(12).toString('base64') }
}

/** One version of an invented guide; the summary of its one cause tells the versions apart. */
export function versionOf(version: string, id = 'clinic-guide', entries?: Entry[]): Pack {
  return makePack(entries ?? [makeEntry('cause', 'sitting', { summary: said(`As version ${version} says.`) })], {
    manifest: makeManifest({ id: packId(id), version, title: `Guide ${id}` }),
  })
}

/** The same pack with a publisher's signature. */
export function signed(pack: Pack, publisher: Publisher): Pack {
  return { ...pack, signature: signPack(pack, publisher.privateKey) }
}

/** The library of an installed app, with its services, over folders of a test. */
export function openLibrary(
  folder: string,
  options: {
    keys?: PublisherKey[]
    clinicFolder?: string
    patience?: number
    onRead?: () => void
    today?: string
  } = {},
) {
  const userData = join(folder, 'data')
  const bundled = join(folder, 'app')
  const notices: StartNotice[] = []
  const places = createPackPlaces(userData)
  const records = createPackRecords(
    userData,
    () => places.rebuild(),
    (notice) => notices.push(notice),
  )
  const keys = () => Promise.resolve(options.keys ?? [])
  const { clinicFolder, patience, onRead } = options
  const { catalogue, settled } = watchSaves(createCatalogue(join(userData, 'catalogue.json'), '1'))
  onTestFinished(settled)
  const shelf = createPackStore({
    bundled,
    clinicFolder: () => Promise.resolve(clinicFolder ? { path: clinicFolder, isFixed: true } : undefined),
    imported: { records, places },
    catalogue,
    keys,
    ...(patience !== undefined && { patience }),
    ...(onRead && { onRead }),
  })
  const importer = createPackImporter({ shelf, records, places, keys, readForeign: examinePack })
  const editor = createPackEditor({
    shelf,
    importer,
    today: () => options.today ?? '2026-11-23',
    now: () => '2026-11-23T08:41:00.000Z',
  })
  const library = createPackLibrary({ shelf, records, places })

  /** Writes a pack where a person would have it, and looks at it. */
  async function preview(pack: Pack | string, name = 'guide.json') {
    const path = join(folder, name)
    await writeFile(path, typeof pack === 'string' ? pack : JSON.stringify(pack))
    return importer.preview(path)
  }
  return {
    ...{ shelf, importer, editor, library, records, places, notices, userData, bundled, preview },
    /** Imports a pack as a person who accepts it. */
    install: async (pack: Pack) => {
      const seen = await preview(pack)
      const accepted = seen.ok ? await importer.accept(seen.value.token) : seen
      await settled()
      return accepted
    },
    /** The first line of what is shown under an id, or why there is none. */
    shown: async (id = 'clinic-guide') => {
      const read = await shelf.read(packId(id))
      return read.ok ? `${read.value.manifest.version}: ${read.value.entries[0]?.summary.text}` : read.error.message
    },
    item: async (id = 'clinic-guide') => (await shelf.list()).packs.find((item) => item.id === id),
  }
}

/** A catalogue of which it is known when nothing of it is being written any more: the app does not wait for that. */
function watchSaves(watched: Catalogue): { catalogue: Catalogue; settled: () => Promise<void> } {
  const saves: Promise<void>[] = []
  const save: Catalogue['save'] = (paths) => {
    const saved = watched.save(paths)
    saves.push(saved)
    return saved
  }
  return { catalogue: { ...watched, save }, settled: async () => void (await Promise.all(saves)) }
}

/** Makes the folders of an app with these packs bundled. */
export async function makeAppFolder(folder: string, ...packs: Pack[]): Promise<void> {
  await mkdir(join(folder, 'app'), { recursive: true })
  await mkdir(join(folder, 'data'), { recursive: true })
  for (const pack of packs) await putPack(join(folder, 'app'), pack)
}

/** Writes a pack into a folder of packs, under its id. */
export async function putPack(folder: string, pack: Pack): Promise<string> {
  const path = join(folder, `${pack.manifest.id}.json`)
  await writeFile(path, JSON.stringify(pack))
  return path
}

export const readJson = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'))
