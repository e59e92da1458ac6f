import { execFile } from 'node:child_process'
import { chmod, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { test as base } from 'playwright/test'
import { answerSaveDialog, expect, launchApp, test } from './app'
import { removeFolder } from '../support/remove-folder'
import { asked, told } from './main-process'

test.use({ file: import.meta.filename })

const packs = resolve(import.meta.dirname, '../../resources/packs')
const run = promisify(execFile)

/** A copy of the bundled packs to spoil. */
async function copyOfPacks(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'iliacus-packs-'))
  await cp(packs, folder, { recursive: true })
  return folder
}

base('a damaged bundled pack is named with the place and what was expected; the app stays up', async () => {
  const folder = await copyOfPacks()
  const drugs = join(folder, 'iliacus-muscle-spasm/drugs.json')
  await writeFile(drugs, (await readFile(drugs, 'utf8')).replace('"choice": "oral"', '"choice": "by-post"'))
  const app = await launchApp({ env: { ILIACUS_PACKS_DIR: folder } })
  const alert = app.page.getByRole('alert')
  await expect(alert).toContainText('No guide could be loaded')
  await expect(alert).toContainText(/facts\.routes\.stated\[0\]\.choice: .*expected/i)
  await app.page.getByRole('link', { name: 'Settings' }).click()
  await app.electron.close()
  await removeFolder(folder)
})

base('half a file and no file at all are said as such', async () => {
  for (const spoil of [
    (folder: string) => writeFile(join(folder, 'iliacus-muscle-spasm/drugs.json'), '{"entries": ['),
    (folder: string) => rm(join(folder, 'iliacus-muscle-spasm/drugs.json')),
  ]) {
    const folder = await copyOfPacks()
    await spoil(folder)
    const app = await launchApp({ env: { ILIACUS_PACKS_DIR: folder } })
    await expect(app.page.getByRole('alert')).toContainText('drugs.json')
    await app.electron.close()
    await removeFolder(folder)
  }
})

test('a PDF that cannot be written there says so, leaves nothing half-written, and the next one works', async ({
  app: { electron, page },
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'iliacus-out-'))
  await page.getByRole('link', { name: 'Handout' }).click()
  await answerSaveDialog(electron, join(folder, 'no-such-folder', 'h.pdf'))
  await page.getByRole('button', { name: 'Save PDF…' }).click()
  await expect(page.getByRole('alert')).toContainText(/could not|cannot/i)
  expect(await readdir(folder)).toEqual([])
  await answerSaveDialog(electron, join(folder, 'h.pdf'))
  await page.getByRole('button', { name: 'Save PDF…' }).click()
  await expect.poll(() => readdir(folder)).toEqual(['h.pdf'])
  await expect(page.getByRole('alert')).toHaveCount(0)
  await removeFolder(folder)
})

test('a full disk leaves the old file whole and says so', async ({ app: { electron, page } }) => {
  base.skip(
    process.platform !== 'linux' || process.getuid?.() !== 0,
    'needs a small tmpfs, which only root on Linux can mount',
  )
  const folder = await mkdtemp(join(tmpdir(), 'iliacus-full-'))
  const isMounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).then(
    () => true,
    () => false,
  )
  base.skip(!isMounted, 'this machine lets nobody mount a tmpfs')
  try {
    await writeFile(join(folder, 'h.pdf'), 'old')
    await writeFile(join(folder, 'filler'), Buffer.alloc(48 * 1024))
    await page.getByRole('link', { name: 'Handout' }).click()
    await answerSaveDialog(electron, join(folder, 'h.pdf'))
    await page.getByRole('button', { name: 'Save PDF…' }).click()
    await expect(page.getByRole('alert')).toContainText(/full/i)
    expect(await readFile(join(folder, 'h.pdf'), 'utf8')).toBe('old')
    expect((await readdir(folder)).sort()).toEqual(['filler', 'h.pdf'])
  } finally {
    await run('umount', [folder])
    await removeFolder(folder)
  }
})

test('cancelling the dialog is no fault', async ({ app: { electron, page } }) => {
  await page.getByRole('link', { name: 'Handout' }).click()
  await answerSaveDialog(electron, null)
  await page.getByRole('button', { name: 'Save PDF…' }).click()
  await expect(page.getByRole('button', { name: 'Save PDF…' })).toBeEnabled()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a second start opens no second window and brings the first one up', async ({ app: { electron, userData } }) => {
  await told(
    electron.evaluate(({ app }) => {
      app.once('second-instance', () => Object.assign(globalThis, { secondStart: true }))
    }),
  )
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const root = resolve(import.meta.dirname, '../..')
  await run(process.env['ELECTRON_PATH'] ?? '', [...switches, root, `--user-data-dir=${userData}`], { timeout: 20_000 })
  await expect.poll(() => asked(() => electron.evaluate(() => 'secondStart' in globalThis))).toBe(true)
  expect(
    await asked(() =>
      electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((w) => w.isVisible()).length),
    ),
  ).toBe(1)
})

base(
  'a crashed page comes back by itself and says so; the third crash in a minute stops at a page that says what to do',
  async () => {
    const app = await launchApp()
    const crash = () =>
      told(
        app.electron.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
        ),
      )
    // A crashed page answers nothing: the question is given up after a second and asked again.
    const text = () =>
      asked(() =>
        app.electron.evaluate(({ BrowserWindow }) => {
          const contents = BrowserWindow.getAllWindows()[0]?.webContents
          const late = new Promise<string>((done) => setTimeout(done, 1_000, ''))
          return Promise.race([
            contents?.executeJavaScript('document.body.innerText').catch(() => '') as Promise<string>,
            late,
          ])
        }),
      )
    await expect.poll(text).toContain('Diagnostic tests')
    await crash()
    await expect.poll(text, { timeout: 15_000 }).toContain('Physical')
    expect(await text()).toMatch(/restarted|recovered|stopped/i)
    await crash()
    await expect.poll(text, { timeout: 15_000 }).toContain('Physical')
    await crash()
    await expect.poll(text, { timeout: 15_000 }).not.toContain('Physical')
    await expect.poll(text, { timeout: 15_000 }).toMatch(/start|again/i)
    await app.electron.close()
    await removeFolder(app.userData)
  },
)

base('a damaged settings file is set aside, the defaults hold, and the person is told', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'iliacus-e2e-'))
  await writeFile(join(userData, 'settings.json'), '{"theme": "dar')
  await chmod(userData, 0o700)
  const app = await launchApp({ userData })
  await expect(
    app.page
      .getByRole('status')
      .filter({ hasText: /settings/i })
      .first(),
  ).toBeVisible()
  expect((await readdir(userData)).some((name) => name.startsWith('settings.json.corrupt-'))).toBe(true)
  await app.electron.close()
  await removeFolder(userData)
})
