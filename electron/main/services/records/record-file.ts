import type { RecordsStatus } from '../../../../src/core/contract/contract'
import { fileText, type FileFormat } from '../../../../src/core/records/file-format'
import { isSame } from '../../../../src/core/records/merge'
import { failure, success, type AppError, type Result } from '../../../../src/core/result'
import { wordWriteError, writeFileSafely } from '../write-file-safely'
import { refreshBackup } from './backups'
import { lockFile } from './file-lock'
import { loadContent } from './load-content'
import { meetDisk, type OnDisk } from './meet-disk'

/** Changes within this time are one write. */
const SAVE_AFTER_MS = 120
const RETRY_AFTER_MS = 1_000
const RETRY_AT_MOST_MS = 30_000
/** So many writes later the newest backup follows. */
const BACKUP_EVERY = 25

/** The content of a file and how it stands. */
export interface FileState<T> {
  content: T
  status: RecordsStatus
  /** What happened, unless the status is `ok`. */
  message?: string
  /** Why the latest change is not on the disk yet. */
  unsaved?: AppError
}

/** One file of what the clinician adds. Its content is in memory; every change is soon on the disk, or tried again until it is. */
export interface RecordFile<T> {
  read(): Promise<FileState<T>>
  /**
   * Changes the content at once.
   * @returns once it is on the disk, or why it is not there yet
   */
  change(update: (content: T) => T): Promise<Result<void>>
  /** Writes now what waits to be written. */
  flush(): Promise<Result<void>>
  /** Takes up what another computer wrote. */
  refresh(): Promise<void>
  /** Forgets the content and what waits to be written. @param work removes the files */
  erase(work: () => Promise<void>): Promise<void>
}

export interface RecordFileOptions<T> {
  path: string
  format: FileFormat<T>
  /** How the content is called at the head of a sentence: `Your notes`. */
  label: string
  /** Told what the caller did not ask for: damage, another computer's changes, saving that begins or ceases to fail. */
  onState?: (state: FileState<T>) => void
  /** Done before each write: makes the folder. */
  prepare?: () => Promise<void>
  /** False keeps the content in memory only. */
  isKept?: () => boolean
  saveAfterMs?: number | undefined
  retryAfterMs?: number | undefined
}

/** Opens a file; it is read on the first use. */
export function createRecordFile<T>(options: RecordFileOptions<T>): RecordFile<T> {
  const { path, format, label, saveAfterMs = SAVE_AFTER_MS, retryAfterMs = RETRY_AFTER_MS } = options
  let loading: Promise<void> | undefined
  let state: FileState<T> = { content: format.empty(), status: 'ok' }
  let disk: OnDisk<T> = { base: format.empty() }
  /** Changes are counted: what is on the disk is known by the count. */
  let changes = 0
  let written = 0
  let waiting: { change: number; done: (result: Result<void>) => void }[] = []
  let writesSinceBackup = 0
  let saveTimer: NodeJS.Timeout | undefined
  let retryTimer: NodeJS.Timeout | undefined
  let retryMs = retryAfterMs
  /** What is done with the file is done one after the other. */
  let last: Promise<Result<void>> = Promise.resolve(success(undefined))

  const isKept = () => options.isKept?.() ?? true
  const inTurn = (work: () => Promise<Result<void>>) => (last = last.then(work))
  const planSave = () => (saveTimer ??= setTimeout(() => void saveInTurn(), saveAfterMs))

  function setState(next: FileState<T>): void {
    state = next
    options.onState?.(state)
  }

  const load = () =>
    (loading ??= loadContent(path, format, label).then((loaded) => {
      const { content, status, message, ...onDisk } = loaded
      disk = onDisk
      state = { content, status, message }
      if (status !== 'ok') setState(state)
      if (status !== 'restored') return
      changes++
      planSave()
    }))

  function saveInTurn(): Promise<Result<void>> {
    clearTimers()
    return inTurn(save)
  }

  function clearTimers(): void {
    clearTimeout(saveTimer)
    clearTimeout(retryTimer)
    saveTimer = retryTimer = undefined
  }

  async function save(): Promise<Result<void>> {
    if (changes === written) return success(undefined)
    const upTo = changes
    const result = isKept() ? await whileLocked(write) : success(undefined)
    const hadFailed = state.unsaved !== undefined
    if (result.ok) {
      written = Math.max(written, upTo)
      retryMs = retryAfterMs
      if (hadFailed) setState({ ...state, unsaved: undefined })
      if (changes !== written) planSave()
    } else {
      if (hadFailed) state = { ...state, unsaved: result.error }
      else setState({ ...state, unsaved: result.error })
      if (state.status !== 'readOnly') retryTimer ??= setTimeout(() => void saveInTurn(), retryMs)
      retryMs = Math.min(retryMs * 2, RETRY_AT_MOST_MS)
    }
    answer(upTo, result)
    return result
  }

  function answer(upTo: number, result: Result<void>): void {
    const answered = waiting.filter(({ change }) => change <= upTo)
    waiting = waiting.filter(({ change }) => change > upTo)
    answered.forEach(({ done }) => done(result))
  }

  async function whileLocked(work: () => Promise<Result<void>>): Promise<Result<void>> {
    let unlock: () => Promise<void>
    try {
      await options.prepare?.()
      unlock = await lockFile(path)
    } catch (error) {
      return wordWriteError(path, error)
    }
    try {
      return await work()
    } finally {
      await unlock().catch(() => undefined)
    }
  }

  async function write(): Promise<Result<void>> {
    const met = await meet()
    if (!met.ok) return met
    if (disk.original) {
      const { version, text } = disk.original
      const kept = await writeFileSafely(`${path}.v${version}.bak`, text)
      if (!kept.ok) return kept
      disk = { ...disk, original: undefined }
    }
    const { content } = state
    const text = fileText(format, content)
    const isNothing = disk.text === undefined && isSame(content, format.empty())
    if (text === disk.text || isNothing) return met
    const result = await writeFileSafely(path, text)
    if (!result.ok) return result
    disk = { text, base: content }
    if (++writesSinceBackup >= BACKUP_EVERY) {
      writesSinceBackup = 0
      await refreshBackup(path, format)
    }
    return result
  }

  /** Takes up what stands on the disk now, before it is replaced. */
  async function meet(): Promise<Result<void>> {
    const met = await meetDisk(path, format, label, disk)
    disk = met.disk
    const merged = met.theirs ? format.merge(met.theirs.base, state.content, met.theirs.content) : undefined
    if (merged) {
      changes++
      setState({ ...state, content: merged })
    }
    if (met.status) setState({ ...state, ...met.status })
    return met.result
  }

  return {
    read: () => load().then(() => state),
    async change(update) {
      await load()
      if (state.status === 'readOnly') return failure('io', state.message ?? `${label} cannot be changed now.`)
      state = { ...state, content: update(state.content) }
      const change = ++changes
      planSave()
      return new Promise((done) => waiting.push({ change, done }))
    },
    flush: () => (loading ? loading.then(saveInTurn) : last),
    async refresh() {
      await load()
      if (state.status === 'readOnly' || !isKept()) return
      // Nothing is written here: a file is replaced whole, so it is read whole without the lock.
      await inTurn(meet)
      if (changes !== written) planSave()
    },
    async erase(work) {
      await load()
      clearTimers()
      await inTurn(async () => {
        await work()
        state = { content: format.empty(), status: 'ok' }
        disk = { base: format.empty() }
        written = changes
        answer(changes, success(undefined))
        return success(undefined)
      })
    },
  }
}
