import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { readPdf } from './pdf'
import { answerSaveDialog, expect, overflowOf, setSize, setZoom, tabTo, test } from './app'
import { violations } from './axe'
import { removeFolder } from '../support/remove-folder'
import { asked } from './main-process'

test.use({ file: import.meta.filename })

const tray = (page: Page) => page.getByRole('region', { name: 'To compare' })
const outcome = (page: Page) => page.getByRole('status', { name: 'Rows and outcome' })

/** Searches and puts the first match into the comparison, by keyboard only. */
async function addByKeyboard(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.type(query)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Entry' })).toBeVisible()
  await tabTo(page, /^Add to compare$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Close entry$/)
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: /^Search/ }).focus()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Board' }).focus()
}

async function emptyTray(page: Page): Promise<void> {
  while (await tray(page).isVisible()) {
    await tray(page)
      .getByRole('button', { name: /out of the comparison$/ })
      .first()
      .click()
  }
}

test.beforeEach(async ({ app: { page } }) => {
  await page.getByRole('link', { name: 'Board' }).click()
  await page.getByRole('combobox', { name: /^Search/ }).fill('')
  await expect(page.getByRole('region', { name: 'Drugs' }).getByRole('option')).toHaveCount(20)
})

test('by keyboard only: search, put three drugs aside, compare, only differences, copy, save as CSV and option sheet', async ({
  app: { electron, page },
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'iliacus-out-'))
  const path = join(folder, 'drugs.csv')
  await page.getByRole('link', { name: 'Board' }).focus()
  for (const query of ['oral nsaids', 'baclofen', 'acetaminophen']) await addByKeyboard(page, query)
  await expect(tray(page)).toContainText('3 more can be added')

  await tabTo(page, /Baclofen$/)
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(tray(page).locator('[data-chip]').first()).toContainText('Baclofen')
  await page.keyboard.press('Control+Enter')
  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText([/Baclofen/, /Oral NSAIDs/, /Acetaminophen/])

  const [, all = '', differing = ''] = /^(\d+) rows, (\d+) differ/.exec((await outcome(page).textContent()) ?? '') ?? []
  await tabTo(page, /^Only differences$/)
  await page.keyboard.press('Space')
  await expect(page.getByRole('switch')).toHaveAttribute('aria-checked', 'true')
  await expect(table.locator('tbody th[scope=row]')).toHaveCount(Number(differing))
  await page.keyboard.press('Space')

  await tabTo(page, /^Copy as text$/)
  await page.keyboard.press('Enter')
  await expect(outcome(page)).toHaveText(`Copied ${all} rows as text`)
  expect(await asked(() => electron.evaluate(({ clipboard }) => clipboard.readText()))).toContain(
    'Comparison: Baclofen (drug)',
  )
  await tabTo(page, /^Copy table$/)
  await page.keyboard.press('Enter')
  await expect(outcome(page)).toHaveText(`Copied ${all} rows as a table`)
  expect(await asked(() => electron.evaluate(({ clipboard }) => clipboard.has('text/html')))).toBe(true)

  await answerSaveDialog(electron, path)
  await tabTo(page, /^CSV…$/)
  await page.keyboard.press('Enter')
  await expect(outcome(page)).toHaveText(`Saved drugs.csv, all ${all} rows`)
  const csv = await readFile(path, 'utf8')
  expect(csv.startsWith('\uFEFF"Group","Row","Differs","Baclofen (drug/baclofen)"')).toBe(true)

  await answerSaveDialog(electron, join(folder, 'choices.pdf'))
  await tabTo(page, /^Option sheet for the patient…$/)
  await page.keyboard.press('Enter')
  await expect(outcome(page)).toHaveText('Saved choices.pdf, 1 page')
  const pdf = await readPdf(await readFile(join(folder, 'choices.pdf')))
  expect(pdf).toMatchObject({ isTagged: true, pages: 1, language: 'en' })
  expect(pdf.text.replace(/\s+/g, ' ')).toContain('What can go wrong?')
  await removeFolder(folder)

  await table
    .getByRole('button', { name: /^Sources .* for: Baclofen/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText(/label|monograph|review|study|secondary|guide/i)
  await page.keyboard.press('Escape')
  await emptyTray(page)
})

for (const theme of ['Light', 'Dark'] as const) {
  test(`axe finds nothing, ${theme} theme`, async ({ app: { page } }) => {
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('radio', { name: theme }).click()
    await page.getByRole('link', { name: 'Compare' }).click()
    await expect(page.getByText('Nothing is here to compare yet.')).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: 'Board' }).click()
    for (const query of ['oral nsaids', 'trigger point injections', 'physical therapy'])
      await addByKeyboard(page, query)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('table').getByRole('columnheader')).toHaveCount(3)
    expect(await violations(page)).toEqual([])
    await page.getByRole('table').locator('[data-name]').first().click()
    await expect(page.getByRole('complementary', { name: 'Entry' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Close entry' }).click()
    await emptyTray(page)
  })
}

test('head and first column stay in sight, also at 200 % zoom of a small window', async ({
  app: { electron, page },
}) => {
  await page.getByRole('link', { name: 'Board' }).click()
  for (const query of ['oral nsaids', 'baclofen', 'opioid', 'acetaminophen', 'botox', 'mri'])
    await addByKeyboard(page, query)
  await page.keyboard.press('Control+Enter')
  const last = page.getByRole('table').locator('tbody tr').last().locator('td').last()
  for (const [width, height, factor] of [
    [1280, 800, 1],
    [900, 700, 1],
    [900, 700, 2],
  ] as const) {
    await setSize(electron, width, height)
    await setZoom(electron, factor)
    await last.scrollIntoViewIfNeeded()
    await expect(page.getByRole('columnheader').last()).toBeInViewport()
    await expect(page.getByRole('table').locator('tbody th[scope=row] .row-name').last()).toBeInViewport()
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
  }
  await setZoom(electron, 1)
  await setSize(electron, 1280, 800)
  await emptyTray(page)
})
