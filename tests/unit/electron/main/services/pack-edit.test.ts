import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../../../../electron/main/services/pack-catalogue'
import { readPackFile } from '../../../../../electron/main/services/pack-file'
import type { PackEdit } from '../../../../../src/core/pack/pack-edit'
import { entryId } from '../../../../../src/core/topic/entry'
import { makeSource, packId, sourceId } from '../../../../fixtures/make-pack'
import { citedCaution, edited, importedGuide } from '../../../../support/imported-guide'
import {
  makeAppFolder,
  makePublisher,
  openLibrary,
  readJson,
  signed,
  versionOf,
} from '../../../../support/library-on-disk'
import { temporaryFolder } from '../../temporary-folder'

const KNEE = packId('invented-knee-pain')
const APP = packId('app-guide')
const CLINIC = packId('clinic-guide')

const removal = (id: string): PackEdit => ({ type: 'removeEntries', ids: [entryId(id)] })

async function open(options: Parameters<typeof openLibrary>[1] = {}) {
  const folder = await temporaryFolder()
  await makeAppFolder(folder, versionOf('1.0', 'app-guide'))
  const desk = openLibrary(folder, options)
  const guide = importedGuide()
  expect(await desk.importer.install(guide, 'importedArticle')).toMatchObject({ ok: true })
  const files = () => readdir(join(desk.userData, 'packs', KNEE)).then((names) => names.sort())
  return { ...desk, folder, guide, files }
}

describe('an edit', () => {
  it('is a new version on the disk, with the one before kept to go back to', async () => {
    const { editor, guide, files, item, shelf, library } = await open()
    const before = await item(KNEE)
    expect(await editor.edit(KNEE, '1.0', citedCaution(guide))).toEqual({ ok: true, value: { version: '1.1' } })
    expect(await files()).toEqual(['1.0.json', '1.1.json'])
    const after = await item(KNEE)
    expect(after).toMatchObject({
      ...{ version: '1.1', effectiveOn: '2026-11-23', origin: 'importedArticle', otherVersion: '1.0', citedFacts: 1 },
    })
    expect(after?.digest).not.toBe(before?.digest)
    expect(await shelf.read(KNEE)).toMatchObject({ value: { manifest: { version: '1.1' } } })
    expect(await library.switchVersion(KNEE)).toMatchObject({ value: { version: '1.0' } })
    expect(await item(KNEE)).toMatchObject({ version: '1.0', otherVersion: '1.1', citedFacts: 0 })
  })

  it('after a roll-back is above both versions', async () => {
    const { editor, guide, library, files } = await open()
    await editor.edit(KNEE, '1.0', citedCaution(guide))
    await library.switchVersion(KNEE)
    expect(await editor.edit(KNEE, '1.0', removal('cause/age'))).toEqual({ ok: true, value: { version: '1.2' } })
    expect(await files()).toEqual(['1.0.json', '1.1.json', '1.2.json'])
  })

  it('says the same of the guide once the program was started again, and once it was exported', async () => {
    const { editor, guide, folder, library } = await open()
    await editor.edit(KNEE, '1.0', citedCaution(guide))
    const again = openLibrary(folder)
    expect(await again.item(KNEE)).toMatchObject({ version: '1.1', citedFacts: 1, origin: 'importedArticle' })
    const exported = await library.export(KNEE)
    if (!exported.ok) throw new Error(exported.error.message)
    const path = join(folder, 'exported.json')
    await writeFile(path, exported.value.json)
    expect(await readPackFile(path)).toEqual(await again.shelf.read(KNEE))
    const raw = (await readJson(path)) as object
    expect(digestOf(raw)).toBe((await again.item(KNEE))?.digest)
  })

  it('is made one after the other: of two at once of one version the later one is refused, and none is lost', async () => {
    const { editor, guide, shelf } = await open()
    const [first, second] = await Promise.all([
      editor.edit(KNEE, '1.0', citedCaution(guide)),
      editor.edit(KNEE, '1.0', removal('cause/age')),
    ])
    expect(first).toEqual({ ok: true, value: { version: '1.1' } })
    expect(second).toMatchObject({ error: { code: 'conflict' } })
    expect(second.ok || second.error.message).toContain('version 1.1 is here now')
    expect(await editor.edit(KNEE, '1.1', removal('cause/age'))).toEqual({ ok: true, value: { version: '1.2' } })
    const read = await shelf.read(KNEE)
    expect(read.ok && read.value.entries.map(({ id }) => id)).toEqual([
      ...['cause/falls', 'drug/larchol', 'drug/tamidol', 'care/ice'],
    ])
    expect(read.ok && Object.keys(read.value.sources)).toEqual(['S1', 'S2'])
  })

  it('of a guide that was removed meanwhile does not bring it back', async () => {
    const { editor, guide, library, item, files } = await open()
    const [done] = await Promise.all([editor.edit(KNEE, '1.0', citedCaution(guide)), library.remove(KNEE)])
    expect(done).toMatchObject({ ok: false })
    expect(await item(KNEE)).toBeUndefined()
    expect(await files().catch(() => [])).toEqual([])
  })

  it('that changes nothing writes nothing', async () => {
    const { editor, guide, files } = await open()
    const entry = edited(guide, 'drug/larchol')
    const edit: PackEdit = { type: 'putEntry', id: entryId('drug/larchol'), entry }
    expect(await editor.edit(KNEE, '1.0', edit)).toEqual({ ok: true, value: { version: '1.0' } })
    expect(await files()).toEqual(['1.0.json'])
  })

  it('with a fault names the field and writes nothing', async () => {
    const { editor, guide, files } = await open()
    const entry = { ...edited(guide, 'drug/larchol'), name: '' }
    const refused = await editor.edit(KNEE, '1.0', { type: 'putEntry', id: entryId('drug/larchol'), entry })
    expect(refused).toMatchObject({
      error: { code: 'invalid-input', details: ['name: expected some text'] },
    })
    expect(await files()).toEqual(['1.0.json'])
  })

  it('that would make the guide larger than a guide may be is refused: it could not be read again', async () => {
    const { editor, guide, importer, files, library } = await open()
    const [entry] = guide.entries
    if (!entry) throw new Error('no entry')
    const detail = { text: 'x'.repeat(3_999), sources: [sourceId('S1')] }
    const large = (n: number) => ({
      ...guide,
      manifest: { ...guide.manifest, version: `1.${n}` },
      entries: guide.entries.concat(
        Array.from({ length: n }, (_, i) => ({
          ...{ ...entry, id: entryId(`cause/falls-${i}`), details: Array.from({ length: 200 }, () => detail) },
        })),
      ),
    })
    const entries = 26
    expect(await importer.install(large(entries), 'importedArticle')).toMatchObject({ ok: true })
    const exported = await library.export(KNEE)
    expect(exported.ok && exported.value.json.length).toBeLessThan(20 * 1024 * 1024)
    const added = {
      ...edited(guide, 'cause/falls'),
      name: 'Another',
      details: Array.from({ length: 200 }, () => detail),
    }
    const done = await editor.edit(KNEE, `1.${entries}`, { type: 'putEntry', id: null, entry: added })
    expect(done.ok || done.error.message).toContain('would be larger than 20 MB')
    expect(await files()).toEqual(['1.0.json', `1.${entries}.json`])
  })

  it('that cannot be written leaves the guide as it was', async () => {
    const { editor, guide, userData, item } = await open()
    const path = join(userData, 'packs', KNEE, '1.1.json')
    await mkdir(path)
    expect(await editor.edit(KNEE, '1.0', citedCaution(guide))).toMatchObject({ error: { code: 'io' } })
    expect(await item(KNEE)).toMatchObject({ version: '1.0' })
  })
})

