import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Protocol } from 'electron'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  answerHeaders,
  listFiles,
  PAGE_POLICY,
  registerScheme,
  resolveRequest,
  servePage,
} from '../../../../electron/main/protocol'
import { fakeProtocol, protocol } from '../fake-electron'
import { temporaryFolder } from '../temporary-folder'

vi.mock('electron', () => import('../fake-electron'))
beforeEach(() => void vi.clearAllMocks())

const FILES = new Set(['/index.html', '/recovery.html', '/assets/index-mD5HBRct.js', '/assets/a_b.woff2'])

const HOSTILE = [
  'app://bundle',
  'app://bundle/',
  'app://bundle/assets',
  'app://bundle/assets/',
  'app://bundle//index.html',
  'app://bundle/index.html/',
  'app://bundle/INDEX.HTML',
  'app://bundle/index.html.map',
  'app://bundle/../package.json',
  'app://bundle/../../../../etc/passwd',
  'app://bundle/%2e%2e/package.json',
  'app://bundle/%2e%2e%2fpackage.json',
  'app://bundle/..%2fpackage.json',
  'app://bundle/..%2Findex.html',
  'app://bundle/%252e%252e/package.json',
  'app://bundle/%252e%252e%252findex.html',
  'app://bundle/..%5cindex.html',
  'app://bundle/..\\package.json',
  'app://bundle/C:%5cWindows%5cwin.ini',
  'app://bundle/C:/Windows/win.ini',
  'app://bundle//etc/passwd',
  'app://bundle///etc/passwd',
  'app://bundle/index.html%00',
  'app://bundle/index.html%00.png',
  'app://bundle/index.html::$DATA',
  'app://bundle/index.html:stream',
  'app://bundle/%',
  'app://bundle/index.html%',
  'app://bundle/%zz',
  'app://bundle/index%2Ehtml',
  'app://bundle/index.html.',
  'app://bundle/index.html%20',
  'app://bundle/CON',
  'app://bundle/__proto__',
  'app://bundle/constructor',
  `app://bundle/${'a'.repeat(800)}`,
  `app://bundle/${'../'.repeat(300)}etc/passwd`,
  'app://other/index.html',
  'app://bundle.evil/index.html',
  'app://evil.bundle/index.html',
  'app://print/index.html',
  'app://bundle:8080/index.html',
  'app://user@bundle/index.html',
  'app://user:pass@bundle/index.html',
  'app://:pass@bundle/index.html',
  'app:///index.html',
  'app:/index.html',
  'app:index.html',
  'https://bundle/index.html',
  'http://bundle/index.html',
  'file:///index.html',
  'file://bundle/index.html',
  'blob:app://bundle/index.html',
  'application://bundle/index.html',
  'javascript:alert(1)//bundle/index.html',
  '/index.html',
  'index.html',
  '',
  '\0',
]

