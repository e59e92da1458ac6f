import { createHash } from 'node:crypto'
import { mkdir, open, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackId } from '../../../src/core/topic/topic'

/** What is kept of each pack, and of all packs together. */
export type StoredPart = 'index' | 'words' | 'library'

/** Larger than any index of a pack that the app accepts; the directory of a whole library may have as much. */
const LARGEST_FILE_BYTES = 256 * 1024 * 1024
const FORMAT = 1
/** The first line holds a few short values. */
const LONGEST_HEADER_BYTES = 512

/** Files that can be made again from the packs at any time: search indexes. */
export interface IndexStore {
  /**
   * @param key what the content was made from; content with another key is as good as none
   * @returns `undefined` when there is none, it was made from something else, or it is damaged
   */
  read(part: StoredPart, id: PackId | '', key: string): Promise<Buffer | undefined>
  /** @returns whether it could be kept; where not, it is made again at the next start */
  write(part: StoredPart, id: PackId | '', key: string, content: string | Uint8Array): Promise<boolean>
  /** Removes what belongs to none of these packs. */
  sweep(ids: readonly PackId[]): Promise<void>
}

/**
 * Search indexes in a folder. Each file begins with a line that says what it was made from and how its content sums up.
 * The files are written in place: one that is cut off by a crash does not sum up, and is made again.
 * @param folder made when it is missing
 */
export function createIndexStore(folder: string): IndexStore {
  // Names are made from ids, not of them: no id leads out of the folder.
  const pathOf = (part: StoredPart, id: string) => join(folder, `${nameOf(id)}.${part}`)

  return {
    async read(part, id, key) {
      try {
        const file = await open(pathOf(part, id), 'r')
        try {
          const { size } = await file.stat()
          if (size > LARGEST_FILE_BYTES) return undefined
          return contentOf(await file.readFile(), key)
        } finally {
          await file.close()
        }
      } catch {
        return undefined
      }
    },
    async write(part, id, key, content) {
      const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
      const header = JSON.stringify({ format: FORMAT, key, bytes: bytes.byteLength, sha256: sumOf(bytes) })
      try {
        await mkdir(folder, { recursive: true })
        await writeFile(pathOf(part, id), Buffer.concat([Buffer.from(`${header}\n`, 'utf8'), bytes]), { mode: 0o600 })
        return true
      } catch {
        return false
      }
    },
    async sweep(ids) {
      const kept = new Set(['', ...ids].map(nameOf))
      const names = await readdir(folder).catch(() => [])
      const strange = names.filter((name) => !kept.has(name.split('.')[0] ?? ''))
      await Promise.all(strange.map((name) => rm(join(folder, name), { force: true, recursive: true })))
    },
  }
}

/**
 * What a stored index depends on: the pack's content, and the code with its options, word lists and engine.
 * @param digest SHA-256 of the pack's content
 * @param version of the code that builds and reads indexes
 */
export function indexKey({ id, digest }: { id: PackId; digest: string }, version: string): string {
  return sumOf(JSON.stringify([id, digest, version]))
}

function contentOf(file: Buffer, key: string): Buffer | undefined {
  const end = file.subarray(0, LONGEST_HEADER_BYTES).indexOf(0x0a)
  if (end < 0) return undefined
  const content = file.subarray(end + 1)
  const header = JSON.parse(file.toString('utf8', 0, end)) as Record<string, unknown> | null
  const fits =
    header?.['format'] === FORMAT &&
    header['key'] === key &&
    header['bytes'] === content.byteLength &&
    header['sha256'] === sumOf(content)
  return fits ? content : undefined
}

const nameOf = (id: string) => (id ? sumOf(id).slice(0, 32) : 'all')

/** SHA-256 of bytes, or of a text as UTF-8, in hexadecimal. */
export function sumOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
