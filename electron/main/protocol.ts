import { readFile, readdir } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { protocol, type Protocol } from 'electron'

export const SCHEME = 'app'

/**
 * The page's policy: no inline or foreign code, no connection, no frame. Trusted types: Vue inserts its static parts through
 * `vue`; the search worker's address goes through `search-worker`.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types vue search-worker',
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** Must be called before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/**
 * Finds the file that a request asks for. There is nothing to escape from: a path is a member of the fixed set or it is not.
 * @param files paths as they stand in an address, `/index.html`
 * @returns the member, or `undefined` for anything else than GET of a file of ours
 */
export function resolveRequest(method: string, url: string, files: ReadonlySet<string>): string | undefined {
  if (method !== 'GET' || !URL.canParse(url)) return undefined
  const { protocol: scheme, host, username, password, pathname } = new URL(url)
  if (scheme !== `${SCHEME}:` || host !== 'bundle' || username || password) return undefined
  return files.has(pathname) ? pathname : undefined
}

/** Every file below a folder, as paths in an address. */
export async function listFiles(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`),
  )
}

/** Headers that go with every answer. */
export function answerHeaders(type: string, policy: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  }
}

/**
 * Serves the built page from its folder.
 * @param onScriptsServed told once, when the page's first scripts are on their way to it
 */
export function servePage(target: Protocol, folder: string, onScriptsServed: () => void): void {
  const files = listFiles(folder)
  let waiting = 0
  let hasScripts = false
  let isTold = false
  target.handle(SCHEME, async ({ method, url }) => {
    waiting++
    try {
      const path = resolveRequest(method, url, await files)
      if (!path) return new Response('not found', { status: 404 })
      const bytes = await readFile(join(folder, path))
      const type = TYPES[extname(path)] ?? 'application/octet-stream'
      hasScripts ||= extname(path) === '.js'
      return new Response(new Uint8Array(bytes), { headers: answerHeaders(type, PAGE_POLICY) })
    } finally {
      waiting--
      if (hasScripts && !waiting && !isTold) {
        isTold = true
        // Once what was answered has left.
        setImmediate(onScriptsServed)
      }
    }
  })
}
