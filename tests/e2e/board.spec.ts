import { readFileSync } from 'node:fs'
import { expect, test } from './app'
import { told } from './main-process'

test.use({ file: import.meta.filename })

const list = (name: string) => ({ role: 'region' as const, name })

test.beforeEach(async ({ app: { page } }) => {
  await page.getByRole('link', { name: 'Board' }).click()
  await page.getByRole('combobox', { name: /^Search/ }).fill('')
  await expect(page.getByRole('region', { name: 'Diagnostic tests' }).getByRole('option')).toHaveCount(20)
})

test('shows tests, drugs and procedures side by side, 20, 20 and 10', async ({ app: { page } }) => {
  const boxes = []
  for (const [name, count] of [
    ['Diagnostic tests', 20],
    ['Drugs', 20],
    ['Procedures', 10],
  ] as const) {
    const region = page.getByRole(list(name).role, { name })
    await expect(region.getByRole('option')).toHaveCount(count)
    boxes.push(await region.boundingBox())
  }
  const [tests, drugs, procedures] = boxes
  expect(tests && drugs && procedures).toBeTruthy()
  expect(tests!.x + tests!.width).toBeLessThanOrEqual(drugs!.x + 1)
  expect(drugs!.x + drugs!.width).toBeLessThanOrEqual(procedures!.x + 1)
  expect(tests!.y).toBe(drugs!.y)
})

