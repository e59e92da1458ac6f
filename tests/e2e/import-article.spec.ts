import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { AxeResults } from 'axe-core'
import { test as base, type ElectronApplication, type Page } from 'playwright/test'
import { answerSaveDialog, expect, launchApp, setSize } from './app'
import { removeFolder } from '../support/remove-folder'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const article = resolve(import.meta.dirname, '../fixtures/articles/review-calf-cramp.md')

interface Desk {
  electron: ElectronApplication
  page: Page
  userData: string
  folder: string
}

async function openLibrary(userData?: string): Promise<Desk> {
  const app = await launchApp(userData ? { userData } : {})
  await app.page.getByRole('link', { name: 'Library' }).click()
  await expect(app.page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  return { ...app, folder: await mkdtemp(join(tmpdir(), 'iliacus-article-')) }
}

async function close({ electron, folder, userData }: Desk): Promise<void> {
  await electron.close()
  await removeFolder(folder)
  await removeFolder(userData)
}

async function choose({ electron, page }: Desk, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, path)
  await page.getByRole('button', { name: 'Import a guide…' }).click()
}

/** Drops a file as a file manager does: an input's file is a real one, with a path. */
async function drop(page: Page, path: string): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'probe'
    document.body.append(input)
  })
  await page.locator('#probe').setInputFiles(path)
  await page.evaluate(() => {
    const [file] = (document.querySelector<HTMLInputElement>('#probe')?.files ?? []) as unknown as File[]
    const dataTransfer = new DataTransfer()
    if (file) dataTransfer.items.add(file)
    document.querySelector('#probe')?.remove()
    document
      .querySelector('main .library')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
}

/** Runs axe in the page. Evaluated through the debugger, so the page's policy stays as it is. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const results = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run())
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)
}

const item = (page: Page, name: string) => page.getByRole('treeitem').filter({ hasText: name })
const row = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: title }) })

base(
  'an article is imported, corrected, kept over a start, accepted, found, exported, imported again and removed',
  async () => {
    const first = await openLibrary()
    await choose(first, article)
    {
      const { page } = first
      await expect(page.getByRole('heading', { level: 1, name: 'Calf cramp in runners' })).toBeFocused()
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
      await expect(row(page, 'Calf cramp in runners')).toContainText('5 corrections')
      expect(existsSync(join(first.userData, 'packs'))).toBe(false)
      await first.electron.close()
    }

    const desk = await openLibrary(first.userData)
    const { electron, page, folder, userData } = desk
    await row(page, 'Calf cramp in runners').getByRole('button', { name: 'Go on reviewing' }).click()
    await expect(item(page, 'Worn insoles')).toBeVisible()
    await expect(item(page, 'Palpation')).toContainText('left out')
    await page.getByRole('button', { name: 'Make a guide…' }).click()
    await expect(page.getByRole('dialog')).toContainText('12 items will be in it.')
    await page.getByRole('button', { name: 'Make the guide' }).click()
    await expect(page.getByText('is installed: imported, not reviewed, no cited facts.')).toBeVisible()
    expect(readdirSync(join(userData, 'drafts'))).toEqual([])
    await expect(row(page, 'Calf cramp in runners')).toContainText('Imported article')

    // Beside the bundled guide.
    await page.getByRole('combobox', { name: /^Search/ }).fill('velotrine')
    await expect(
      page.getByRole('group', { name: 'Calf cramp in runners · imported, not reviewed, no cited facts' }),
    ).toContainText('Velotrine')
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Library' }).click()
    await row(page, 'Calf cramp in runners').getByRole('button', { name: 'Open' }).click()
    await expect(page.getByRole('banner')).toContainText('imported, not reviewed, no cited facts')
    await page.getByRole('option', { name: /^Velotrine/ }).click()
    await expect(page.getByRole('complementary').filter({ hasText: 'Velotrine' })).toContainText(
      'imported, not reviewed, no cited facts',
    )

    await page.getByRole('link', { name: 'Library' }).click()
    await answerSaveDialog(electron, join(folder, 'out.json'))
    await row(page, 'Calf cramp in runners').getByRole('button', { name: 'Export…' }).click()
    await expect(page.getByText('was saved as out.json')).toBeVisible()
    await row(page, 'Calf cramp in runners').getByRole('button', { name: 'Remove…' }).click()
    await page.getByRole('button', { name: 'Remove the guide' }).click()
    await expect(page.getByText('was removed.')).toBeVisible()
    await expect(row(page, 'Calf cramp in runners')).toHaveCount(0)

    await choose(desk, join(folder, 'out.json'))
    await page.getByRole('button', { name: 'Install this guide' }).click()
    await expect(row(page, 'Calf cramp in runners')).toContainText('imported, not reviewed, no cited facts')
    await answerSaveDialog(electron, join(folder, 'again.json'))
    await row(page, 'Calf cramp in runners').getByRole('button', { name: 'Export…' }).click()
    await expect(page.getByText('was saved as again.json')).toBeVisible()
    expect(await readFile(join(folder, 'again.json'), 'utf8')).toBe(await readFile(join(folder, 'out.json'), 'utf8'))
    await close(desk)
  },
)

base('an article of 15 MB is stopped half-way and nothing is left', async () => {
  const desk = await openLibrary()
  const { page, folder, userData } = desk
  const line =
    'Cause: a sentence about nothing that is long and plain, and goes on for a while so that the file grows.\n'
  let text = '# A long article\n\n'
  while (text.length < 15e6) text += `## Causes\n\n${`- ${line}`.repeat(500)}\n`
  await writeFile(join(folder, 'long.md'), text)
  await choose(desk, join(folder, 'long.md'))
  const bar = page.getByRole('progressbar')
  await expect.poll(() => bar.evaluate((element: HTMLProgressElement) => element.value)).toBeGreaterThan(0.2)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Nothing was imported.')).toBeVisible()
  await expect(bar).toHaveCount(0)
  expect(existsSync(join(userData, 'drafts'))).toBe(false)
  // The next one is read.
  await choose(desk, article)
  await expect(page.getByRole('tree')).toBeVisible()
  await close(desk)
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
    await choose(desk, join(folder, name))
    await expect(page.getByRole('alert')).toContainText(says)
  }
  expect(existsSync(join(userData, 'drafts'))).toBe(false)
  await drop(page, article)
  await expect(page.getByRole('heading', { level: 1, name: 'Calf cramp in runners' })).toBeVisible()
  await page.getByRole('button', { name: 'Later' }).click()
  await row(page, 'Calf cramp in runners').getByRole('button', { name: 'Delete draft…' }).click()
  await page.getByRole('button', { name: 'Delete the draft' }).click()
  await expect(page.getByText('The draft of review-calf-cramp.md was deleted.')).toBeVisible()
  expect(readdirSync(join(userData, 'drafts'))).toEqual([])
  await close(desk)
})

base('axe finds nothing in the review in both themes, nor is a narrow window wider than it is', async () => {
  const desk = await openLibrary()
  const { electron, page } = desk
  await choose(desk, article)
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
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
  expect(isWider).toBe(false)
  await page.getByRole('button', { name: 'Later' }).click()
  expect(await violations(page)).toEqual([])
  await close(desk)
})
