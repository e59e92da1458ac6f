import { resolve } from 'node:path'
import type { Page } from 'playwright/test'
import { answerOpenDialog, expect, type RunningApp } from './app'

/** An invented article, some lines of which are not understood. */
export const ARTICLE = resolve(import.meta.dirname, '../fixtures/articles/review-calf-cramp.md')
export const ARTICLE_TITLE = 'Calf cramp in runners'

/** A guide or a draft as the library lists it. */
export const row = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: title }) })

/** Chooses a file to import. */
export async function chooseFile(
  { electron, page }: Pick<RunningApp, 'electron' | 'page'>,
  path: string,
): Promise<void> {
  await answerOpenDialog(electron, path)
  await page.getByRole('link', { name: 'Library' }).click()
  await page.getByRole('button', { name: 'Import a guide…' }).click()
}

/** How far the article is that is being read, looked at often enough to meet it half-way. */
export const progressOf = (page: Page) =>
  expect.poll(() => page.getByRole('progressbar').evaluate((bar: HTMLProgressElement) => bar.value), {
    intervals: [50],
  })

/** Drops a file on the library as a file manager does: an input's file is a real one, with a path. */
export async function dropFile(page: Page, path: string): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'probe'
    document.body.append(input)
  })
  await page.locator('#probe').setInputFiles(path)
  await page.evaluate(() => {
    const [file] = (document.querySelector<HTMLInputElement>('#probe')?.files ?? []) as unknown as File[]
    const dataTransfer = new DataTransfer()
    if (file) dataTransfer.items.add(file)
    document.querySelector('#probe')?.remove()
    document
      .querySelector('main .library')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
}

/** Imports an article and makes a guide of it as it was understood. */
export async function importArticle(app: Pick<RunningApp, 'electron' | 'page'>, path = ARTICLE): Promise<void> {
  await chooseFile(app, path)
  await app.page.getByRole('button', { name: 'Make a guide…' }).click()
  await app.page.getByRole('button', { name: 'Make the guide' }).click()
  await expect(app.page.getByText('is installed: imported, not reviewed, no cited facts.')).toBeVisible()
}
