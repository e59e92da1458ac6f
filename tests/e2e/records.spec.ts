import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { test } from 'playwright/test'
import type { Bridge } from '../../src/core/contract/bridge'
import type { Note } from '../../src/core/records/record'
import { makeNote } from '../fixtures/make-records'
import { answerOpenDialog, answerSaveDialog, expect, launchApp, type RunningApp } from './app'
import { removeFolder } from '../support/remove-folder'
import { told } from './main-process'

type Desk = { desk: Bridge }

const putNotes = (page: Page, ...notes: Note[]) =>
  page.evaluate((put) => (window as unknown as Desk).desk.recordsChange({ class: 'notes', put, remove: [] }), notes)
const readNotes = async (page: Page) => {
  const read = await page.evaluate(() => (window as unknown as Desk).desk.recordsRead({}))
  if (!read.ok) throw new Error(read.error.message)
  return read.value.notes
}
const newFolder = () => mkdtemp(join(tmpdir(), 'iliacus-e2e-'))

async function kill({ electron }: RunningApp): Promise<void> {
  const gone = new Promise((done) => electron.process().once('exit', done))
  electron.process().kill('SIGKILL')
  await gone
}

test('a note that was saved is there after the app was killed', async () => {
  const userData = await newFolder()
  const first = await launchApp({ userData })
  expect(await putNotes(first.page, makeNote('a', 'Our freezer is in room 2.'))).toEqual({
    ok: true,
    value: { isSaved: true },
  })
  await kill(first)
  // A killed Electron leaves its own lock, which names a process that is no more.
  const second = await launchApp({ userData })
  expect(await readNotes(second.page)).toEqual({
    records: [makeNote('a', 'Our freezer is in room 2.')],
    status: 'ok',
  })
  await second.electron.close()
  await removeFolder(userData)
})

test('what was typed just before the window closed, or its page crashed, is there', async () => {
  const userData = await newFolder()
  const first = await launchApp({ userData })
  await first.page.evaluate((put) => {
    void (window as unknown as Desk).desk.recordsChange({ class: 'notes', put: [put], remove: [] })
  }, makeNote('closing'))
  await first.electron.close()
  expect(await readFile(join(userData, 'records/notes.json'), 'utf8')).toContain('Note closing')

  const second = await launchApp({ userData })
  const crashed = second.electron.evaluate(
    ({ BrowserWindow }) =>
      new Promise<void>((done) => {
        BrowserWindow.getAllWindows()[0]?.webContents.once('render-process-gone', () => done())
      }),
  )
  await second.page.evaluate((put) => {
    void (window as unknown as Desk).desk.recordsChange({ class: 'notes', put: [put], remove: [] })
  }, makeNote('crashing'))
  await told(
    second.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    ),
  )
  await crashed
  await expect.poll(() => readFile(join(userData, 'records/notes.json'), 'utf8')).toContain('Note crashing')
  await second.electron.close()
  await removeFolder(userData)
})

test('a damaged file of notes is put aside, the copy is loaded, and the person is told', async () => {
  const userData = await newFolder()
  const path = join(userData, 'records/notes.json')
  const first = await launchApp({ userData })
  await putNotes(first.page, makeNote('a'))
  await first.electron.close()
  const second = await launchApp({ userData })
  await second.electron.close()
  await writeFile(path, '{"schemaVersion": 1, "rec')
  const third = await launchApp({ userData })
  await expect(third.page.getByText(/Your notes could not be read.*The copy of .* was loaded/).first()).toBeVisible()
  expect((await readNotes(third.page)).records).toEqual([makeNote('a')])
  expect((await readdir(join(userData, 'records'))).filter((name) => name.includes('.corrupt-'))).toHaveLength(1)
  await third.electron.close()
  await removeFolder(userData)
})

test('all is exported, erased from the disk, and imported again', async () => {
  const userData = await newFolder()
  const out = await newFolder()
  const app = await launchApp({ userData })
  await putNotes(app.page, makeNote('a', 'A marker: heron 4711'))
  const before = await readFile(join(userData, 'records/notes.json'), 'utf8')
  await answerSaveDialog(app.electron, join(out, 'mine.json'))
  const exported = await app.page.evaluate(() => (window as unknown as Desk).desk.recordsExport({}))
  expect(exported).toMatchObject({ ok: true, value: { fileName: 'mine.json', counts: { notes: 1 } } })
  const erased = await app.page.evaluate(() => (window as unknown as Desk).desk.recordsEraseAll({ isConfirmed: true }))
  expect(erased.ok).toBe(true)
  expect(existsSync(join(userData, 'records'))).toBe(false)

  await answerOpenDialog(app.electron, join(out, 'mine.json'))
  const imported = await app.page.evaluate(async () => {
    const { desk } = window as unknown as Desk
    const chosen = await desk.recordsChooseImport({})
    return chosen.ok ? desk.recordsImport({ token: chosen.value.token, mode: 'merge' }) : chosen
  })
  expect(imported.ok).toBe(true)
  expect(await readFile(join(userData, 'records/notes.json'), 'utf8')).toBe(before)
  await app.page.evaluate(() => (window as unknown as Desk).desk.recordsEraseAll({ isConfirmed: true }))
  await app.electron.close()
  await expect.poll(() => filesWith(userData, 'heron 4711')).toEqual([])
  for (const folder of [userData, out]) await removeFolder(folder)
})

/** Files below a folder that hold a text. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && (await readFile(path)).includes(text)) found.push(path)
  }
  return found
}
