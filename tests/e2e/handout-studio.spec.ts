import { mkdtemp, readFile, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { readPdf } from './pdf'
import { answerSaveDialog, expect, pressInWindow, setSize, test } from './app'
import { violations } from './axe'
import { removeFolder } from '../support/remove-folder'

test.use({ file: import.meta.filename })

const MARKER = 'Zebulon Quillfeather'

async function openStudio(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Handout' }).click()
  await expect(page.getByRole('heading', { name: 'Preview' })).toBeVisible()
  const clear = page.getByRole('button', { name: 'Clear the sheet' })
  if (await clear.isEnabled()) await clear.click()
}

const margin = (page: Page) => page.getByRole('complementary', { name: 'Clinician’s margin' })

test('by keyboard alone, from a query to a saved PDF with three exercises, in at most twelve keys', async ({
  app: { electron, page },
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'iliacus-out-'))
  const path = join(folder, 'exercises.pdf')
  await answerSaveDialog(electron, path)
  await page.getByRole('link', { name: 'Board' }).click()
  await page.locator('body').focus()
  await pressInWindow(electron, 'K', ['control'])
  const box = page.getByRole('combobox', { name: /^Search/ })
  // Another test's window may have the system's focus; the page's own is what counts.
  await expect.poll(() => box.evaluate((input) => input === document.activeElement)).toBe(true)
  await page.keyboard.type('care: exercise')
  await expect(page.getByRole('option', { name: /Care measure/ })).not.toHaveCount(0)

  // Every key counts, also one that is held down for another.
  let keys = 0
  const press = async (combination: string) => {
    keys += combination.split('+').length
    await page.keyboard.press(combination)
  }
  for (const expected of [1, 2, 3]) {
    await press('ArrowDown')
    await press('Shift+Enter')
    await expect(page.getByText(`on the handout, ${expected} in all.`).first()).toBeVisible()
  }
  keys += 2
  await pressInWindow(electron, 'S', ['control'])
  // The system's dialog offers name and folder: Enter takes them.
  keys += 1
  await expect(page.getByText(/Saved exercises\.pdf/).first()).toBeVisible()
  expect(keys).toBeLessThanOrEqual(12)

  const names = await page.locator('.item .name').allTextContents()
  expect(names).toHaveLength(3)
  const text = (await readPdf(await readFile(path))).text.replace(/\s+/g, ' ')
  for (const name of names) expect(text).toContain(name)
  expect(text).toContain('Go to the emergency room now if:')
  await removeFolder(folder)
})

test('what is typed for a patient is on the paper, in no file of the app, and gone with the sheet', async ({
  app: { electron, page, userData },
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'iliacus-out-'))
  const path = join(folder, 'sheet.pdf')
  await answerSaveDialog(electron, path)
  await openStudio(page)
  await page.getByLabel('Patient’s name').fill(MARKER)
  await page.getByLabel('Next visit').fill(`${MARKER} on Monday`)
  await page.getByLabel('Note to the patient').fill(`${MARKER} rests well.`)
  await page.locator('[data-line="care/ice-therapy#steps[0]"]').first().click()
  await page.locator('[data-editor="care/ice-therapy#steps[0]"]').fill(`${MARKER} wraps the ice.`)
  await page.getByRole('button', { name: 'Save as…' }).click()
  await page.getByLabel('Name of the template').fill('Cold first')
  await page.getByRole('button', { name: 'Save the template' }).click()
  await expect(page.getByRole('combobox', { name: 'Template' })).toContainText('Cold first (version 1)')
  await page.getByRole('button', { name: 'Copy for the record' }).click()
  await page.getByRole('button', { name: 'Save PDF…' }).click()
  await expect(page.getByText(/Saved sheet\.pdf/).first()).toBeVisible()
  const text = (await readPdf(await readFile(path))).text.replace(/\s+/g, ' ')
  expect(text).toContain(`${MARKER} wraps the ice.`)
  expect(text).toContain(`${MARKER} rests well.`)

  await page.getByRole('button', { name: 'Privacy check…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Privacy check' })
  await expect(dialog.getByText('No file holds any of the 3 texts.')).toBeVisible()
  await expect(dialog.getByText('Network calls: none.')).toBeVisible()
  const [, files = '0'] = /(\d+) files/.exec((await dialog.textContent()) ?? '') ?? []
  expect(Number(files)).toBeGreaterThan(5)
  await page.keyboard.press('Escape')

  // The check itself is checked: every file of the profile is read here, for each way of writing a name.
  const everyFile = await readdir(userData, { recursive: true, withFileTypes: true })
  const holding: string[] = []
  for (const file of everyFile.filter((entry) => entry.isFile())) {
    const bytes = await readFile(join(file.parentPath, file.name))
    if (bytes.includes(MARKER) || bytes.includes(Buffer.from(MARKER, 'utf16le'))) holding.push(file.name)
  }
  expect(holding).toEqual([])

  await page.getByRole('button', { name: 'Clear the sheet' }).click()
  await expect(page.getByLabel('Patient’s name')).toHaveValue('')
  await expect(page.getByLabel('Note to the patient')).toHaveValue('')
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('.paper > div')].map((host) => host.shadowRoot?.textContent ?? '').join(' '),
  )
  expect(shown).not.toContain(MARKER)
  await page.getByRole('button', { name: 'Delete…' }).click()
  await page.getByRole('button', { name: 'Delete', exact: true }).click()
  await removeFolder(folder)
})

