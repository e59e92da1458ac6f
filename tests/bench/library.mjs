import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withProgram } from './launch.mjs'
import { readBundledPack } from './search/bundled-pack.mjs'
import { makeGuides } from './search/synthetic-guides.mjs'
import { measureWindow } from './window.mjs'

/** Every fifth entry of the bundled guide: about forty a guide. */
const TAKEN = 5

/**
 * Start-up, memory and first search with many imported guides beside the one that comes with the app, start by start in turn.
 * @param {{ program: string, args: string[], env: NodeJS.ProcessEnv }} electron
 * @param {number} guides how many are installed in the fuller library
 * @param {number} runs starts of each
 */
export async function measureLibrary(electron, guides, runs) {
  const folders = {
    one: await mkdtemp(join(tmpdir(), 'iliacus-bench-')),
    many: await mkdtemp(join(tmpdir(), 'iliacus-bench-')),
  }
  try {
    await install(folders.many, guides - 1)
    const figures = { one: [], many: [] }
    for (const name of ['one', 'many']) await untilRead(electron, folders[name], name === 'one' ? 1 : guides)
    for (let i = 0; i < runs; i++)
      for (const name of ['one', 'many']) {
        const window = await measureWindow({ ...electron, userData: folders[name] }, '[data-row]')
        const searchMs = await measureFirstSearch({ ...electron, userData: folders[name] })
        figures[name].push({ ...window, searchMs })
      }
    return figures
  } finally {
    for (const folder of Object.values(folders)) await rm(folder, { recursive: true, force: true })
  }
}

/** Puts guides where imported ones lie, with the record of them. */
async function install(userData, count) {
  const installed = []
  const guides = makeGuides(await readBundledPack(), count + 1)
  guides.next()
  for (const guide of guides) {
    const { id, version } = guide.manifest
    await mkdir(join(userData, 'packs', id), { recursive: true })
    await writeFile(join(userData, 'packs', id, `${version}.json`), JSON.stringify(excerpt(guide)))
    installed.push({ id, origin: 'importedPack', version })
  }
  await writeFile(join(userData, 'library.json'), JSON.stringify({ schemaVersion: 1, installed, bundled: [] }))
}

/** A valid pack of some of the entries, with the sources that they rest on. */
function excerpt(guide) {
  const taken = guide.entries.filter((_, i) => i % TAKEN === 0)
  const ids = new Set(taken.map(({ id }) => id))
  const entries = taken.map((entry) => ({ ...entry, twins: entry.twins.filter((id) => ids.has(id)) }))
  const homeCareItems = guide.topic.homeCareItems.filter((id) => ids.has(id))
  const kept = { ...guide, entries, topic: { ...guide.topic, homeCareItems } }
  const cited = new Set(
    [...JSON.stringify({ ...kept, sources: {} }).matchAll(/"sources":\[([^\]]*)\]/g)].flatMap(([, list]) =>
      list.split(',').map((id) => id.replaceAll('"', '')),
    ),
  )
  return { ...kept, sources: Object.fromEntries(Object.entries(guide.sources).filter(([id]) => cited.has(id))) }
}

/** The first start reads what is new; the starts that are measured find it catalogued. */
function untilRead(electron, userData, guides) {
  return withProgram({ ...electron, userData }, async (_app, page) => {
    await page.waitForSelector('[data-row]')
    const deadline = Date.now() + 300_000
    for (;;) {
      const listing = await page.evaluate(() => window.desk.libraryListPacks({}))
      if (listing.value.packs.length === guides && !listing.value.isReading) break
      if (Date.now() > deadline) throw new Error(`${listing.value.packs.length} of ${guides} guides were read`)
      await page.waitForTimeout(250)
    }
    // The catalogue is written behind the answer.
    await page.waitForTimeout(3_000)
  })
}

/** Milliseconds from the first key press of a fresh start to its result in the page. */
function measureFirstSearch(electron) {
  return withProgram(electron, async (_app, page) => {
    await page.waitForSelector('[data-row]')
    await page.evaluate(() => {
      const board = document.querySelector('[data-board]')
      window.firstSearch = new Promise((done) => {
        document.querySelector('input[role=combobox], input[type=search]').addEventListener(
          'input',
          ({ timeStamp }) => {
            const observer = new MutationObserver(() => {
              if (board.getAttribute('aria-busy') === 'true') return
              observer.disconnect()
              done(performance.now() - timeStamp)
            })
            observer.observe(board, { attributes: true, attributeFilter: ['aria-busy'] })
          },
          { once: true },
        )
      })
    })
    await page.getByRole('combobox', { name: /^Search/ }).pressSequentially('e')
    return page.evaluate(() => window.firstSearch)
  })
}
