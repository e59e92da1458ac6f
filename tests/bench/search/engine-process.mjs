/** Measures one engine at one size in a process of its own, and sends the figures to the one that forked it. */
import { readBundledPack } from './bundled-pack.mjs'
import { ENGINES } from './engines/index.mjs'
import { judge } from './judge.mjs'
import { shuffled } from './random.mjs'
import { makeGuides } from './synthetic-guides.mjs'
import { loadModule } from '../../../scripts/content/load-module.mjs'
import { percentile } from '../statistics.mjs'

/** Nothing is measured longer than this for one figure; a slow engine is asked a seeded sample of the key presses. */
const MOST_SECONDS = 15
const FEWEST_SAMPLES = 30

process.once('message', async ({ engine: name, guides, queries }) => {
  process.send(await measure(name, guides, queries))
  process.disconnect()
})

async function measure(name, guides, queries) {
  const pack = await readBundledPack()
  const { peerDocument, PEER_WEIGHTS } = await loadModule('tests/bench/search/peer-document.ts')
  const engine = await ENGINES[name](PEER_WEIGHTS)
  const before = memoryMb()

  let buildMs = 0
  const build = async (work) => {
    const startedAt = performance.now()
    await work()
    buildMs += performance.now() - startedAt
  }
  for (const guide of makeGuides(pack, guides)) {
    if (engine.addPack) await build(() => engine.addPack(guide))
    else {
      const documents = documentsOf(guide, peerDocument)
      await build(() => engine.add(documents))
    }
  }
  if (engine.finish) await build(() => engine.finish())

  const stored = await measureStored(engine)
  const topic = pack.manifest.id
  const answers = await ask(shuffled(queries, 1), async (query) => {
    const found = await engine.search(query.query, topic)
    return { query, found: found.map((key) => key.slice(key.indexOf(' ') + 1)) }
  })
  const presses = pressesOf(queries)
  const whole = await timePresses(presses, (text) => engine.search(text))
  const first = engine.searchFirst ? await timePresses(presses, (text) => engine.searchFirst(text, topic)) : whole
  // Now that everything has been asked: what is opened on the way counts.
  const memory = memoryMb() - before
  return { ...judge(answers), asked: answers.length, buildMs, memoryMb: memory, ...stored, first, whole }
}

function documentsOf(guide, peerDocument) {
  return guide.entries.map((entry) => peerDocument(entry, `${guide.manifest.id} ${entry.id}`))
}

async function measureStored(engine) {
  if (!engine.save || !engine.load) return {}
  let saved
  try {
    saved = await engine.save()
  } catch (error) {
    // One text cannot be longer than the runtime allows; an index that is one text ends there.
    if (error instanceof RangeError) return { storedMb: NaN, loadMs: NaN }
    throw error
  }
  const startedAt = performance.now()
  await engine.load(saved)
  return { storedMb: saved.length / 1e6, loadMs: performance.now() - startedAt }
}

/** Every beginning of every query, as they are typed: the queries in a seeded order, each letter by letter. */
function pressesOf(queries) {
  return shuffled(queries, 2).flatMap(({ query }) => [...query].map((_, i) => query.slice(0, i + 1)))
}

/** Asks until all is answered or the time is over. */
async function ask(items, answer) {
  const endsAt = performance.now() + MOST_SECONDS * 1_000
  const answers = []
  for (const item of items) {
    if (answers.length >= FEWEST_SAMPLES && performance.now() > endsAt) break
    answers.push(await answer(item))
  }
  return answers
}

/** Milliseconds a key press, after a first round of a tenth of them that only warms the engine. */
async function timePresses(presses, search) {
  const warmUntil = performance.now() + (MOST_SECONDS * 1_000) / 5
  for (const text of presses.slice(-Math.ceil(presses.length / 10))) {
    if (performance.now() > warmUntil) break
    await search(text)
  }
  const times = await ask(presses, async (text) => {
    const startedAt = performance.now()
    await search(text)
    return performance.now() - startedAt
  })
  return { presses: times.length, p50: percentile(times, 50), p95: percentile(times, 95), p99: percentile(times, 99) }
}

function memoryMb() {
  for (let i = 0; i < 3; i++) global.gc()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}
