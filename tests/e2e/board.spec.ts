import { expect, test } from './app'

const list = (name: string) => ({ role: 'region' as const, name })

test.beforeEach(async ({ app: { page } }) => {
  await page.getByRole('link', { name: 'Board' }).click()
  await page.getByRole('searchbox').fill('')
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
  await page.getByRole('searchbox').pressSequentially('inject')
  await expect(page.getByRole('region', { name: 'Procedures' }).getByRole('option', { name: /Botox/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Procedures' }).getByRole('option')).not.toHaveCount(10)
  await expect(page.getByRole('region', { name: 'Diagnostic tests' }).getByRole('option')).not.toHaveCount(20)
  await expect(page.locator('mark').first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Also in the guide' })).toBeVisible()
})

test('emg puts electromyography first, and Enter opens it', async ({ app: { page } }) => {
  await page.getByRole('searchbox').fill('emg')
  await expect(page.getByRole('option').first()).toContainText('Electromyography')
  await page.getByRole('searchbox').press('Enter')
  const pane = page.getByRole('complementary', { name: 'Entry' })
  await expect(pane.getByRole('heading', { level: 2 })).toContainText('Electromyography')
  await page.keyboard.press('Escape')
})

test('a word that is nowhere gives an honest answer', async ({ app: { page } }) => {
  await page.getByRole('searchbox').fill('qqqq')
  await expect(page.getByText('“qqqq” is not in this guide.')).toBeVisible()
  await page.getByRole('searchbox').press('Escape')
  await expect(page.getByRole('option')).toHaveCount(50)
})

test('everything on the board is reached by keyboard: into the lists, between them, open, read on, close', async ({
  app: { page },
}) => {
  await page.getByRole('link', { name: 'Board' }).focus()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
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
  await page.getByRole('searchbox').fill('baclofen')
  await page.getByRole('searchbox').press('Enter')
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
