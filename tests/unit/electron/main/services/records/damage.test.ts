import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { favourite, makeNote } from '../../../../../fixtures/make-records'
import { DAMAGES, makeNewer } from '../../../../../support/records/damages'
import { openRecords } from '../../../../../support/records/open-records'
import { temporaryFolder } from '../../../temporary-folder'

/** A folder with two notes and a favourite, a backup of the first note only, and nobody at work there. */
async function leftBehind() {
  const userData = await temporaryFolder()
  const first = openRecords(userData)
  await first.put(makeNote('a'))
  await first.store.change({ class: 'favourites', put: [favourite], remove: [] })
  const second = openRecords(userData)
  await second.store.read()
  await second.put(makeNote('b'))
  await second.store.flush()
  return { userData, path: second.path, folder: second.folder, good: await readFile(second.path, 'utf8') }
}

const ids = (notes: { id: string }[]) => notes.map(({ id }) => id)

describe('a damaged file of notes', () => {
  it.each(DAMAGES)('%s: is put aside as it is, the copy is loaded, and the person is told', async (_what, spoil) => {
    const { userData, path, folder, good } = await leftBehind()
    await spoil(path, good)
    const damaged = await stat(path)

    const { store, notices, put } = openRecords(userData)
    const { notes, favourites } = await store.read()
    expect(ids(notes.records)).toEqual(['a'])
    expect(notes.status).toBe('restored')
    expect(favourites).toEqual({ records: [favourite], status: 'ok' })

    const asides = (await readdir(folder)).filter((name) => name.includes('.corrupt-'))
    expect(asides).toEqual([expect.stringMatching(/^notes\.json\.corrupt-\d{4}-[\dTZ-]+$/)])
    const aside = await stat(join(folder, asides[0] ?? ''))
    expect([aside.ino, aside.size]).toEqual([damaged.ino, damaged.size])
    expect(notices).toEqual([{ kind: 'records', message: notes.message }])
    expect(notes.message).toContain(join(folder, asides[0] ?? ''))
    expect(notes.message).toMatch(/The copy of \d+ \w+ \d{4} was loaded/)

    expect(await put(makeNote('c'))).toMatchObject({ ok: true })
    const next = openRecords(userData)
    expect(await next.store.read()).toMatchObject({ notes: { status: 'ok', records: [{ id: 'a' }, { id: 'c' }] } })
    expect(next.notices).toEqual([])
  })

  it.each(DAMAGES)('%s: without a copy, what is whole in it is loaded', async (what, spoil) => {
    const { userData, path, folder, good } = await leftBehind()
    for (const n of [1, 2, 3]) await rm(`${path}.bak${n}`, { force: true })
    // One note keeps its text: what is wrong about the other must not cost it.
    await spoil(path, good)
    if (what === 'wrong types') await writeFile(path, good.replace('"text": "Note a"', '"text": 7'))
    const { store, notices } = openRecords(userData)
    const { notes } = await store.read()
    expect([ids(notes.records), notes.status]).toEqual(what === 'wrong types' ? [['b'], 'restored'] : [[], 'reset'])
    expect(notices).toHaveLength(1)
    expect((await readdir(folder)).filter((name) => name.includes('.corrupt-'))).toHaveLength(1)
  })

  it('takes the newest copy that is whole', async () => {
    const { userData, path } = await leftBehind()
    await openRecords(userData).store.read()
    await writeFile(path, '{')
    await writeFile(`${path}.bak1`, '\0\0')
    const { store } = openRecords(userData)
    expect(ids((await store.read()).notes.records)).toEqual(['a'])
  })

  it('loads the copy of a file that is gone, but not after all was erased', async () => {
    const { userData, path, folder } = await leftBehind()
    await rm(path)
    const { store, notices } = openRecords(userData)
    expect(ids((await store.read()).notes.records)).toEqual(['a'])
    expect(notices[0]?.message).toContain('missing')
    await store.eraseAll()
    await expect(readdir(folder)).rejects.toThrow('ENOENT')
    expect((await openRecords(userData).store.read()).notes).toEqual({ records: [], status: 'ok' })
  })

  it('never makes a copy of what is damaged', async () => {
    const { userData, path } = await leftBehind()
    const copy = await readFile(`${path}.bak1`, 'utf8')
    await writeFile(path, 'null')
    await openRecords(userData).store.read()
    expect(await readFile(`${path}.bak1`, 'utf8')).toBe(copy)
  })

  it('damaged while the app is open: is put aside before it is written over, and the person is told', async () => {
    const { userData, path, folder } = await leftBehind()
    const { store, changed, put } = openRecords(userData)
    await store.read()
    await writeFile(path, '{"half')
    expect(await put(makeNote('c'))).toMatchObject({ ok: true })
    const aside = (await readdir(folder)).find((name) => name.includes('.corrupt-')) ?? ''
    expect(await readFile(join(folder, aside), 'utf8')).toBe('{"half')
    expect(changed[0]?.notes).toMatchObject({ status: 'restored', records: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] })
    expect(changed[0]?.notes?.message).toContain(aside)
  })
})

describe('a newer file of notes', () => {
  it('is shown as far as it is understood, and never written, copied or put aside', async () => {
    const { userData, path, folder } = await leftBehind()
    const newer = await makeNewer(path)
    const names = await readdir(folder)
    const { store, notices, put } = openRecords(userData)
    const { notes } = await store.read()
    expect(ids(notes.records)).toEqual(['a', 'b'])
    expect(notes.status).toBe('readOnly')
    expect(notices[0]?.message).toContain('newer version')
    expect(await put(makeNote('c'))).toMatchObject({ error: { message: notes.message } })
    await store.flush()
    expect(await readFile(path, 'utf8')).toBe(newer)
    expect(await readdir(folder)).toEqual(names)
  })

  it('that another computer wrote meanwhile is never written over', async () => {
    const { userData, path } = await leftBehind()
    const { store, changed, put } = openRecords(userData)
    await store.read()
    const newer = await makeNewer(path)
    expect(await put(makeNote('c'))).toMatchObject({ error: { code: 'io' } })
    expect(changed.at(-1)?.notes).toMatchObject({ status: 'readOnly', unsaved: { code: 'io' } })
    expect((await store.read()).notes.records).toHaveLength(3)
    expect(await readFile(path, 'utf8')).toBe(newer)
  })
})
