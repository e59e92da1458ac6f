import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')

/** Files below a folder of the repository by their path, with their text; none when there is no such folder. */
function filesBelow(folder: string, endings: RegExp): { path: string; text: string }[] {
  const start = join(root, folder)
  if (!existsSync(start)) return []
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return { path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }
    })
}

const sources = [...filesBelow('electron', /\.ts$/), ...filesBelow('src', /\.(?:ts|vue|html|css)$/)]
const built = filesBelow('out', /\.(?:js|cjs|mjs|html|css)$/)

/** Every place of a pattern, `path: the match`. */
function places(files: readonly { path: string; text: string }[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([match]) => `${path}: ${match}`))
}

/**
 * Ways of text to have an address loaded: an attribute, a style, an import, a request, a window. A namespace, a comment or a
 * citation is none of them.
 */
const LOADED = [
  /\b(?:src|srcset|poster|action|formaction|data|background|cite)\s*=\s*["'`]\s*(?:https?:|wss?:)?\/\/[^"'`\s]*/gi,
  /<(?:link|base|a|use|image|script|iframe|img|object|embed)\s[^>]*\b(?:href|src)\s*=\s*(?:["']\s*)?(?:https?:|wss?:)?\/\/[^"'>\s]*/gi,
  /\burl\(\s*(?:["']\s*)?(?:https?:|wss?:)?\/\/[^)]*\)/g,
  /@import\s+(?:url\()?["'](?:https?:)?\/\/[^"']*/gi,
  /\b(?:from|import|require)\s*(?:\(\s*)?["'`](?:https?:)?\/\/[^"'`]*/g,
  /\b(?:fetch|open|loadURL|sendBeacon|importScripts|navigate|assign|Worker|WebSocket|EventSource)\(\s*["'`](?:https?|wss?):\/\/[^"'`]*/g,
  /\blocation(?:\.href)?\s*=\s*["'`](?:https?:)?\/\/[^"'`]*/g,
]

describe('the patterns of loading', () => {
  it.each([
    '<img src="https://example.org/a.png">',
    '<link rel="stylesheet" href="//example.org/a.css">',
    '<script type="module" src=https://example.org/a.js></script>',
    'a { background: url(https://example.org/a.png) }',
    '@import "https://example.org/a.css"',
    "import x from 'https://example.org/a.js'",
    "await import('https://example.org/a.js')",
    'fetch(`https://example.org/${query}`)',
    "new WebSocket('wss://example.org')",
    "window.loadURL('http://example.org')",
    "location.href = 'https://example.org'",
  ])('find %s', (text) => {
    expect(LOADED.flatMap((pattern) => places([{ path: 'x', text }], pattern))).not.toEqual([])
  })

  it('pass over names, comments and citations', () => {
    const text = `const SVG = 'http://www.w3.org/2000/svg' // https://example.org\n{ "address": "https://example.org" }`
    expect(LOADED.flatMap((pattern) => places([{ path: 'x', text }], pattern))).toEqual([])
  })
})

describe.each([
  ['the sources', sources],
  ['the built program', built],
])('%s', (name, files) => {
  it.skipIf(!files.length)('load no address of another machine', () => {
    expect(LOADED.flatMap((pattern) => places(files, pattern))).toEqual([])
  })

  it.skipIf(!files.length)('switch no protection off', () => {
    expect(
      places(
        files,
        /\b(?:nodeIntegration\w*|webviewTag|allowRunningInsecureContent|experimentalFeatures|allowpopups)["']?\s*:\s*(?:true|!0)\b|\b(?:sandbox|contextIsolation|webSecurity)["']?\s*:\s*(?:false|!1)\b|\b(?:enableBlinkFeatures|bypassCSP|setAsDefaultProtocolClient)\b|'(?:wasm-)?unsafe-[\w-]+'|<webview\b/g,
      ),
    ).toEqual([])
  })

  it.skipIf(!files.length)('hand nothing to another program and load nothing as a file', () => {
    const own = files.filter(({ path }) => !path.startsWith('out/main/chunks/node-'))
    expect(places(own, /\b(?:openExternal|openPath|showItemInFolder|loadFile|crashReporter|autoUpdater)\b/g)).toEqual(
      [],
    )
    expect(places(own, /["'`]file:\/\//g)).toEqual([])
  })

  it.skipIf(!files.length)('mention the switch against the sandbox only to look for it', () => {
    const found = files.filter(({ text }) => text.includes('no-sandbox'))
    expect(found.map(({ path }) => path)).toEqual([
      name === 'the sources' ? 'electron/main/index.ts' : 'out/main/index.js',
    ])
    for (const { text } of found) {
      expect(text.match(/no-sandbox/g)).toHaveLength(1)
      expect(text).toMatch(/if \(!app\.commandLine\.hasSwitch\(['"]no-sandbox['"]\)\) app\.enableSandbox\(\)/)
    }
  })
})

describe('the sources', () => {
  it('are found', () => {
    expect(sources.length).toBeGreaterThan(60)
  })

  const naming = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

  it('open channels in one file only, and call them in one', () => {
    expect(naming(/\bipcMain\b/)).toEqual(['electron/main/ipc/register.ts'])
    expect(naming(/\bipcRenderer\b/)).toEqual(['electron/preload/index.ts'])
    expect(naming(/\bcontextBridge\b/)).toEqual(['electron/preload/index.ts'])
  })

  it('name Node in a page nowhere, and set the window up in one place', () => {
    expect(naming(/nodeIntegration/).sort()).toEqual([
      'electron/main/services/print-window.ts',
      'electron/main/window.ts',
    ])
    expect(naming(/new BrowserWindow\(/).sort()).toEqual([
      'electron/main/index.ts',
      'electron/main/services/print-window.ts',
    ])
  })

  it('put no HTML of others into the page and run no text', () => {
    expect(
      places(
        sources,
        /\bv-html\b|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(|\beval\(|new Function\(/g,
      ),
    ).toEqual([])
  })

  it('never read what was typed into the log', () => {
    expect(places(sources, /\bconsole\.\w+\(/g)).toEqual([])
  })

  it('open the network nowhere', () => {
    expect(
      places(
        sources,
        /["'](?:node:)?(?:https?|http2|net|tls|dgram|dns(?:\/promises)?|undici)["']|\bnet\.(?:fetch|request)\b|RTCPeerConnection|new (?:WebSocket|EventSource|XMLHttpRequest)\b/g,
      ),
    ).toEqual([])
  })
})

describe.skipIf(!existsSync(join(root, 'out/preload')))('the built preload', () => {
  const preload = filesBelow('out/preload', /./)

  it('is one file that needs Electron only', () => {
    expect(preload.map(({ path }) => path)).toEqual(['out/preload/index.cjs'])
    expect(places(preload, /\b(?:require|import)\s*\([^)]*\)/g)).toEqual(['out/preload/index.cjs: require("electron")'])
  })

  it('hands over no part of Electron', () => {
    expect(places(preload, /exposeInMainWorld\([^)]*\)/g)).toEqual([
      'out/preload/index.cjs: exposeInMainWorld("desk", bridge)',
    ])
  })
})

describe.skipIf(!existsSync(join(root, 'out/renderer')))('the built page', () => {
  it('has names that stand in an address as they are', () => {
    const names = filesBelow('out/renderer', /./).map(({ path }) => path)
    expect(names.filter((name) => !/^[\w./-]+$/.test(name))).toEqual([])
  })

  it('has no code and no style inside its HTML', () => {
    const pages = filesBelow('out/renderer', /\.html$/)
    expect(pages.map(({ path }) => path).sort()).toEqual(['out/renderer/index.html', 'out/renderer/recovery.html'])
    expect(places(pages, /<style|\sstyle=|\son[a-z]+=|javascript:|<script(?![^>]*\ssrc=)[^>]*>/g)).toEqual([])
  })
})
