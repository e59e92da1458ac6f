import { join } from 'node:path'
import { runnerImport } from 'vite'

const root = join(import.meta.dirname, '../..')

/**
 * Loads a TypeScript module into plain Node, through Vite: no build is needed.
 *
 * @param {string} path inside the project
 * @returns {Promise<any>} what the module exports
 */
export async function loadModule(path) {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' })
  return module
}
