import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type {
  ChosenImport,
  ClassChange,
  RecordsOfClass,
  RecordsSnapshot,
  SavedRecords,
  StartNotice,
} from '../../../../src/core/contract/contract'
import {
  applyChange,
  RECORD_CLASSES,
  RECORD_LABELS,
  RECORD_LIMITS,
  type RecordBase,
  type RecordClass,
  type RecordOf,
  type Records,
} from '../../../../src/core/records/record'
import { recordFormat } from '../../../../src/core/records/record-format'
import {
  exportText,
  importRecords,
  previewImport,
  readExport,
  type ImportMode,
} from '../../../../src/core/records/transfer'
import { failure, success, type Result } from '../../../../src/core/result'
import { sweepTemporaryFiles, writeFileSafely } from '../write-file-safely'
import { createRecordFile, type FileState, type RecordFile } from './record-file'
import { readStored } from './stored-text'

const FOLDER = 'records'

/** What the clinician adds, one file a class. */
export interface RecordsStore {
  read(): Promise<RecordsSnapshot>
  /** @returns once it is on the disk; `invalid-input` where the class would grow past its cap */
  change(change: ClassChange): Promise<Result<{ isSaved: true }>>
  /** Writes all records to one file. */
  exportTo(path: string): Promise<Result<SavedRecords>>
  /** Reads such a file, and tells what importing it would do. */
  chooseImport(path: string): Promise<Result<ChosenImport>>
  /** Imports the file that was chosen last. @returns `not-found` for any other token */
  import(token: string, mode: ImportMode): Promise<Result<RecordsSnapshot>>
  /** Removes every record and every copy of one from the disk. */
  eraseAll(): Promise<Result<RecordsSnapshot>>
  /** Whether the history of opened entries is on the disk. */
  keepHistory(isKept: boolean): Promise<void>
  /** Writes now what waits to be written. @returns the first reason why something could not be */
  flush(): Promise<Result<void>>
  /** Takes up what another computer wrote. */
  refresh(): Promise<void>
}

export interface RecordsStoreOptions {
  /** The app's data folder. */
  userData: string
  appVersion: string
  today: () => string
  /** Told of damage when a file is read first. */
  notify: (notice: StartNotice) => void
  /** Told of changes that the page did not ask for. */
  onChanged: (changed: Partial<RecordsSnapshot>) => void
  keepsHistory?: boolean
  /** For tests: how soon it is written, and tried again. */
  saveAfterMs?: number
  retryAfterMs?: number
}

