/**
 * `npm run bench [-- window|search|typing|board|pdf|library …]`: what the app costs, beside a bare one-window program on the same Electron in
 * the same run. Prints medians, percentiles and ratios; nothing here fails on a number.
 */
import { withDisplay } from './setup/display.mjs'
import { electronArguments } from './setup/electron.mjs'
import { root } from './setup/paths.mjs'
import { prepareApp } from './setup/prepare.mjs'
import { runScript, say } from './setup/report.mjs'

await runScript(async () => {
  const electron = await prepareApp()
  say(`Electron ${electron.version} (from ${electron.from})`)
  // Loaded only now: it imports packages that prepareApp may just have installed.
  const { runBench } = await import('../tests/bench/run.mjs')
  const report = await withDisplay((env) =>
    runBench({
      root,
      chosen: process.argv.slice(2),
      programFor: (folder) => ({ program: electron.program, args: electronArguments([folder]), env }),
    }),
  )
  process.stdout.write(`${report}\n`)
  return 0
})
