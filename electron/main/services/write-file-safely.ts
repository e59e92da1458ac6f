import { randomUUID } from 'node:crypto'
import { open, readdir, rename, rm, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { failure, success, type AppError, type Result } from '../../../src/core/result'

/** Windows lets no one replace a file that a scanner or a viewer holds open; it is tried again for this long. */
const REPLACE_PATIENCE_MS = 10_000
const HELD_OPEN = new Set(['EPERM', 'EACCES', 'EBUSY'])
/** Says whose it is and not whose content it holds, so that a long name stays as possible as without it. */
const TEMPORARY = /^\.iliacus-[0-9a-f-]{36}(?:\.\d+)?\.tmp$/
/** What the names of this process begin with: those are no leftovers. */
const OWN = `.iliacus-${randomUUID()}.`
let given = 0

/** A new name in a folder of ours; what a killed process leaves under one is swept at the next start. */
export function temporaryPath(folder: string): string {
  return join(folder, `${OWN}${given++}.tmp`)
}

/** The last write of each path that is not done: writes to one path go one after the other. */
const pending = new Map<string, Promise<unknown>>()

/**
 * Writes a file so that at every moment either the old content or the new stands there whole: a temporary file beside it is
 * written, synced and checked before it takes the name. On any failure the old file is untouched and nothing is left behind.
 * Packages for this were tried and lose the old file on a full disk without an error.
 * Writes to one path go one after the other, in the order asked for: the last one stays.
 * @param path where to write; its folder must exist
 * @returns nothing; `disk-full` or `io` with a sentence that names the file
 */
export function writeFileSafely(path: string, content: Uint8Array | string): Promise<Result<void>> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  const written = (pending.get(path) ?? Promise.resolve()).then(() => write(path, bytes))
  pending.set(path, written)
  return written.finally(() => {
    if (pending.get(path) === written) pending.delete(path)
  })
}

/** Whether a file is being written: the program must not end before {@link writesDone}. */
export function isWriting(): boolean {
  return pending.size > 0
}

/** Waits for the files that are being written now, and for those that wait for them. */
export async function writesDone(): Promise<void> {
  while (pending.size) await Promise.all(pending.values())
}

async function write(path: string, bytes: Uint8Array): Promise<Result<void>> {
  const temporary = temporaryPath(dirname(path))
  try {
    await writeWhole(temporary, bytes)
    await replace(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    return wordWriteError(path, error)
  }
  await syncFolder(dirname(path))
  return success(undefined)
}

/** Removes temporary files that a killed process left in a folder of ours; what this one is writing stays. */
export async function sweepTemporaryFiles(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  await Promise.all(
    names
      .filter((name) => TEMPORARY.test(name) && !name.startsWith(OWN))
      .map((name) => rm(join(folder, name), { force: true })),
  )
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
    const { size } = await file.stat()
    if (size !== bytes.byteLength) throw Object.assign(new Error('short write'), { code: 'ENOSPC' })
  } finally {
    await file.close()
  }
}

async function replace(from: string, to: string): Promise<void> {
  const deadline = Date.now() + (process.platform === 'win32' ? REPLACE_PATIENCE_MS : 0)
  for (let pause = 20; ; pause *= 2) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (!HELD_OPEN.has(codeOf(error)) || Date.now() + pause > deadline) throw error
      await wait(pause)
    }
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  let handle: FileHandle | undefined
  try {
    handle = await open(folder, 'r')
    await handle.sync()
  } catch {
    // Some file systems cannot sync a folder; the file itself is already whole.
  } finally {
    await handle?.close()
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Why a file could not be written, as a sentence. */
export function wordWriteError(path: string, error: unknown): { ok: false; error: AppError } {
  const name = basename(path)
  const kept = 'Nothing was changed there.'
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return failure(
        'disk-full',
        `${name} could not be saved: the disk is full. ${kept} Free some space or choose another folder.`,
      )
    case 'ENOENT':
    case 'ENOTDIR':
      return failure(
        'io',
        `${name} could not be saved: the folder ${dirname(path)} does not exist. Choose another folder.`,
      )
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return failure(
        'io',
        `${name} could not be saved: writing to ${dirname(path)} is not allowed, or the file is open elsewhere. ${kept} Close it or choose another folder.`,
      )
    case 'EISDIR':
    case 'EEXIST':
    case 'ENOTEMPTY':
      return failure('io', `${name} could not be saved: a folder of that name is there. Choose another name.`)
    default:
      return failure(
        'io',
        `${name} could not be saved (${codeOf(error) || 'unknown error'}). ${kept} Choose another folder.`,
      )
  }
}
