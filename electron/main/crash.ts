import type { BrowserWindow, MessageBoxOptions } from 'electron'
import type { StartNotice } from '../../src/core/contract/contract'
import { RECOVERY_URL } from './security'

const WINDOW_MS = 60_000
const MOST_RELOADS = 2

/**
 * Whether a crashed page is loaded again: yes, but at the third crash within a minute something is wrong for good.
 * @param crashes times of the crashes so far, this one included
 */
export function isReloadWorthIt(crashes: readonly number[], now: number): boolean {
  return crashes.filter((time) => now - time < WINDOW_MS).length <= MOST_RELOADS
}

/**
 * Brings a crashed page back, and after the third time shows a page that says what to do.
 * @param options.kept guides for which something was typed that is kept, by title
 */
export function recoverFromCrashes(
  window: BrowserWindow,
  options: {
    pageUrl: string
    notify: (notice: StartNotice) => void
    log: (line: string) => void
    kept: () => readonly string[]
  },
): void {
  const crashes: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    const now = Date.now()
    crashes.push(now)
    options.log(`page gone: ${reason}`)
    const isWorthIt = isReloadWorthIt(crashes, now)
    if (isWorthIt)
      options.notify({
        kind: 'recovered',
        message: `The window stopped and was restarted. A handout that was not saved must be put together again; ${keptText(options.kept())}everything else is as it was.`,
      })
    // The process must be gone before a new one can be started for the window.
    setImmediate(() => {
      if (window.isDestroyed()) return
      void window.loadURL(isWorthIt ? options.pageUrl : RECOVERY_URL).catch(() => options.log('page not loaded again'))
    })
  })
}

function keptText(titles: readonly string[]): string {
  if (!titles.length) return ''
  return `what you typed for ${titles.map((title) => `“${title}”`).join(', ')} is offered when you edit it again; `
}

const UNRESPONSIVE: MessageBoxOptions = {
  type: 'warning',
  message: 'The window does not answer.',
  detail: 'A handout that was not saved is lost when the window is started again.',
  buttons: ['Wait', 'Start the window again'],
  defaultId: 0,
  cancelId: 0,
}

/**
 * Asks what to do when the page hangs, once at a time. A hung page cannot be loaded again: its process is ended, which
 * {@link recoverFromCrashes} then makes good.
 * @param ask shows the question, answers with the button's number
 */
export function askWhenUnresponsive(
  window: BrowserWindow,
  ask: (question: MessageBoxOptions) => Promise<{ response: number }>,
): void {
  let isAsking = false
  window.on('unresponsive', () => {
    if (isAsking) return
    isAsking = true
    void ask(UNRESPONSIVE).then(({ response }) => {
      isAsking = false
      if (response === 1 && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer()
    })
  })
}
