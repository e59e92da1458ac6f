import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { App, Session, WebContents } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import {
  closeContents,
  closeNetwork,
  closeSession,
  isAllowedNavigation,
  isAllowedRequest,
  originOf,
  type DevelopmentReach,
} from '../../../../electron/main/security'
import { FakeContents, FakeSession } from '../fake-electron'

const DEV = 'http://localhost:5173'
const INSTALLED: DevelopmentReach = {}
const CHECKOUT: DevelopmentReach = { hasDevTools: true }
const DEVELOPING: DevelopmentReach = { devOrigin: DEV, hasDevTools: true }

const LOCAL = ['app://bundle/index.html', 'app://print/1/page.html', 'data:text/css,a{}', 'blob:app://bundle/1-2']
const FOREIGN = [
  'http://example.org/',
  'https://example.org/',
  'http://127.0.0.1:9/',
  'http://[::1]/',
  'http://localhost/',
  'http://localhost:5174/',
  'https://localhost:5173/',
  'wss://localhost:5173/',
  'http://localhost:5173.example.org/',
  'http://localhost.example.org:5173/',
  'http://localhost:5173@example.org/',
  'ws://example.org/',
  'wss://example.org/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'file://server/share/x',
  'smb://server/share',
  'filesystem:app://bundle/temporary/x',
  'view-source:app://bundle/index.html',
  'chrome://settings',
  'chrome-extension://abc/x.js',
  'about:blank',
  'javascript:alert(1)',
  'apps://bundle/',
  'mailto:a@example.org',
  'not an address',
  '',
]

describe('isAllowedRequest', () => {
  it.each([INSTALLED, CHECKOUT, DEVELOPING])('lets local files pass, nothing foreign (%j)', (reach) => {
    expect(LOCAL.filter((url) => !isAllowedRequest(url, reach))).toEqual([])
    expect(FOREIGN.filter((url) => isAllowedRequest(url, reach))).toEqual([])
  })

  it.each<[url: string, reach: DevelopmentReach, isAllowed: boolean]>([
    ['http://localhost:5173/main.ts', INSTALLED, false],
    ['http://localhost:5173/main.ts', CHECKOUT, false],
    ['http://localhost:5173/main.ts', DEVELOPING, true],
    ['ws://localhost:5173/?token=1', INSTALLED, false],
    ['ws://localhost:5173/?token=1', DEVELOPING, true],
    ['devtools://devtools/bundled/devtools_app.html', INSTALLED, false],
    ['devtools://devtools/bundled/devtools_app.html', CHECKOUT, true],
    ['devtools://devtools/bundled/devtools_app.html', DEVELOPING, true],
    ['devtools://devtools/bundled/devtools_app.html', { devOrigin: DEV }, false],
  ])('%s with %j: %s', (url, reach, isAllowed) => {
    expect(isAllowedRequest(url, reach)).toBe(isAllowed)
  })
})

describe('isAllowedNavigation', () => {
  it.each<[url: string, devOrigin: string | undefined, isAllowed: boolean]>([
    ['app://bundle/index.html', undefined, true],
    ['app://bundle/index.html', DEV, true],
    ['app://bundle/recovery.html', undefined, false],
    ['app://bundle/index.html?x=1', undefined, false],
    ['app://bundle/assets/a.js', undefined, false],
    ['app://other/index.html', undefined, false],
    ['http://localhost:5173/', undefined, false],
    ['http://localhost:5173/', DEV, true],
    ['http://localhost:5173/deep?x#y', DEV, true],
    ['http://localhost:5174/', DEV, false],
    ['https://localhost:5173/', DEV, false],
    ['http://localhost:5173@example.org/', DEV, false],
    ['devtools://devtools/bundled/inspector.html', undefined, false],
    ...[...FOREIGN, 'data:text/html,x', 'blob:app://bundle/1-2'].map((url): [string, undefined, boolean] => [
      url,
      undefined,
      false,
    ]),
  ])('%j while developing at %s: %s', (url, devOrigin, isAllowed) => {
    expect(isAllowedNavigation(url, devOrigin)).toBe(isAllowed)
  })
})

describe('closeNetwork', () => {
  const switchesFor = (devOrigin?: string) => {
    const appendSwitch = vi.fn()
    closeNetwork({ commandLine: { appendSwitch } } as unknown as App, devOrigin)
    return appendSwitch.mock.calls
  }

  it('resolves no name, but that of the development server', () => {
    expect(switchesFor()).toEqual([
      ['host-resolver-rules', 'MAP * ~NOTFOUND'],
      ['disable-background-networking'],
      ['disable-component-update'],
    ])
    expect(switchesFor(DEV)[0]).toEqual(['host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost'])
  })
})

