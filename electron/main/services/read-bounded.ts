import { constants } from 'node:fs'
import { lstat, open, type FileHandle } from 'node:fs/promises'
import { failure, success, type Result } from '../../../src/core/result'

/** Bytes that are asked for at a time. */
const STEP = 4 * 1024 * 1024

/**
 * Reads a file that a person or a folder names: a regular one, no further than a bound, and the same from its first byte to its last.
 * @param name how the file is called in messages
 * @param mostBytes one byte more than these is answered for a larger file, and nothing beyond is read
 * @returns the bytes; `io` for what is missing, no regular file, or was written while it was read
 */
export async function readBounded(path: string, name: string, mostBytes: number): Promise<Result<Uint8Array>> {
  try {
    // Before opening: to open a pipe is to wait for whoever writes into it.
    const seen = await lstat(path)
    if (!seen.isFile()) return failure('io', `${name} cannot be read: ${whatItIs(seen)}.`)
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const before = await file.stat()
      // Another thing may have taken its place since.
      if (!before.isFile()) return failure('io', `${name} cannot be read: ${whatItIs(before)}.`)
      const bytes = before.size > mostBytes ? new Uint8Array(mostBytes + 1) : await readTo(file, mostBytes)
      const after = await file.stat()
      if (after.size !== before.size || after.mtimeMs !== before.mtimeMs)
        return failure('io', `${name} was written while it was read, and was left alone. Try again when it is whole.`)
      return success(bytes)
    } finally {
      await file.close()
    }
  } catch {
    return failure('io', `${name} cannot be read: the file is missing, or reading it is not allowed.`)
  }
}

/** A file can be longer than it says, and grow. */
async function readTo(file: FileHandle, mostBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  while (size <= mostBytes) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.min(STEP, mostBytes + 1 - size)))
    if (!bytesRead) break
    parts.push(buffer.subarray(0, bytesRead))
    size += bytesRead
  }
  return Buffer.concat(parts)
}

type Kinds = Pick<Awaited<ReturnType<typeof lstat>>, 'isDirectory' | 'isSymbolicLink'>

function whatItIs(found: Kinds): string {
  if (found.isDirectory()) return 'it is a folder'
  return found.isSymbolicLink()
    ? 'it is a link to another place. Choose the file itself'
    : 'it is a device or a pipe, no file'
}
