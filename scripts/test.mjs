/**
 * `npm test`: gets everything ready, then checks types, lint and the build, runs the unit, component and content tests, and the
 * end-to-end tests in a real Electron. A step that fails does not keep those from running that do not need it. The last line is
 * `N passed, N failed` over all steps; the exit code is 0 only when nothing failed and every suite ran.
 *
 * The end-to-end tests (tests/e2e/playwright.config.ts) get in their environment
 *   ELECTRON_PATH  the Electron program to launch
 *   DISPLAY        a display, virtual where there is none
 * and have to pass `--no-sandbox` themselves when root runs them (`sandboxSwitches` of setup/electron.mjs).
 */
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfStale } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { withDisplay } from './setup/display.mjs'
import { findElectron } from './setup/electron.mjs'
import { readJson, root } from './setup/paths.mjs'
import { SetupError, formatMs, runScript } from './setup/report.mjs'
import { makeTemporaryFolder, run, runNpm } from './setup/run.mjs'
import { oneCheck, readPlaywrightReport, readVitestReport, sum, wordResult } from './testing/results.mjs'

/** @type {import('./testing/results.mjs').Result[]} */
const results = []

await runScript(async () => {
  const { folder: reports, remove } = makeTemporaryFolder(join(tmpdir(), 'iliacus-test-'))
  const dependencies = await prepare('Dependencies', ensureDependencies)
  if (dependencies.isReady) await runSteps(reports)
  remove()
  const total = sum(results)
  process.stdout.write(`${wordResult(total)}\n`)
  return total.failed === 0 ? 0 : 1
})

async function runSteps(reports) {
  const [electron, build] = await Promise.all([
    prepare('Electron', findElectron),
    prepare('Build', buildIfStale),
    check('Types', 'typecheck'),
    check('Lint', 'lint'),
  ])
  await suite('Unit, component and content tests', () => runVitest(join(reports, 'vitest.json')))
  if (electron.isReady && build.isReady) {
    const title = `End-to-end tests in Electron ${electron.value.version} (from ${electron.value.from})`
    await suite(title, () => runEndToEnd(join(reports, 'playwright.json'), electron.value))
  } else {
    headline(
      `End-to-end tests: not run, because ${electron.isReady ? 'the build failed' : 'there is no Electron to run them in'}`,
    )
  }
}

/** Runs a step that counts only when it fails: then what depends on it cannot be tested. */
async function prepare(title, work) {
  const startedAt = performance.now()
  try {
    const value = await work()
    headline(`${title}: ready`, startedAt)
    return { isReady: true, value }
  } catch (error) {
    headline(`${title}: failed`, startedAt)
    process.stdout.write(`${error instanceof SetupError ? error.message : error.stack}\n`)
    results.push(oneCheck(false))
    return { isReady: false }
  }
}

/** Runs an npm script that counts as one check; its output is shown only when it fails, because several run at once. */
async function check(title, script) {
  const startedAt = performance.now()
  const { code, output } = await runNpm(['run', '--silent', script], { cwd: root })
  headline(`${title}: ${code === 0 ? 'passed' : 'failed'}`, startedAt)
  if (code !== 0) process.stdout.write(`${output.trim()}\n`)
  results.push(oneCheck(code === 0))
}

/** Runs tests that count one by one; their output is shown as it comes. */
async function suite(title, work) {
  headline(title)
  const startedAt = performance.now()
  let result = oneCheck(false)
  try {
    result = await work()
  } catch (error) {
    process.stdout.write(`${error instanceof SetupError ? error.message : error.stack}\n`)
  }
  if (result.note) process.stdout.write(`${result.note}\n`)
  headline(`${title}: ${wordResult(result)}`, startedAt)
  results.push(result)
}

async function runVitest(report) {
  const program = join(root, 'node_modules/vitest/vitest.mjs')
  const args = [program, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await run(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
  return readVitestReport(readJson(report), code)
}

function runEndToEnd(report, electron) {
  return withDisplay(async (display) => {
    const program = join(root, 'node_modules/playwright/cli.js')
    const args = [program, 'test', '--config=tests/e2e/playwright.config.ts', '--reporter=line,json']
    const env = { ...display, ELECTRON_PATH: electron.program, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
    const { code } = await run(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
    return readPlaywrightReport(readJson(report), code)
  })
}

function headline(text, startedAt) {
  const time = startedAt === undefined ? '' : ` (${formatMs(performance.now() - startedAt)})`
  process.stdout.write(`== ${text}${time}\n`)
}