/** Every permission that Electron's own types name, for requests and for checks. */
function permissionNames(): string[] {
  const types = join(dirname(createRequire(import.meta.url).resolve('electron/package.json')), 'electron.d.ts')
  const lines = readFileSync(types, 'utf8')
    .split('\n')
    .filter((line) => /^\s*setPermission(?:Request|Check)Handler\(/.test(line))
  const unions = lines.map((line) => /permission: ([^,]+),/.exec(line)?.[1] ?? '')
  return [...new Set(unions.join('|').match(/'[^']+'/g))].map((name) => name.slice(1, -1))
}

describe('closeSession', () => {
  const closed = (reach?: DevelopmentReach) => {
    const session = new FakeSession()
    closeSession(session as unknown as Session, reach)
    return session
  }

  it('refuses every permission that Electron knows, asked or checked', () => {
    const names = permissionNames()
    expect(names).toEqual(expect.arrayContaining(['media', 'geolocation', 'notifications', 'usb', 'openExternal']))
    expect(names.length).toBeGreaterThan(30)
    const session = closed()
    const onRequest = session.setPermissionRequestHandler.mock.calls[0]?.[0] as (...args: unknown[]) => void
    const onCheck = session.setPermissionCheckHandler.mock.calls[0]?.[0] as (...args: unknown[]) => boolean
    const granted = names.filter((name) => {
      const answer = vi.fn()
      onRequest({}, name, answer, {})
      expect(answer).toHaveBeenCalledOnce()
      return answer.mock.calls[0]?.[0] !== false || onCheck({}, name, 'app://bundle', {})
    })
    expect(granted).toEqual([])
  })

  it.each(['hid', 'serial', 'usb'])('refuses the device class %s', (deviceType) => {
    const onDevice = closed().setDevicePermissionHandler.mock.calls[0]?.[0] as (details: unknown) => boolean
    expect(onDevice({ deviceType, origin: 'app://bundle', device: {} })).toBe(false)
  })

  it('tells of each request that it refused, by scheme and host, and of no other', () => {
    const refused: string[] = []
    const session = new FakeSession()
    closeSession(session as unknown as Session, {}, (url) => refused.push(originOf(url)))
    const ask = session.webRequest.onBeforeRequest.mock.calls[0]?.[1] as (request: object, answer: object) => void
    for (const url of ['app://bundle/index.html', 'https://example.org/track?name=Ann', 'no address'])
      ask({ url }, vi.fn())
    expect(refused).toEqual(['https://example.org', 'an address that cannot be read'])
  })

  it('stops downloads and asks nobody for dictionaries', () => {
    const session = closed()
    const event = { preventDefault: vi.fn() }
    session.emit('will-download', event, {}, {})
    expect(event.preventDefault).toHaveBeenCalledOnce()
    expect(session.setSpellCheckerEnabled.mock.calls).toEqual([[false]])
  })

  it.each<[reach: DevelopmentReach | undefined, url: string, isCancelled: boolean]>([
    [undefined, 'app://bundle/index.html', false],
    [undefined, 'https://example.org/', true],
    [undefined, 'devtools://devtools/x', true],
    [CHECKOUT, 'devtools://devtools/x', false],
    [DEVELOPING, 'http://localhost:5173/', false],
    [DEVELOPING, 'https://example.org/', true],
  ])('with %j cancels the request to %s: %s', (reach, url, isCancelled) => {
    const [filter, onRequest] = closed(reach).webRequest.onBeforeRequest.mock.calls[0] as [
      unknown,
      (details: { url: string }, answer: (verdict: unknown) => void) => void,
    ]
    expect(filter).toEqual({ urls: ['<all_urls>'] })
    const answer = vi.fn()
    onRequest({ url }, answer)
    expect(answer.mock.calls).toEqual([[{ cancel: isCancelled }]])
  })

  it('sends what is left to a proxy that is not there, unless a development server is used', () => {
    expect(closed().setProxy.mock.calls).toEqual([
      [{ mode: 'fixed_servers', proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' }],
    ])
    expect(closed(DEVELOPING).setProxy).not.toHaveBeenCalled()
  })
})

describe('closeContents', () => {
  const closed = (devOrigin?: string) => {
    const contents = new FakeContents()
    closeContents(contents as unknown as WebContents, devOrigin)
    return contents
  }
  const isStopped = (contents: FakeContents, event: string, url: string) => {
    const preventDefault = vi.fn()
    contents.emit(event, { url, preventDefault })
    return preventDefault.mock.calls.length === 1
  }

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('stops %s to anywhere but the page', (event) => {
    expect([...FOREIGN, 'data:text/html,x'].filter((url) => !isStopped(closed(), event, url))).toEqual([])
    expect(isStopped(closed(), event, 'app://bundle/index.html')).toBe(false)
    expect(isStopped(closed(DEV), event, `${DEV}/`)).toBe(false)
    expect(isStopped(closed(DEV), event, 'http://localhost:5174/')).toBe(true)
  })

  it('opens no window and no embedded page', () => {
    const contents = closed()
    const onOpen = contents.setWindowOpenHandler.mock.calls[0]?.[0] as (details: unknown) => unknown
    expect(onOpen({ url: 'app://bundle/index.html', disposition: 'new-window' })).toEqual({ action: 'deny' })
    expect(isStopped(contents, 'will-attach-webview', '')).toBe(true)
  })

  it('lets WebRTC send nothing', () => {
    expect(closed().setWebRTCIPHandlingPolicy.mock.calls).toEqual([['disable_non_proxied_udp']])
  })
})
