import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page } from 'playwright/test'
import { answerSaveDialog, closeApp, expect, launchApp, overflowOf, setSize, type RunningApp } from './app'
import { violations } from './axe'
import { ARTICLE, ARTICLE_TITLE, chooseFile, dropFile, progressOf, row } from './library'

interface Desk extends RunningApp {
  folder: string
}

async function openLibrary(userData?: string): Promise<Desk> {
  const app = await launchApp(userData ? { userData } : {})
  await app.page.getByRole('link', { name: 'Library' }).click()
  await expect(app.page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  return { ...app, folder: await mkdtemp(join(tmpdir(), 'iliacus-article-')) }
}

const item = (page: Page, name: string) => page.getByRole('treeitem').filter({ hasText: name })

base(
  'an article is imported, corrected, kept over a start, accepted, found, exported, imported again and removed',
  async () => {
    const first = await openLibrary()
    await chooseFile(first, ARTICLE)
    {
      const { page } = first
      await expect(page.getByRole('heading', { level: 1, name: ARTICLE_TITLE })).toBeFocused()
      await expect(page.locator('main').getByRole('status')).toContainText('11 items in 6 sections; 3 not understood')

      // From a line to its item, and from an item to its line.
      await page.getByRole('option', { name: /Serum potassium/ }).click()
      await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Serum potassium')
      await item(page, 'Velotrine').click()
      await expect(page.getByRole('option', { name: /Velotrine/ })).toHaveAttribute('aria-selected', 'true')

      // By keys: to the heading that was not understood; all under it to a section at once.
      await page.keyboard.press('F8')
      await expect(page.getByText('Under “Things our runners say”: 2 items.')).toBeVisible()
      await page.getByRole('combobox', { name: 'Section' }).selectOption('Care without drugs')
      await expect(page.locator('main').getByRole('status')).toHaveText(/13 items in 7 sections$/)
      await expect(item(page, 'No section yet')).toHaveCount(0)

      // Two items that stood on one line.
      await item(page, 'Tight shoes, worn insoles').click()
      await page.getByRole('tree').press('Enter')
      const name = page.getByRole('textbox', { name: 'Name' })
      await expect(name).toBeFocused()
      await name.press('Home')
      for (let i = 0; i < 'Tight shoes'.length; i++) await name.press('ArrowRight')
      await page.getByRole('button', { name: 'Split at the cursor' }).click()
      await expect(name).toHaveValue('worn insoles')
      await name.fill('Worn insoles')
      await name.press('Enter')
      await expect(item(page, 'Worn insoles')).toBeVisible()

      // One item that was taken for two.
      await item(page, 'Dose of the salts').click()
      await page.getByRole('tree').press('m')
      await expect(page.getByRole('tree').getByText('Dose of the salts', { exact: true })).toHaveCount(0)
      await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue(
        'of unclear use.\nDose of the salts: as the label says.',
      )

      await item(page, 'Palpation').click()
      await page.getByRole('tree').press('Delete')
      await expect(item(page, 'Palpation')).toContainText('left out')
      await page.keyboard.press('Control+z')
      await expect(item(page, 'Palpation')).not.toContainText('left out')
      await page.getByRole('tree').press('Delete')
      await page.getByRole('button', { name: 'Later' }).click()
      await expect(row(page, ARTICLE_TITLE)).toContainText('5 corrections')
      expect(existsSync(join(first.userData, 'packs'))).toBe(false)
      await first.electron.close()
    }

    const desk = await openLibrary(first.userData)
    const { electron, page, folder, userData } = desk
    await row(page, ARTICLE_TITLE).getByRole('button', { name: 'Go on reviewing' }).click()
    await expect(item(page, 'Worn insoles')).toBeVisible()
    await expect(item(page, 'Palpation')).toContainText('left out')
    await page.getByRole('button', { name: 'Make a guide…' }).click()
    await expect(page.getByRole('dialog')).toContainText('12 items will be in it.')
    await page.getByRole('button', { name: 'Make the guide' }).click()
    await expect(page.getByText('is installed: imported, not reviewed, no cited facts.')).toBeVisible()
    expect(readdirSync(join(userData, 'drafts'))).toEqual([])
    await expect(row(page, ARTICLE_TITLE)).toContainText('Imported article')

    // Beside the bundled guide.
    await page.getByRole('combobox', { name: /^Search/ }).fill('velotrine')
    await expect(
      page.getByRole('group', { name: 'Calf cramp in runners · imported, not reviewed, no cited facts' }),
    ).toContainText('Velotrine')
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Library' }).click()
    await row(page, ARTICLE_TITLE).getByRole('button', { name: 'Open' }).click()
    await expect(page.getByRole('banner')).toContainText('imported, not reviewed, no cited facts')
    await page.getByRole('option', { name: /^Velotrine/ }).click()
    await expect(page.getByRole('complementary').filter({ hasText: 'Velotrine' })).toContainText(
      'imported, not reviewed, no cited facts',
    )

    await page.getByRole('link', { name: 'Library' }).click()
    await answerSaveDialog(electron, join(folder, 'out.json'))
    await row(page, ARTICLE_TITLE).getByRole('button', { name: 'Export…' }).click()
    await expect(page.getByText('was saved as out.json')).toBeVisible()
    await row(page, ARTICLE_TITLE).getByRole('button', { name: 'Remove…' }).click()
    await page.getByRole('button', { name: 'Remove the guide' }).click()
    await expect(page.getByText('was removed.')).toBeVisible()
    await expect(row(page, ARTICLE_TITLE)).toHaveCount(0)

    await chooseFile(desk, join(folder, 'out.json'))
    await page.getByRole('button', { name: 'Install this guide' }).click()
    await expect(row(page, ARTICLE_TITLE)).toContainText('imported, not reviewed, no cited facts')
    await answerSaveDialog(electron, join(folder, 'again.json'))
    await row(page, ARTICLE_TITLE).getByRole('button', { name: 'Export…' }).click()
    await expect(page.getByText('was saved as again.json')).toBeVisible()
    expect(await readFile(join(folder, 'again.json'), 'utf8')).toBe(await readFile(join(folder, 'out.json'), 'utf8'))
    await closeApp(desk, desk.folder, first.folder)
  },
)

base('lines of an article that are chosen by keys are given a section, and that is one correction', async () => {
  const desk = await openLibrary()
  const { page } = desk
  await chooseFile(desk, ARTICLE)
  const list = page.getByRole('listbox', { name: 'Lines of the article' })
  await list.press('F8')
  await expect(page.getByRole('option', { name: /Things our runners say/ })).toHaveAttribute('aria-selected', 'true')
  await list.press('Shift+ArrowDown')
  await list.press('Shift+ArrowDown')
  await expect(page.getByText('Lines 24–27 of the article')).toBeVisible()
  await list.press('s')
  const section = page.getByRole('combobox', { name: 'Section' })
  await expect(section).toBeFocused()
  const undo = page.getByRole('button', { name: 'Undo' })
  await section.selectOption('Care without drugs')
  await expect(page.locator('main').getByRole('status')).toHaveText(/13 items in 7 sections$/)
  await undo.press('Enter')
  await expect(undo).toBeDisabled()
  await expect(page.locator('main').getByRole('status')).toContainText('11 items in 6 sections; 3 not understood')
  await closeApp(desk, desk.folder)
})

base('an article of 15 MB is stopped half-way and nothing is left', async () => {
  const desk = await openLibrary()
  const { page, folder, userData } = desk
  const line =
    'Cause: a sentence about nothing that is long and plain, and goes on for a while so that the file grows.\n'
  let text = '# A long article\n\n'
  while (text.length < 15e6) text += `## Causes\n\n${`- ${line}`.repeat(500)}\n`
  await writeFile(join(folder, 'long.md'), text)
  await chooseFile(desk, join(folder, 'long.md'))
  await progressOf(page).toBeGreaterThan(0.2)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Nothing was imported.')).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  expect(existsSync(join(userData, 'drafts'))).toBe(false)
  // The next one is read.
  await chooseFile(desk, ARTICLE)
  await expect(page.getByRole('tree')).toBeVisible()
  await closeApp(desk, desk.folder)
})

base('an article is dropped; what is none is refused with a sentence; a draft is deleted', async () => {
  const desk = await openLibrary()
  const { page, folder, userData } = desk
  for (const [name, content, says] of [
    ['empty.txt', '\n \n', 'is empty'],
    ['notes.docx', 'x', 'expected a file ending in .txt, .md or .html'],
    ['paper.html', '%PDF-1.4', 'is not a text: it is a PDF'],
    ['large.md', 'a'.repeat(20 * 1024 * 1024 + 1), 'larger than 20 MB'],
  ] as const) {
    await writeFile(join(folder, name), content)
    await chooseFile(desk, join(folder, name))
    await expect(page.getByRole('alert')).toContainText(says)
  }
  expect(existsSync(join(userData, 'drafts'))).toBe(false)
  await dropFile(page, ARTICLE)
  await expect(page.getByRole('heading', { level: 1, name: ARTICLE_TITLE })).toBeVisible()
  await page.getByRole('button', { name: 'Later' }).click()
  await row(page, ARTICLE_TITLE).getByRole('button', { name: 'Delete draft…' }).click()
  await page.getByRole('button', { name: 'Delete the draft' }).click()
  await expect(page.getByText('The draft of review-calf-cramp.md was deleted.')).toBeVisible()
  expect(readdirSync(join(userData, 'drafts'))).toEqual([])
  await closeApp(desk, desk.folder)
})

base('axe finds nothing in the review in both themes, nor is a narrow window wider than it is', async () => {
  const desk = await openLibrary()
  const { electron, page } = desk
  await chooseFile(desk, ARTICLE)
  await expect(page.getByRole('tree')).toBeVisible()
  for (const theme of ['Light', 'Dark']) {
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('radio', { name: theme }).click()
    await page.getByRole('link', { name: 'Library' }).click()
    await expect(page.getByRole('tree')).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Make a guide…' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
  }
  await setSize(electron, 640, 700)
  expect(await violations(page)).toEqual([])
  expect(await overflowOf(page)).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'Later' }).click()
  expect(await violations(page)).toEqual([])
  await closeApp(desk, desk.folder)
})
