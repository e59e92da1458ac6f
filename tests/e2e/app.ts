import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, errors, test as base, type ElectronApplication, type Page } from 'playwright/test'
import { removeFolder } from '../support/remove-folder'
import { standsStill } from './stands-still'
import { isAnswerLost, told } from './main-process'

const root = resolve(import.meta.dirname, '../..')

/** Chromium's sandbox needs a user other than root; the app itself never switches it off. */
const sandboxSwitches = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/**
 * On a busy machine Playwright now and then waits for ever for its first answer from Electron's main process, or loses it ("Resulting
 * promise was garbage collected"), while the window is there. A start of ours that hangs would do so the second time too.
 */
const CONNECT_MS = 20_000
const isConnectionLost = (error: unknown) => error instanceof errors.TimeoutError || isAnswerLost(error)

export interface RunningApp {
  electron: ElectronApplication
  page: Page
  userData: string
}

/**
 * Starts the built app.
 * @param options.env further environment, such as ILIACUS_PACKS_DIR
 * @param options.userData a folder to start with; a new one when left out
 */
export async function launchApp(
  options: { env?: Record<string, string>; userData?: string } = {},
): Promise<RunningApp> {
  const executablePath = process.env['ELECTRON_PATH']
  if (!executablePath) throw new Error('ELECTRON_PATH is not set: run the end-to-end tests through `npm test`')
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'iliacus-e2e-')))
  const launch = () =>
    _electron.launch({
      executablePath,
      args: [...sandboxSwitches, root, `--user-data-dir=${userData}`],
      env: { ...(process.env as Record<string, string>), ...options.env },
      timeout: CONNECT_MS,
    })
  const electron = await launch().catch((error: unknown) => {
    if (!isConnectionLost(error)) throw error
    process.stderr.write('Playwright lost its connection to Electron and starts it again.\n')
    return launch()
  })
  const page = await electron.firstWindow()
  await page.waitForLoadState('domcontentloaded')
  return { electron, page, userData }
}

/** Closes the app and removes its data, and further folders. */
export async function closeApp({ electron, userData }: RunningApp, ...folders: string[]): Promise<void> {
  await electron.close()
  for (const folder of [...folders, userData]) await removeFolder(folder)
}

/** Makes the next open dialog answer with a path, or be cancelled. */
export function answerOpenDialog(electron: ElectronApplication, path: string | null): Promise<void> {
  return told(
    electron.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: filePath === null, filePaths: filePath === null ? [] : [filePath] })
    }, path),
  )
}

/** Makes the next save dialog answer with a path, or be cancelled. */
export function answerSaveDialog(electron: ElectronApplication, path: string | null): Promise<void> {
  return told(
    electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
    }, path),
  )
}

/** Sizes the content of the window. */
export async function setSize(electron: ElectronApplication, width: number, height: number): Promise<void> {
  await told(
    electron.evaluate(
      ({ BrowserWindow }, [w, h]) => {
        BrowserWindow.getAllWindows()
          .find((window) => window.isVisible())
          ?.setContentSize(w, h)
      },
      [width, height] as const,
    ),
  )
}

/** Sets the zoom of the window. */
export async function setZoom(electron: ElectronApplication, factor: number): Promise<void> {
  await told(
    electron.evaluate(
      ({ BrowserWindow }, zoom) =>
        BrowserWindow.getAllWindows()
          .find((window) => window.isVisible())
          ?.webContents.setZoomFactor(zoom),
      factor,
    ),
  )
}

/** By how much the page is wider than its window. */
export async function overflowOf(page: Page): Promise<number> {
  await standsStill(page)
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** A key with the window's own menu behind it: one that the page does not take reaches the menu, as from a keyboard. */
export async function pressInWindow(
  electron: ElectronApplication,
  keyCode: string,
  modifiers: 'control'[],
): Promise<void> {
  await told(
    electron.evaluate(
      ({ BrowserWindow }, { keyCode, modifiers }) => {
        const contents = BrowserWindow.getAllWindows().find((window) => window.isVisible())?.webContents
        contents?.sendInputEvent({ type: 'rawKeyDown', keyCode, modifiers })
        contents?.sendInputEvent({ type: 'keyUp', keyCode, modifiers })
      },
      { keyCode, modifiers },
    ),
  )
}

/** Closes the window as a person does who then goes back. @returns what is asked, in full */
export function askedAtClosing(electron: ElectronApplication): Promise<string> {
  return electron.evaluate(({ BrowserWindow, dialog }) => {
    const asked = new Promise<string>((done) => {
      dialog.showMessageBox = (...args: unknown[]) => {
        done((args.at(-1) as { detail: string }).detail)
        return Promise.resolve({ response: 0, checkboxChecked: false })
      }
    })
    BrowserWindow.getAllWindows()
      .find((window) => window.isVisible())
      ?.close()
    return asked
  })
}

/** Presses Tab until something of that name has the focus. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
    })
  for (let presses = 0; presses < 120; presses++) {
    if (name.test((await focused()).trim())) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${String(name)} was not reached by Tab`)
}

/**
 * A test with one app for all tests of a file; started on first use, closed and cleaned up at the end. A file that uses it says
 * `test.use({ file: import.meta.filename })`: otherwise it would get the app that another file left behind, with what was typed there.
 */
export const test = base.extend<object, { file: string; app: RunningApp }>({
  file: ['', { option: true, scope: 'worker' }],
  app: [
    async ({ file }, use) => {
      if (!file) throw new Error('say test.use({ file: import.meta.filename }) at the head of this file')
      const app = await launchApp()
      await use(app)
      await app.electron.close()
      await removeFolder(app.userData)
    },
    { scope: 'worker' },
  ],
})

export { expect } from 'playwright/test'
