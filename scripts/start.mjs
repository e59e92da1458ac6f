/**
 * `npm start [-- ARGUMENT…]`: gets everything ready and opens the app; further arguments go to the app.
 * Without a display, or with `--demo`, the app runs as a guided demonstration instead (see demo.mjs).
 */
import { hasDisplay, withDisplay } from './setup/display.mjs'
import { electronArguments } from './setup/electron.mjs'
import { root } from './setup/paths.mjs'
import { prepareApp } from './setup/prepare.mjs'
import { runScript, say } from './setup/report.mjs'
import { run } from './setup/run.mjs'

await runScript(async () => {
  const args = process.argv.slice(2)
  const isDemo = args.includes('--demo') || !hasDisplay()
  const electron = await prepareApp()
  say(`Electron ${electron.version} (from ${electron.from})`)
  if (isDemo) {
    if (!hasDisplay()) say('No display here: the app runs on a virtual one, as a guided demonstration.')
    // Loaded only now: it imports packages that prepareApp may just have installed.
    const { runDemo } = await import('./demo.mjs')
    return withDisplay((env) => runDemo({ electron, env }))
  }
  const { code } = await run(electron.program, electronArguments([root, ...args]), { cwd: root })
  return code
})