describe('which guides are edited', () => {
  it('not one that came with the app, of the folder of the clinic, signed, or of another publisher', async () => {
    const publisher = makePublisher()
    const folder = await temporaryFolder()
    await makeAppFolder(folder, versionOf('1.0', 'app-guide'))
    const clinicFolder = join(folder, 'clinic')
    await mkdir(clinicFolder)
    await writeFile(join(clinicFolder, 'knee.json'), JSON.stringify(importedGuide()))
    const { editor, install, shelf } = openLibrary(folder, { clinicFolder, keys: [publisher] })
    await install(versionOf('1.0'))
    await install(signed(importedGuide('signed-guide'), publisher))
    const before = JSON.stringify(await shelf.list())
    const why = async (id: string) => {
      const done = await editor.edit(packId(id), '1.0', { type: 'removeSource', id: sourceId('S1') })
      return done.ok ? 'edited' : done.error.message
    }
    expect(await why(APP)).toContain('came with the app and is updated with it')
    expect(await why(KNEE)).toContain("lies in the clinic's folder")
    expect(await why(CLINIC)).toContain("is another publisher's guide")
    expect(await why('signed-guide')).toContain('is signed by its publisher')
    expect(await why('no-guide')).toContain('was removed in the meantime')
    expect(JSON.stringify(await shelf.list())).toBe(before)
  })

  it('one that was made of an article on another computer and imported as a file', async () => {
    const { editor, install, item } = await open()
    const guide = importedGuide('knee-elsewhere')
    await install(guide)
    const edit = citedCaution(guide, makeSource({ title: 'Leaflet' }))
    expect(await editor.edit(packId('knee-elsewhere'), '1.0', edit)).toMatchObject({ value: { version: '1.1' } })
    expect(await item('knee-elsewhere')).toMatchObject({ origin: 'importedPack', otherVersion: '1.0' })
  })

  it('the mark of an imported article survives a lost list of guides', async () => {
    const { editor, guide, folder, userData, install } = await open()
    await install(versionOf('1.0'))
    await editor.edit(KNEE, '1.0', citedCaution(guide))
    await writeFile(join(userData, 'library.json'), '{')
    const again = openLibrary(folder)
    expect(await again.item(KNEE)).toMatchObject({ origin: 'importedArticle', version: '1.1', otherVersion: '1.0' })
    expect(await again.item(CLINIC)).toMatchObject({ origin: 'importedPack', version: '1.0' })
  })
})
