import { resolve } from 'node:path'
import type { ElectronApplication, Page } from 'playwright/test'
import { expect, launchApp, type RunningApp } from './app'
import { removeFolder } from '../support/remove-folder'

const article = resolve(import.meta.dirname, '../fixtures/articles/review-calf-cramp.md')
export const TITLE = 'Calf cramp in runners'

/** The app with the article as a guide of its own. */
export async function importArticle(): Promise<RunningApp> {
  const app = await launchApp()
  const { electron, page } = app
  await page.getByRole('link', { name: 'Library' }).click()
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, article)
  await page.getByRole('button', { name: 'Import a guide…' }).click()
  await page.getByRole('button', { name: 'Make a guide…' }).click()
  await page.getByRole('button', { name: 'Make the guide' }).click()
  await expect(page.getByText(/is installed: imported/)).toBeVisible()
  return app
}

export async function close({ electron, userData }: RunningApp): Promise<void> {
  await electron.close()
  await removeFolder(userData)
}

export const row = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: title }) })
export const saved = (page: Page, version: string) => page.locator('main').getByText(`Saved, version ${version}.`)

/** Ctrl S with the window's own menu behind it: a key that the page does not take reaches the menu, as from a keyboard. */
export async function pressSave(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows().find((window) => window.isVisible())?.webContents
    contents?.sendInputEvent({ type: 'rawKeyDown', keyCode: 'S', modifiers: ['control'] })
    contents?.sendInputEvent({ type: 'keyUp', keyCode: 'S', modifiers: ['control'] })
  })
}

export async function openEditor(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Library' }).click()
  await row(page, TITLE).getByRole('button', { name: 'Edit…' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Edit ${TITLE}` })).toBeVisible()
}

export async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('treeitem', { name: new RegExp(`^${name}`) }).click()
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
}
