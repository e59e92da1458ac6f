import { EventEmitter } from 'node:events'
import { vi } from 'vitest'

/** Notes the headers and the handler of a session or of the app's own `protocol`. */
export function fakeProtocol() {
  const handlers = new Map<string, (request: { method: string; url: string }) => Response | Promise<Response>>()
  return {
    handlers,
    handle: vi.fn((scheme: string, handler: Parameters<typeof handlers.set>[1]) => void handlers.set(scheme, handler)),
    registerSchemesAsPrivileged: vi.fn(),
  }
}

/** A session that notes what was set on it. */
export class FakeSession extends EventEmitter {
  readonly protocol = fakeProtocol()
  readonly setPermissionRequestHandler = vi.fn()
  readonly setPermissionCheckHandler = vi.fn()
  readonly setDevicePermissionHandler = vi.fn()
  readonly setSpellCheckerEnabled = vi.fn()
  readonly setProxy = vi.fn(() => Promise.resolve())
  readonly webRequest = { onBeforeRequest: vi.fn() }
}

/** Web contents that note what was asked of them. */
export class FakeContents extends EventEmitter {
  readonly setWindowOpenHandler = vi.fn()
  readonly setWebRTCIPHandlingPolicy = vi.fn()
  readonly isCrashed = vi.fn(() => false)
  readonly forcefullyCrashRenderer = vi.fn()
  readonly send = vi.fn()
  /** What the page answers about its fonts and pictures. */
  readonly executeJavaScriptInIsolatedWorld = vi.fn((): Promise<unknown> => Promise.resolve('ready'))
}

/** A window that loads whatever it is told to. */
export class FakeWindow extends EventEmitter {
  static readonly opened: FakeWindow[] = []
  /** Called for each address that a window loads; replace it to let loading fail or hang. */
  static load: (url: string, window: FakeWindow) => Promise<void> = () => Promise.resolve()

  readonly webContents = new FakeContents()
  readonly loaded: string[] = []
  private isGone = false

  constructor(readonly options: { webPreferences?: { session?: FakeSession } } = {}) {
    super()
    FakeWindow.opened.push(this)
  }

  loadURL(url: string): Promise<void> {
    this.loaded.push(url)
    return FakeWindow.load(url, this)
  }

  isDestroyed(): boolean {
    return this.isGone
  }

  destroy(): void {
    this.isGone = true
  }
}

/** Sessions by the name of their partition. */
export const partitions = new Map<string, FakeSession>()

export const session = {
  fromPartition: (name: string) => {
    const known = partitions.get(name) ?? new FakeSession()
    partitions.set(name, known)
    return known
  },
}
export const protocol = fakeProtocol()
export const ipcMain = { handle: vi.fn() }
export const ipcRenderer = Object.assign(new EventEmitter(), {
  invoke: vi.fn((channel: string, args: unknown): Promise<unknown> => Promise.resolve({ channel, args })),
})
export const webUtils = { getPathForFile: vi.fn<(file: File) => string>(() => '') }
export const contextBridge = { exposeInMainWorld: vi.fn() }
export { FakeWindow as BrowserWindow }

/** The system's shortcuts: as Electron's, `register` says false for keys that another program holds. */
export function fakeShortcuts(takenElsewhere: readonly string[] = []) {
  const taken = new Set(takenElsewhere)
  const handlers = new Map<string, () => void>()
  return {
    takenElsewhere: taken,
    held: () => [...handlers.keys()],
    press: (keys: string) => handlers.get(keys)?.(),
    register: vi.fn((keys: string, handler: () => void): boolean => {
      if (taken.has(keys) || handlers.has(keys)) return false
      handlers.set(keys, handler)
      return true
    }),
    unregister: vi.fn((keys: string) => void handlers.delete(keys)),
  }
}
