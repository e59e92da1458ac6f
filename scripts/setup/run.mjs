import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { SetupError } from './report.mjs'

/** @type {Set<() => void>} */
const cleanups = new Set()
let watching = false

/**
 * Registers what has to happen even when this script is interrupted. It must be synchronous: it runs while the process ends.
 *
 * @param {() => void} cleanup
 * @returns {() => void} runs the clean-up now and forgets it
 */
export function onEnd(cleanup) {
  if (!watching) {
    watching = true
    // The newest first: an app before the display that it is on.
    process.on('exit', () => [...cleanups].reverse().forEach(tryTo))
    const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }
    for (const [signal, code] of Object.entries(exitCodes)) process.on(signal, () => process.exit(code))
  }
  cleanups.add(cleanup)
  return () => {
    if (cleanups.delete(cleanup)) cleanup()
  }
}

/** One clean-up that fails must not keep the others from running. */
function tryTo(cleanUp) {
  try {
    cleanUp()
  } catch (error) {
    process.stderr.write(`Not cleaned up: ${error.message}\n`)
  }
}

/**
 * Makes a folder that lasts, at the latest, until this script ends.
 *
 * @param {string} prefix path and beginning of its name
 * @returns {{ folder: string, remove: () => void }}
 */
export function makeTemporaryFolder(prefix) {
  const folder = mkdtempSync(prefix)
  // Retries, because a program that is just ending may still write into it.
  return {
    folder,
    remove: onEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })),
  }
}

/**
 * Starts a program that ends, at the latest, when this script ends.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {import('node:child_process').ChildProcess}
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options })
  const end = onEnd(() => {
    if (child.exitCode === null && child.signalCode === null) child.kill()
  })
  child.once('close', end)
  child.once('error', end)
  return child
}

/**
 * Runs a program to its end. With `capture` its output is collected instead of shown.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { capture?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string, error?: Error }>} `output` is stdout and stderr as they came; code 127 with
 *   `error` when the program could not be started, 1 when a signal ended it
 */
export function run(command, args, { capture = false, ...options } = {}) {
  return new Promise((done) => {
    const child = start(command, args, capture ? { ...options, stdio: ['ignore', 'pipe', 'pipe'] } : options)
    /** @type {Buffer[]} */
    const chunks = []
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    child.once('error', (error) => done({ code: 127, output: error.message, error }))
    child.once('close', (code) => done({ code: code ?? 1, output: Buffer.concat(chunks).toString() }))
  })
}

/**
 * Runs npm to its end, collecting its output.
 *
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number, output: string }>} as `run`
 */
export function runNpm(args, options) {
  // Inside `npm run` npm names its own program file; that also avoids npm.cmd, which Windows starts only through a shell.
  const npmProgram = process.env.npm_execpath
  const [command, first] = npmProgram?.endsWith('.js') ? [process.execPath, [npmProgram]] : ['npm', []]
  const isShellNeeded = process.platform === 'win32' && command === 'npm'
  return run(command, [...first, ...args], { ...options, capture: true, shell: isShellNeeded })
}

/**
 * Runs npm without showing its output, unless it fails.
 *
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @throws {SetupError} carrying npm's output
 */
export async function runNpmOrFail(args, options) {
  const { code, output } = await runNpm(args, options)
  if (code !== 0) throw new SetupError(`npm ${args.join(' ')} failed:\n${output.trim()}`)
}
