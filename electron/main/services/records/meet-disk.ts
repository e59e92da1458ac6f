import { basename } from 'node:path'
import { readContent, type FileFormat } from '../../../../src/core/records/file-format'
import { failure, success, type Result } from '../../../../src/core/result'
import type { FileState } from './record-file'
import { readStored, setAside } from './stored-text'

/** What is known of the file on the disk. */
export interface OnDisk<T> {
  /** Its text when it was last read or written; absent where there was none that was whole. */
  text?: string
  /** The content of that text: what we and others began from. */
  base: T
  /** The text of an earlier version: it is kept before anything else is written. */
  original?: { version: number; text: string } | undefined
  /** The damage was told of, and could not be put aside then. */
  isDamageInPlace?: boolean
}

/** What stands on the disk before it is replaced. */
export interface Met<T> {
  disk: OnDisk<T>
  /** Whether the file may be written. */
  result: Result<void>
  /** Another computer wrote: its content, and what it is to be merged by. */
  theirs?: { base: T; content: T }
  /** What the person must be told. */
  status?: Pick<FileState<T>, 'status' | 'message'>
}

/**
 * Looks at the file before it is replaced: another computer may have written there, or something may have damaged it.
 * @param disk what is known of it
 */
export async function meetDisk<T>(
  path: string,
  format: FileFormat<T>,
  label: string,
  disk: OnDisk<T>,
): Promise<Met<T>> {
  const name = basename(path)
  const stored = await readStored(path)
  const refused = (message: string) => ({ disk, result: failure('io', message) })
  if (stored.kind === 'unreadable')
    return refused(`${name} could not be saved: reading ${path} is not allowed. Nothing was changed there.`)
  if (stored.kind === 'absent')
    return { disk: { base: disk.base, original: disk.original }, result: success(undefined) }
  if (stored.kind === 'text') {
    const { text } = stored
    if (text === disk.text) return { disk, result: success(undefined) }
    const read = readContent(format, text)
    if (read.kind === 'whole')
      return {
        disk: { text, base: read.content, original: disk.original },
        result: success(undefined),
        theirs: { base: disk.base, content: read.content },
      }
    if (read.kind === 'newer') {
      const message = `${label} are now written by a newer version of this app on another computer. Nothing is changed there; update this app too.`
      return { ...refused(message), status: { status: 'readOnly', message } }
    }
  }
  const aside = await setAside(path, new Date())
  if (!aside) return refused(`${name} could not be saved: a damaged file stands there and cannot be put aside.`)
  const message = `The file ${name} was damaged while the app was open. It was written again, and the damaged one was kept as ${aside}.`
  return {
    disk: { base: disk.base, original: disk.original },
    result: success(undefined),
    ...(!disk.isDamageInPlace && { status: { status: 'restored' as const, message } }),
  }
}
