import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LETTERHEAD_ID, RECORD_CLASSES, RECORD_LIMITS, type Visit } from '../../../../../../src/core/records/record'
import { entryId } from '../../../../../../src/core/topic/entry'
import { packId } from '../../../../../fixtures/make-pack'
import { favourite, makeNote, word } from '../../../../../fixtures/make-records'
import { openRecords } from '../../../../../support/records/open-records'
import { temporaryFolder } from '../../../temporary-folder'

const letterhead = {
  id: LETTERHEAD_ID,
  clinic: 'Praxis Übung',
  clinician: 'Dr E. Xample',
  address: '1 Pond Road\nReedham',
  phone: '0',
  logo: 'iVBORw0KGgoAAAA=',
}
const visit: Visit = {
  id: 'v',
  packId: packId('invented-spasm'),
  entryId: entryId('care/ice'),
  openedOn: '2026-11-23',
}

async function filled() {
  const userData = await temporaryFolder()
  const app = openRecords(userData)
  await app.put(makeNote('a', 'Line one\n“Zwei” 三 \u0000'), makeNote('b'))
  await app.store.change({ class: 'favourites', put: [favourite], remove: [] })
  await app.store.change({ class: 'words', put: [word], remove: [] })
  await app.store.change({ class: 'letterhead', put: [letterhead], remove: [] })
  const texts = () =>
    Promise.all(RECORD_CLASSES.map((name) => readFile(join(app.folder, `${name}.json`), 'utf8').catch(() => null)))
  return { ...app, userData, texts, exported: join(userData, 'mine.json') }
}

