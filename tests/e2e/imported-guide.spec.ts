import { execFile } from 'node:child_process'
import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test as base, type Page } from 'playwright/test'
import { closeApp, expect, launchApp, type RunningApp } from './app'
import { violations } from './axe'
import { ARTICLE, ARTICLE_TITLE, chooseFile, importArticle, progressOf, row } from './library'
import { removeFolder } from '../support/remove-folder'
import { asked } from './main-process'

const MARK = 'imported, not reviewed, no cited facts'
const run = promisify(execFile)

/** Imports an article as it was understood, and opens the guide made of it. */
async function importAndOpen(app: RunningApp, path: string, title: string): Promise<void> {
  await importArticle(app, path)
  await row(app.page, title).getByRole('button', { name: 'Open' }).click()
}

const header = (page: Page) => page.locator('.app > header')

async function addToCompare(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('link', { name: 'Board' }).click()
  await page.getByRole('region', { name: 'Drugs' }).getByRole('option', { name }).click()
  await page.getByRole('button', { name: 'Add to compare' }).click()
  await page.getByRole('button', { name: 'Close entry' }).click()
}

base('a guide made of an article says so on every screen, beside an entry of the bundled one too', async () => {
  const app = await launchApp()
  const { page } = app
  await importAndOpen(app, ARTICLE, ARTICLE_TITLE)
  for (const screen of ['Board', 'Guide', 'Handout', 'Library']) {
    await page.getByRole('link', { name: screen }).click()
    await expect(header(page)).toContainText(MARK)
  }
  await expect(page.getByRole('listitem').filter({ hasText: ARTICLE_TITLE })).toContainText(MARK)
  await page.getByRole('link', { name: 'Board' }).click()
  await expect(page.getByRole('region', { name: 'Procedures' })).toContainText('This guide has none.')
  await page.getByRole('option', { name: /^Velotrine/ }).click()
  await expect(page.getByRole('complementary', { name: 'Entry' })).toContainText(MARK)
  await page.getByRole('button', { name: 'Close entry' }).click()

  await addToCompare(page, /^Velotrine/)
  await header(page)
    .getByRole('button', { name: /change the guide$/ })
    .click()
  const guides = page.getByRole('dialog')
  await expect(guides.getByRole('button', { name: /^Calf cramp/ })).toContainText(MARK)
  await guides.getByRole('button', { name: /^Iliacus/ }).click()
  await addToCompare(page, /^Baclofen/)
  await page.getByRole('link', { name: 'Compare' }).click()
  const [imported, bundled] = [page.getByRole('columnheader').nth(0), page.getByRole('columnheader').nth(1)]
  await expect(imported).toContainText('Velotrine')
  await expect(imported).toContainText(MARK)
  await expect(bundled).toContainText('Baclofen')
  await expect(bundled).not.toContainText('imported')
  expect(await violations(page)).toEqual([])

  // What is searched from the other guide.
  await page.getByRole('combobox', { name: /^Search/ }).fill('velotrine')
  await expect(page.getByRole('group', { name: `Calf cramp in runners · ${MARK}` })).toContainText('Velotrine')
  await closeApp(app)
})

base(
  'no handout is made of a guide without red flags or without text for patients; the reason is said at once',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'iliacus-bare-'))
    const { electron, page, userData } = await launchApp()
    for (const [name, content, message] of [
      ['bare', '## Causes\n\n- Falls\n- Cold\n', 'Bare has no red flags, and no handout is made without them.'],
      [
        'dry',
        '## Red flags\n\n- Fever\n- Night pain\n',
        'Dry holds no text for patients, and a handout is made of nothing else.',
      ],
    ] as const) {
      const title = name.charAt(0).toUpperCase() + name.slice(1)
      await writeFile(join(folder, `${name}.md`), `# ${title}\n\n${content}`)
      await importAndOpen({ electron, page, userData }, join(folder, `${name}.md`), title)
      await page.getByRole('link', { name: 'Handout' }).click()
      await expect(page.getByRole('alert')).toContainText(message)
      await expect(page.getByRole('button', { name: 'Save PDF…' })).toBeDisabled()
      expect(await violations(page)).toEqual([])
    }
    await electron.close()

    const refused = await run('npm', [
      ...['run', '-s', 'cli', '--', 'handout', 'bare', '--data', userData, '--items', 'cause/falls'],
      ...['--out', join(folder, 'h.pdf')],
    ]).catch((error: { code: number; stderr: string }) => error)
    expect(refused).toMatchObject({ code: 1 })
    expect(refused.stderr).toContain('Bare has no red flags, and no handout is made without them.')
    expect((await readdir(folder)).sort()).toEqual(['bare.md', 'dry.md'])
    await removeFolder(folder)
    await removeFolder(userData)
  },
)

base('an import that is stopped half-way leaves no process and no file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'iliacus-long-'))
  const temporary = await mkdtemp(join(tmpdir(), 'iliacus-temporary-'))
  const { electron, page, userData } = await launchApp({ env: { TMPDIR: temporary } })
  const readers = () =>
    asked(() =>
      electron.evaluate(({ app }) =>
        app.getAppMetrics().flatMap(({ name, pid }) => (name === 'Article reader' ? [pid] : [])),
      ),
    )
  let text = '# A long article\n\n'
  while (text.length < 15e6)
    text += `## Causes\n\n${'- Cause: a sentence that is long and plain, and goes on for a while so that the file grows.\n'.repeat(500)}\n`
  await writeFile(join(folder, 'long.md'), text)
  const before = await readdir(temporary)
  await chooseFile({ electron, page }, join(folder, 'long.md'))
  await progressOf(page).toBeGreaterThan(0.1)
  const [reader = 0, ...others] = await readers()
  expect([Boolean(reader), others]).toEqual([true, []])
  // It waits while it is looked at, however long that takes.
  process.kill(reader, 'SIGSTOP')
  expect(await violations(page)).toEqual([])
  process.kill(reader, 'SIGCONT')
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Nothing was imported.')).toBeVisible()
  await expect.poll(readers).toEqual([])
  expect(await readdir(temporary)).toEqual(before)
  expect((await readdir(userData)).filter((name) => name.includes('draft'))).toEqual([])
  const kept = await run('grep', ['-rlaF', 'A long article', userData]).catch(({ stdout }: { stdout: string }) => ({
    stdout,
  }))
  expect(kept.stdout).toBe('')
  await closeApp({ electron, page, userData }, folder, temporary)
})
