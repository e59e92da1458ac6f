import { buildComparison, type Comparison, type ComparisonChoice } from '../../../src/core/compare/table'
import { comparisonCsv } from '../../../src/core/compare/to-csv'
import type { ComparisonRequest } from '../../../src/core/contract/contract'
import { failure, success, type Result } from '../../../src/core/result'
import { topicsOf } from '../../../src/core/compare/item'
import type { Pack, PackId } from '../../../src/core/topic/topic'
import type { PackStore } from './pack-store'

/** A comparison as a file, before anyone is asked where to. */
export interface ComparisonFile {
  title: string
  /** Text to be written as UTF-8, byte order mark included. */
  csv: string
}

/**
 * Builds the same table as the page from ids.
 * @returns `not-found` for a guide or an entry that is not there, `invalid-input` for a choice that is no comparison
 */
export async function buildRequested(
  packs: Pick<PackStore, 'read'>,
  { items }: ComparisonRequest,
): Promise<Result<{ comparison: Comparison; packs: Pack[] }>> {
  const read = new Map<PackId, Pack>()
  for (const topic of topicsOf(items)) {
    const pack = await packs.read(topic)
    if (!pack.ok) return pack
    read.set(topic, pack.value)
  }
  const chosen: ComparisonChoice[] = []
  for (const { packId, entryId } of items) {
    const pack = read.get(packId)
    const entry = pack?.entries.find((one) => one.id === entryId)
    if (!entry) return failure('not-found', `There is no entry ${entryId} in ${pack?.manifest.title ?? packId}.`)
    chosen.push({ entry, topic: packId })
  }
  const comparison = buildComparison(chosen)
  return comparison.ok ? success({ comparison: comparison.value, packs: [...read.values()] }) : comparison
}

/**
 * Makes the whole table as a CSV file.
 * @returns what {@link buildRequested} refuses
 */
export async function makeComparisonFile(
  packs: Pick<PackStore, 'read'>,
  request: ComparisonRequest,
): Promise<Result<ComparisonFile>> {
  const built = await buildRequested(packs, request)
  if (!built.ok) return built
  const { comparison } = built.value
  const names = comparison.columns.map(({ name }) => name).join(', ')
  return success({ title: `Compare ${names}`, csv: comparisonCsv(comparison, built.value.packs, true) })
}