describe('createRecordsStore', () => {
  it('has a file a class, and none for a class without records', async () => {
    const { folder } = await filled()
    expect((await readdir(folder)).sort()).toEqual(['favourites.json', 'letterhead.json', 'notes.json', 'words.json'])
  })

  it('export, erase all, import: the same bytes again', async () => {
    const { store, texts, exported, userData, folder } = await filled()
    const before = await texts()
    expect(await store.exportTo(exported)).toMatchObject({
      ok: true,
      value: { fileName: 'mine.json', counts: { notes: 2, favourites: 1, words: 1, letterhead: 1, history: 0 } },
    })
    const file = await readFile(exported)
    expect(await store.eraseAll()).toMatchObject({ ok: true, value: { notes: { records: [], status: 'ok' } } })
    await expect(readdir(folder)).rejects.toThrow('ENOENT')
    for (const mode of ['merge', 'replace'] as const) {
      const chosen = await store.chooseImport(exported)
      if (!chosen.ok) throw new Error(chosen.error.message)
      expect(chosen.value.preview.notes).toMatchObject({ inFile: 2, differing: 0, onlyHere: 0 })
      expect(await store.import(chosen.value.token, mode)).toMatchObject({ ok: true })
      expect(await texts()).toEqual(before)
      await store.exportTo(exported)
      expect(Buffer.compare(await readFile(exported), file)).toBe(0)
    }
    expect((await openRecords(userData).store.read()).letterhead.records).toEqual([letterhead])
  })

  it('imports into what is there: merge keeps both of a pair, replace takes the file', async () => {
    const { store, put, exported } = await filled()
    await store.exportTo(exported)
    await store.change({ class: 'notes', put: [makeNote('a', 'mine'), makeNote('c', 'new')], remove: ['b'] })
    const chosen = await store.chooseImport(exported)
    if (!chosen.ok) throw new Error(chosen.error.message)
    expect(chosen.value.preview.notes).toEqual({ inFile: 2, added: 1, same: 0, differing: 1, onlyHere: 1 })
    await store.import(chosen.value.token, 'merge')
    const texts = async () => (await store.read()).notes.records.map(({ text }) => text)
    expect((await texts()).sort()).toEqual(['Line one\n“Zwei” 三 \u0000', 'Note b', 'mine', 'new'].sort())
    expect(await store.import(chosen.value.token, 'merge')).toMatchObject({ error: { code: 'not-found' } })
    await put(makeNote('z'))
    const again = await store.chooseImport(exported)
    if (!again.ok) throw new Error(again.error.message)
    await store.import(again.value.token, 'replace')
    expect(await texts()).toEqual(['Line one\n“Zwei” 三 \u0000', 'Note b'])
  })

  it.each<[what: string, spoil: (text: string) => string | Uint8Array]>([
    ['half of it', (text) => text.slice(0, text.length / 2)],
    ['nothing', () => ''],
    ['another program’s', () => '{"format":"other"}'],
    ['a newer one', (text) => text.replace('"schemaVersion": 1', '"schemaVersion": 9')],
    ['one with a newer class', (text) => text.replace(/("notes": \{\s*"schemaVersion": )1/, '$19')],
    ['a note of the wrong type', (text) => text.replace('"text": "Note b"', '"text": 7')],
    ['not UTF-8', (text) => Buffer.from(text, 'utf16le')],
  ])('refuses to import %s, and changes nothing', async (_what, spoil) => {
    const { store, exported, texts } = await filled()
    await store.exportTo(exported)
    await writeFile(exported, spoil(await readFile(exported, 'utf8')))
    const before = await texts()
    const refused = await store.chooseImport(exported)
    expect(refused).toMatchObject({ ok: false })
    expect(JSON.stringify(refused)).toContain('mine.json')
    expect(await texts()).toEqual(before)
  })

  it('erases every copy and every file that was put aside, on the disk and in memory', async () => {
    const { store, userData, folder } = await filled()
    const second = openRecords(userData)
    await second.store.read()
    for (const name of ['notes.json.bak1', 'notes.json.v1.bak', 'notes.json.corrupt-2026', 'notes.json.lock'])
      await writeFile(join(folder, name), 'x')
    await mkdir(join(folder, 'words.json.corrupt-folder'))
    void store.change({ class: 'notes', put: [makeNote('late')], remove: [] })
    expect(await store.eraseAll()).toMatchObject({ ok: true })
    expect(await store.flush()).toMatchObject({ ok: true })
    expect(await readdir(userData)).toEqual([])
    expect(await store.change({ class: 'notes', put: [makeNote('new')], remove: [] })).toMatchObject({ ok: true })
    expect((await openRecords(userData).store.read()).notes.records).toEqual([makeNote('new')])
  })

  it('keeps the history in memory only, on the disk while it is told to, and not after', async () => {
    const { store, folder, exported } = await filled()
    const onDisk = async () => (await readdir(folder)).filter((name) => name.startsWith('history'))
    expect(await store.change({ class: 'history', put: [visit], remove: [] })).toMatchObject({ ok: true })
    expect((await store.read()).history.records).toEqual([visit])
    expect(await onDisk()).toEqual([])
    await store.exportTo(exported)
    expect(await readFile(exported, 'utf8')).not.toContain('openedOn')
    await store.keepHistory(true)
    await store.flush()
    expect(await onDisk()).toEqual(['history.json'])
    await store.keepHistory(false)
    expect(await onDisk()).toEqual([])
    expect((await store.read()).history.records).toEqual([visit])
  })

  it('refuses what is more than a class may hold, and keeps what is there', async () => {
    const { store } = openRecords(await temporaryFolder())
    const many = Array.from({ length: RECORD_LIMITS.count.letterhead }, (_, n) => ({ ...letterhead, id: `l${n}` }))
    expect(await store.change({ class: 'letterhead', put: many, remove: [] })).toMatchObject({ ok: true })
    expect(await store.change({ class: 'letterhead', put: [letterhead], remove: [] })).toMatchObject({
      error: { code: 'invalid-input', message: expect.stringContaining('8 letterheads') as string },
    })
    expect(await store.change({ class: 'letterhead', put: [letterhead], remove: ['l0'] })).toMatchObject({ ok: true })
  })

  it('writes nothing that is only looked at', async () => {
    const userData = await temporaryFolder()
    const { store } = openRecords(userData)
    await store.read()
    await store.refresh()
    await store.flush()
    expect(await readdir(userData)).toEqual([])
  })

  it('works in a folder whose name is long and not ASCII', async () => {
    const userData = join(await temporaryFolder(), `Praxis Übung 腰 ${'n'.repeat(200)}`)
    await mkdir(userData)
    const { put } = openRecords(userData)
    expect(await put(makeNote('a'))).toMatchObject({ ok: true })
    expect((await openRecords(userData).store.read()).notes.records).toEqual([makeNote('a')])
  })
})
