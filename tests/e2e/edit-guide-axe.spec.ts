import { test as base, type Page } from 'playwright/test'
import { closeApp, expect, overflowOf, setSize, setZoom } from './app'
import { violations } from './axe'
import { choose, openEditor, openWithArticle } from './guide-editor'

/** Every place of the editor, as it is judged. */
const PLACES: readonly [name: string, open: (page: Page) => Promise<void>][] = [
  ['about', (page) => choose(page, 'About this guide')],
  ['running text', (page) => choose(page, 'Running text')],
  ['sources', (page) => choose(page, 'Sources')],
  ['review', (page) => choose(page, 'Review')],
  [
    'text with a note',
    async (page) => {
      await choose(page, 'Velotrine')
      await page.getByRole('button', { name: 'Add a note' }).click()
      await expect(page.getByRole('textbox', { name: 'note 1' })).toBeFocused()
    },
  ],
  [
    'facts with what is wrong',
    async (page) => {
      await page.getByRole('tab', { name: /^Facts/ }).click()
      for (const [name, state] of [
        ['Role', 'Sources disagree'],
        ['Agents', 'Stated'],
        ['Route', 'Stated'],
        ['Class', 'Does not apply, because …'],
      ] as const)
        await page.getByRole('combobox', { name: new RegExp(`^${name}:`) }).selectOption(state)
      await page.keyboard.press('Control+s')
      await expect(page.getByRole('alert')).toBeVisible()
    },
  ],
  [
    'the list of sources',
    async (page) => {
      await page.getByRole('button', { name: /^Sources of Role, side 1/ }).click()
      await expect(page.getByRole('dialog', { name: 'Sources of Role, side 1' })).toBeVisible()
    },
  ],
  [
    'a new source',
    async (page) => {
      await page.getByRole('button', { name: 'New source…' }).click()
      await page.getByRole('button', { name: 'Add the source' }).click()
      await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
    },
  ],
  [
    'words for a patient',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('tab', { name: 'For the patient' }).click()
      await page.getByRole('button', { name: 'Write it' }).click()
      await page.keyboard.type('Utilize 2 tablets a day.')
      await expect(page.getByText(/names a dose/)).toBeVisible()
    },
  ],
  [
    'adding an entry',
    async (page) => {
      await page.getByRole('button', { name: 'Add an entry…' }).click()
      await expect(page.getByRole('dialog', { name: 'Add an entry' })).toBeVisible()
    },
  ],
  [
    'leaving',
    async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('link', { name: 'Board' }).click()
      await expect(page.getByRole('dialog', { name: 'Leave without saving?' })).toBeVisible()
    },
  ],
]

base(
  'axe finds nothing anywhere in the editor in both themes; a small window at 200 % is not wider than it is',
  async () => {
    base.slow()
    const desk = await openWithArticle()
    const { electron, page } = desk
    for (const theme of ['Light', 'Dark']) {
      await page.getByRole('link', { name: 'Settings' }).click()
      await page.getByRole('radio', { name: theme }).click()
      await openEditor(page)
      for (const [name, open] of PLACES) {
        await open(page)
        expect(await violations(page), `${theme}: ${name}`).toEqual([])
      }
      await page.getByRole('button', { name: 'Leave without saving' }).click()
    }
    await setSize(electron, 900, 700)
    await setZoom(electron, 2)
    await openEditor(page)
    await choose(page, 'Velotrine')
    await page.getByRole('tab', { name: /^Facts/ }).click()
    await page.getByRole('combobox', { name: /^Adult dose/ }).selectOption('Stated')
    await page.getByRole('textbox', { name: 'Duration' }).scrollIntoViewIfNeeded()
    await expect(page.getByRole('textbox', { name: 'Duration' })).toBeInViewport()
    await expect(page.getByRole('button', { name: 'Save entry' })).toBeInViewport()
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: 'Revert' }).click()
    await closeApp(desk)
  },
)
