import { randomUUID } from 'node:crypto'
import { BrowserWindow, session, type Session } from 'electron'
import { failure, success, type Result } from '../../../src/core/result'
import { answerHeaders, SCHEME } from '../protocol'
import { closeContents, closeSession } from '../security'

/** A page to print: its HTML and the one stylesheet that it links as `sheet.css`. */
export interface PrintPage {
  html: string
  css: string
}

export const STYLESHEET_HREF = 'sheet.css'

/** No script at all; fonts come inside the stylesheet. */
const PRINT_POLICY =
  "default-src 'none'; style-src 'self'; font-src data:; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'"

/** Without `persist:` it lives in memory only. */
const PARTITION = 'print'
/** One host for every page: another host would mean another process for each. */
const PRINT_HOST = 'handout'
const JOB_LIMIT_MS = 15_000
/** Some systems never say how a print dialog ended. */
const DIALOG_LIMIT_MS = 600_000
const RESOURCE_LIMIT_MS = 3_000
const IDLE_MS = 60_000
/** Each printed page leaves 2 to 4 MB behind in Chromium 130 (measured): a new window is cheaper than 200 MB. */
const JOBS_PER_WINDOW = 30
const ISOLATED_WORLD = 1_000

/** Answers once fonts and pictures are there; a page without them must not be printed. */
const WAIT_FOR_RESOURCES = `Promise.race([
  Promise.all([document.fonts.ready, ...[...document.images].map((image) => image.decode())]).then(() =>
    [...document.fonts].every((face) => face.status !== 'error') && document.styleSheets.length > 0 ? 'ready' : 'failed', () => 'failed'),
  new Promise((done) => setTimeout(done, ${RESOURCE_LIMIT_MS}, 'late')),
])`

/**
 * Puts another page in the place of the one shown: the stylesheet and its fonts are there already, which is half the time of a
 * PDF. The page's policy still allows no script, and a parsed document runs none.
 */
function exchangeCode(html: string): string {
  return `{
    const next = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html')
    document.documentElement.lang = next.documentElement.lang
    document.title = next.title
    document.body.replaceWith(document.adoptNode(next.body))
  }`
}

/** One hidden window for everything that is printed; jobs wait for each other. */
export interface PrintWindow {
  /**
   * Loads the page and hands the window to `work`. A job that hangs loses the window and is tried once more with a new one.
   * @param options.isAttended `work` waits for a person: it has ten minutes, and is not tried again
   * @returns what `work` returns; `internal` when the page could not be shown as it must be; `busy` while a person is still
   *   asked something about another page
   */
  run<T>(
    page: PrintPage,
    work: (window: BrowserWindow) => Promise<T>,
    options?: { isAttended?: boolean },
  ): Promise<Result<T>>
  destroy(): void
}

export function createPrintWindow(): PrintWindow {
  const pages = new Map<string, PrintPage>()
  let printSession: Session | undefined
  let window: BrowserWindow | undefined
  let jobs = 0
  let idle: NodeJS.Timeout | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let isAttending = false
  /** The stylesheet that the window holds: a page with the same one needs no loading. */
  let loadedCss: string | undefined

  function destroy(): void {
    clearTimeout(idle)
    if (window && !window.isDestroyed()) window.destroy()
    window = undefined
    loadedCss = undefined
    jobs = 0
  }

  function openWindow(): BrowserWindow {
    if (window && !window.isDestroyed() && !window.webContents.isCrashed() && jobs < JOBS_PER_WINDOW) return window
    destroy()
    printSession ??= openSession(pages)
    window = new BrowserWindow({
      show: false,
      webPreferences: {
        session: printSession,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        spellcheck: false,
        backgroundThrottling: false,
      },
    })
    closeContents(window.webContents)
    return window
  }

  async function show(id: string, { html, css }: PrintPage): Promise<BrowserWindow> {
    const target = openWindow()
    jobs += 1
    const isLoaded = css === loadedCss
    loadedCss = undefined
    if (!isLoaded) await target.loadURL(`${SCHEME}://${PRINT_HOST}/${id}/page.html`)
    const code = isLoaded ? `${exchangeCode(html)};${WAIT_FOR_RESOURCES}` : WAIT_FOR_RESOURCES
    const state: unknown = await target.webContents.executeJavaScriptInIsolatedWorld(ISOLATED_WORLD, [{ code }])
    if (state !== 'ready') throw new Error(`the page's fonts or pictures are ${String(state)}`)
    loadedCss = css
    return target
  }

  async function job<T>(
    page: PrintPage,
    work: (window: BrowserWindow) => Promise<T>,
    isAttended: boolean,
  ): Promise<Result<T>> {
    clearTimeout(idle)
    for (let tries = isAttended ? 1 : 2; tries > 0; tries--) {
      const id = randomUUID()
      pages.set(id, page)
      try {
        const target = await withLimit(show(id, page), JOB_LIMIT_MS)
        isAttending = isAttended
        return success(await withLimit(work(target), isAttended ? DIALOG_LIMIT_MS : JOB_LIMIT_MS))
      } catch {
        destroy()
      } finally {
        isAttending = false
        pages.delete(id)
      }
    }
    return failure(
      'internal',
      'The page could not be prepared for printing. Nothing was saved. Try again; if it happens again, start the app anew.',
    )
  }

  return {
    run: (page, work, { isAttended = false } = {}) => {
      if (isAttending)
        return Promise.resolve(failure('busy', 'A print dialog is still open. Answer it first, then try again.'))
      const result = queue.then(() => job(page, work, isAttended))
      queue = result.then(() => {
        idle = setTimeout(destroy, IDLE_MS)
      })
      return result
    },
    destroy,
  }
}

/** A session in memory that can load nothing but the pages waiting to be printed. */
function openSession(pages: ReadonlyMap<string, PrintPage>): Session {
  const opened = session.fromPartition(PARTITION)
  closeSession(opened)
  opened.protocol.handle(SCHEME, ({ method, url }) => {
    const { host, pathname } = new URL(url)
    const [, id = '', name] = pathname.split('/')
    const page = method === 'GET' && host === PRINT_HOST ? pages.get(id) : undefined
    if (page && name === 'page.html')
      return new Response(page.html, { headers: answerHeaders('text/html; charset=utf-8', PRINT_POLICY) })
    if (page && name === STYLESHEET_HREF)
      return new Response(page.css, { headers: answerHeaders('text/css; charset=utf-8', PRINT_POLICY) })
    return new Response('not found', { status: 404 })
  })
  return opened
}

async function withLimit<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new Error('took too long')), limitMs)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}
