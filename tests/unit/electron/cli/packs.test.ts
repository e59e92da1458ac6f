import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { commandLinePacks } from '../../../../electron/cli/packs'
import { makeAppFolder, makePublisher, openLibrary, putPack, signed, versionOf } from '../../../support/library-on-disk'
import { temporaryFolder } from '../temporary-folder'
import { removeFolder } from '../../../support/remove-folder'

let folder: string
beforeEach(async () => {
  vi.stubEnv('ILIACUS_CLINIC_PACKS_DIR', undefined)
  folder = await temporaryFolder()
  await makeAppFolder(folder, versionOf('1.0', 'own-guide'))
})
afterEach(() => vi.unstubAllEnvs())

const data = () => join(folder, 'data')
const packs = (isNamed = false, path = data()) => commandLinePacks(join(folder, 'app'), { path, isNamed })
const listed = async () => (await packs().list()).packs.map(({ id, version, origin }) => `${id} ${version} ${origin}`)

/** Every file below a folder with its time and content. */
async function filesOf(at: string): Promise<string[]> {
  const names = (await readdir(at, { recursive: true })).sort()
  return Promise.all(
    names.map(async (name) => {
      const path = join(at, name)
      const { mtimeMs } = await stat(path)
      return `${name} ${mtimeMs} ${await readFile(path, 'utf8').catch(() => 'folder')}`
    }),
  )
}

describe('commandLinePacks', () => {
  it('sees the guides of the app, of the clinic and those imported in the window, and writes nothing', async () => {
    await openLibrary(folder).install(versionOf('1.2', 'brought-guide'))
    const clinic = join(folder, 'clinic')
    await mkdir(clinic)
    await putPack(clinic, versionOf('1.1', 'clinic-guide'))
    vi.stubEnv('ILIACUS_CLINIC_PACKS_DIR', clinic)
    const before = await filesOf(data())
    expect(await listed()).toEqual([
      'own-guide 1.0 bundled',
      'clinic-guide 1.1 clinicFolder',
      'brought-guide 1.2 importedPack',
    ])
    const { packs: loaded, problems } = await packs().load()
    expect([loaded.map(({ manifest }) => manifest.id), problems]).toEqual([
      ['own-guide', 'clinic-guide', 'brought-guide'],
      [],
    ])
    expect(await filesOf(data())).toEqual(before)
  })

  it('sees the folder of guides that was chosen in the window', async () => {
    const clinic = join(folder, 'chosen')
    await mkdir(clinic)
    await putPack(clinic, versionOf('1.1', 'clinic-guide'))
    const { library } = openLibrary(folder)
    expect(await library.setFolder(clinic)).toMatchObject({ ok: true })
    expect(await listed()).toContain('clinic-guide 1.1 clinicFolder')
  })

  it('reads past a damaged list of guides, and leaves the file to the window', async () => {
    await openLibrary(folder).install(versionOf('1.2', 'brought-guide'))
    await writeFile(join(data(), 'library.json'), '{')
    expect(await listed()).toContain('brought-guide 1.2 importedPack')
    expect((await readdir(data())).filter((name) => name.startsWith('library.json'))).toEqual(['library.json'])
  })

  it('takes a signed update for the one of the app where the clinic trusts the key', async () => {
    const publisher = makePublisher()
    const { name, key } = publisher
    await openLibrary(folder, { keys: [{ name, key }] }).install(signed(versionOf('2.0', 'own-guide'), publisher))
    expect(await listed()).toEqual(['own-guide 1.0 bundled'])
    const settings = { theme: 'system', interfaceSize: 100, publisherKeys: [{ name, key }] }
    await writeFile(join(data(), 'settings.json'), JSON.stringify({ schemaVersion: 1, settings }))
    expect(await listed()).toEqual(['own-guide 2.0 importedPack'])
  })

  it('says when the folder that was named is not there, and not when the app was never started', async () => {
    await removeFolder(data())
    expect((await packs().load()).problems).toEqual([])
    const { packs: loaded, problems } = await packs(true).load()
    expect(loaded).toHaveLength(1)
    expect(problems.map(({ error }) => error.message)).toEqual([
      `There is no data folder ${data()}. Guides that were imported in the window are not seen; the others are.`,
    ])
  })
})
