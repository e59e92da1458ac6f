import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron'
import type { Theme } from '../../src/core/contract/contract'
import { SMALLEST } from './window-state'

/** What the page may do: nothing but show itself and call the bridge. */
export function pagePreferences(preload: string, isPackaged: boolean): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    devTools: !isPackaged,
  }
}

/** Ground of the window before the page paints: the same as `--color-ground`, so that nothing flashes. */
export function groundColor(theme: Theme, isSystemDark: boolean): string {
  const isDark = theme === 'system' ? isSystemDark : theme === 'dark'
  return isDark ? '#121817' : '#fbfaf7'
}

/** The one window. */
export function windowOptions(options: {
  title: string
  preload: string
  isPackaged: boolean
  ground: string
  bounds: Partial<Electron.Rectangle>
}): BrowserWindowConstructorOptions {
  return {
    ...options.bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: options.title,
    show: false,
    backgroundColor: options.ground,
    webPreferences: pagePreferences(options.preload, options.isPackaged),
  }
}
