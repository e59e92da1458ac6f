import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withProgram } from './launch.mjs'
import { readBundledPack } from './search/bundled-pack.mjs'

const ROWS = 1_000
const SCROLL_MS = 4_000
const JUMPS = 5

/**
 * The list of diagnostic tests with a thousand rows, in the real window: milliseconds from frame to frame while it scrolls, a
 * third of its height a frame, and from a jump to its end to the frame that shows the last row.
 *
 * @returns {Promise<{ frames: number[], jumps: number[], longest: number }>} `longest`: the longest task of the page, in ms
 */
export async function measureBoard({ program, args, env }) {
  const folder = await mkdtemp(join(tmpdir(), 'iliacus-bench-board-'))
  try {
    await writeFile(join(folder, 'large.json'), JSON.stringify(await largePack()))
    return await withProgram({ program, args, env: { ...env, ILIACUS_PACKS_DIR: folder } }, async (_app, page) => {
      await page.waitForSelector('[data-row]')
      // The rest of the rows is made when the window has nothing else to do.
      await page.waitForTimeout(2_000)
      return page.evaluate(scrollAndJump, { scrollMs: SCROLL_MS, jumps: JUMPS })
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The bundled guide with its tests over and over, each with an id and a name of its own. */
async function largePack() {
  const pack = await readBundledPack()
  const tests = pack.entries.filter(({ kind }) => kind === 'diagnosticTest')
  const copies = Array.from({ length: ROWS - tests.length }, (_, i) => {
    const test = tests[i % tests.length]
    return {
      ...test,
      id: `${test.id}-${i}`,
      name: `${test.name} ${i}`,
      twins: [],
      origin: { ...test.origin, n: 100 + i },
    }
  })
  return { ...pack, entries: [...pack.entries, ...copies] }
}

/** Runs in the page. */
async function scrollAndJump({ scrollMs, jumps }) {
  const tasks = []
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  })
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  let scroller = document.querySelector('[data-row^="diagnosticTest/"]')
  while (scroller && !(scroller.scrollHeight > scroller.clientHeight + 100)) scroller = scroller.parentElement
  if (!scroller) throw new Error('the list of tests does not scroll')

  const frames = []
  const endsAt = performance.now() + scrollMs
  let before = await frame()
  while (before < endsAt) {
    const step = scroller.clientHeight / 3
    const isAtEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1
    scroller.scrollTop = isAtEnd ? 0 : scroller.scrollTop + step
    const now = await frame()
    frames.push(now - before)
    before = now
  }

  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = resolve
        port2.postMessage(null)
      })
    })
  const times = []
  for (let i = 0; i < jumps; i++) {
    scroller.scrollTop = 0
    await painted()
    const startedAt = performance.now()
    scroller.scrollTop = scroller.scrollHeight
    await painted()
    times.push(performance.now() - startedAt)
  }
  return { frames, jumps: times, longest: Math.max(0, ...tasks) }
}
