import { buildComparison, type ComparisonChoice } from '../../../src/core/compare/table'
import { comparisonCsv } from '../../../src/core/compare/to-csv'
import type { ComparisonRequest } from '../../../src/core/contract/contract'
import { failure, success, type Result } from '../../../src/core/result'
import type { PackStore } from './pack-store'

/** A comparison as a file, before anyone is asked where to. */
export interface ComparisonFile {
  title: string
  /** Text to be written as UTF-8, byte order mark included. */
  csv: string
}

/**
 * Makes the same table as the page from ids.
 * @returns `not-found` for a guide or an entry that is not there, `invalid-input` for a choice that is no comparison
 */
export async function makeComparisonFile(
  packs: Pick<PackStore, 'read'>,
  { packId, items }: ComparisonRequest,
): Promise<Result<ComparisonFile>> {
  const pack = await packs.read(packId)
  if (!pack.ok) return pack
  const chosen: ComparisonChoice[] = []
  for (const id of items) {
    const entry = pack.value.entries.find((one) => one.id === id)
    if (!entry) return failure('not-found', `There is no entry ${id} in this guide.`)
    chosen.push({ entry, topic: packId })
  }
  const comparison = buildComparison(chosen)
  if (!comparison.ok) return comparison
  const names = comparison.value.columns.map(({ name }) => name).join(', ')
  return success({ title: `Compare ${names}`, csv: comparisonCsv(comparison.value, [pack.value], true) })
}
