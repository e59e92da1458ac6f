import { generateKeyPairSync } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from 'playwright/test'
import { signPack } from '../../electron/main/services/pack-signature'
import type { Pack } from '../../src/core/topic/topic'
import { makeEntry, makeManifest, makePack, packId, said } from '../fixtures/make-pack'
import { answerSaveDialog, closeApp, expect, launchApp, overflowOf, setSize, type RunningApp } from './app'
import { violations } from './axe'
import { chooseFile, dropFile, row } from './library'
import { removeFolder } from '../support/remove-folder'

/** One version of an invented guide. */
const guide = (version: string, id = 'clinic-guide'): Pack =>
  makePack(
    [
      makeEntry('redFlag', 'fever', { name: 'Fever', summary: said(`Fever, version ${version}.`) }),
      makeEntry('drug', 'balofen', { name: 'Balofen', summary: said(`A relaxant, version ${version}.`) }),
    ],
    { manifest: makeManifest({ id: packId(id), title: `Guide ${id}`, version, publisher: 'Riverside Clinic' }) },
  )

interface Desk extends RunningApp {
  folder: string
  put: (name: string, content: unknown) => Promise<string>
  choose: (name: string, content: unknown) => Promise<void>
}

async function openLibrary(
  options: { userData?: string; env?: Record<string, string>; folder?: string } = {},
): Promise<Desk> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'iliacus-library-')))
  const { electron, page, userData } = await launchApp(options)
  await page.getByRole('link', { name: 'Library' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  const put = async (name: string, content: unknown) => {
    const path = join(folder, name)
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
    return path
  }
  return {
    ...{ electron, page, folder, userData, put },
    choose: async (name, content) => chooseFile({ electron, page }, await put(name, content)),
  }
}

base(
  'a pack is imported, opened, updated with a review, rolled back, exported and removed; all of it outlasts a start',
  async () => {
    const desk = await openLibrary()
    const { electron, page, userData, folder, choose } = desk
    await choose('one.json', guide('1.0'))
    await expect(page.getByRole('heading', { level: 1, name: 'Import Guide clinic-guide?' })).toBeFocused()
    await expect(page.getByText('Nobody vouches')).toBeVisible()
    expect(await violations(page)).toEqual([])
    expect(existsSync(join(userData, 'packs'))).toBe(false)
    await page.getByRole('button', { name: 'Install this guide' }).click()
    await expect(page.getByText('Guide clinic-guide, version 1.0 is installed.')).toBeVisible()

    await row(page, 'Guide clinic-guide').getByRole('button', { name: 'Open' }).click()
    await expect(page.getByRole('option', { name: /^Balofen/ })).toBeVisible()
    await expect(page.getByRole('banner').getByText('Guide clinic-guide')).toBeVisible()

    await page.getByRole('link', { name: 'Library' }).click()
    await choose('two.json', guide('1.1'))
    await expect(page.getByText('One of them is a red flag.')).toBeVisible()
    await expect(page.getByRole('deletion').first()).toHaveText('Fever, version 1.0.')
    await expect(page.getByRole('insertion').first()).toHaveText('Fever, version 1.1.')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Install 1.1' }).click()
    await expect(page.getByText('Version 1.0 is kept for a roll-back.')).toBeVisible()

    await row(page, 'Guide clinic-guide').getByRole('button', { name: 'Roll back to 1.0…' }).click()
    await page.getByRole('button', { name: 'Roll back to 1.0', exact: true }).press('Enter')
    await expect(page.getByText('Guide clinic-guide is at version 1.0 now.')).toBeVisible()
    await page.getByRole('link', { name: 'Board' }).click()
    await expect(page.getByRole('option', { name: /^Balofen/ })).toContainText('version 1.0')
    await electron.close()

    const again = await openLibrary({ userData, folder })
    await expect(again.page.getByRole('banner').getByText('Guide clinic-guide')).toBeVisible()
    await expect(row(again.page, 'Guide clinic-guide')).toContainText('version 1.0')
    await answerSaveDialog(again.electron, join(folder, 'out.json'))
    await row(again.page, 'Guide clinic-guide').getByRole('button', { name: 'Export…' }).click()
    await expect(again.page.getByText('was saved as out.json')).toBeVisible()
    expect(JSON.parse(await readFile(join(folder, 'out.json'), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(guide('1.0'))),
    )

    await row(again.page, 'Guide clinic-guide').getByRole('button', { name: 'Remove…' }).click()
    await again.page.getByRole('button', { name: 'Remove the guide' }).click()
    await expect(again.page.getByText('was removed.')).toBeVisible()
    await expect(again.page.getByRole('banner').getByText('Iliacus muscle spasm')).toBeVisible()
    expect(readdirSync(join(userData, 'packs'))).toEqual([])
    await closeApp(again, again.folder)
  },
)

base('what is refused is refused with a sentence, and nothing is installed', async () => {
  const desk = await openLibrary()
  const { page, choose, userData } = desk
  const { privateKey } = generateKeyPairSync('ed25519')
  const signed = { ...guide('1.0'), signature: signPack(guide('1.0'), privateKey) }
  const cases: [what: string, content: unknown, says: RegExp][] = [
    ['cut.json', JSON.stringify(guide('1.0')).slice(0, 300), /cut\.json is not whole JSON/],
    ['deep.json', '['.repeat(100_000), /at most 32 levels of nesting/],
    ['newer.json', { ...guide('1.0'), schemaVersion: 2 }, /newer version of this app/],
    ['faults.json', { ...guide('x'), extra: 1 }, /extra: expected no such field/],
    ['own.json', guide('9.0', 'iliacus-muscle-spasm'), /came with the app/],
    ['tampered.json', JSON.stringify(signed).replace('A relaxant', 'A remedy'), /signature that does not fit/],
    ['large.json', ' '.repeat(20 * 1024 * 1024 + 1), /larger than 20 MB/],
  ]
  for (const [name, content, says] of cases) {
    await choose(name, content)
    await expect(page.getByRole('alert')).toContainText(says)
  }
  expect(await violations(page)).toEqual([])
  expect(existsSync(join(userData, 'packs'))).toBe(false)
  await closeApp(desk, desk.folder)
})

base('a file is dropped on the library; only real files have a path', async () => {
  const desk = await openLibrary()
  const { page, put } = desk
  const path = await put('dropped.json', guide('1.0'))
  await dropFile(page, path)
  await expect(page.getByRole('heading', { level: 1, name: 'Import Guide clinic-guide?' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Nothing was imported.')).toBeVisible()
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['{}'], '/etc/passwd'))
    document
      .querySelector('main .library')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('alert')).toContainText('is no file on this computer')
  await closeApp(desk, desk.folder)
})

base(
  "the clinic's folder is followed while the app runs; a broken guide in it is named and the others stay",
  async () => {
    const clinic = await mkdtemp(join(tmpdir(), 'iliacus-clinic-'))
    await writeFile(join(clinic, 'a.json'), JSON.stringify(guide('1.0', 'guide-a')))
    const desk = await openLibrary({ env: { ILIACUS_CLINIC_PACKS_DIR: clinic } })
    const { page } = desk
    await expect(row(page, 'Guide guide-a')).toContainText("From the clinic's folder")
    await expect(row(page, 'Guide guide-a').getByRole('button', { name: 'Remove…' })).toHaveCount(0)
    await writeFile(join(clinic, 'b.json'), JSON.stringify(guide('2.0', 'guide-b')))
    await expect(row(page, 'Guide guide-b')).toContainText('version 2.0')
    await writeFile(join(clinic, 'c.json'), '{')
    await expect(page.getByRole('region', { name: 'One file was left out' })).toContainText('c.json')
    await expect(row(page, 'Guide guide-a')).toBeVisible()
    await rm(join(clinic, 'b.json'))
    await expect(row(page, 'Guide guide-b')).toHaveCount(0)
    await closeApp(desk, desk.folder)
    await removeFolder(clinic)
  },
)

base('an update that came with the app keeps the version before and is told until it was looked at', async () => {
  const app = await mkdtemp(join(tmpdir(), 'iliacus-app-'))
  await mkdir(app, { recursive: true })
  await writeFile(join(app, 'guide.json'), JSON.stringify(guide('1.0')))
  const first = await openLibrary({ env: { ILIACUS_PACKS_DIR: app } })
  const copies = join(first.userData, 'bundled-packs/clinic-guide')
  await expect.poll(() => existsSync(copies) && readdirSync(copies).length).toBe(1)
  await first.electron.close()
  await writeFile(join(app, 'guide.json'), JSON.stringify(guide('1.1')))
  const next = await openLibrary({ env: { ILIACUS_PACKS_DIR: app }, userData: first.userData, folder: first.folder })
  await expect(next.page.getByText('The app brought version 1.1; before, version 1.0 was here.')).toBeVisible()
  await next.page.getByRole('button', { name: 'See what changed…' }).click()
  await expect(next.page.getByRole('insertion').first()).toHaveText('Fever, version 1.1.')
  await next.page.getByRole('button', { name: 'Roll back to 1.0', exact: true }).click()
  await expect(row(next.page, 'Guide clinic-guide')).toContainText('version 1.0')
  await next.page.getByRole('button', { name: 'Return to 1.1…' }).click()
  await next.page.getByRole('button', { name: 'Return to 1.1', exact: true }).click()
  await next.page.getByRole('button', { name: 'See what changed…' }).click()
  await next.page.getByRole('button', { name: 'Keep the new version' }).click()
  await expect(next.page.getByText(/were looked at/)).toBeVisible()
  await expect(next.page.getByRole('button', { name: 'Roll back to 1.0…' })).toBeVisible()
  await closeApp(next, next.folder)
  await removeFolder(app)
})

base('axe finds nothing on the library in both themes and a narrow window', async () => {
  const desk = await openLibrary()
  const { electron, page } = desk
  for (const theme of ['Light', 'Dark']) {
    await page.getByRole('link', { name: 'Settings' }).click()
    await page.getByRole('radio', { name: theme }).click()
    await page.getByRole('link', { name: 'Library' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
    expect(await violations(page)).toEqual([])
  }
  await setSize(electron, 640, 700)
  expect(await violations(page)).toEqual([])
  expect(await overflowOf(page)).toBeLessThanOrEqual(0)
  await closeApp(desk, desk.folder)
})
