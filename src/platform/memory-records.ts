import type { ClassChange, RecordsSnapshot } from '../core/contract/contract'
import { applyChange, noRecords, RECORD_CLASSES, type RecordBase, type Records } from '../core/records/record'
import { exportText, importRecords, previewImport, readExport } from '../core/records/transfer'
import { failure, success } from '../core/result'
import type { Gateway } from './gateway'

const TOKEN = '00000000-0000-4000-8000-000000000000'
const EXPORT_NAME = 'my-records.json'

/** The part of the memory gateway that keeps records. */
export interface MemoryRecords extends Pick<
  Gateway,
  | 'readRecords'
  | 'changeRecords'
  | 'exportRecords'
  | 'chooseRecordsImport'
  | 'importRecords'
  | 'eraseAllRecords'
  | 'onRecordsChanged'
> {
  readonly records: Records
  /** The file that was exported last, and the one that the next import reads. */
  exported: string | undefined
  /** Acts as another computer, or as a disk that has room again. */
  sendRecordsChanged(changed: Partial<RecordsSnapshot>): void
}

/** Records in memory, for component tests. */
export function createMemoryRecords(initial: Partial<Records> = {}): MemoryRecords {
  const listeners = new Set<(changed: Partial<RecordsSnapshot>) => void>()
  const snapshot = () =>
    structuredClone(
      Object.fromEntries(RECORD_CLASSES.map((name) => [name, { records: memory.records[name], status: 'ok' }])),
    ) as unknown as RecordsSnapshot
  const chosen = () =>
    memory.exported === undefined
      ? failure('cancelled', 'Importing was cancelled.')
      : readExport(memory.exported, EXPORT_NAME)
  const memory: MemoryRecords = {
    records: { ...noRecords(), ...initial },
    exported: undefined,
    sendRecordsChanged: (changed) => listeners.forEach((listener) => listener(changed)),
    readRecords: () => Promise.resolve(success(snapshot())),
    changeRecords: (change) => {
      // As over the bridge: a copy arrives, and what cannot be copied fails here.
      const { class: name, ...parts } = structuredClone<ClassChange>(change)
      Object.assign(memory.records, { [name]: applyChange<RecordBase>(memory.records[name], parts) })
      return Promise.resolve(success({ isSaved: true }))
    },
    exportRecords: () => {
      memory.exported = exportText(memory.records, '2026-01-01', '0')
      const counts = Object.fromEntries(RECORD_CLASSES.map((name) => [name, memory.records[name].length]))
      return Promise.resolve(success({ fileName: EXPORT_NAME, bytes: memory.exported.length, counts: counts as never }))
    },
    chooseRecordsImport: () => {
      const read = chosen()
      if (!read.ok) return Promise.resolve(read)
      const preview = previewImport(memory.records, read.value)
      return Promise.resolve(success({ token: TOKEN, fileName: EXPORT_NAME, preview }))
    },
    importRecords: (_token, mode) => {
      const read = chosen()
      if (!read.ok) return Promise.resolve(read)
      const imported = importRecords(memory.records, read.value, mode)
      if (!imported.ok) return Promise.resolve(imported)
      Object.assign(memory.records, imported.value)
      return Promise.resolve(success(snapshot()))
    },
    eraseAllRecords: () => {
      Object.assign(memory.records, noRecords())
      return Promise.resolve(success(snapshot()))
    },
    onRecordsChanged: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  return memory
}
