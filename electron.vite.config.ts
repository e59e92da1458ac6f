import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import { checkPacks } from './electron/main/services/checked-packs'

const root = import.meta.dirname
const at = (path: string) => resolve(root, path)

// One build runs on the pinned Electron and on the older one that carries the tests where the pinned one cannot be
// fetched: Node 20.18 and Chromium 130 are the floor of both.
const NODE_TARGET = 'node20.18'
const CHROMIUM_TARGET = 'chrome130'

interface Library {
  name: string
  version: string
  license: string
  dependencies?: Record<string, string>
}

/** Every runtime library with version and licence, for the About box: ours, and those that they bring along. */
function licences() {
  const found = new Map<string, { name: string; version: string; licence: string }>()
  const add = (dependencies: Record<string, string>, from: string) => {
    for (const wanted of Object.keys(dependencies)) {
      const folder = folderOf(wanted, from)
      const { name, version, license, dependencies: further = {} } = readJson(folder) as Library
      // Type declarations end with the build.
      if (found.has(`${name} ${version}`) || name.startsWith('@types/')) continue
      found.set(`${name} ${version}`, { name, version, licence: license })
      add(further, folder)
    }
  }
  add((readJson(root) as Library).dependencies ?? {}, root)
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** Where a library lies, as Node looks for it from the folder of the one that asks. */
function folderOf(library: string, from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', library)
    if (existsSync(candidate)) return candidate
    if (folder === root) throw new Error(`${library} is not installed: run npm ci`)
  }
}

/** A folder's package.json. */
function readJson(folder: string): unknown {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

/** Sums up the code that makes and reads search indexes: one that other code made is built anew. */
function searchVersion(): string {
  const sum = createHash('sha256')
  for (const folder of ['src/core/search', 'src/core/topic', 'src/core/board'])
    for (const name of readdirSync(at(folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const path = join(at(folder), name)
      if (statSync(path).isFile()) sum.update(name).update(readFileSync(path))
    }
  return sum.update((readJson(at('node_modules/minisearch')) as Library).version).digest('hex')
}

export default defineConfig({
  main: {
    define: {
      __LICENCES__: JSON.stringify(licences()),
      __SEARCH_VERSION__: JSON.stringify(searchVersion()),
      __CHECKED_PACKS__: JSON.stringify(await checkPacks(at('resources/packs'))),
    },
    build: {
      target: NODE_TARGET,
      outDir: at('out/main'),
      // Everything but Electron is bundled: one file to load at start, and nothing to resolve at run time.
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: at('electron/main/index.ts'),
          cli: at('electron/cli/index.ts'),
          'article-reader-process': at('electron/main/article-reader-process.ts'),
          'pack-reader-process': at('electron/main/pack-reader-process.ts'),
          'search-process': at('electron/main/search-process.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      target: NODE_TARGET,
      outDir: at('out/preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: at('electron/preload/index.ts'),
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: at('src'),
    plugins: [vue()],
    worker: { format: 'es' },
    build: {
      target: CHROMIUM_TARGET,
      outDir: at('out/renderer'),
      assetsInlineLimit: 0,
      // Half the bytes to read and parse before the first picture.
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: at('src/index.html'), recovery: at('src/recovery.html') } },
    },
  },
})
