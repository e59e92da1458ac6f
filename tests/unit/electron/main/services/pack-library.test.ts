import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { packId } from '../../../../fixtures/make-pack'
import {
  makeAppFolder,
  makePublisher,
  openLibrary,
  putPack,
  signed,
  versionOf,
} from '../../../../support/library-on-disk'
import { temporaryFolder } from '../../temporary-folder'
import { eventually } from '../../../../support/eventually'

const CLINIC = packId('clinic-guide')
const APP = packId('app-guide')

async function open(options: Parameters<typeof openLibrary>[1] = {}) {
  const folder = await temporaryFolder()
  await makeAppFolder(folder, versionOf('1.0', 'app-guide'))
  return { folder, ...openLibrary(folder, options) }
}

describe('an imported pack', () => {
  it('goes back to the version before and returns, as often as asked, over starts', async () => {
    const { folder, install, library, shown, item } = await open()
    await install(versionOf('1.0'))
    await install(versionOf('2.0'))
    expect(await library.review(CLINIC)).toMatchObject({ value: { from: '2.0', to: '1.0' } })
    expect(await library.switchVersion(CLINIC)).toEqual({ ok: true, value: { version: '1.0' } })
    expect(await shown()).toBe('1.0: As version 1.0 says.')
    expect(await item()).toMatchObject({ version: '1.0', otherVersion: '2.0' })
    expect(await openLibrary(folder).shown()).toBe('1.0: As version 1.0 says.')
    expect(await library.switchVersion(CLINIC)).toEqual({ ok: true, value: { version: '2.0' } })
    expect(await shown()).toBe('2.0: As version 2.0 says.')
  })

  it('has nothing to go back to at first', async () => {
    const { install, library, item } = await open()
    await install(versionOf('1.0'))
    expect((await item())?.otherVersion).toBeUndefined()
    expect(await library.switchVersion(CLINIC)).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  it('is gone after removal, with its files', async () => {
    const { install, library, shown, userData, shelf } = await open()
    await install(versionOf('1.0'))
    expect(await library.remove(CLINIC)).toMatchObject({ ok: true })
    expect(await shown()).toBe('There is no guide clinic-guide here.')
    expect(await readdir(join(userData, 'packs'))).toEqual([])
    expect((await shelf.list()).problems).toEqual([])
  })

  it('that is damaged on the disk is named, and the others stay', async () => {
    const { folder, install, userData } = await open()
    await install(versionOf('1.0'))
    await writeFile(join(userData, 'packs/clinic-guide/1.0.json'), '{"half":')
    const { shelf } = openLibrary(folder)
    const { packs, problems } = await shelf.list()
    expect(packs.map(({ id }) => id)).toEqual(['app-guide'])
    expect(problems).toMatchObject([{ name: 'clinic-guide/1.0.json', error: { code: 'pack-invalid' } }])
  })

  it('is found again when the list of imported packs was damaged, and the person is told', async () => {
    const { folder, install, userData } = await open()
    await install(versionOf('1.0'))
    await install(versionOf('1.1'))
    await writeFile(join(userData, 'library.json'), '{"schemaVersion":1,"inst')
    const again = openLibrary(folder)
    expect(await again.item()).toMatchObject({ version: '1.1', otherVersion: '1.0' })
    expect(again.notices).toMatchObject([{ kind: 'library-rebuilt' }])
    expect((await readdir(userData)).filter((name) => name.startsWith('library.json.corrupt-'))).toHaveLength(1)
  })
})

describe('a pack of the app', () => {
  it.each([undefined, '1.0'])('cannot be removed, but a signed update of it can; back to %s', async (version) => {
    const publisher = makePublisher()
    const { install, library, shown, shelf } = await open({ keys: [publisher] })
    expect(await library.remove(APP)).toMatchObject({
      error: { message: expect.stringContaining('came with the app') as string },
    })
    await install(signed(versionOf('2.0', 'app-guide'), publisher))
    expect(await library.switchVersion(APP, version)).toEqual({ ok: true, value: { version: '1.0' } })
    expect(await shown('app-guide')).toBe('1.0: As version 1.0 says.')
    expect((await shelf.list()).problems).toEqual([])
    await install(signed(versionOf('2.0', 'app-guide'), publisher))
    expect(await library.remove(APP)).toMatchObject({ ok: true })
    expect(await shown('app-guide')).toBe('1.0: As version 1.0 says.')
  })

  it('that a new app brings is shown at once, with what it was before kept for the review', async () => {
    const first = await open()
    await first.library.keepBundled()
    expect(await first.item('app-guide')).not.toHaveProperty('updatedFrom')
    await putPack(first.bundled, versionOf('1.1', 'app-guide'))
    const next = openLibrary(first.folder)
    await next.library.keepBundled()
    expect(await next.shown('app-guide')).toBe('1.1: As version 1.1 says.')
    expect(await next.item('app-guide')).toMatchObject({ version: '1.1', updatedFrom: '1.0' })
    expect(await next.library.review(APP)).toMatchObject({
      value: { from: '1.0', to: '1.1', diff: { entries: [{ change: 'changed' }] } },
    })
    expect(await next.library.accept(APP)).toMatchObject({ ok: true })
    expect(await next.item('app-guide')).toMatchObject({ version: '1.1', otherVersion: '1.0' })
    expect(await next.item('app-guide')).not.toHaveProperty('updatedFrom')
  })

  it.each(['before', 'after'])('goes back to the version before and returns, %s it was looked at', async (when) => {
    const first = await open()
    await first.library.keepBundled()
    await putPack(first.bundled, versionOf('1.1', 'app-guide'))
    const { library, shown, item } = openLibrary(first.folder)
    if (when === 'after') await library.accept(APP)
    expect(await library.switchVersion(APP)).toEqual({ ok: true, value: { version: '1.0' } })
    expect(await shown('app-guide')).toBe('1.0: As version 1.0 says.')
    expect(await item('app-guide')).toMatchObject({ version: '1.0', otherVersion: '1.1', origin: 'bundled' })
    expect(await openLibrary(first.folder).shown('app-guide')).toBe('1.0: As version 1.0 says.')
    expect(await library.switchVersion(APP)).toEqual({ ok: true, value: { version: '1.1' } })
    expect(await shown('app-guide')).toBe('1.1: As version 1.1 says.')
  })

  it('that changed without a new version is told all the same', async () => {
    const first = await open()
    await first.library.keepBundled()
    const changed = versionOf('1.0', 'app-guide')
    changed.entries[0]!.summary.text = 'Corrected.'
    await putPack(first.bundled, changed)
    expect(await openLibrary(first.folder).item('app-guide')).toMatchObject({ updatedFrom: '1.0' })
  })

  it('keeps two copies and not every one there ever was', async () => {
    const { folder, bundled, userData, library } = await open()
    await library.keepBundled()
    for (const version of ['1.1', '1.2', '1.3']) {
      await putPack(bundled, versionOf(version, 'app-guide'))
      await openLibrary(folder).library.accept(APP)
    }
    const names = await readdir(join(userData, 'bundled-packs/app-guide'))
    expect(names.map((name) => name.slice(0, 3)).sort()).toEqual(['1.2', '1.3'])
  })
})

describe("the administrator's folder", () => {
  it('adds its guides, names a broken one and leaves the bundled ones alone', async () => {
    const clinicFolder = await temporaryFolder()
    await putPack(clinicFolder, versionOf('1.0'))
    await putPack(clinicFolder, versionOf('9.0', 'app-guide'))
    await writeFile(join(clinicFolder, 'broken.json'), '{')
    const { shelf, shown, library } = await open({ clinicFolder })
    const { packs, problems, clinicFolder: shownFolder } = await shelf.list()
    expect(packs.map(({ id, origin }) => [id, origin])).toEqual([
      ['app-guide', 'bundled'],
      ['clinic-guide', 'clinicFolder'],
    ])
    expect(problems.map(({ name }) => name).sort()).toEqual(['app-guide.json', 'broken.json'])
    expect(problems.find(({ name }) => name === 'app-guide.json')?.error.message).toContain('came with the app')
    expect(await shown('app-guide')).toBe('1.0: As version 1.0 says.')
    expect(shownFolder).toEqual({ path: clinicFolder, isFixed: true })
    expect(await library.remove(CLINIC)).toMatchObject({
      error: { message: expect.stringContaining("clinic's folder") as string },
    })
  })

  it('that is gone is said, and the others stay', async () => {
    const clinicFolder = join(await temporaryFolder(), 'none')
    const { packs, problems } = await (await open({ clinicFolder })).shelf.list()
    expect(packs).toHaveLength(1)
    expect(problems).toMatchObject([{ name: clinicFolder, error: { code: 'io' } }])
  })

  it('may be empty', async () => {
    const { problems } = await (await open({ clinicFolder: await temporaryFolder() })).shelf.list()
    expect(problems).toEqual([])
  })

  it('with many new files does not hold the first listing up; the rest follows and is told', async () => {
    const clinicFolder = await temporaryFolder()
    for (let i = 0; i < 6; i++) await putPack(clinicFolder, versionOf('1.0', `guide-${i}`))
    const onRead = vi.fn()
    const { shelf } = await open({ clinicFolder, patience: 2, onRead })
    const first = await shelf.list()
    expect(first.packs.map(({ id }) => id)).toEqual(['app-guide', 'guide-0', 'guide-1'])
    expect(first.isReading).toBe(true)
    await eventually(() => expect(onRead).toHaveBeenCalledOnce())
    const then = await shelf.list()
    expect(then.packs).toHaveLength(7)
    expect(then.isReading).toBeUndefined()
  })
})

describe('the catalogue', () => {
  it('tells of unchanged packs without reading them, and reads a changed one', async () => {
    const { folder, bundled, shelf, userData } = await open()
    await shelf.list()
    await eventually(() => readFile(join(userData, 'catalogue.json')))
    // What was written within the last moments is read once more; a made-up entry of an older file shows that none is read.
    const path = join(userData, 'catalogue.json')
    const text = (await readFile(path, 'utf8'))
      .replace('"isFresh":true', '"isFresh":false')
      .replace('Guide app-guide', 'From the catalogue')
    await writeFile(path, text)
    expect(await openLibrary(folder).item('app-guide')).toMatchObject({ title: 'From the catalogue' })
    await putPack(bundled, versionOf('1.2.3', 'app-guide'))
    expect(await openLibrary(folder).item('app-guide')).toMatchObject({ title: 'Guide app-guide', version: '1.2.3' })
  })

  it.each(['', 'null', '[]', '{"schemaVersion":1}', '{"schemaVersion":1,"appVersion":"0","packs":{}}'])(
    'that holds %j is made anew',
    async (text) => {
      const { item, userData } = await open()
      await writeFile(join(userData, 'catalogue.json'), text)
      expect(await item('app-guide')).toMatchObject({ version: '1.0' })
    },
  )
})
