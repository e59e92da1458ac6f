import { SetupError } from './report.mjs'
import { onEnd, start } from './run.mjs'

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {boolean} whether windows can be shown to somebody. Only Linux can be without.
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/**
 * Runs `work` with a display: the one that is there, or a virtual one (Xvfb) that ends with the work, with this script, or
 * when this script is interrupted. One server for all commands of a script, because starting one for each (as xvfb-run does)
 * costs about three seconds every time.
 *
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work gets the environment to start programs with
 * @returns {Promise<T>}
 */
export async function withDisplay(work) {
  if (hasDisplay()) return work(process.env)
  const { number, stop } = await startVirtualDisplay()
  try {
    return await work({ ...process.env, DISPLAY: `:${number}` })
  } finally {
    stop()
  }
}

async function startVirtualDisplay() {
  // -displayfd lets the server choose a free number itself, -noreset keeps it from restarting whenever its last window closes.
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset']
  // Its own process group: a Ctrl+C in the terminal must reach the app first, the server last.
  const server = start('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], detached: true })
  let messages = ''
  server.stderr.on('data', (chunk) => (messages += chunk))
  const number = await new Promise((done, fail) => {
    server.stdio[3].once('data', (chunk) => done(Number.parseInt(String(chunk), 10)))
    server.once('error', (error) => fail(new SetupError(`No display, and Xvfb cannot be started: ${error.message}`)))
    server.once('close', (code) =>
      fail(new SetupError(`No display, and Xvfb ended with code ${code}.\n${messages.trim()}`)),
    )
  })
  server.unref()
  for (const stream of [server.stderr, server.stdio[3]]) stream.unref()
  return { number, stop: onEnd(() => server.kill()) }
}
