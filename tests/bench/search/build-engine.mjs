import { join } from 'node:path'
import { build } from 'vite'

/**
 * Bundles the app's search engine for plain documents into one file that needs nothing beside it.
 *
 * @param {string} folder made when it is missing
 * @returns {Promise<string>} the file's path
 */
export async function buildSearchEngine(folder) {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'node20',
      minify: false,
      emptyOutDir: false,
      outDir: folder,
      lib: {
        entry: join(import.meta.dirname, 'plain-engine.ts'),
        formats: ['es'],
        fileName: () => 'search-engine.mjs',
      },
    },
  })
  return join(folder, 'search-engine.mjs')
}
