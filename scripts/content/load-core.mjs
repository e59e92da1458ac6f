import { join } from 'node:path'
import { runnerImport } from 'vite'

const root = join(import.meta.dirname, '../..')

/**
 * Loads TypeScript modules of src/core into plain Node, through Vite: no build is needed.
 *
 * @param {string[]} paths inside src/core
 * @returns {Promise<any>} everything that the modules export, in one object
 */
export async function loadCore(...paths) {
  const modules = await Promise.all(paths.map((path) => importModule(join(root, 'src/core', path))))
  return Object.assign({}, ...modules)
}

async function importModule(path) {
  const { module } = await runnerImport(path, { root, configFile: false, logLevel: 'error' })
  return module
}
