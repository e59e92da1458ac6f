import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserWindow, Rectangle } from 'electron'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { writesDone } from '../../../../electron/main/services/write-file-safely'
import { placeWindow, readWindowState, rememberWindow, type WindowState } from '../../../../electron/main/window-state'
import { FakeWindow } from '../fake-electron'
import { temporaryFolder } from '../temporary-folder'

const at = (x: number, y: number, width: number, height: number): Rectangle => ({ x, y, width, height })
const was = (x: number, y: number, width = 1000, height = 700): WindowState => ({
  ...at(x, y, width, height),
  isMaximized: false,
})

const DESK = at(0, 0, 1920, 1040)
const LAPTOP = at(0, 0, 1366, 728)
const LEFT = at(-1920, 0, 1920, 1080)
const TINY = at(0, 0, 400, 300)

describe('placeWindow', () => {
  it.each<[what: string, state: WindowState | undefined, displays: Rectangle[], place: Partial<Rectangle>]>([
    ['first start', undefined, [DESK], { width: 1280, height: 800 }],
    ['first start on a small display', undefined, [at(0, 0, 1024, 600)], { width: 1024, height: 600 }],
    ['first start on a display below the smallest', undefined, [TINY], { width: 480, height: 420 }],
    ['first start, no display', undefined, [], { width: 1280, height: 800 }],
    ['as it was', was(100, 50), [DESK], at(100, 50, 1000, 700)],
    ['no display now', was(100, 50), [], { width: 1000, height: 700 }],
    ['on the second display', was(-1800, 100), [DESK, LEFT], at(-1800, 100, 1000, 700)],
    ['on a display that is gone', was(-1800, 100), [DESK], { width: 1000, height: 700 }],
    ['off to the right', was(1900, 50), [DESK], { width: 1000, height: 700 }],
    ['off to the left', was(-950, 50), [DESK], { width: 1000, height: 700 }],
    ['off below', was(100, 1000), [DESK], { width: 1000, height: 700 }],
    ['its title bar above the edge', was(100, -200), [DESK], { width: 1000, height: 700 }],
    ['a shadow above the edge', was(100, -8), [DESK], at(100, -8, 1000, 700)],
    ['half out, but enough to take hold of', was(-800, 50), [DESK], at(-800, 50, 1000, 700)],
    ['larger than the display now', was(0, 0, 1900, 1000), [LAPTOP], at(0, 0, 1366, 728)],
    [
      'larger than the second display now',
      was(2000, 0, 1900, 1000),
      [DESK, at(1920, 0, 1366, 728)],
      at(2000, 0, 1366, 728),
    ],
    ['gone, and larger than the display now', was(3000, 0, 2500, 1400), [LAPTOP], { width: 1366, height: 728 }],
    ['damaged to a huge size', was(0, 0, 1e9, 1e9), [DESK], at(0, 0, 1920, 1040)],
    ['damaged to a place far away', was(-1e9, 1e9), [DESK], { width: 1000, height: 700 }],
  ])('%s', (_what, state, displays, place) => {
    expect(placeWindow(state, displays)).toEqual(place)
  })
})

describe('readWindowState', () => {
  it('reads what was remembered, and nothing the first time', async () => {
    const folder = await temporaryFolder()
    expect(await readWindowState(folder)).toBeUndefined()
    await writeFile(join(folder, 'window.json'), JSON.stringify(was(1, 2)))
    expect(await readWindowState(folder)).toEqual(was(1, 2))
  })

  it.each([
    '',
    '\0\0\0',
    '{"x":1,"y"',
    'null',
    '[]',
    '{}',
    JSON.stringify({ ...was(0, 0), x: '0' }),
    JSON.stringify({ ...was(0, 0), x: 0.5 }),
    JSON.stringify({ ...was(0, 0), width: 10 }),
    JSON.stringify({ ...was(0, 0), height: -700 }),
    JSON.stringify({ ...was(0, 0), more: 1 }),
    '{"x":1e999,"y":0,"width":900,"height":700,"isMaximized":false}',
    '['.repeat(100_000),
  ])('takes damage for a first start (%#)', async (text) => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'window.json'), text)
    expect(await readWindowState(folder)).toBeUndefined()
  })
})

describe('rememberWindow', () => {
  afterEach(() => void vi.useRealTimers())

  async function watch() {
    const folder = await temporaryFolder()
    const window = Object.assign(new FakeWindow(), {
      isMinimized: vi.fn(() => false),
      isMaximized: vi.fn(() => false),
      getNormalBounds: vi.fn(() => at(10, 20, 900, 700)),
    })
    rememberWindow(window as unknown as BrowserWindow, folder)
    const saved = async () => {
      await writesDone()
      return readFile(join(folder, 'window.json'), 'utf8').catch(() => undefined)
    }
    return { window, saved }
  }

  it('writes once a moment after the last change', async () => {
    const { window, saved } = await watch()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    for (let i = 0; i < 20; i++) {
      window.emit(i % 2 ? 'move' : 'resize')
      vi.advanceTimersByTime(299)
    }
    expect(window.getNormalBounds).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(window.getNormalBounds).toHaveBeenCalledOnce()
    expect(JSON.parse((await saved()) ?? '')).toEqual(was(10, 20, 900, 700))
  })

  it('writes at once when the window closes, and not twice', async () => {
    const { window, saved } = await watch()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    window.isMaximized.mockReturnValue(true)
    window.emit('move')
    window.emit('close')
    vi.advanceTimersByTime(1_000)
    expect(window.getNormalBounds).toHaveBeenCalledOnce()
    expect(JSON.parse((await saved()) ?? '')).toEqual({ ...was(10, 20, 900, 700), isMaximized: true })
  })

  it('does not remember a minimized window', async () => {
    const { window, saved } = await watch()
    window.isMinimized.mockReturnValue(true)
    window.emit('close')
    expect(await saved()).toBeUndefined()
  })
})
