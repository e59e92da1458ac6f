import type { BrowserWindow } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { askWhenUnresponsive, isReloadWorthIt, recoverFromCrashes } from '../../../../electron/main/crash'
import { FakeWindow } from '../fake-electron'

const asWindow = (window: FakeWindow) => window as unknown as BrowserWindow
const settled = () => new Promise((done) => setImmediate(done))

describe('isReloadWorthIt', () => {
  it.each<[crashes: number[], now: number, isWorthIt: boolean]>([
    [[0], 0, true],
    [[0, 1], 1, true],
    [[0, 1, 2], 2, false],
    [[0, 1, 59_999], 59_999, false],
    [[0, 1, 60_000], 60_000, true],
    [[0, 1, 2, 3, 90_000], 90_000, true],
    [[0, 70_000, 80_000, 90_000], 90_000, false],
  ])('after crashes at %j: %s %s', (crashes, now, isWorthIt) => {
    expect(isReloadWorthIt(crashes, now)).toBe(isWorthIt)
  })
})

describe('recoverFromCrashes', () => {
  const watch = (kept: readonly string[] = []) => {
    const window = new FakeWindow()
    const notify = vi.fn()
    const log = vi.fn()
    recoverFromCrashes(asWindow(window), { pageUrl: 'app://bundle/index.html', notify, log, kept: () => kept })
    const crash = async (reason: string) => {
      window.webContents.emit('render-process-gone', {}, { reason, exitCode: 1 })
      await settled()
    }
    return { window, notify, log, crash }
  }

  it('says for which guides something typed is kept', async () => {
    const nothing = watch()
    await nothing.crash('crashed')
    expect(nothing.notify.mock.calls[0]?.[0]).not.toMatchObject({ message: expect.stringContaining('typed') as string })
    const { notify, crash } = watch(['Calf cramp', 'Knee pain'])
    await crash('crashed')
    expect(notify.mock.calls[0]?.[0]).toMatchObject({
      message: expect.stringMatching(
        /; what you typed for “Calf cramp”, “Knee pain” is offered when you edit it again; /,
      ) as string,
    })
  })

  it('loads the page again twice and says so, then shows the page that helps', async () => {
    const { window, notify, log, crash } = watch()
    for (const reason of ['crashed', 'oom', 'killed']) await crash(reason)
    expect(window.loaded).toEqual(['app://bundle/index.html', 'app://bundle/index.html', 'app://bundle/recovery.html'])
    expect(notify).toHaveBeenCalledTimes(2)
    expect(notify.mock.calls[0]?.[0]).toMatchObject({ kind: 'recovered' })
    expect(log.mock.calls).toEqual([['page gone: crashed'], ['page gone: oom'], ['page gone: killed']])
  })

  it('leaves a window alone that ended cleanly or is gone itself', async () => {
    const { window, notify, crash } = watch()
    await crash('clean-exit')
    window.destroy()
    await crash('crashed')
    expect(window.loaded).toEqual([])
    expect(notify).toHaveBeenCalledOnce()
  })

  it('notes a page that does not load again, and goes on', async () => {
    const { log, crash } = watch()
    FakeWindow.load = () => Promise.reject(new Error('ERR_FAILED'))
    await crash('crashed')
    FakeWindow.load = () => Promise.resolve()
    expect(log.mock.calls).toEqual([['page gone: crashed'], ['page not loaded again']])
  })
})

describe('askWhenUnresponsive', () => {
  it('asks once at a time, and ends the page only when that is chosen', async () => {
    const window = new FakeWindow()
    let answer: (choice: { response: number }) => void = () => undefined
    const ask = vi.fn(() => new Promise<{ response: number }>((done) => (answer = done)))
    askWhenUnresponsive(asWindow(window), ask)
    window.emit('unresponsive')
    window.emit('unresponsive')
    expect(ask).toHaveBeenCalledOnce()
    answer({ response: 0 })
    await settled()
    expect(window.webContents.forcefullyCrashRenderer).not.toHaveBeenCalled()
    window.emit('unresponsive')
    answer({ response: 1 })
    await settled()
    expect(ask).toHaveBeenCalledTimes(2)
    expect(window.webContents.forcefullyCrashRenderer).toHaveBeenCalledOnce()
  })

  it('does nothing to a window that was closed meanwhile', async () => {
    const window = new FakeWindow()
    askWhenUnresponsive(asWindow(window), () => {
      window.destroy()
      return Promise.resolve({ response: 1 })
    })
    window.emit('unresponsive')
    await settled()
    expect(window.webContents.forcefullyCrashRenderer).not.toHaveBeenCalled()
  })
})
