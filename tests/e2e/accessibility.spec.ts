import { expect, overflowOf, setSize, setZoom, test } from './app'
import { violations } from './axe'

test.use({ file: import.meta.filename })

const SCREENS = ['Board', 'Guide', 'Handout', 'Yours', 'Library', 'Settings'] as const

for (const theme of ['Light', 'Dark'] as const) {
  test.describe(`${theme} theme`, () => {
    test.beforeEach(async ({ app: { page } }) => {
      await page.getByRole('link', { name: 'Settings' }).click()
      await page.getByRole('radio', { name: theme }).click()
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme.toLowerCase())
    })

    for (const screen of SCREENS) {
      test(`axe finds nothing on ${screen}`, async ({ app: { page } }) => {
        await page.getByRole('link', { name: screen }).click()
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached()
        expect(await violations(page)).toEqual([])
      })
    }

    test('axe finds nothing with filters, a selection, the columns and the ladder', async ({ app: { page } }) => {
      await page.getByRole('link', { name: 'Board' }).click()
      await page.getByRole('button', { name: /^Boxed warning/ }).click()
      await page.getByRole('option', { name: /^Oral NSAIDs/ }).focus()
      await page.keyboard.press('Space')
      await page.getByRole('button', { name: 'Copy', exact: true }).click()
      await page.getByRole('button', { name: /^More filters of Drugs/ }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: /^Order of Drugs/ }).click()
      await expect(page.getByRole('radio', { name: 'Guide order' })).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Columns' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('Alt+c')
      await page.getByRole('button', { name: 'Clear the selection' }).click()
      await page.getByRole('button', { name: 'Treatment ladder' }).click()
      await expect(page.getByRole('heading', { name: 'Treatment ladder' })).toBeVisible()
      expect(await violations(page)).toEqual([])
    })

    test('axe finds nothing with a star, a note, a wording and the questions about your data', async ({
      app: { page },
    }) => {
      await page.getByRole('link', { name: 'Board' }).click()
      await page.getByRole('option', { name: /^Baclofen/ }).click()
      const star = page.getByRole('button', { name: 'Favourite: Baclofen' })
      if ((await star.getAttribute('aria-pressed')) === 'false') await star.click()
      await page.getByRole('button', { name: /^(Add a|Another) note$/ }).click()
      await page.keyboard.type('Seen with every theme.')
      expect(await violations(page)).toEqual([])
      await page.getByRole('tab', { name: 'For the patient' }).click()
      await page
        .getByRole('button', { name: /^Word it your way/ })
        .first()
        .press('Enter')
      await page.keyboard.type(' It can make you sleepy.')
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Enter')
      await expect(page.getByText('Your wording. The guide:').first()).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: 'Close entry' }).click()
      await page.getByRole('link', { name: 'Yours' }).click()
      await expect(page.getByRole('region', { name: /^Notes/ })).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: 'Erase everything…' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: 'Keep everything' }).click()
    })

    test('axe finds nothing with a search, an open entry and its sources', async ({ app: { page } }) => {
      await page.getByRole('link', { name: 'Board' }).click()
      await page.getByRole('combobox', { name: /^Search/ }).fill('opioid')
      await page.getByRole('combobox', { name: /^Search/ }).press('Enter')
      await expect(page.getByRole('complementary', { name: 'Entry' })).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page
        .getByRole('button', { name: /^Sources/ })
        .first()
        .click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Close entry' }).click()
      await page.getByRole('combobox', { name: /^Search/ }).fill('')
    })
  })
}

test('at 200 % zoom of a small window every list and control can still be reached', async ({
  app: { electron, page },
}) => {
  await setSize(electron, 900, 700)
  await setZoom(electron, 2)
  await page.getByRole('link', { name: 'Board' }).click()
  for (const name of ['Diagnostic tests', 'Drugs', 'Procedures']) {
    await page.getByRole('region', { name }).getByRole('option').first().scrollIntoViewIfNeeded()
    await expect(page.getByRole('region', { name }).getByRole('option').first()).toBeInViewport()
  }
  expect(await overflowOf(page)).toBeLessThanOrEqual(0)
  await page.getByRole('region', { name: 'Drugs' }).getByRole('option').first().click()
  await expect(page.getByRole('complementary', { name: 'Entry' }).getByRole('heading', { level: 2 })).toBeInViewport()
  await page.getByRole('button', { name: 'Close entry' }).click()
  await setZoom(electron, 1)
  await setSize(electron, 1280, 800)
})
