import type { ElectronApplication, Page } from 'playwright/test'
import { expect, launchApp, pressInWindow, type RunningApp } from './app'
import { ARTICLE_TITLE, importArticle, row } from './library'

/** The app with the article as a guide of its own. */
export async function openWithArticle(): Promise<RunningApp> {
  const app = await launchApp()
  await importArticle(app)
  return app
}

export const saved = (page: Page, version: string) => page.locator('main').getByText(`Saved, version ${version}.`)

/** Ctrl S as from a keyboard. */
export const pressSave = (electron: ElectronApplication) => pressInWindow(electron, 'S', ['control'])

export async function openEditor(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Library' }).click()
  await row(page, ARTICLE_TITLE).getByRole('button', { name: 'Edit…' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Edit ${ARTICLE_TITLE}` })).toBeVisible()
}

export async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('treeitem', { name: new RegExp(`^${name}`) }).click()
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible()
}
