import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { test as base, type ElectronApplication, type Page } from 'playwright/test'
import type { Pack } from '../../src/core/topic/topic'
import { chosen, makeEntry, makeManifest, makePack, makePatientText, packId, said } from '../fixtures/make-pack'
import { answerSaveDialog, closeApp, expect, launchApp } from './app'
import { violations } from './axe'
import { chooseFile } from './library'

const run = promisify(execFile)

/** An invented guide; one of its entries has the id and the name of one of the bundled guide. */
const guide = (): Pack =>
  makePack(
    [
      makeEntry('redFlag', 'fever', { name: 'Fever', summary: said('Fever with a stiff joint.') }),
      makeEntry('drug', 'baclofen', {
        name: 'Baclofen',
        summary: said('An invented line on it.'),
        facts: { routes: chosen('topical') },
        patient: makePatientText({ name: 'Baclofen for the joint', what: ['It calms.'], steps: ['Ask us first.'] }),
      }),
      makeEntry('drug', 'glidopax', { name: 'Glidopax', summary: said('Only this guide has it.') }),
    ],
    { manifest: makeManifest({ id: packId('invented-joint'), title: 'Invented joint' }) },
  )

const tray = (page: Page) => page.getByRole('region', { name: 'To compare' })
const header = (page: Page) => page.locator('.app > header')

async function switchTo(page: Page, title: string): Promise<void> {
  await header(page)
    .getByRole('button', { name: /change the guide$/ })
    .click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .click()
  await expect(header(page).getByRole('button', { name: `${title}, change the guide` })).toBeVisible()
}

/** Puts the drug of the open guide into the tray. */
async function putAside(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Board' }).click()
  await page
    .getByRole('region', { name: 'Drugs' })
    .getByRole('option', { name: /^Baclofen/ })
    .click()
  await page.getByRole('button', { name: 'Add to compare' }).click()
  await page.getByRole('button', { name: 'Close entry' }).click()
}

async function importGuide(electron: ElectronApplication, page: Page, path: string): Promise<void> {
  await chooseFile({ electron, page }, path)
  await page.getByRole('button', { name: 'Install this guide' }).click()
  await expect(page.getByText('Invented joint, version 1.0 is installed.')).toBeVisible()
}

base('entries of two guides stand side by side, through every change of the guide', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'iliacus-topics-'))
  const path = join(folder, 'joint.json')
  await writeFile(path, JSON.stringify(guide()))
  const { electron, page, userData } = await launchApp()
  await importGuide(electron, page, path)

  await putAside(page)
  await switchTo(page, 'Invented joint')
  await expect(tray(page)).toContainText('Baclofen, Iliacus muscle spasm')
  await putAside(page)
  await switchTo(page, 'Iliacus muscle spasm')
  await switchTo(page, 'Invented joint')
  await expect(tray(page).locator('[data-chip]')).toHaveText([/Iliacus muscle spasm/, /Invented joint/])

  await page.keyboard.press('Control+Enter')
  const table = page.getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText([/Iliacus muscle spasm/, /Invented joint/])
  expect(await violations(page)).toEqual([])
  await table
    .getByRole('button', { name: /^Sources .* for: Baclofen \(Invented joint\), Route/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toContainText('An invented handbook')
  await page.keyboard.press('Escape')

  await answerSaveDialog(electron, join(folder, 'both.csv'))
  await page.getByRole('button', { name: 'CSV…' }).click()
  await expect(page.getByRole('status', { name: 'Rows and outcome' })).toContainText('Saved both.csv')
  const csv = await readFile(join(folder, 'both.csv'), 'utf8')
  expect(csv).toContain('"Baclofen (drug/baclofen, Iliacus muscle spasm)","Baclofen (drug/baclofen, Invented joint)"')
  expect(csv).toContain('"Topic","","","Invented joint, version 1.0, not yet reviewed by a clinician"')

  await page.getByRole('button', { name: 'Option sheet for the patient…' }).click()
  await expect(page.getByRole('alert')).toContainText(
    'An option sheet is for one topic at a time; these entries are from Iliacus muscle spasm and Invented joint.',
  )

  await tray(page).getByRole('button', { name: 'Make handout' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Handout' })).toBeVisible()
  await expect(tray(page)).toContainText('A handout is of one topic, and this one is for Invented joint.')
  await tray(page).getByRole('button', { name: 'Start a new sheet for Iliacus muscle spasm' }).click()
  await expect(header(page).getByRole('button', { name: 'Iliacus muscle spasm, change the guide' })).toBeVisible()
  await expect(tray(page)).toContainText('this one is for Iliacus muscle spasm')
  expect(await violations(page)).toEqual([])

  const cli = await run(process.execPath, [
    join(import.meta.dirname, '../../out/main/cli.js'),
    ...['topics', '--json', '--data', userData],
  ])
  expect(JSON.parse(cli.stdout)).toMatchObject([
    { id: 'iliacus-muscle-spasm', origin: 'bundled' },
    { id: 'invented-joint', origin: 'importedPack' },
  ])

  await page.getByRole('combobox', { name: /^Search/ }).fill('glidopax')
  await expect(page.getByRole('option', { name: /Glidopax/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+Enter')
  await expect(tray(page).locator('[data-chip]')).toHaveText([/Iliacus/, /Invented joint/, /Glidopax, Invented joint/])
  await expect(header(page).getByRole('button', { name: 'Iliacus muscle spasm, change the guide' })).toBeVisible()
  await page.getByRole('combobox', { name: /^Search/ }).fill('')

  await page.getByRole('link', { name: 'Library' }).click()
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: 'Invented joint' }) })
  await row.getByRole('button', { name: 'Remove…' }).click()
  await page.getByRole('button', { name: 'Remove the guide' }).click()
  await expect(tray(page)).toContainText('The entries of Invented joint left the comparison')
  await expect(tray(page).locator('[data-chip]')).toHaveCount(1)

  await closeApp({ electron, page, userData }, folder)
})
