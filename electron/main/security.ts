import type { App, Session, WebContents } from 'electron'

/** The page's only address. Everything else that it asks for is refused. */
export const PAGE_ORIGIN = 'app://bundle'
export const PAGE_URL = `${PAGE_ORIGIN}/index.html`
export const RECOVERY_URL = `${PAGE_ORIGIN}/recovery.html`

/** Schemes that a request may have: our own files, and what the page holds in memory. */
const LOCAL_SCHEMES = ['app:', 'blob:', 'data:']

/** What a checkout reaches beside its own files. An installed app reaches none of it. */
export interface DevelopmentReach {
  /** Origin of the development server while one is used; it and its websocket are then allowed. */
  devOrigin?: string | undefined
  /** Whether the window has developer tools; they load their own files by a scheme of their own. */
  hasDevTools?: boolean
}

/** Scheme and host of an address: enough to tell what was asked for, without what was asked. */
export function originOf(url: string): string {
  const parsed = parse(url)
  return parsed ? `${parsed.protocol}//${parsed.host}` : 'an address that cannot be read'
}

/** Whether a request stays on this machine. */
export function isAllowedRequest(url: string, { devOrigin, hasDevTools = false }: DevelopmentReach = {}): boolean {
  const parsed = parse(url)
  if (!parsed) return false
  if (LOCAL_SCHEMES.includes(parsed.protocol)) return true
  if (parsed.protocol === 'devtools:') return hasDevTools
  return (
    devOrigin !== undefined && parsed.host === new URL(devOrigin).host && ['http:', 'ws:'].includes(parsed.protocol)
  )
}

/** Whether the window may go to an address by itself: only to its own page, after a recovery. */
export function isAllowedNavigation(url: string, devOrigin?: string): boolean {
  return url === PAGE_URL || (devOrigin !== undefined && parse(url)?.origin === devOrigin)
}

function parse(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined
}

/** Switches that must be set before the app is ready: names are never resolved, so nothing can be reached by name or address. */
export function closeNetwork(app: App, devOrigin?: string): void {
  const except = devOrigin ? `, EXCLUDE ${new URL(devOrigin).hostname}` : ''
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`)
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
}

/**
 * Refuses permissions, devices, downloads, spelling dictionaries and every request that leaves this machine.
 * @param onRefused told of each request that was refused
 */
export function closeSession(
  session: Session,
  reach: DevelopmentReach = {},
  onRefused: (url: string) => void = () => undefined,
): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest({ urls: ['<all_urls>'] }, ({ url }, answer) => {
    const cancel = !isAllowedRequest(url, reach)
    if (cancel) onRefused(url)
    answer({ cancel })
  })
  if (!reach.devOrigin)
    void session.setProxy({ mode: 'fixed_servers', proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' })
}

/** Refuses navigation, new windows and embedded pages for whatever web contents are made. */
export function closeContents(contents: WebContents, devOrigin?: string): void {
  const refuse = (event: { url: string; preventDefault(): void }) => {
    if (!isAllowedNavigation(event.url, devOrigin)) event.preventDefault()
  }
  contents.on('will-navigate', refuse)
  contents.on('will-frame-navigate', refuse)
  contents.on('will-redirect', refuse)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // Without this policy WebRTC still sends packets past every other rule.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
