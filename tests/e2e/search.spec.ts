import type { Page } from 'playwright/test'
import { expect, test } from './app'
import { violations } from './axe'

test.use({ file: import.meta.filename })

const box = (page: Page) => page.getByRole('combobox', { name: /^Search/ })
const results = (page: Page) => page.getByRole('listbox', { name: 'Search results' })
const rows = (page: Page) => page.locator('[data-row]')
const pane = (page: Page) => page.getByRole('complementary', { name: 'Entry' })

/** What a screen reader is told to be the active line. */
const active = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant')
    return id ? document.getElementById(id)?.querySelector('.name')?.textContent : null
  })

test.beforeEach(async ({ app: { page } }) => {
  await page.getByRole('link', { name: 'Board' }).click()
  const close = page.getByRole('button', { name: 'Close entry' })
  if (await close.isVisible()) await close.click()
  await box(page).fill('')
  await expect(rows(page)).toHaveCount(50)
})

test('finds what a clinician types: a slip, a brand, plain words, British spelling, an intent', async ({
  app: { page },
}) => {
  for (const [typed, found] of [
    ['ibuprophen', /NSAID|ibuprofen/i],
    ['brufen', /NSAID|ibuprofen/i],
    ['electric shock test', /Electromyography|Nerve conduction/],
    ['haematoma', /haematoma/i],
    ['when to operate', /surg|fasciotomy|operat/i],
  ] as const) {
    await box(page).fill('')
    await box(page).pressSequentially(typed)
    await expect(page.locator('[data-board]')).toHaveAttribute('aria-busy', 'false')
    await expect(results(page).getByRole('option').filter({ hasText: found }).first(), typed).toBeVisible()
    // Its list never covers the lists of the board.
    const list = await results(page).boundingBox()
    const lists = await page.locator('[data-lists]').boundingBox()
    expect(list!.y + list!.height, typed).toBeLessThanOrEqual(lists!.y)
  }
})

test('by keyboard only: from anywhere into the box, through the list, compare, open, back into the box, clear', async ({
  app: { page },
}) => {
  await page.getByRole('link', { name: 'Board' }).focus()
  await page.keyboard.press('/')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('stretch')
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  const first = await active(page)
  expect(first).toBeTruthy()
  await page.keyboard.press('End')
  expect(await active(page)).not.toBe(first)
  await page.keyboard.press('Home')
  expect(await active(page)).toBe(first)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('region', { name: 'To compare' })).toContainText(first ?? '')
  await page.keyboard.press('Enter')
  await expect(pane(page).getByRole('heading', { level: 2 })).toHaveText(first ?? '')
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(box(page)).toHaveValue('')
  await page.getByRole('button', { name: /^Take .* out of the comparison$/ }).click()
})

test('a filter is completed by keyboard and narrows the lists', async ({ app: { page } }) => {
  await box(page).pressSequentially('dr')
  await expect(results(page).getByRole('option', { name: /^drug:/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(box(page)).toHaveValue('drug:')
  await page.keyboard.type(' route:top')
  await expect(results(page).getByRole('option', { name: /^route:topical/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(box(page)).toHaveValue('drug: route:topical ')
  await expect(page.getByRole('region', { name: 'Diagnostic tests' }).getByRole('option')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Drugs' }).getByRole('option', { name: /^Topical/ })).not.toHaveCount(0)
})

test('100,000 characters are cut in sight and hold nothing up', async ({ app: { page } }) => {
  await box(page).focus()
  await page.keyboard.insertText('iliacus '.repeat(12_500))
  await expect(page.getByText('cut to 200 characters')).toBeVisible()
  expect((await box(page).inputValue()).length).toBe(200)
  await expect(page.locator('[data-board]')).toHaveAttribute('aria-busy', 'false')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('emg')
  await expect(page.getByText('cut to 200 characters')).toBeHidden()
  await expect(results(page).getByRole('option').first()).toContainText('Electromyography')
})

test('a word that is nowhere: the honest sentence and every way on; taught, it finds its entry at once', async ({
  app: { page },
}) => {
  await box(page).pressSequentially('qqqq')
  const nothing = page.getByRole('region', { name: 'Nothing found' })
  await expect(nothing.getByRole('heading', { name: '“qqqq” is not in this guide.' })).toBeVisible()
  await expect(nothing.getByRole('button', { name: /^Red flags/ })).toBeVisible()
  await nothing.getByRole('button', { name: 'Teach this word…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Teach this word' })
  await expect(dialog.getByLabel('Stands for')).toBeFocused()
  await page.keyboard.type('electromyo')
  await dialog.getByRole('radio', { name: /^Electromyography/ }).check()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(rows(page)).toHaveText([/Electromyography/])
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByRole('list', { name: 'Taught words' })).toContainText('qqqq')
  await page.getByRole('button', { name: 'Remove “qqqq”' }).click()
  await page.getByRole('link', { name: 'Board' }).click()
  await expect(page.getByRole('region', { name: 'Nothing found' })).toBeVisible()
})

for (const theme of ['Light', 'Dark'] as const)
  test(`axe finds nothing with the list open, nothing found and a word being taught, ${theme} theme`, async ({
    app: { page },
  }) => {
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('radio', { name: theme }).click()
    await page.getByRole('link', { name: 'Board' }).click()
    for (const typed of ['stretch', 'birchene', 'ibuprophen', 'dr']) {
      await box(page).fill(typed)
      await expect(page.locator('[data-board]')).toHaveAttribute('aria-busy', 'false')
      await page.keyboard.press('ArrowDown')
      expect(await violations(page), typed).toEqual([])
    }
    await page.getByRole('link', { name: 'Guide' }).click()
    await box(page).fill('')
    await box(page).pressSequentially('heat')
    await expect(results(page)).toBeVisible()
    expect(await violations(page), 'over the guide').toEqual([])
    await page.getByRole('link', { name: 'Board' }).click()
    await box(page).fill('qqqq')
    await page.getByRole('button', { name: 'Teach this word…' }).click()
    await page.getByLabel('Stands for').fill('injection')
    await expect(page.getByRole('radio', { name: /injection/ }).first()).toBeVisible()
    expect(await violations(page), 'teaching').toEqual([])
    await page.keyboard.press('Escape')
  })
