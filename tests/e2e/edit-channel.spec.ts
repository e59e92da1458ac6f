import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from 'playwright/test'
import type { PackEdit } from '../../src/core/pack/pack-edit'
import type { Result } from '../../src/core/result'
import { answerSaveDialog, closeApp, expect, launchApp, type RunningApp } from './app'
import { citedCaution, importedGuide } from '../support/imported-guide'

const guide = importedGuide()
const ID = guide.manifest.id

/** The app with a guide that was made of an article. */
async function open() {
  const userData = await mkdtemp(join(tmpdir(), 'iliacus-e2e-'))
  const folder = join(userData, 'packs', ID)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, '1.0.json'), JSON.stringify(guide))
  const app = await launchApp({ userData })
  return { ...app, files: async () => (await readdir(folder)).sort() }
}

/** Calls the bridge as a script in the page would. */
const call = ({ page }: RunningApp, version: unknown, edit: unknown, packId: unknown = ID) =>
  page.evaluate(
    ([packId, version, edit]) => {
      const { desk } = window as unknown as { desk: { libraryEdit: (args: unknown) => Promise<Result<unknown>> } }
      return desk.libraryEdit({ packId, version, edit })
    },
    [packId, version, edit] as const,
  )

base('an edit of the open guide is read, searched and exported at once', async () => {
  const app = await open()
  const { electron, page, userData, files } = app
  await page.getByRole('link', { name: 'Library' }).click()
  const row = page.getByRole('listitem').filter({ hasText: 'Invented knee pain' })
  await row.getByRole('button', { name: 'Open' }).click()
  const banner = page.getByRole('banner')
  await expect(banner).toContainText('version 1.0 · imported, not reviewed, no cited facts')
  await page.getByRole('option', { name: /^Larchol/ }).click()
  const pane = page.getByRole('complementary').filter({ hasText: 'Larchol' })
  await expect(pane).toContainText('a gel that numbs')

  const edit = citedCaution(guide) as Extract<PackEdit, { type: 'putEntry' }>
  edit.entry.summary.text = 'Quibblefrost for the skin.'
  expect(await call(app, '1.0', edit)).toEqual({ ok: true, value: { version: '1.1' } })
  await expect(banner).toContainText('version 1.1 · imported, not reviewed, 1 fact cited')
  await expect(pane).toContainText('Quibblefrost for the skin.')
  await expect(pane).toContainText('Not on broken skin.')
  await page.getByRole('combobox', { name: /^Search/ }).fill('quibblefrost')
  await expect(page.getByRole('option', { name: /^Larchol/ }).first()).toBeVisible()
  expect(await files()).toEqual(['1.0.json', '1.1.json'])

  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Library' }).click()
  await answerSaveDialog(electron, join(userData, 'out.json'))
  await row.getByRole('button', { name: 'Export…' }).click()
  await expect(page.getByText('was saved as out.json')).toBeVisible()
  expect(JSON.parse(await readFile(join(userData, 'out.json'), 'utf8'))).toEqual(
    JSON.parse(await readFile(join(userData, 'packs', ID, '1.1.json'), 'utf8')),
  )
  await closeApp(app)
})

base('a hostile page changes no guide: it gets an error, and nothing is written', async () => {
  const app = await open()
  const { page, files } = app
  await expect(page.getByRole('banner')).toContainText('version')
  const good = citedCaution(guide)
  const removal = { type: 'removeEntries', ids: [guide.entries[0]?.id] }
  const attempts: [version: unknown, edit: unknown, packId?: unknown][] = [
    ['1.0', null],
    ['1.0', 'removeEntries'],
    ['1.0', { type: 'install', pack: guide }],
    ['1.0', { ...good, path: '/etc/passwd' }],
    ['1.0', { ...good, entry: { kind: 'drug', name: 'x'.repeat(2_000_000) } }],
    ['1.0', { ...good, sources: { __proto__x: {} } }],
    ['1.0', { type: 'removeEntries', ids: guide.entries.map(({ id }) => id) }],
    ['../../1.0', removal],
    ['9.9', removal],
    [1, removal],
    ['1.0', removal, '../invented-knee-pain'],
    ['1.0', removal, 'iliacus-muscle-spasm'],
    ['1.0', { type: 'setReview', review: { status: 'reviewed', reviewer: '', reviewedOn: 'today' } }],
  ]
  for (const [version, edit, packId] of attempts) {
    const answer = await call(app, version, edit, packId ?? ID)
    expect(answer.ok ? 'done' : answer.error.message, JSON.stringify(edit)?.slice(0, 80)).toMatch(/^[A-Z].+\.$/)
  }
  expect(await files()).toEqual(['1.0.json'])
  expect(await call(app, '1.0', removal)).toEqual({ ok: true, value: { version: '1.1' } })
  await closeApp(app)
})
