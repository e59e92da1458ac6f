import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readJson, root, userCacheFolder } from './paths.mjs'
import { formatMs, say } from './report.mjs'
import { makeTemporaryFolder, run } from './run.mjs'

const packageFolder = join(root, 'node_modules/electron')
const stallMs = 20_000
const retryAfterMs = 24 * 60 * 60 * 1000

/** @returns {string} the version that package-lock.json pins */
export function pinnedVersion() {
  return readJson(join(packageFolder, 'package.json'))?.version ?? 'unknown'
}

/**
 * @returns {string | undefined} the program of the pinned Electron under node_modules, when it is there in its whole and in the
 *   pinned version. `path.txt` is what its installer writes last.
 */
export function findInstalled() {
  try {
    const version = readFileSync(join(packageFolder, 'dist/version'), 'utf8').trim().replace(/^v/, '')
    const program = join(packageFolder, 'dist', readFileSync(join(packageFolder, 'path.txt'), 'utf8').trim())
    return version === pinnedVersion() && statSync(program).isFile() ? program : undefined
  } catch {
    return undefined
  }
}

/**
 * Installs the pinned Electron with its own installer, giving up when nothing has arrived for 20 seconds. A failure is
 * remembered for a day, so that a machine that cannot reach the download does not wait for it in every run.
 *
 * @returns {Promise<string | undefined>} the program, or undefined when it could not be downloaded
 */
export async function installOfficial() {
  const version = pinnedVersion()
  const failureFile = join(userCacheFolder(), 'electron-download-failed.json')
  const failure = readJson(failureFile)
  if (failure?.version === version && Date.now() - failure.at < retryAfterMs) return undefined

  const startedAt = performance.now()
  const { code, output } = await runInstaller()
  const program = findInstalled()
  if (code === 0 && program) {
    say(`Electron ${version}: downloaded in ${formatMs(performance.now() - startedAt)}`)
    rmSync(failureFile, { force: true })
    return program
  }
  const reason = output.trim().split('\n')[0] || `the installer ended with code ${code}`
  mkdirSync(userCacheFolder(), { recursive: true })
  writeFileSync(failureFile, JSON.stringify({ version, at: Date.now(), reason }))
  say(
    `Electron ${version}: its download failed (${reason}). Not tried again for 24 hours, unless you delete ${failureFile}`,
  )
  return undefined
}

async function runInstaller() {
  // The installer downloads into the system's temporary folder; giving it one of its own shows whether anything arrives.
  const { folder, remove } = makeTemporaryFolder(join(tmpdir(), 'iliacus-electron-'))
  const watched = [folder, join(packageFolder, 'dist')]
  const abort = new AbortController()
  let lastSize = -1
  let lastChangeAt = Date.now()
  const timer = setInterval(() => {
    const size = watched.reduce((sum, path) => sum + sizeOf(path), 0)
    if (size !== lastSize) lastChangeAt = Date.now()
    lastSize = size
    if (Date.now() - lastChangeAt > stallMs) abort.abort()
  }, 500)
  try {
    const env = { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder }
    const result = await run(process.execPath, [join(packageFolder, 'install.js')], {
      capture: true,
      env,
      signal: abort.signal,
    })
    return abort.signal.aborted ? { code: 1, output: `nothing arrived for ${formatMs(stallMs)}` } : result
  } finally {
    clearInterval(timer)
    remove()
  }
}

function sizeOf(folder) {
  try {
    const names = readdirSync(folder, { recursive: true })
    return names.reduce((sum, name) => sum + statSync(join(folder, String(name))).size, 0)
  } catch {
    return 0
  }
}
