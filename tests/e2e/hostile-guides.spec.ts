import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page } from 'playwright/test'
import { makeLargePack, makeManifest, packId } from '../fixtures/make-pack'
import { MARKUP, NASTY_TEXTS, packOfText } from '../fixtures/nasty-packs'
import { closeApp, expect, launchApp } from './app'
import { chooseFile } from './library'
import { standsStill } from './stands-still'

/** Each guide's title begins with a word to find it by. */
const GUIDES = Object.entries(NASTY_TEXTS).map(([what, text]) => ({
  word: `Odd ${what}`,
  pack: packOfText(`Odd ${what} ${text}`, what),
}))
const LARGE = { ...makeLargePack(1_000), manifest: makeManifest({ title: 'Large guide' }) }
const ARTICLE = `${MARKUP}\n\n## Causes\n\n- ${MARKUP}: ${MARKUP}\n- <script>evil()</script> falls\n\n## Drugs\n\n- Larchol\n- ${'long'.repeat(500)}\n`

/** What a page did that none should do: broke its policy, threw, asked for something from elsewhere. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  const told: string[] = []
  page.on('pageerror', (error) => told.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (!/^(?:app|blob):/.test(request.url())) told.push(`request: ${request.url().slice(0, 200)}`)
  })
  page.on('dialog', (dialog) => told.push(`dialog: ${dialog.message()}`))
  await page.evaluate(() => {
    const list: string[] = []
    Object.assign(window, { broken: list })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      list.push(`policy: ${violatedDirective} ${blockedURI}`)
    })
  })
  return async () => {
    await standsStill(page)
    const seen = await page.evaluate(() => {
      const made = [
        ...document.querySelectorAll(
          '.evil, [onload], [onerror], iframe, object, [src*="evil"], [href^="javascript"], [style*="evil"]',
        ),
      ]
      const { broken } = window as unknown as { broken: string[] }
      const wide = [...document.querySelectorAll('html, body *')].filter(
        (element) =>
          element.scrollWidth > element.clientWidth + 1 &&
          (element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX)),
      )
      const { scrollHeight, clientHeight } = document.documentElement
      return [
        ...broken,
        ...(scrollHeight > clientHeight ? [`the window scrolls: ${scrollHeight} > ${clientHeight}`] : []),
        ...wide.map(
          ({ className, scrollWidth, clientWidth }) => `too wide: ${className} ${scrollWidth} > ${clientWidth}`,
        ),
        ...made.map(({ outerHTML }) => `element: ${outerHTML.slice(0, 200)}`),
        ...(document.title.includes('evil') ? ['title'] : []),
      ]
    })
    return [...told, ...seen]
  }
}

async function switchTo(page: Page, word: string): Promise<void> {
  await page
    .locator('.app > header')
    .getByRole('button', { name: /change the guide$/ })
    .click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${word}`) })
    .click()
  await expect(page.locator('.app > header').getByRole('button', { name: new RegExp(`^${word}`) })).toBeVisible()
}

/** Walks every screen that shows the open guide. */
async function walk(page: Page, word: string, found: () => Promise<string[]>): Promise<void> {
  await page.getByRole('link', { name: 'Board' }).click()
  const rows = page.getByRole('region', { name: 'Drugs' }).getByRole('option', { name: new RegExp(`^${word}`) })
  await expect(rows).toHaveCount(2)
  const entry = page.getByRole('complementary', { name: 'Entry' })
  for (const n of [0, 1]) {
    await rows.nth(n).click()
    await expect(entry.getByRole('heading', { level: 2 })).toContainText(word)
    if (word === 'Odd markup') await expect(entry).toContainText(MARKUP)
    expect(await found()).toEqual([])
    await page.getByRole('tab', { name: 'For the patient' }).click()
    await entry.getByRole('button', { name: 'Add to compare' }).click()
    if (n) await entry.getByRole('button', { name: 'Add to handout' }).click()
    expect(await found()).toEqual([])
    await page.getByRole('button', { name: 'Close entry' }).click()
  }
  await page.getByRole('link', { name: 'Guide' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(word)
  expect(await found()).toEqual([])
  await page.getByRole('link', { name: 'Compare' }).click()
  await expect(page.getByRole('table').getByRole('columnheader').first()).toContainText(word)
  expect(await found()).toEqual([])
  await page
    .getByRole('table')
    .getByRole('button', { name: /^Sources/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toContainText(word)
  expect(await found()).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'Handout' }).click()
  await expect(page.locator('[data-line]').first()).toBeVisible()
  expect(await found()).toEqual([])
  await page.getByRole('combobox', { name: /^Search/ }).fill('odd')
  await expect(page.getByRole('option', { name: new RegExp(word) }).first()).toBeVisible()
  expect(await found()).toEqual([])
  await page.getByRole('combobox', { name: /^Search/ }).fill('')
  const tray = page.getByRole('region', { name: 'To compare' })
  while (await tray.isVisible())
    await tray
      .getByRole('button', { name: /out of the comparison$/ })
      .first()
      .click()
}

base('what a guide holds is only ever text: on every screen, whatever it is', async () => {
  base.setTimeout(120_000)
  const folder = await mkdtemp(join(tmpdir(), 'iliacus-odd-'))
  const clinic = await mkdtemp(join(tmpdir(), 'iliacus-odd-clinic-'))
  const [first, ...others] = GUIDES
  for (const { word, pack } of others) await writeFile(join(clinic, `${word}.json`), JSON.stringify(pack))
  await writeFile(
    join(clinic, 'large.json'),
    JSON.stringify({ ...LARGE, topic: { ...LARGE.topic, id: packId('invented-spasm') } }),
  )
  const { electron, page, userData } = await launchApp({ env: { ILIACUS_CLINIC_PACKS_DIR: clinic } })
  const found = await watch(page)

  // Through the window, with an update: what a file holds is shown before it is accepted, and what it changes.
  if (!first) throw new Error('no guide')
  for (const [version, button] of [
    ['1.0', 'Install this guide'],
    ['1.1', 'Install 1.1'],
  ] as const) {
    const pack = { ...first.pack, manifest: { ...first.pack.manifest, version } }
    for (const entry of pack.entries) entry.summary = { ...entry.summary, text: `${version} ${MARKUP}` }
    await writeFile(join(folder, 'markup.json'), JSON.stringify(pack))
    await chooseFile({ electron, page }, join(folder, 'markup.json'))
    await expect(page.getByRole('button', { name: button })).toBeVisible()
    expect(await found()).toEqual([])
    await page.getByRole('button', { name: button }).click()
    await expect(page.getByText(`version ${version} is installed.`)).toBeVisible()
    expect(await found()).toEqual([])
  }
  for (const { word } of GUIDES) {
    await switchTo(page, word)
    await walk(page, word, found)
  }
  await switchTo(page, 'Large guide')
  for (const link of ['Board', 'Guide', 'Handout', 'Library']) {
    await page.getByRole('link', { name: link }).click()
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached()
    expect(await found()).toEqual([])
  }

  await writeFile(join(folder, 'odd.txt'), ARTICLE)
  await chooseFile({ electron, page }, join(folder, 'odd.txt'))
  await expect(page.getByRole('tree')).toBeVisible()
  expect(await found()).toEqual([])
  await page.getByRole('button', { name: 'Make a guide…' }).click()
  await page.getByRole('button', { name: 'Make the guide' }).click()
  await expect(page.getByText('is installed: imported, not reviewed, no cited facts.')).toBeVisible()
  expect(await found()).toEqual([])
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: 'odd', exact: true }) })
  await row.getByRole('button', { name: 'Edit…' }).click()
  await page.getByText('<img src=x').first().click()
  await expect(page.getByRole('textbox').first()).toBeVisible()
  expect(await found()).toEqual([])

  // What was looked for would have been seen.
  await page.evaluate(() => {
    const element = document.createElement('b')
    element.className = 'evil'
    element.setAttribute('style', 'color: red')
    document.body.append(element)
  })
  expect(await found()).toEqual([
    expect.stringMatching(/^policy: style-src/),
    expect.stringMatching(/^element: <b class="evil"/),
  ])
  await closeApp({ electron, page, userData }, folder, clinic)
})
