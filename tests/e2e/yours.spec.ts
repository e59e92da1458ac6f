import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright/test'
import { expect, launchApp, overflowOf, setSize, tabTo, test } from './app'
import { removeFolder } from '../support/remove-folder'
import { told } from './main-process'

const NOTE = 'Blue folder on the second shelf'

/** Opens an entry from the search box, by keyboard only. */
async function openBySearch(page: Page, query: string): Promise<void> {
  await expect(page.getByRole('region', { name: 'Drugs' })).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type(query)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Entry' })).toBeVisible()
}

test('by keyboard only: star an entry, write a note, find both among yours', async () => {
  const { electron, page, userData } = await launchApp()
  await setSize(electron, 900, 700)
  await openBySearch(page, 'baclofen')
  await tabTo(page, /^Favourite: Baclofen$/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Add a note$/)
  await page.keyboard.press('Enter')
  await page.keyboard.type(NOTE)
  await page.getByRole('link', { name: 'Yours' }).press('Enter')
  await expect(page.getByRole('region', { name: /^Favourites/ }).getByText('Baclofen')).toBeVisible()
  await expect(page.getByRole('region', { name: /^Notes/ }).getByText(NOTE)).toBeVisible()
  expect(await overflowOf(page)).toBeLessThanOrEqual(0)

  // What was opened is listed while the window is open, and is not on the disk.
  await expect(page.getByRole('region', { name: 'Opened lately' }).getByText('Baclofen')).toBeVisible()
  await electron.close()
  const files = await readdir(join(userData, 'records'))
  expect(files.filter((name) => name.startsWith('history'))).toEqual([])
  expect(await readFile(join(userData, 'records', 'favourites.json'), 'utf8')).toContain('drug/baclofen')
  expect(await readFile(join(userData, 'records', 'notes.json'), 'utf8')).toContain(NOTE)
  await removeFolder(userData)
})

test('a note is found by its words after the app was killed', async () => {
  const first = await launchApp()
  await openBySearch(first.page, 'baclofen')
  await first.page.getByRole('button', { name: 'Add a note' }).click()
  await first.page.keyboard.type(NOTE)
  await first.page.waitForTimeout(400)
  const gone = new Promise((done) => first.electron.process().once('exit', done))
  first.electron.process().kill('SIGKILL')
  await gone
  const { electron, page, userData } = await launchApp({ userData: first.userData })
  await expect(page.getByRole('region', { name: 'Drugs' })).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('second shelf')
  await expect(page.locator('[data-row="drug/baclofen"]')).toContainText(`your note: ${NOTE}`)
  await electron.close()
  await removeFolder(userData)
})

test('a favourite narrows its list, and the filter is kept by Back', async () => {
  const { electron, page, userData } = await launchApp()
  await page.getByRole('option', { name: /^Baclofen/ }).click()
  await page.getByRole('button', { name: 'Favourite: Baclofen' }).click()
  const drugs = page.getByRole('region', { name: 'Drugs' })
  await drugs.getByRole('button', { name: /^Favourites/ }).click()
  await expect(drugs.getByRole('option')).toHaveCount(1)
  await page.getByRole('link', { name: 'Guide' }).click()
  await page.goBack()
  await told(
    electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('menu:command', 'goBack'),
    ),
  )
  await expect(drugs.getByRole('option')).toHaveCount(1)
  await electron.close()
  await removeFolder(userData)
})