test('typing filters the three lists at once, marks the matches and tells what else matches', async ({
  app: { page },
}) => {
  await page.getByRole('combobox', { name: /^Search/ }).pressSequentially('inject')
  await expect(page.getByRole('region', { name: 'Procedures' }).getByRole('option', { name: /Botox/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Procedures' }).getByRole('option')).not.toHaveCount(10)
  await expect(page.getByRole('region', { name: 'Diagnostic tests' }).getByRole('option')).not.toHaveCount(20)
  await expect(page.locator('mark').first()).toBeVisible()
  await expect(page.getByRole('listbox', { name: 'Search results' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Also in the guide' })).toBeVisible()
})

test('emg puts electromyography first, and Enter opens it', async ({ app: { page } }) => {
  await page.getByRole('combobox', { name: /^Search/ }).fill('emg')
  await expect(page.getByRole('option').first()).toContainText('Electromyography')
  await page.getByRole('combobox', { name: /^Search/ }).press('Enter')
  const pane = page.getByRole('complementary', { name: 'Entry' })
  await expect(pane.getByRole('heading', { level: 2 })).toContainText('Electromyography')
  await page.keyboard.press('Escape')
})

test('a word that is nowhere gives an honest answer', async ({ app: { page } }) => {
  await page.getByRole('combobox', { name: /^Search/ }).fill('qqqq')
  await expect(page.getByText('“qqqq” is not in this guide.')).toBeVisible()
  await page.getByRole('combobox', { name: /^Search/ }).press('Escape')
  await expect(page.getByRole('option')).toHaveCount(50)
})

test('everything on the board is reached by keyboard: into the lists, between them, open, read on, close', async ({
  app: { page },
}) => {
  await page.getByRole('link', { name: 'Board' }).focus()
  await page.keyboard.press('/')
  await expect(page.getByRole('combobox', { name: /^Search/ })).toBeFocused()
  // Closes what was searched before.
  if ((await page.getByRole('combobox', { name: /^Search/ }).getAttribute('aria-expanded')) === 'true')
    await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowDown')
  // Asked of the document: the window itself need not be in front on a virtual display.
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-row'))
  await expect.poll(focused).toBe('diagnosticTest/physical-examination')
  await page.keyboard.press('ArrowRight')
  await expect.poll(focused).toBe('drug/oral-nsaids')
  await page.keyboard.press('End')
  await expect.poll(focused).toBe('drug/nsaid-patch')
  await page.keyboard.press('ArrowRight')
  await expect.poll(focused).toBe('procedure/implantable-neurostimulators')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  const pane = page.getByRole('complementary', { name: 'Entry' })
  await expect(pane).toContainText('Botox')
  await page.keyboard.press('ArrowDown')
  await expect(pane.getByRole('heading', { level: 2 })).toContainText('Trigger point')
  // The foot of the board comes first, then the entry.
  await expect(async () => {
    await page.keyboard.press('Tab')
    expect(await pane.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  }).toPass()
  await page.keyboard.press('Escape')
  await expect(pane).toBeHidden()
  await expect.poll(focused).toBe('procedure/trigger-point-injections')
})

test('a fact answers “says who?” by keyboard', async ({ app: { page } }) => {
  await page.getByRole('combobox', { name: /^Search/ }).fill('baclofen')
  await page.getByRole('combobox', { name: /^Search/ }).press('Enter')
  const pane = page.getByRole('complementary', { name: 'Entry' })
  const citation = pane.getByRole('button', { name: /^Sources .* for: editor/ }).first()
  await citation.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText(/label|monograph/i)
  await page.keyboard.press('Escape')
  await expect(citation).toBeFocused()
  await expect(pane).toBeVisible()
  await pane.getByRole('tab', { name: 'For the patient' }).click()
  await expect(pane.getByRole('tabpanel')).toContainText('Do not mix')
  await page.getByRole('button', { name: 'Close entry' }).click()
})

test('by keyboard only: drugs with a boxed warning, three selected, into the comparison; Back and one key clear', async ({
  app: { electron, page },
}) => {
  const drugs = page.getByRole('region', { name: 'Drugs' })
  await drugs.getByRole('button', { name: /^Boxed warning/ }).focus()
  await page.keyboard.press('Enter')
  await expect(drugs.getByRole('option')).toHaveCount(7)
  await expect(drugs).toContainText('7 of 20')
  await drugs.getByRole('option').first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  const selection = page.getByRole('region', { name: 'Selection' })
  await expect(selection).toContainText('3 selected')
  await selection.getByRole('button', { name: 'Add to compare' }).focus()
  await page.keyboard.press('Enter')
  await expect(selection).toContainText('3 in the comparison.')
  await expect(page.getByRole('region', { name: 'To compare' })).toContainText('Oral NSAIDs')
  await selection.getByRole('button', { name: 'Clear the selection' }).focus()
  await page.keyboard.press('Enter')
  await expect(selection).toBeHidden()
  await drugs.getByRole('button', { name: /^Off-label/ }).click()
  await expect(drugs.getByRole('option')).not.toHaveCount(7)
  // The key belongs to the application menu, which a page under test does not hear.
  await told(
    electron.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
      items?.find(({ label }) => label === 'Back')?.click()
    }),
  )
  await expect(drugs.getByRole('option')).toHaveCount(7)
  await page.keyboard.press('Alt+c')
  await expect(drugs.getByRole('option')).toHaveCount(20)
  // The next file may get the same app.
  const takeOut = page.getByRole('button', { name: /^Take .* out of the comparison$/ })
  for (const left of [2, 1, 0]) {
    await takeOut.first().click()
    await expect(takeOut).toHaveCount(left)
  }
})

test('lists are resized by key and by mouse, care is shown beside them, and all of it is remembered', async ({
  app: { page, userData },
}) => {
  const tests = page.getByRole('region', { name: 'Diagnostic tests' })
  const widthOf = async () => (await tests.boundingBox())?.width ?? 0
  const before = await widthOf()
  const border = page.getByRole('separator', { name: 'Width of Diagnostic tests' })
  await border.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(widthOf).toBeGreaterThan(before + 50)
  const box = await border.boundingBox()
  await page.mouse.move(box!.x + 4, box!.y + 200)
  await page.mouse.down()
  await page.mouse.move(box!.x - 100, box!.y + 200, { steps: 4 })
  await page.mouse.up()
  await expect.poll(widthOf).toBeLessThan(before + 20)
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Care without drugs' }).check()
  await page.getByRole('radio', { name: 'Compact' }).check()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Care without drugs' }).getByRole('option')).toHaveCount(30)
  await expect.poll(() => readFileSync(`${userData}/settings.json`, 'utf8')).toMatch(/"density":\s*"compact"/)
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('button', { name: 'As it was at first' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Care without drugs' })).toBeHidden()
})

test('the treatment ladder opens its entries', async ({ app: { page } }) => {
  await page.getByRole('button', { name: 'Treatment ladder' }).click()
  await expect(page.getByRole('region', { name: 'Surgery and implants' }).getByRole('button')).toHaveCount(5)
  await page.getByRole('button', { name: /^Fasciotomy/ }).focus()
  await page.keyboard.press('Enter')
  const pane = page.getByRole('complementary', { name: 'Entry' })
  await expect(pane.getByRole('heading', { level: 2 })).toContainText('Fasciotomy')
  await page.keyboard.press('Escape')
  await expect(pane).toBeHidden()
})
