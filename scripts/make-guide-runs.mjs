/**
 * `node scripts/make-guide-runs.mjs GUIDE.txt`: writes tests/content/guide-runs.json, the hashes of every run of words of the
 * guide. The content test holds the bundled pack's texts against them, so that the repository need not contain the guide.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCore } from './content/load-core.mjs'
import { hashRun } from './content/run-hash.mjs'

const [guide] = process.argv.slice(2)
if (!guide) {
  process.stderr.write('usage: make-guide-runs.mjs GUIDE.txt\n')
  process.exit(2)
}
const { runsOf } = await loadCore('content/shared-runs.ts')
// Sorted, the hashes tell nothing of the order of the words.
const hashes = [...new Set(runsOf(readFileSync(guide, 'utf8')).map(hashRun))].sort()
const file = join(import.meta.dirname, '../tests/content/guide-runs.json')
writeFileSync(file, `${JSON.stringify(hashes, null, 2)}\n`)
process.stdout.write(`${hashes.length} runs of words\n`)