export function createRecordsStore(options: RecordsStoreOptions): RecordsStore {
  const folder = join(options.userData, FOLDER)
  const makeFolder = async () => void (await mkdir(folder, { recursive: true, mode: 0o700 }))
  // What a killed process left goes before anything new is written.
  const ready = sweepTemporaryFiles(folder)
  let keepsHistory = options.keepsHistory ?? false
  let chosen: { token: string; records: Records } | undefined
  /** Before the page has read the records, a notice tells of damage; after that, the class itself. */
  let isRead = false

  const files = Object.fromEntries(RECORD_CLASSES.map((name) => [name, openFile(name)])) as unknown as {
    [C in RecordClass]: RecordFile<RecordOf[C][]>
  }
  const fileOf = (name: RecordClass) => files[name] as unknown as RecordFile<RecordBase[]>
  const each = <T>(work: (file: RecordFile<RecordBase[]>, name: RecordClass) => Promise<T>) =>
    ready.then(() => Promise.all(RECORD_CLASSES.map((name) => work(fileOf(name), name))))

  function openFile<C extends RecordClass>(name: C) {
    return createRecordFile<RecordOf[C][]>({
      path: join(folder, `${name}.json`),
      format: recordFormat(name),
      label: `Your ${RECORD_LABELS[name].many}`,
      onState: (state) => {
        if (isRead) options.onChanged({ [name]: classState<C>(state) })
        else if (state.message !== undefined) options.notify({ kind: 'records', message: state.message })
      },
      prepare: makeFolder,
      saveAfterMs: options.saveAfterMs,
      retryAfterMs: options.retryAfterMs,
      ...(name === 'history' && { isKept: () => keepsHistory }),
    })
  }

  async function read(): Promise<RecordsSnapshot> {
    const snapshot: Partial<Record<RecordClass, unknown>> = {}
    await each(async (file, name) => {
      snapshot[name] = classState((await file.read()) as FileState<RecordOf[RecordClass][]>)
    })
    isRead = true
    return snapshot as RecordsSnapshot
  }

  async function all(): Promise<Records> {
    const snapshot = await read()
    const records = Object.fromEntries(RECORD_CLASSES.map((name) => [name, snapshot[name].records]))
    // What is in memory only leaves this computer in no other way either.
    return { ...(records as unknown as Records), ...(!keepsHistory && { history: [] }) }
  }

  return {
    read,

    async change({ class: name, put, remove }) {
      await ready
      const most = RECORD_LIMITS.count[name]
      const { content } = await fileOf(name).read()
      const next = applyChange<RecordBase>(content, { put, remove })
      if (next.length > most && next.length > content.length)
        return failure(
          'invalid-input',
          `There are ${most} ${RECORD_LABELS[name].many} already, as many as can be kept. Remove some first.`,
        )
      const saved = await fileOf(name).change((records) => applyChange<RecordBase>(records, { put, remove }))
      return saved.ok ? success({ isSaved: true }) : saved
    },

    async exportTo(path) {
      const records = await all()
      const text = exportText(records, options.today(), options.appVersion)
      const written = await writeFileSafely(path, text)
      if (!written.ok) return written
      const counts = Object.fromEntries(RECORD_CLASSES.map((name) => [name, records[name].length]))
      return success({
        fileName: basename(path),
        bytes: Buffer.byteLength(text),
        counts: counts as SavedRecords['counts'],
      })
    },

    async chooseImport(path) {
      const fileName = basename(path)
      const stored = await readStored(path)
      if (stored.kind === 'absent' || stored.kind === 'unreadable')
        return failure('io', `${fileName} cannot be read: it is missing, or reading it is not allowed.`)
      const imported = readExport(stored.kind === 'text' ? stored.text : '', fileName)
      if (!imported.ok) return imported
      chosen = { token: randomUUID(), records: imported.value }
      return success({ token: chosen.token, fileName, preview: previewImport(await all(), imported.value) })
    },

    async import(token, mode) {
      if (chosen?.token !== token)
        return failure('not-found', 'The file to import must be chosen again. Nothing was imported.')
      const imported = importRecords(await all(), chosen.records, mode)
      if (!imported.ok) return imported
      for (const [, { status, message }] of Object.entries(await read()))
        if (status === 'readOnly') return failure('io', `${message ?? ''} Nothing was imported.`.trim())
      chosen = undefined
      const { value } = imported
      const saved = await each((file, name) =>
        name === 'history' && !keepsHistory ? Promise.resolve(success(undefined)) : file.change(() => value[name]),
      )
      const failed = saved.find((result) => !result.ok)
      return failed?.ok === false ? failed : success(await read())
    },

    async eraseAll() {
      await ready
      chosen = undefined
      try {
        await each((file) => file.erase(() => Promise.resolve()))
        await rm(folder, { recursive: true, force: true, maxRetries: 3 })
      } catch {
        return failure(
          'io',
          `Not everything could be removed: a file in ${folder} is open elsewhere or may not be removed. Close it and try again.`,
        )
      }
      return success(await read())
    },

    async keepHistory(isKept) {
      if (keepsHistory === isKept) return
      keepsHistory = isKept
      await ready
      const history = fileOf('history')
      const { content } = await history.read()
      if (isKept) await history.change((records) => records)
      else {
        await history.erase(() => removeFiles(folder, 'history.json'))
        await history.change(() => content)
      }
    },

    async flush() {
      const results = await each((file) => file.flush())
      return results.find((result) => !result.ok) ?? success(undefined)
    },

    refresh: async () => void (await each((file) => file.refresh())),
  }
}

function classState<C extends RecordClass>(state: FileState<RecordOf[C][]>): RecordsOfClass<C> {
  const { content, status, message, unsaved } = state
  return { records: content, status, ...(message !== undefined && { message }), ...(unsaved && { unsaved }) }
}

/** Removes a file with its backups and whatever else bears its name. */
async function removeFiles(folder: string, name: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  await Promise.all(
    names
      .filter((one) => one === name || one.startsWith(`${name}.`))
      .map((one) => rm(join(folder, one), { force: true })),
  )
}
