import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname
const at = (path: string) => resolve(root, path)

// One build runs on the pinned Electron and on the older one that carries the tests where the pinned one cannot be
// fetched: Node 20.18 and Chromium 130 are the floor of both.
const NODE_TARGET = 'node20.18'
const CHROMIUM_TARGET = 'chrome130'

/** Runtime libraries with version and licence, for the About box. */
function licences() {
  const { dependencies } = readJson('package.json') as { dependencies: Record<string, string> }
  return Object.keys(dependencies)
    .sort()
    .map((name) => {
      const { version, license } = readJson(`node_modules/${name}/package.json`) as { version: string; license: string }
      return { name, version, licence: license }
    })
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(at(path), 'utf8'))
}

export default defineConfig({
  main: {
    define: { __LICENCES__: JSON.stringify(licences()) },
    build: {
      target: NODE_TARGET,
      outDir: at('out/main'),
      // Everything but Electron is bundled: one file to load at start, and nothing to resolve at run time.
      externalizeDeps: false,
      rolldownOptions: { input: { index: at('electron/main/index.ts'), cli: at('electron/cli/index.ts') } },
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
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: at('src/index.html'), recovery: at('src/recovery.html') } },
    },
  },
})
