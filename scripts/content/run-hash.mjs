import { createHash } from 'node:crypto'

/**
 * Hexadecimal digits kept of a run's SHA-256. With 48 bits, a pack of a million words meets one of 3 000 known runs by chance
 * about once in 100 000 checks.
 */
const HASH_DIGITS = 12

/**
 * What stands in `tests/content/guide-runs.json` for a run of the guide's words, whose text is not ours to keep.
 *
 * @param {string} run words as `runsOf` of src/core/content/shared-runs.ts gives them
 * @returns {string} the first digits of its SHA-256
 */
export function hashRun(run) {
  return createHash('sha256').update(run).digest('hex').slice(0, HASH_DIGITS)
}