test('the privacy check finds what is there', async ({ app: { page } }) => {
  await openStudio(page)
  // A text that the app does keep: the theme of the settings file.
  await page.getByRole('button', { name: 'Privacy check…' }).click()
  await page.getByLabel('Look for this too').fill('schemaVersion')
  await page.getByRole('button', { name: 'Look again' }).click()
  const dialog = page.getByRole('dialog', { name: 'Privacy check' })
  await expect(dialog.getByText(/files? holds? it\./)).toBeVisible()
  await page.keyboard.press('Escape')
})

test('a sheet that is hard to read is asked about, mended from the margin, and saved', async ({
  app: { electron, page },
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'iliacus-out-'))
  await openStudio(page)
  await answerSaveDialog(electron, join(folder, 'hard.pdf'))
  const hard =
    'Multidisciplinary reconsideration of physiotherapeutic interventions necessitates individualized determination of contraindications, considering anticoagulation and immunocompromise.'
  await page.getByLabel('Note to the patient').fill(`${hard}\n${hard}\n${hard}\n${hard}`)
  await page.getByRole('button', { name: 'Save PDF…' }).click()
  const dialog = page.getByRole('dialog', { name: 'This sheet is hard to read' })
  await expect(dialog).toBeVisible()
  expect(await violations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Change it' }).first().click()
  await expect(page.getByLabel('Note to the patient')).toBeFocused()
  await page.getByLabel('Note to the patient').fill('Utilize a cold pack.')
  await margin(page).getByRole('button', { name: 'Write “Use”' }).click()
  await expect(page.getByLabel('Note to the patient')).toHaveValue('Use a cold pack.')
  await expect(margin(page).getByText('Within the reading limits')).toBeVisible()
  await page.getByRole('button', { name: 'Save PDF…' }).click()
  await expect(page.getByText(/Saved hard\.pdf/).first()).toBeVisible()
  expect((await readPdf(await readFile(join(folder, 'hard.pdf')))).text).not.toMatch(/SMOG|Flesch/)
  await removeFolder(folder)
})

test('a press on a line of the page leads to its editor, and the line is marked on the page', async ({
  app: { page },
}) => {
  await openStudio(page)
  await page.locator('[data-line="care/ice-therapy#steps[1]"]').first().click()
  await expect(page.locator('[data-editor="care/ice-therapy#steps[1]"]')).toBeFocused()
  const ground = () =>
    page
      .locator('[data-line="care/ice-therapy#steps[1]"]')
      .first()
      .evaluate((line) => getComputedStyle(line).backgroundColor)
  expect(await ground()).toBe('rgb(255, 240, 179)')
  await page.getByLabel('Patient’s name').focus()
  expect(await ground()).toBe('rgba(0, 0, 0, 0)')
})

test('axe finds nothing in the studio with lines open, and in its dialogs, in light and dark and small', async ({
  app: { electron, page },
}) => {
  for (const theme of ['Dark', 'Light']) {
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('radio', { name: theme }).click()
    await openStudio(page)
    await page.locator('[data-line="care/ice-therapy#steps[0]"]').first().click()
    await page.locator('[data-editor="care/ice-therapy#steps[0]"]').fill('Utilize a cold pack.')
    await expect(margin(page).getByRole('button', { name: 'Write “Use”' })).toBeVisible()
    await margin(page).getByText('PEMAT-P').click()
    expect(await violations(page)).toEqual([])
    for (const [opener, title] of [
      ['Save as…', 'Save as a template'],
      ['Privacy check…', 'Privacy check'],
      [/letterhead…/i, 'Letterhead'],
    ] as const) {
      await page.getByRole('button', { name: opener }).click()
      await expect(page.getByRole('dialog', { name: title })).toBeVisible()
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
    }
    await setSize(electron, 640, 400)
    await expect(page.getByRole('button', { name: 'Save PDF…' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await setSize(electron, 1280, 800)
  }
})
