import { test as base, type Page } from 'playwright/test'
import type { Result } from '../../src/core/result'
import { closeApp, expect } from './app'
import { choose, openEditor, openWithArticle } from './guide-editor'
import { ARTICLE_TITLE } from './library'

const ID = 'calf-cramp-in-runners'

/** Changes the guide as another window would. */
async function elsewhere(page: Page, method: 'libraryEdit' | 'libraryRemove', args: object): Promise<void> {
  const done = await page.evaluate(
    ([name, packId, rest]) => {
      const { desk } = window as unknown as { desk: Record<string, (args: unknown) => Promise<Result<unknown>>> }
      return desk[name]?.({ packId, ...rest })
    },
    [method, ID, args] as const,
  )
  expect(done).toMatchObject({ ok: true })
}

base('an entry that is removed elsewhere is kept as a new one; a removed guide leaves what was typed', async () => {
  const desk = await openWithArticle()
  const { electron, page } = desk
  await openEditor(page)
  await choose(page, 'Velotrine')
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Velotrine forte')
  await elsewhere(page, 'libraryEdit', { version: '1.0', edit: { type: 'removeEntries', ids: ['drug/velotrine'] } })
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('“Velotrine forte” is no longer in the guide')
  await alert.getByRole('button', { name: 'Keep it as a new entry' }).click()
  await expect(page.locator('main').getByText('Saved, version 1.2.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Summary' })).toHaveValue('an invented relaxant for the night.')
  await expect(page.getByRole('button', { name: `Sources of the summary: ${ARTICLE_TITLE}` })).toBeVisible()

  await page.getByRole('textbox', { name: 'Summary' }).fill('Typed for nothing.')
  await elsewhere(page, 'libraryRemove', {})
  await expect(page.getByText(`${ARTICLE_TITLE} is not among the guides any more`)).toBeVisible()
  const typed = page.getByRole('textbox', { name: 'What you typed and did not save' })
  await expect(typed).toHaveValue(/DRUG: Velotrine forte\nIn short: Typed for nothing\. \[1\]/)
  await page.getByRole('button', { name: 'Copy all of it' }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  expect(await electron.evaluate(({ clipboard }) => clipboard.readText())).toBe(await typed.inputValue())
  await page.getByRole('link', { name: 'Board' }).click()
  await page.getByRole('button', { name: 'Leave without saving' }).click()
  await expect(page.getByRole('region', { name: 'Drugs' })).toBeVisible()
  await closeApp(desk)
})
