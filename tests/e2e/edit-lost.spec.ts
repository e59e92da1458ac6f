import { test as base, type ElectronApplication, type Page } from 'playwright/test'
import type { Result } from '../../src/core/result'
import { typedTitle } from '../support/imported-guide'
import { askedAtClosing, closeApp, expect } from './app'
import { violations } from './axe'
import { choose, openEditor, openWithArticle } from './guide-editor'
import { ARTICLE_TITLE } from './library'
import { asked, told } from './main-process'

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
  expect(await violations(page)).toEqual([])
  await alert.getByRole('button', { name: 'Keep it as a new entry' }).click()
  await expect(page.locator('main').getByText('Saved, version 1.2.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Summary' })).toHaveValue('an invented relaxant for the night.')
  await expect(page.getByRole('button', { name: `Sources of the summary: ${ARTICLE_TITLE}` })).toBeVisible()

  await page.getByRole('textbox', { name: 'Summary' }).fill('Typed for nothing.')
  await elsewhere(page, 'libraryRemove', {})
  await expect(page.getByText(`${ARTICLE_TITLE} is not among the guides any more`)).toBeVisible()
  const typed = page.getByRole('textbox', { name: 'What you typed and did not save' })
  await expect(typed).toHaveValue(/DRUG: Velotrine forte\nIn short: Typed for nothing\. \[1\]/)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Copy all of it' }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  expect(await asked(() => electron.evaluate(({ clipboard }) => clipboard.readText()))).toBe(await typed.inputValue())
  await page.getByRole('link', { name: 'Board' }).click()
  await page.getByRole('button', { name: 'Leave without saving' }).click()
  await expect(page.getByRole('region', { name: 'Drugs' })).toBeVisible()
  await closeApp(desk)
})

/** A page that crashed is another one for the test's own tools: what stands in it is asked of the window. */
const inPage = (electron: ElectronApplication) => (script: string) =>
  electron.evaluate(({ BrowserWindow }, code) => {
    const contents = BrowserWindow.getAllWindows().find((window) => window.isVisible())?.webContents
    const late = new Promise<unknown>((done) => setTimeout(done, 1_000))
    return Promise.race([contents?.executeJavaScript(code).catch(() => undefined) as Promise<unknown>, late])
  }, script)

base('what was typed before the page crashed is offered again, and stood in no file', async () => {
  const desk = await openWithArticle()
  const { electron, page } = desk
  await openEditor(page)
  await choose(page, 'Velotrine')
  await page.getByRole('textbox', { name: 'Summary' }).fill('Quibblefrost for the night.')
  const call = (method: string, args: object) => `window.desk.${method}(${JSON.stringify(args)}).then(JSON.stringify)`
  const run = inPage(electron)
  await expect.poll(() => run(call('libraryReadTyped', { packId: ID }))).toContain('Quibblefrost')

  await told(
    electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.isVisible())
        ?.webContents.forcefullyCrashRenderer(),
    ),
  )
  const text = () => run('document.body.innerText')
  await expect
    .poll(() => asked(text))
    .toContain(`what you typed for “${ARTICLE_TITLE}” is offered when you edit it again`)
  expect(await run(call('privacyCheck', { texts: ['Quibblefrost'] }))).toContain('"found":[]')

  // To close the window now would lose it: that is asked.
  expect(await askedAtClosing(electron)).toContain(`“${ARTICLE_TITLE}”`)

  const press = (name: string) => `[...document.querySelectorAll('a, button, [role="treeitem"]')]
    .find((one) => one.innerText?.trim().startsWith(${JSON.stringify(name)}) && !one.matches('[aria-disabled="true"]'))?.click()`
  await run(press('Library'))
  await expect.poll(() => asked(text)).toContain('Import a guide…')
  await run("document.querySelector('button.edit:not([aria-disabled])')?.click()")
  await expect
    .poll(() => asked(text))
    .toMatch(/The window was restarted before you saved what was typed on .*: Velotrine\./)
  await run(press('Restore what was typed'))
  await expect
    .poll(() => run(`[...document.querySelectorAll('textarea')].map(({ value }) => value).join()`))
    .toContain('Quibblefrost for the night.')
  expect(await text()).not.toContain('The window was restarted before you saved')
  await run(press('Save entry'))
  await expect.poll(() => asked(text)).toContain('Saved, version 1.1.')
  await expect.poll(() => run(call('libraryReadTyped', { packId: ID }))).toBe('{"ok":true,"value":[]}')
  await closeApp(desk)
})

base('a hostile page has nothing kept for a guide that is not edited here, nor more than can be typed', async () => {
  const desk = await openWithArticle()
  const { page } = desk
  const keep = (packId: string, forms: unknown) =>
    page.evaluate(
      ([id, sent]) => {
        const { desk } = window as unknown as { desk: Record<string, (args: unknown) => Promise<Result<unknown>>> }
        return desk['libraryKeepTyped']?.({ packId: id, forms: sent })
      },
      [packId, forms] as const,
    )
  const form = typedTitle()
  for (const [packId, forms] of [
    ['iliacus-muscle-spasm', [form]],
    ['../calf-cramp-in-runners', [form]],
    [ID, [{ ...form, path: '/etc/passwd' }]],
    [ID, Array.from({ length: 5_000 }, () => form)],
    [ID, [{ ...form, topic: { title: 'x'.repeat(3_000_000) } }]],
  ] as const)
    expect(await keep(packId, forms), `${packId} ${JSON.stringify(forms).slice(0, 60)}`).toMatchObject({ ok: false })
  expect(await keep(ID, [form])).toMatchObject({ ok: true })
  await openEditor(page)
  await expect(page.getByText(/The window was restarted before you saved what was typed on /)).toBeVisible()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('button', { name: 'Restore what was typed' })).toHaveCount(0)
  await closeApp(desk)
})
