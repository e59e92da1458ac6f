/** What the scripts tell the person who runs them. Everything goes to stderr: stdout belongs to the command's own result. */

/** A failure that the person can act on: printed as its message alone, without a stack. */
export class SetupError extends Error {
  name = 'SetupError'
}

/**
 * Prints one line on stderr.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/**
 * Words a duration for people.
 *
 * @param {number} ms milliseconds
 * @returns {string} `340 ms` below one second, `4.2 s` from there on
 */
export function formatMs(ms) {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}

/**
 * Runs a script's main function and turns its outcome into the exit code.
 *
 * @param {() => Promise<number | void>} main resolves to the exit code; nothing means 0
 */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    say(error instanceof SetupError ? error.message : String(error?.stack ?? error))
    process.exitCode = 1
  }
}
