import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { readJson, root as projectRoot } from './paths.mjs'
import { formatMs, say } from './report.mjs'
import { runNpmOrFail } from './run.mjs'

const stampFile = 'node_modules/.installed-lock'

/**
 * Installs the packages of package-lock.json when node_modules is missing or was installed from another lock.
 *
 * @param {string} [root] the folder of package-lock.json
 */
export async function ensureDependencies(root = projectRoot) {
  if (readStamp(root) === hashLock(root)) return
  await withLock('dependencies', async () => {
    // Asked again: another script may have installed while this one waited.
    if (readStamp(root) === hashLock(root)) return
    const lock = readJson(join(root, 'package-lock.json'))
    const installed = readJson(join(root, 'node_modules/.package-lock.json'))
    if (!isInstalled(lock, installed)) {
      say('Dependencies: installing from package-lock.json …')
      const startedAt = performance.now()
      await runNpmOrFail(['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: root })
      say(`Dependencies: installed in ${formatMs(performance.now() - startedAt)}`)
    }
    writeFileSync(join(root, stampFile), hashLock(root))
  })
}

/**
 * Tells whether a node_modules holds what the lock asks for. npm keeps its own account of it in node_modules/.package-lock.json;
 * comparing the two spares the developer who ran `npm install` by hand a second installation.
 *
 * @param {any} lock package-lock.json
 * @param {any} installed node_modules/.package-lock.json
 * @returns {boolean} false also when either is missing. A package that is optional may be absent: it can belong to another system.
 */
export function isInstalled(lock, installed) {
  if (!lock?.packages || !installed?.packages) return false
  const isSame = Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true
    const found = installed.packages[path]
    if (!found) return Boolean(wanted.optional || wanted.devOptional)
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
  return isSame && Object.keys(installed.packages).every((path) => path in lock.packages)
}

function readStamp(root) {
  try {
    return readFileSync(join(root, stampFile), 'utf8')
  } catch {
    return undefined
  }
}

function hashLock(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}
