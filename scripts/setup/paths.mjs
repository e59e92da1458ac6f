import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** The repository's root folder. */
export const root = resolve(import.meta.dirname, '../..')

/** What a checkout may keep between runs without git seeing it. */
export const localCacheFolder = join(root, '.cache')

/**
 * The folder for large downloads. It lies in the user's cache and not in the checkout, so that a fresh clone finds them again.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string} absolute path; the folder may not exist yet
 */
export function userCacheFolder(env = process.env) {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'iliacus-desk-reference')
}

/**
 * @param {string} file path of a JSON file
 * @returns {any} its value, or undefined when it is missing or is not JSON
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
