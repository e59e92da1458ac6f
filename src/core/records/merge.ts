import { lineHash } from '../topic/statements'
import type { RecordBase } from './record'

/**
 * Joins two lists of records that grew apart since `base`, by id and without a clock. What only one side changed, added or
 * removed counts; a record that one side removed and the other changed stays; of one that both changed, ours keeps the id and
 * theirs stays beside it as a twin ({@link isTwin}).
 * @param hasTwins false for records without words of their own: ours then replaces theirs
 */
export function mergeRecords<T extends RecordBase>(
  base: readonly T[],
  ours: readonly T[],
  theirs: readonly T[],
  hasTwins: boolean,
): T[] {
  const was = byId(base)
  const mine = byId(ours)
  const other = byId(theirs)
  const merged = new Map<string, T>()
  const keep = (record: T) => merged.set(record.id, record)
  const twins: T[] = []
  for (const record of ours) {
    const old = was.get(record.id)
    const their = other.get(record.id)
    if (!their) {
      if (!isSame(old, record)) keep(record)
    } else if (isSame(old, record)) keep(their)
    else {
      keep(record)
      if (hasTwins && !isSame(record, their) && !isSame(old, their)) twins.push(their)
    }
  }
  for (const record of theirs) if (!mine.has(record.id) && !isSame(was.get(record.id), record)) keep(record)
  for (const twin of twins) {
    const id = twinId(twin)
    if (!merged.has(id)) keep({ ...twin, id })
  }
  return [...merged.values()]
}

/** Whether a record stands beside another of the same origin because both were changed in two places at once. */
export function isTwin({ id }: RecordBase): boolean {
  return /~[0-9a-f]{16}$/.test(id)
}

/** Id of a twin: the same on every machine for the same content. */
function twinId(record: RecordBase): string {
  return `${record.id.replace(/~[0-9a-f]{16}$/, '')}~${lineHash(canonical(record))}`
}

/** Whether two records say the same, whatever the order of their fields. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || (one !== undefined && other !== undefined && canonical(one) === canonical(other))
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

const byId = <T extends RecordBase>(records: readonly T[]) => new Map(records.map((record) => [record.id, record]))
