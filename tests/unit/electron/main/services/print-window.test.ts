import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPrintWindow, STYLESHEET_HREF, type PrintPage } from '../../../../../electron/main/services/print-window'
import type { FakeContents } from '../../fake-electron'
import { FakeWindow, partitions } from '../../fake-electron'

vi.mock('electron', () => import('../../fake-electron'))

const PATIENT = 'Wilhelmina Krähenbühl'
const page = (text = PATIENT): PrintPage => ({ html: `<p>${text}</p>`, css: `/* ${text} */` })
const never = () => new Promise<never>(() => undefined)
const windows = FakeWindow.opened

beforeEach(() => {
  vi.useFakeTimers()
  windows.length = 0
  partitions.clear()
  FakeWindow.load = () => Promise.resolve()
})
afterEach(() => void vi.useRealTimers())

/** Asks the session of the print window for a page, as the window would. */
function request(url: string, method = 'GET'): Response {
  const handler = partitions.get('print')?.protocol.handlers.get('app')
  if (!handler) throw new Error('no session yet')
  return handler({ method, url }) as Response
}

/** Every page that was ever asked for and can still be had. */
function stillServed(): string[] {
  return windows.flatMap(({ loaded }) => loaded).filter((url) => request(url).status === 200)
}

describe('createPrintWindow', () => {
  it('shows the page to nobody but its own hidden window, closed on all sides', async () => {
    const printer = createPrintWindow()
    expect(windows).toHaveLength(0)
    const printed = await printer.run(page(), async (window) => {
      const [url = ''] = (window as unknown as FakeWindow).loaded
      const html = request(url)
      const css = request(new URL(STYLESHEET_HREF, url).href)
      return { html: await html.text(), css: await css.text(), policy: html.headers.get('content-security-policy') }
    })
    expect(printed).toMatchObject({ ok: true, value: page() })
    const policy = printed.ok ? printed.value.policy : undefined
    expect(policy).toMatch(/^default-src 'none';/)
    expect(policy).not.toMatch(/script-src|unsafe-|connect-src|\*/)
    const [window] = windows
    expect(window?.options).toEqual({
      show: false,
      webPreferences: {
        session: partitions.get('print'),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        spellcheck: false,
        backgroundThrottling: false,
      },
    })
    expect(window?.webContents.setWindowOpenHandler).toHaveBeenCalledOnce()
    expect(partitions.get('print')?.setPermissionRequestHandler).toHaveBeenCalledOnce()
    expect(partitions.get('print')?.webRequest.onBeforeRequest).toHaveBeenCalledOnce()
  })

  it('serves only the page that is waiting, by its own address', async () => {
    const printer = createPrintWindow()
    await printer.run(page(), (window) => {
      const [url = ''] = (window as unknown as FakeWindow).loaded
      const refused = [
        request(url, 'POST'),
        request(url.replace('/page.html', '/')),
        request(url.replace('page.html', 'other.html')),
        request(url.replace(/^app:\/\/[a-z]+/, 'app://bundle')),
        request(url.replace(/[\da-f-]{36}/, '__proto__')),
        request(new URL('/', url).href),
      ]
      expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
      return Promise.resolve()
    })
    expect(stillServed()).toEqual([])
  })

  it('loads a stylesheet once and only exchanges the page after that', async () => {
    const printer = createPrintWindow()
    const sheet = (html: string) => ({ html, css: '/* the same */' })
    await printer.run(sheet('<p>one</p>'), () => Promise.resolve())
    await printer.run(sheet(`<p>"two"</p>`), () => Promise.resolve())
    const [window] = windows
    expect(window?.loaded).toHaveLength(1)
    const codes = window?.webContents.executeJavaScriptInIsolatedWorld.mock.calls.map((call: unknown[]) =>
      JSON.stringify(call),
    )
    expect(codes?.[0]).not.toContain('DOMParser')
    expect(codes?.[1]).toContain('DOMParser')
    expect(codes?.[1]).toContain('two')
    await printer.run(page('another stylesheet'), () => Promise.resolve())
    expect(window?.loaded).toHaveLength(2)
  })

  it('does one job after the other, in the order asked for, in one window', async () => {
    const printer = createPrintWindow()
    const steps: string[] = []
    const jobs = ['a', 'b', 'c'].map((name, i) =>
      printer.run(page(name), async () => {
        steps.push(`${name} begins`)
        await new Promise((done) => setTimeout(done, 300 - i * 100))
        steps.push(`${name} ends`)
        return name
      }),
    )
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await Promise.all(jobs)).toEqual(['a', 'b', 'c'].map((value) => ({ ok: true, value })))
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
    expect(windows).toHaveLength(1)
    expect(stillServed()).toEqual([])
  })

  it.each<[what: string, fault: () => void]>([
    ['does not load', () => (FakeWindow.load = () => Promise.reject(new Error('ERR_FAILED')))],
    ['loads for ever', () => (FakeWindow.load = never)],
  ])('gives up on a page that %s after a second window, keeps nothing of it and goes on', async (_what, fault) => {
    const printer = createPrintWindow()
    fault()
    const work = vi.fn(() => Promise.resolve('printed'))
    const failed = printer.run(page(), work)
    const next = printer.run(page('next'), work)
    await vi.advanceTimersByTimeAsync(29_999)
    FakeWindow.load = () => Promise.resolve()
    await vi.advanceTimersByTimeAsync(40_000)
    expect(
      [await failed, await next]
        .filter(({ ok }) => !ok)
        .every((result) => !result.ok && result.error.code === 'internal'),
    ).toBe(true)
    expect(windows.length).toBeGreaterThanOrEqual(2)
    expect(windows[0]?.isDestroyed()).toBe(true)
    expect(stillServed()).toEqual([])
    expect(await printer.run(page(), work)).toEqual({ ok: true, value: 'printed' })
  })

  it.each(['failed', 'late', undefined])('prints no page whose fonts or pictures are %s', async (state) => {
    const printer = createPrintWindow()
    const work = vi.fn(() => Promise.resolve())
    FakeWindow.load = (_url, window) => {
      window.webContents.executeJavaScriptInIsolatedWorld.mockResolvedValue(state)
      return Promise.resolve()
    }
    expect(await printer.run(page(), work)).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(work).not.toHaveBeenCalled()
    expect(windows.map((window) => window.isDestroyed())).toEqual([true, true])
    expect(stillServed()).toEqual([])
  })

  it('tries a job that hangs once more in a new window', async () => {
    const printer = createPrintWindow()
    const work = vi.fn<() => Promise<string>>(never)
    const result = printer.run(page(), work)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(windows).toHaveLength(2)
    expect(windows[0]?.isDestroyed()).toBe(true)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await result).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(JSON.stringify(await result)).not.toContain(PATIENT)
    expect(work).toHaveBeenCalledTimes(2)
    expect(stillServed()).toEqual([])
    work.mockResolvedValue('printed')
    expect(await printer.run(page(), work)).toEqual({ ok: true, value: 'printed' })
    expect(windows).toHaveLength(3)
  })

  it('leaves a person ten minutes for the dialog, asks once only, and says that it is open', async () => {
    const printer = createPrintWindow()
    let answer: (isPrinted: boolean) => void = () => undefined
    const ask = vi.fn(() => new Promise<boolean>((done) => (answer = done)))
    const slow = printer.run(page(), ask, { isAttended: true })
    await vi.advanceTimersByTimeAsync(590_000)
    expect(await printer.run(page('other'), never)).toMatchObject({ ok: false, error: { code: 'busy' } })
    answer(true)
    expect(await slow).toEqual({ ok: true, value: true })
    const forgotten = printer.run(page(), ask, { isAttended: true })
    await vi.advanceTimersByTimeAsync(600_000)
    expect(await forgotten).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(ask).toHaveBeenCalledTimes(2)
    expect(stillServed()).toEqual([])
    expect(await printer.run(page(), () => Promise.resolve(1))).toEqual({ ok: true, value: 1 })
  })

  it('takes a new window for one that crashed or was closed', async () => {
    const printer = createPrintWindow()
    const work = () => Promise.resolve()
    await printer.run(page(), work)
    const contents: FakeContents | undefined = windows[0]?.webContents
    contents?.isCrashed.mockReturnValue(true)
    await printer.run(page(), work)
    windows[1]?.destroy()
    await printer.run(page(), work)
    expect(windows).toHaveLength(3)
    expect(windows[0]?.isDestroyed()).toBe(true)
  })

  it('takes a new window after 30 jobs', async () => {
    const printer = createPrintWindow()
    for (let i = 0; i < 30; i++) await printer.run(page(), () => Promise.resolve())
    expect(windows).toHaveLength(1)
    await printer.run(page(), () => Promise.resolve())
    expect(windows.map((window) => window.isDestroyed())).toEqual([true, false])
    expect(partitions.size).toBe(1)
  })

  it('lets the window go after a minute without a job, counted from the last one', async () => {
    const printer = createPrintWindow()
    const work = () => Promise.resolve()
    await printer.run(page(), work)
    await vi.advanceTimersByTimeAsync(59_000)
    await printer.run(page(), work)
    await vi.advanceTimersByTimeAsync(59_999)
    expect(windows.map((window) => window.isDestroyed())).toEqual([false])
    await vi.advanceTimersByTimeAsync(1)
    expect(windows.map((window) => window.isDestroyed())).toEqual([true])
    await printer.run(page(), work)
    expect(windows).toHaveLength(2)
  })

  it('is not idle while a job is slow', async () => {
    const printer = createPrintWindow()
    await printer.run(page(), () => Promise.resolve())
    await vi.advanceTimersByTimeAsync(55_000)
    const slow = printer.run(page(), () => new Promise((done) => setTimeout(done, 14_000, 'printed')))
    await vi.advanceTimersByTimeAsync(14_000)
    expect(await slow).toEqual({ ok: true, value: 'printed' })
    expect(windows).toHaveLength(1)
  })

  it('leaves no window and no timer behind when it is closed', async () => {
    const printer = createPrintWindow()
    await printer.run(page(), () => Promise.resolve())
    await vi.advanceTimersByTimeAsync(0)
    printer.destroy()
    expect(windows[0]?.isDestroyed()).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
    expect(() => printer.destroy()).not.toThrow()
  })
})
