/**
 * The guided demonstration of `npm start`: a person's first walk through the real app, done by Playwright. It leaves a picture of
 * every screen and a patient handout in demo/ and prints what it saw, with figures.
 */
import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { _electron } from 'playwright'
import { timeTyping } from './demo/timing.mjs'
import { electronArguments } from './setup/electron.mjs'
import { root } from './setup/paths.mjs'
import { SetupError, formatMs, say } from './setup/report.mjs'
import { makeTemporaryFolder, onEnd } from './setup/run.mjs'

const demoFolder = join(root, 'demo')
const lists = ['Diagnostic tests', 'Drugs', 'Procedures']
const queries = ['emg', 'ibuprofen', 'botox']
const windowSize = { width: 1280, height: 800 }
const patienceMs = 15_000

/**
 * @typedef {object} Walk what the steps share
 * @property {import('playwright').ElectronApplication} app
 * @property {import('playwright').Page} page
 * @property {(name: string) => Promise<string>} picture saves a numbered picture, gives its path as printed
 */

/**
 * Runs the demonstration.
 *
 * @param {{ electron: import('./setup/electron.mjs').FoundElectron, env: NodeJS.ProcessEnv }} options the Electron to run, and an
 *   environment with a display
 * @returns {Promise<number>} the exit code: 0, or 1 when a step failed (stderr names it)
 */
export async function runDemo({ electron, env }) {
  await rm(demoFolder, { recursive: true, force: true })
  await mkdir(demoFolder, { recursive: true })
  const { folder: userData, remove } = makeTemporaryFolder(join(tmpdir(), 'iliacus-demo-'))
  let app
  try {
    const startedAt = performance.now()
    app = await step('The app starts', () => launch(electron, env, userData))
    const walk = await step('The board opens', () => openBoard(app, startedAt))
    for (const query of queries) await step(`Search for "${query}"`, () => search(walk, query))
    await step('An entry opens', () => openEntry(walk))
    await step('Every screen', () => visitScreens(walk))
    await step('A handout as PDF', () => saveHandout(walk))
    print(`Done: see ${relative(process.cwd(), demoFolder) || '.'}/`)
    return 0
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    say(error.message)
    return 1
  } finally {
    await app?.close()
    remove()
  }
}

/** Runs one step and prints the line that it gives; a failure is worded with the step's name. */
async function step(title, work) {
  try {
    const result = await work()
    if (result?.line) print(`${title}: ${result.line}`)
    return result?.value
  } catch (error) {
    // Playwright appends a log of its attempts; its first lines say what was waited for.
    const message = String(error?.message ?? error).split(/\n\s*=+ logs|\nCall log:/)[0]
    throw new SetupError(`The demonstration failed at "${title}": ${message.trim()}`)
  }
}

async function launch(electron, env, userData) {
  const args = electronArguments([`--user-data-dir=${userData}`, root], env)
  const app = await _electron.launch({
    executablePath: electron.program,
    args,
    cwd: root,
    env,
    timeout: 2 * patienceMs,
  })
  const child = app.process()
  const forget = onEnd(() => {
    if (child.exitCode !== null || child.signalCode !== null) return
    // Its helper processes too, which Playwright starts as one group: they would go on writing into the folder to be removed.
    if (process.platform === 'win32') child.kill()
    else process.kill(-child.pid, 'SIGKILL')
  })
  child.once('exit', forget)
  return { value: app }
}

async function openBoard(app, startedAt) {
  const page = await app.firstWindow({ timeout: patienceMs })
  page.setDefaultTimeout(patienceMs)
  const counts = []
  for (const name of lists) {
    await rowsOf(page, name).first().waitFor()
    counts.push(`${await rowsOf(page, name).count()} ${name.toLowerCase()}`)
  }
  const readyMs = performance.now() - startedAt
  const browserWindow = await app.browserWindow(page)
  await browserWindow.evaluate((win, { width, height }) => win.setContentSize(width, height), windowSize)
  let number = 0
  const picture = async (name) => {
    number += 1
    const file = join(demoFolder, `${String(number).padStart(2, '0')}-${name}.png`)
    await page.screenshot({ path: file })
    return relative(root, file)
  }
  const file = await picture('board')
  const line = `${counts.join(', ')}; ready ${formatMs(readyMs)} after the start → ${file}`
  return { value: { app, page, picture }, line }
}

async function search({ page, picture }, query) {
  const regions = lists.map((name) => page.getByRole('region', { name, exact: true }))
  const slowestMs = await timeTyping(page, searchBox(page), regions, query)
  const counts = await Promise.all(
    lists.map(async (name) => `${await rowsOf(page, name).count()} ${name.toLowerCase()}`),
  )
  const time =
    slowestMs === undefined ? 'nothing changed' : `${slowestMs.toFixed(1)} ms from key press to picture, at most`
  return { line: `${counts.join(', ')}; ${time} → ${await picture(`search-${query}`)}` }
}

async function openEntry({ page, picture }) {
  await searchBox(page).fill('')
  await rowsOf(page, lists[0]).first().click()
  const heading = page.getByRole('complementary', { name: 'Entry' }).getByRole('heading').first()
  await heading.waitFor()
  return { line: `${(await heading.innerText()).trim()} → ${await picture('entry')}` }
}

async function visitScreens({ page, picture }) {
  const links = page.getByRole('navigation', { name: 'Screens' }).getByRole('link')
  await links.first().waitFor()
  const files = []
  for (const link of await links.all()) {
    const name = (await link.innerText()).trim()
    if (name === 'Board') continue
    await link.click()
    await page.getByRole('main').getByRole('heading').first().waitFor()
    files.push(await picture(name.toLowerCase().replace(/\W+/g, '-')))
  }
  return { line: files.join(', ') }
}

async function saveHandout({ app, page }) {
  const file = join(demoFolder, 'handout.pdf')
  // The system's dialog is the one thing that nothing can click here; it answers with our file, all else is the app's own way.
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Handout' }).click()
  const button = page.getByRole('button', { name: 'Save PDF…' })
  const startedAt = performance.now()
  await button.click()
  while (!(await isWholePdf(file))) {
    if (performance.now() - startedAt > patienceMs) throw new Error(`no whole file after ${formatMs(patienceMs)}`)
    await sleep(5)
  }
  const tookMs = performance.now() - startedAt
  const { size } = await stat(file)
  const pages = await countPages(file)
  const line = `${pages} ${pages === 1 ? 'page' : 'pages'}, ${size} bytes in ${formatMs(tookMs)} → ${relative(root, file)}`
  return { line }
}

async function isWholePdf(file) {
  const content = await readFile(file).catch(() => undefined)
  return content?.subarray(-32).includes('%%EOF') ?? false
}

async function countPages(file) {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const data = new Uint8Array(await readFile(file))
  const task = getDocument({ data, verbosity: VerbosityLevel.ERRORS })
  const { numPages } = await task.promise
  await task.destroy()
  return numPages
}

function searchBox(page) {
  return page.getByRole('searchbox', { name: /search/i }).or(page.getByRole('combobox', { name: /search/i }))
}

function rowsOf(page, name) {
  const region = page.getByRole('region', { name, exact: true })
  return region.getByRole('option').or(region.getByRole('listitem'))
}

function print(line) {
  process.stdout.write(`${line}\n`)
}
