/**
 * `npm run -s cli -- COMMAND …`: the command line of the app, in a checkout. Its results go to stdout; what the setup does goes
 * to stderr. All commands run under Node, but `handout`, whose PDF only Electron can print.
 */
import { join } from 'node:path'
import { buildIfStale } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { root } from './setup/paths.mjs'
import { SetupError, runScript, say } from './setup/report.mjs'

const args = process.argv.slice(2)
const isElectronNeeded = args.find((arg) => !arg.startsWith('-')) === 'handout' && !args.includes('--help')

// npm runs scripts in the project's folder; the paths in the arguments are meant from where the person is.
if (process.env.npm_lifecycle_event === 'cli' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)

if (isElectronNeeded) await runScript(runInElectron)
else await runUnderNode()

/** Loads the command line into this process: its streams and its exit code are then the command's own, and no time is lost. */
async function runUnderNode() {
  try {
    await ensureDependencies()
    await buildIfStale()
  } catch (error) {
    say(error instanceof SetupError ? error.message : String(error?.stack ?? error))
    process.exit(1)
  }
  // The command line reads its arguments behind the program and the script, wherever it was started from.
  process.argv = [process.execPath, join(root, 'out/main/cli.js'), ...args]
  await import('../out/main/cli.js')
}

async function runInElectron() {
  // Not at the top: the quick commands shall not wait for modules that they do not use.
  const [{ prepareApp }, { electronArguments }, { withDisplay }, { run }] = await Promise.all([
    import('./setup/prepare.mjs'),
    import('./setup/electron.mjs'),
    import('./setup/display.mjs'),
    import('./setup/run.mjs'),
  ])
  const electron = await prepareApp()
  return withDisplay(async (env) => {
    // Chromium reports its own troubles with D-Bus and graphics on stderr; level 3 leaves only fatal ones.
    const { code } = await run(electron.program, electronArguments(['--log-level=3', root, '--cli', ...args]), { env })
    return code
  })
}
