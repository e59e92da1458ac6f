import { open, rename, stat } from 'node:fs/promises'

/** Larger than any file of records can grow; a larger one is damage. */
const LARGEST_FILE_BYTES = 64 * 1024 * 1024

/** What stands at a path: `absent`, its `text`, `damaged` when it can be no text, or `unreadable` when it was not let be read. */
export type StoredText =
  { kind: 'absent' } | { kind: 'text'; text: string } | { kind: 'damaged' } | { kind: 'unreadable' }

/** Reads a file of ours, whatever stands there; never throws. */
export async function readStored(path: string): Promise<StoredText> {
  try {
    // Before it is opened: to open a pipe is to wait for whoever writes into it.
    if (!(await stat(path)).isFile()) return { kind: 'damaged' }
    const file = await open(path, 'r')
    try {
      const { size } = await file.stat()
      if (size > LARGEST_FILE_BYTES) return { kind: 'damaged' }
      const bytes = await file.readFile()
      return decode(bytes)
    } finally {
      await file.close()
    }
  } catch (error) {
    return { kind: error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'absent' : 'unreadable' }
  }
}

/** A byte order mark is kept, so that the text is no JSON: none of our files has one. */
function decode(bytes: Uint8Array): StoredText {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { kind: 'damaged' }
  }
}

/**
 * Puts a damaged file aside under a name with the time; it is never deleted.
 * @returns the new path; `undefined` where that is not allowed
 */
export async function setAside(path: string, now: Date): Promise<string | undefined> {
  const stamp = now.toISOString().replace(/[:.]/g, '-')
  for (let n = 1; n < 100; n++) {
    const aside = `${path}.corrupt-${stamp}${n > 1 ? `-${n}` : ''}`
    // A clock that was set back must not overwrite an earlier one.
    if ((await readStored(aside)).kind !== 'absent') continue
    return rename(path, aside).then(
      () => aside,
      () => undefined,
    )
  }
  return undefined
}
