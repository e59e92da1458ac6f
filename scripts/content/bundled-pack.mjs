import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/**
 * Reads the parts of a bundled pack, unchecked, for `assemblePack`.
 *
 * @param {string} id the pack's folder in resources/packs
 * @returns {{ name: string, value: unknown }[]} in the order that its pack.json names
 */
export function readPackParts(id) {
  const folder = join(root, 'resources/packs', id)
  /** @type {{ parts: string[] }} */
  const { parts } = readJson(join(folder, 'pack.json'))
  return parts.map((name) => ({ name, value: readJson(join(folder, name)) }))
}

/**
 * Reads a fixture of the content tests.
 *
 * @param {string} name of a JSON file in tests/content
 * @returns {any}
 */
export function readContentFixture(name) {
  return readJson(join(root, 'tests/content', name))
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
