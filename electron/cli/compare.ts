import { parseArgs } from 'node:util'
import { numberSources } from '../../src/core/compare/sources'
import {
  buildComparison,
  COMPARISON_LIMITS,
  type Comparison,
  type ComparisonChoice,
} from '../../src/core/compare/table'
import { comparisonCsv } from '../../src/core/compare/to-csv'
import { comparisonText } from '../../src/core/compare/to-text'
import { success, type Result } from '../../src/core/result'
import type { Pack } from '../../src/core/topic/topic'
import { UsageError, writeError, writeJson, type Command } from './command'
import { findEntry } from './find-entry'

const OPTIONS = { json: { type: 'boolean' }, csv: { type: 'boolean' } } as const

export const compareCommand: Command = {
  name: 'compare',
  usage: 'compare [TOPIC:]ENTRY [TOPIC:]ENTRY… [--json|--csv]',
  does: `prints ${COMPARISON_LIMITS.fewest} to ${COMPARISON_LIMITS.most} entries side by side with their sources, for example compare drug/baclofen drug/cyclobenzaprine`,
  async run(args, { packs, stdout, stderr }) {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
    if (positionals.length < COMPARISON_LIMITS.fewest)
      throw new UsageError(`compare takes at least ${COMPARISON_LIMITS.fewest} entries.`)
    if (values.json && values.csv) throw new UsageError('compare takes --json or --csv, not both.')
    const { packs: loaded, problems } = await packs.load()
    for (const { error } of problems) writeError(stderr, error)
    const chosen = findEntries(loaded, positionals, (remark) => stderr.write(`${remark}\n`))
    const comparison = chosen.ok ? buildComparison(chosen.value) : chosen
    if (!comparison.ok) {
      writeError(stderr, comparison.error)
      return 1
    }
    if (values.json) writeJson(stdout, withSources(comparison.value, loaded))
    else if (values.csv) stdout.write(comparisonCsv(comparison.value, loaded))
    else stdout.write(comparisonText(comparison.value, loaded))
    return 0
  },
}

function findEntries(
  packs: readonly Pack[],
  ids: readonly string[],
  say: (remark: string) => void,
): Result<ComparisonChoice[]> {
  const chosen: ComparisonChoice[] = []
  for (const id of ids) {
    const found = findEntry(packs, id)
    if (!found.ok) return found
    const { entry, pack, remark } = found.value
    if (remark) say(remark)
    chosen.push({ entry, topic: pack.manifest.id })
  }
  return success(chosen)
}

/** The table as it is, with the topics and the sources that its cells name: `sources[topic][id]`. */
function withSources(comparison: Comparison, packs: readonly Pack[]) {
  const topics = packs
    .map(({ manifest: { id, version, review } }) => ({ id, version, review }))
    .filter(({ id }) => comparison.columns.some(({ topic }) => topic === id))
  const { list } = numberSources(comparison, packs)
  const sources = Object.fromEntries(
    topics.map(({ id: topic }) => [
      topic,
      Object.fromEntries(list.filter((one) => one.topic === topic).map(({ id, source }) => [id, source])),
    ]),
  )
  return { topics, ...comparison, sources }
}
