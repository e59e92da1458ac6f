import { failure, success, type Result } from '../result'
import { readValue } from './file-format'
import { isSame } from './merge'
import { RECORD_CLASSES, RECORD_LABELS, RECORD_LIMITS, type RecordClass, type RecordOf, type Records } from './record'
import { recordFormat } from './record-format'

const FORMAT = 'iliacus-records'
const VERSION = 1

/** What an import does with what is there. */
export const IMPORT_MODES = ['merge', 'replace'] as const
export type ImportMode = (typeof IMPORT_MODES)[number]

/** What an import would do to one class. */
export interface ImportCounts {
  inFile: number
  /** In the file and not here. */
  added: number
  /** Here and in the file, the same. */
  same: number
  /** Here and in the file, and they differ: to merge keeps both, to replace takes the file's. */
  differing: number
  /** Here and not in the file: to merge keeps them, to replace removes them. */
  onlyHere: number
}

export type ImportPreview = Record<RecordClass, ImportCounts>

/**
 * All records as the text of one file. The same records on the same day give the same bytes.
 * @param exportedOn ISO day
 */
export function exportText(records: Records, exportedOn: string, appVersion: string): string {
  const classes = Object.fromEntries(
    RECORD_CLASSES.map((name) => [name, { schemaVersion: recordFormat(name).version, records: records[name] }]),
  )
  return `${JSON.stringify({ format: FORMAT, schemaVersion: VERSION, exportedOn, appVersion, classes }, null, 2)}\n`
}

/**
 * Reads such a file whole: a fault in one class refuses all, so that nobody believes that everything came back.
 * @param name how the file is called in the message
 */
export function readExport(text: string, name: string): Result<Records> {
  const value = parseJson(text)
  if (!isObject(value) || value['format'] !== FORMAT || !isObject(value['classes']))
    return failure('invalid-input', `${name} is no export of this app. Nothing was imported.`)
  if (typeof value['schemaVersion'] === 'number' && value['schemaVersion'] > VERSION) return tooNew(name)
  const faults: string[] = []
  const records: Partial<Record<RecordClass, RecordOf[RecordClass][]>> = {}
  for (const recordClass of RECORD_CLASSES) {
    const stored = value['classes'][recordClass]
    // A class that this export did not have yet.
    const read =
      stored === undefined
        ? { kind: 'whole' as const, content: [] }
        : readValue(recordFormat<RecordClass>(recordClass), stored)
    if (read.kind === 'newer') return tooNew(name)
    if (read.kind === 'damaged') faults.push(`classes.${recordClass}.${read.fault}`)
    else records[recordClass] = read.content
  }
  if (faults.length) return failure('invalid-input', `${name} is damaged. Nothing was imported.`, faults)
  return success(records as Records)
}

/** What an import would do, told before it is done. */
export function previewImport(current: Records, imported: Records): ImportPreview {
  const preview = {} as ImportPreview
  for (const recordClass of RECORD_CLASSES) {
    const here = new Map<string, unknown>(current[recordClass].map((record) => [record.id, record]))
    const counts = { inFile: imported[recordClass].length, added: 0, same: 0, differing: 0, onlyHere: here.size }
    for (const record of imported[recordClass]) {
      const own = here.get(record.id)
      if (own === undefined) counts.added++
      else if (isSame(own, record)) counts.same++
      else counts.differing++
      if (own !== undefined) counts.onlyHere--
    }
    preview[recordClass] = counts
  }
  return preview
}

/**
 * The records after an import.
 * @returns `invalid-input` where both together would be more than a class may hold
 */
export function importRecords(current: Records, imported: Records, mode: ImportMode): Result<Records> {
  if (mode === 'replace') return success(imported)
  const merged = {} as Record<RecordClass, RecordOf[RecordClass][]>
  for (const recordClass of RECORD_CLASSES) {
    const both = recordFormat<RecordClass>(recordClass).merge([], current[recordClass], imported[recordClass])
    const most = RECORD_LIMITS.count[recordClass]
    if (both.length > most)
      return failure(
        'invalid-input',
        `Together these would be ${both.length} ${RECORD_LABELS[recordClass].many}; ${most} can be kept. Nothing was imported.`,
      )
    merged[recordClass] = both
  }
  return success(merged as Records)
}

function tooNew(name: string) {
  return failure('invalid-input', `${name} was written by a newer version of this app. Update the app to import it.`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
