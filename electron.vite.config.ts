import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname
const at = (path: string) => resolve(root, path)

// One build runs on the pinned Electron and on the older one that carries the tests where the pinned one cannot be
// fetched: Node 20.18 and Chromium 130 are the floor of both.
const NODE_TARGET = 'node20.18'
const CHROMIUM_TARGET = 'chrome130'

export default defineConfig({
  main: {
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
      rolldownOptions: { input: at('src/index.html') },
    },
  },
})
