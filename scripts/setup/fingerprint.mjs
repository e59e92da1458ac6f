import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {Record<string, { size: number, mtimeMs: number, hash: string }>} Fingerprint what files held, by path from the root
 */

/**
 * Takes the fingerprint of files. A file whose size and time are those of `known` is not read again: that makes the question
 * "has anything changed?" a matter of milliseconds, while the answer still goes by content (a fresh clone has new times).
 *
 * @param {string} root
 * @param {string[]} inputs files and folders, relative to root; those that do not exist are left out
 * @param {Fingerprint} [known] an earlier fingerprint
 * @returns {Fingerprint}
 */
export function takeFingerprint(root, inputs, known = {}) {
  /** @type {Fingerprint} */
  const fingerprint = {}
  for (const path of inputs.flatMap((input) => listFiles(root, input)).sort()) {
    const { size, mtimeMs } = statSync(join(root, path))
    const before = known[path]
    const isUntouched = before?.size === size && before.mtimeMs === mtimeMs
    fingerprint[path] = { size, mtimeMs, hash: isUntouched ? before.hash : hashFile(join(root, path)) }
  }
  return fingerprint
}

/**
 * @param {Fingerprint} before
 * @param {Fingerprint} after
 * @returns {boolean} whether both stand for the same files with the same content; times do not count
 */
export function isSameContent(before, after) {
  const paths = Object.keys(after)
  return paths.length === Object.keys(before).length && paths.every((path) => before[path]?.hash === after[path].hash)
}

function listFiles(root, path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false })
  if (!stats) return []
  if (stats.isFile()) return [path]
  return readdirSync(join(root, path)).flatMap((name) => listFiles(root, `${path}/${name}`))
}

function hashFile(file) {
  return createHash('sha256').update(readFileSync(file)).digest('base64')
}
