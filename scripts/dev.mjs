/** `npm run dev [-- OPTION…]`: the app with hot reload, on the Electron that the setup finds; options go to `electron-vite dev`. */
import { join } from 'node:path'
import { ensureDependencies } from './setup/dependencies.mjs'
import { withDisplay } from './setup/display.mjs'
import { findElectron, sandboxSwitches } from './setup/electron.mjs'
import { root } from './setup/paths.mjs'
import { runScript, say } from './setup/report.mjs'
import { run } from './setup/run.mjs'

await runScript(async () => {
  await ensureDependencies()
  const electron = await findElectron()
  say(`Electron ${electron.version} (from ${electron.from})`)
  const program = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const args = [program, 'dev', ...(sandboxSwitches().length > 0 ? ['--noSandbox'] : []), ...process.argv.slice(2)]
  return withDisplay(async (env) => {
    const { code } = await run(process.execPath, args, {
      cwd: root,
      env: { ...env, ELECTRON_EXEC_PATH: electron.program },
    })
    return code
  })
})
