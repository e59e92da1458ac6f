import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserWindow, Rectangle } from 'electron'
import { z } from 'zod'
import { writeFileSafely } from './services/write-file-safely'

const FILE = 'window.json'
export const SMALLEST = { width: 480, height: 420 } as const
const DEFAULT_SIZE = { width: 1280, height: 800 } as const
const SAVE_AFTER_MS = 300

const stateSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(SMALLEST.width),
  height: z.int().min(SMALLEST.height),
  isMaximized: z.boolean(),
})
export type WindowState = z.infer<typeof stateSchema>

/**
 * Where the window goes: where it was, if a display shows enough of it there to take hold of; else in the middle of the main
 * display. It is never larger than the display.
 * @param displays work areas of the displays that are plugged in now, the main one first
 */
export function placeWindow(state: WindowState | undefined, displays: readonly Rectangle[]): Partial<Rectangle> {
  const fit = (size: { width: number; height: number }, area: Rectangle | undefined) => ({
    width: Math.min(size.width, Math.max(SMALLEST.width, area?.width ?? size.width)),
    height: Math.min(size.height, Math.max(SMALLEST.height, area?.height ?? size.height)),
  })
  if (!state) return fit(DEFAULT_SIZE, displays[0])
  const shownOn = displays.find(
    (area) =>
      state.x + state.width > area.x + 100 &&
      state.x < area.x + area.width - 100 &&
      state.y >= area.y - 10 &&
      state.y < area.y + area.height - 60,
  )
  return shownOn ? { x: state.x, y: state.y, ...fit(state, shownOn) } : fit(state, displays[0])
}

/** The remembered state; `undefined` the first time, or when the file is damaged (it holds nothing that anyone would miss). */
export async function readWindowState(folder: string): Promise<WindowState | undefined> {
  try {
    const parsed = stateSchema.safeParse(JSON.parse(await readFile(join(folder, FILE), 'utf8')))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** Remembers size and place a moment after each change. */
export function rememberWindow(window: BrowserWindow, folder: string): void {
  let timer: NodeJS.Timeout | undefined
  const save = () => {
    clearTimeout(timer)
    if (window.isDestroyed() || window.isMinimized()) return
    const { x, y, width, height } = window.getNormalBounds()
    const state: WindowState = { x, y, width, height, isMaximized: window.isMaximized() }
    void writeFileSafely(join(folder, FILE), JSON.stringify(state))
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(save, SAVE_AFTER_MS)
  }
  window.on('resize', later)
  window.on('move', later)
  window.on('close', save)
}