describe('resolveRequest', () => {
  it.each([...FILES])('finds %s', (path) => {
    expect(resolveRequest('GET', `app://bundle${path}`, FILES)).toBe(path)
  })

  it('looks at the path only: what follows ? and # belongs to the page', () => {
    expect(resolveRequest('GET', 'app://bundle/index.html?x=../..#/entry', FILES)).toBe('/index.html')
    expect(resolveRequest('GET', 'app://bundle/assets/../index.html', FILES)).toBe('/index.html')
  })

  it.each(HOSTILE)('refuses %j', (url) => {
    expect(resolveRequest('GET', url, FILES)).toBeUndefined()
  })

  it.each(['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'get', ''])('refuses the method %j', (method) => {
    expect(resolveRequest(method, 'app://bundle/index.html', FILES)).toBeUndefined()
  })

  it('answers nothing but members of the set, whatever it is asked', () => {
    const piece = fc.constantFrom(
      ...[
        '/',
        '//',
        '..',
        '.',
        '\\',
        '%2e',
        '%2f',
        '%5c',
        '%00',
        '%25',
        'index.html',
        'assets',
        '?',
        '#',
        '@',
        ':',
        'C:',
      ],
      ...['bundle', 'app://', 'file://', '::$DATA', '\u202e', ' ', '\n', '%', 'a_b.woff2', 'index-mD5HBRct.js'],
    )
    const asked = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => `app://bundle/${pieces.join('')}`),
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `app://bundle/${text}`),
      fc.webUrl(),
    )
    fc.assert(
      fc.property(asked, (url) => {
        const found = resolveRequest('GET', url, FILES)
        if (found === undefined) return true
        const { host, protocol: scheme } = new URL(url)
        return FILES.has(found) && host === 'bundle' && scheme === 'app:'
      }),
      { numRuns: 20_000 },
    )
  })

  it('finds every file that the build can name', () => {
    const name = fc.stringMatching(/^[\w-][\w.-]{0,20}\.(?:js|css|woff2|html)$/)
    fc.assert(
      fc.property(fc.array(fc.array(name, { minLength: 1, maxLength: 3 }), { minLength: 1 }), (paths) => {
        const files = new Set(paths.map((parts) => `/${parts.join('/')}`))
        return [...files].every((path) => resolveRequest('GET', `app://bundle${path}`, files) === path)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('page policy', () => {
  it('is this one and no other', () => {
    expect(PAGE_POLICY).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types vue search-worker",
    )
    expect(PAGE_POLICY).not.toContain('unsafe-')
    expect(PAGE_POLICY).not.toContain('*')
  })

  it('goes with every answer, beside these headers only', () => {
    expect(answerHeaders('text/css', 'policy')).toEqual({
      'content-type': 'text/css',
      'content-security-policy': 'policy',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  })
})

describe('registerScheme', () => {
  it('asks for no privilege that goes around the policy', () => {
    registerScheme()
    expect(protocol.registerSchemesAsPrivileged.mock.calls).toEqual([
      [[{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]],
    ])
  })
})

describe('servePage', () => {
  async function serve() {
    const folder = join(await temporaryFolder(), 'renderer')
    await mkdir(join(folder, 'assets'), { recursive: true })
    await writeFile(join(folder, 'index.html'), '<!doctype html>')
    await writeFile(join(folder, 'assets/a.js'), 'export {}')
    await writeFile(join(folder, 'assets/a.bin'), Buffer.from([0, 255, 128]))
    await writeFile(join(folder, '../secret.txt'), 'secret')
    const target = fakeProtocol()
    const onScriptsServed = vi.fn()
    servePage(target as unknown as Protocol, folder, onScriptsServed)
    const handler = target.handlers.get('app')
    if (!handler) throw new Error('no handler')
    return { folder, onScriptsServed, get: (url: string, method = 'GET') => Promise.resolve(handler({ method, url })) }
  }

  it('lists files only, below its folder only', async () => {
    const { folder } = await serve()
    expect([...(await listFiles(folder))].sort()).toEqual(['/assets/a.bin', '/assets/a.js', '/index.html'])
  })

  it('sends a file as it is, with its type and the policy', async () => {
    const { get } = await serve()
    const page = await get('app://bundle/index.html')
    expect(page.status).toBe(200)
    expect(await page.text()).toBe('<!doctype html>')
    expect(Object.fromEntries(page.headers)).toEqual(answerHeaders('text/html; charset=utf-8', PAGE_POLICY))
    expect((await get('app://bundle/assets/a.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    const unknown = await get('app://bundle/assets/a.bin')
    expect(unknown.headers.get('content-type')).toBe('application/octet-stream')
    expect([...new Uint8Array(await unknown.arrayBuffer())]).toEqual([0, 255, 128])
  })

  it.each([...HOSTILE, 'app://bundle/../secret.txt', 'app://bundle/..%2fsecret.txt'])(
    'has nothing at %j',
    async (url) => {
      const { get } = await serve()
      const answer = await get(url)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toBe('not found')
    },
  )

  it('tells once when the first scripts are answered, and nothing else is waiting', async () => {
    const { get, onScriptsServed } = await serve()
    await get('app://bundle/index.html')
    await new Promise(setImmediate)
    expect(onScriptsServed).not.toHaveBeenCalled()
    await Promise.all(['assets/a.js', 'assets/a.bin'].map((path) => get(`app://bundle/${path}`)))
    await get('app://bundle/assets/a.js')
    await new Promise(setImmediate)
    expect(onScriptsServed).toHaveBeenCalledTimes(1)
  })

  it('has no file that came or went after the start', async () => {
    const { folder, get } = await serve()
    await get('app://bundle/index.html')
    await writeFile(join(folder, 'late.html'), 'late')
    expect((await get('app://bundle/late.html')).status).toBe(404)
    await rm(join(folder, 'assets/a.js'))
    await expect(get('app://bundle/assets/a.js')).rejects.toThrow('ENOENT')
  })
})
