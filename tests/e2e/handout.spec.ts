import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { answerSaveDialog, expect, test } from './app'
import { readPdf } from './pdf'
import { removeFolder } from '../support/remove-folder'

test.use({ file: import.meta.filename })

const run = promisify(execFile)
const MARKER = 'Zebulon Quillfeather'

test('from a search to a saved PDF: tagged, titled, one page, all red flags, nothing of the patient anywhere else', async ({
  app: { electron, page, userData },
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'iliacus-out-'))
  const path = join(folder, 'h.pdf')
  await page.getByRole('link', { name: 'Handout' }).click()
  await page.getByLabel('Patient’s name').fill(MARKER)
  await answerSaveDialog(electron, path)
  await page.getByRole('button', { name: 'Save PDF…' }).click()
  await expect(page.getByText(/Saved h\.pdf/).first()).toBeVisible()

  const pdf = await readPdf(await readFile(path))
  expect(pdf).toMatchObject({ isTagged: true, hasOutline: true, pages: 1, language: 'en' })
  expect(pdf.title).toContain('Hip muscle spasm')
  expect(pdf.creator).not.toMatch(/Mozilla|Chrome/)
  expect(pdf.size.map(Math.round)).toEqual([595, 842])
  const text = pdf.text.replace(/\s+/g, ' ')
  expect(text).toContain(MARKER)
  expect(text).toContain('not yet reviewed by a clinician')
  expect(text).toMatch(/version 1\.0|1\.0/)
  const flags = await page.evaluate(async () => {
    const desk = (
      window as unknown as {
        desk: {
          libraryReadPack(args: object): Promise<{ value: string }>
        }
      }
    ).desk
    const read = await desk.libraryReadPack({ packId: 'iliacus-muscle-spasm' })
    const { entries } = JSON.parse(read.value) as { entries: { kind: string; patient: { what: string[] } }[] }
    return entries.filter(({ kind }) => kind === 'redFlag').map(({ patient }) => patient.what[0] ?? '')
  })
  expect(flags).toHaveLength(13)
  for (const flag of flags) expect(text).toContain(flag)

  // The patient's name is on no disk but in that file.
  const found = await run('grep', ['-rlaF', MARKER, userData]).then(
    ({ stdout }) => stdout,
    () => '',
  )
  expect(found).toBe('')
  expect(await readdir(folder)).toEqual(['h.pdf'])
  await removeFolder(folder)
})

test('Letter and large print, chosen items: the page size follows and every sentence is there', async ({
  app: { electron, page },
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'iliacus-out-'))
  const path = join(folder, 'letter.pdf')
  await page.getByRole('link', { name: 'Board' }).click()
  await page.getByRole('combobox', { name: /^Search/ }).fill('electromyography')
  await page.getByRole('combobox', { name: /^Search/ }).press('Enter')
  await page.getByRole('button', { name: 'Add to handout' }).click()
  await page.getByRole('button', { name: 'Close entry' }).click()
  await page.getByRole('combobox', { name: /^Search/ }).fill('')
  await page.getByRole('link', { name: 'Handout' }).click()
  await page.getByRole('radio', { name: /Letter/ }).click()
  await page.getByRole('radio', { name: /18 pt/ }).click()
  await answerSaveDialog(electron, path)
  await page.getByRole('button', { name: 'Save PDF…' }).click()
  await expect(page.getByText(/Saved letter\.pdf/).first()).toBeVisible()
  const pdf = await readPdf(await readFile(path))
  expect(pdf.size.map(Math.round)).toEqual([612, 792])
  expect(pdf.text.replace(/\s+/g, ' ')).toMatch(/electric|muscle/i)
  expect(pdf.text).toMatch(new RegExp(`of ${pdf.pages}`))
  await removeFolder(folder)
})

test('the next patient’s sheet holds nothing of the one before', async ({ app: { electron, page } }) => {
  const folder = await mkdtemp(join(tmpdir(), 'iliacus-out-'))
  await page.getByRole('link', { name: 'Handout' }).click()
  const sheets: { text: string; isTagged: boolean; hasOutline: boolean }[] = []
  for (const name of [MARKER, 'Second Person', '']) {
    const path = join(folder, `sheet-${sheets.length}.pdf`)
    await page.getByLabel('Patient’s name').fill(name)
    await answerSaveDialog(electron, path)
    await page.getByRole('button', { name: 'Save PDF…' }).click()
    await expect(page.getByText(`Saved sheet-${sheets.length}.pdf`).first()).toBeVisible()
    sheets.push(await readPdf(await readFile(path)))
  }
  expect(sheets.map(({ text }) => [text.includes(MARKER), text.includes('Second Person')])).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ])
  expect(sheets.every(({ isTagged, hasOutline }) => isTagged && hasOutline)).toBe(true)
  await removeFolder(folder)
})
