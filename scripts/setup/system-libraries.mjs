import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { hasDisplay } from './display.mjs'
import { packagesFor, parseMissingLibraries } from './library-packages.mjs'
import { SetupError, formatMs, say } from './report.mjs'
import { run } from './run.mjs'

const fontFolders = ['/usr/share/fonts', '/usr/local/share/fonts']
const fontPackage = 'fonts-dejavu-core'
const displayPackage = 'xvfb'

/**
 * Sees to it that Linux has what Electron needs from the system: shared libraries, a font, and without a display a virtual one.
 * Root on Debian or Ubuntu (a container) gets what is missing installed; anywhere else nothing is touched.
 *
 * @param {string} program the Electron program
 * @throws {SetupError} naming the command that a person has to run, or what is still missing after the installation
 */
export async function ensureSystemLibraries(program) {
  if (process.platform !== 'linux') return
  // A library that is missing hides those that it needs itself, hence more than one round.
  for (let round = 0; round < 3; round += 1) {
    const missing = findMissing(program)
    if (missing.libraries.length + missing.tools.length === 0) return
    if (!canInstall()) throw new SetupError(wordByHand(missing))
    await install(missing, round === 0)
  }
  const { libraries, tools } = findMissing(program)
  const rest = [...libraries, ...tools]
  if (rest.length > 0)
    throw new SetupError(`Electron cannot run here: still missing after the installation: ${rest.join(', ')}`)
}

/** @returns {{ libraries: string[], tools: string[] }} missing libraries, and missing packages that are no library */
function findMissing(program) {
  const { stdout, error } = spawnSync('ldd', [program], { encoding: 'utf8' })
  if (error) throw new SetupError(`ldd, which tells what Electron needs, cannot be started: ${error.message}`)
  const tools = []
  if (!hasDisplay() && !isOnPath('Xvfb')) tools.push(displayPackage)
  if (!fontFolders.some(hasFont)) tools.push(fontPackage)
  return { libraries: parseMissingLibraries(stdout), tools }
}

async function install(missing, isFirst) {
  const startedAt = performance.now()
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // Without an update first, apt-get asks the server for versions that it may have replaced. It may fail for one of several
  // servers and still serve; what counts is the installation.
  if (isFirst) await run('apt-get', ['update', '-q'], { capture: true, env })
  const { packages, unknown } = packagesFor(missing.libraries, isAvailable)
  const wanted = [...packages, ...missing.tools]
  if (wanted.length === 0)
    throw new SetupError(`Electron cannot run here: no known package carries ${unknown.join(', ')}`)
  const { code, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', ...wanted], {
    capture: true,
    env,
  })
  if (code !== 0)
    throw new SetupError(`System libraries: apt-get could not install ${wanted.join(' ')}:\n${output.trim()}`)
  say(`System libraries: installed ${wanted.join(' ')} in ${formatMs(performance.now() - startedAt)}`)
}

function wordByHand({ libraries, tools }) {
  const { packages, unknown } = packagesFor(libraries, isAvailable)
  const what = [...libraries, ...tools].join(', ')
  const lines = [`Electron needs from this system what is not there: ${what}`]
  const wanted = [...packages, ...tools].join(' ')
  if (wanted && isOnPath('apt-get'))
    lines.push('Run this, then try again:', `  sudo apt-get install -y --no-install-recommends ${wanted}`)
  else if (wanted)
    lines.push(`On Debian and Ubuntu these are the packages ${wanted}; install what your system calls them.`)
  if (unknown.length > 0) lines.push(`No known package carries ${unknown.join(', ')}.`)
  return lines.join('\n')
}

function canInstall() {
  return process.getuid?.() === 0 && isOnPath('apt-get')
}

function isAvailable(name) {
  return spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0
}

function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)))
}

function hasFont(folder) {
  try {
    return readdirSync(folder, { recursive: true }).some((name) => /\.(?:ttf|otf|ttc)$/i.test(String(name)))
  } catch {
    return false
  }
}
