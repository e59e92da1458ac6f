import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { median } from '../statistics.mjs'
import { ENGINES, MOST_GUIDES } from './engines/index.mjs'

/** Small times waver: an engine is measured so often, unless one round of it takes long. */
const ROUNDS = 3
const LONG_ROUND_MS = 20_000

/**
 * Measures engines at sizes, each pair in fresh processes, one after the other.
 *
 * @param {{ guides: number[], engines: string[], queries: import('./judge.mjs').LabelledQuery[],
 *   say: (line: string) => void }} options
 * @returns {Promise<{ guides: number, engine: string, figures: object }[]>} medians over the rounds
 */
export async function measureAll({ guides, engines, queries, say }) {
  const results = []
  for (const count of guides)
    for (const engine of engines) {
      if (count > (MOST_GUIDES[engine] ?? Infinity)) {
        say(`${engine}: not measured at ${count} guides, its key presses would take hours`)
        continue
      }
      const startedAt = performance.now()
      const rounds = []
      while (rounds.length < ROUNDS && performance.now() - startedAt < LONG_ROUND_MS)
        rounds.push(await inFreshProcess({ engine, guides: count, queries }))
      results.push({ guides: count, engine, figures: middle(rounds) })
      say(`${engine}: ${count} ${count === 1 ? 'guide' : 'guides'}, ${seconds(startedAt)} s`)
    }
  return results
}

/** The names of the engines that can be measured. */
export const ENGINE_NAMES = Object.keys(ENGINES)

async function inFreshProcess(job) {
  const child = fork(join(import.meta.dirname, 'engine-process.mjs'), {
    execArgv: ['--expose-gc', '--max-old-space-size=8192', '--disable-warning=ExperimentalWarning'],
  })
  child.send(job)
  const [answer] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`${job.engine} at ${job.guides} guides ended with ${code} before it answered`)
    }),
  ])
  return answer
}

/** Figure by figure the median of the rounds; nested figures alike. */
function middle(rounds) {
  const [first] = rounds
  return Object.fromEntries(
    Object.entries(first).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null
        ? middle(rounds.map((round) => round[name]))
        : median(rounds.map((round) => round[name])),
    ]),
  )
}

function seconds(startedAt) {
  return ((performance.now() - startedAt) / 1_000).toFixed(0)
}
