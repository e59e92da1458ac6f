import { z } from 'zod'
import type { FileFormat } from './file-format'
import { mergeRecords } from './merge'
import { RECORD_LIMITS, type RecordClass, type RecordOf } from './record'
import { RECORD_SCHEMAS, recordsSchema } from './record-schema'

/** Classes whose records hold words that nobody should have to write twice. */
const WITH_WORDS: ReadonlySet<RecordClass> = new Set<RecordClass>(['notes', 'wordings', 'templates', 'letterhead'])

/** How the file of a class of records is read, written and merged. */
export function recordFormat<C extends RecordClass>(recordClass: C): FileFormat<RecordOf[C][]> {
  return {
    field: 'records',
    version: 1,
    // Two machines may each write up to the cap before they meet.
    schema: recordsSchema(recordClass, RECORD_LIMITS.count[recordClass] * 2),
    migrations: {},
    empty: () => [],
    salvage: (content) => salvageRecords(recordClass, content),
    merge: (base, ours, theirs) => mergeRecords(base, ours, theirs, WITH_WORDS.has(recordClass)),
  }
}

/** The records of a list that are whole, without fields that this version does not know; each id once. */
function salvageRecords<C extends RecordClass>(recordClass: C, content: unknown): RecordOf[C][] {
  if (!Array.isArray(content)) return []
  // TypeScript does not follow that the schema at C gives the record at C.
  const schema = z.object(RECORD_SCHEMAS[recordClass].shape) as unknown as z.ZodType<RecordOf[C]>
  const found = new Map<string, RecordOf[C]>()
  for (const item of content.slice(0, RECORD_LIMITS.count[recordClass] * 2)) {
    const parsed = schema.safeParse(item)
    if (parsed.success && !found.has(parsed.data.id)) found.set(parsed.data.id, parsed.data)
  }
  return [...found.values()]
}
