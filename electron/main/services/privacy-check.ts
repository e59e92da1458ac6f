import { open, readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { PRIVACY_LIMITS, type KeptFile, type PrivacyReport } from '../../../src/core/contract/privacy'

/** A place where the app writes. */
export interface KeptPlace {
  /** As it is shown before a file's name. */
  label: string
  path: string
}

const CHUNK_BYTES = 1 << 20
/** Larger than anything that the app or its engine writes; what lies above is named and not read. */
const MOST_BYTES = 128 << 20
const MOST_FILES = 20_000

interface FoundFile extends KeptFile {
  path: string
}

/**
 * Looks for texts in every file below the places, in each way in which the app or the engine could have written them: UTF-8,
 * UTF-16, Latin-1, escaped in JSON or in an address. What is packed inside a compressed file is not unpacked.
 * @param texts shorter ones than the limit are left out: they stand in any file by chance
 * @param places folders or files; those that are not there are passed over
 */
export async function checkPrivacy(
  texts: readonly string[],
  places: readonly KeptPlace[],
): Promise<Omit<PrivacyReport, 'refusedRequests'>> {
  const startedAt = performance.now()
  const wanted = [...new Set(texts.map((text) => text.trim()))].filter(
    ({ length }) => length >= PRIVACY_LIMITS.shortest,
  )
  const needles = wanted.flatMap(waysToWrite)
  const files = await filesBelow(places)
  const found: KeptFile[] = []
  const unread: KeptFile[] = []
  for (const file of files) {
    const held = file.bytes > MOST_BYTES ? 'unread' : await holdsAny(file.path, needles)
    const { name, bytes } = file
    if (held === 'unread') unread.push({ name, bytes })
    else if (held) found.push({ name, bytes })
  }
  return {
    texts: wanted.length,
    found,
    unread,
    files: files
      .toSorted((a, b) => b.bytes - a.bytes)
      .slice(0, PRIVACY_LIMITS.listed)
      .map(({ name, bytes }) => ({ name, bytes })),
    fileCount: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    tookMs: Math.round(performance.now() - startedAt),
  }
}

function waysToWrite(text: string): Buffer[] {
  const escaped = JSON.stringify(text).slice(1, -1)
  const texts = [text, escaped, encodeURIComponent(text), encodeURIComponent(text).replaceAll('%20', '+')]
  const ways = [
    ...texts.map((way) => Buffer.from(way, 'utf8')),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'latin1'),
  ]
  return [...new Map(ways.map((way) => [way.toString('hex'), way])).values()]
}

async function filesBelow(places: readonly KeptPlace[]): Promise<FoundFile[]> {
  const files = new Map<string, FoundFile>()
  for (const { label, path } of places)
    for (const file of await walk(path)) {
      const inside = relative(path, file.path).replaceAll('\\', '/')
      if (files.size < MOST_FILES && !files.has(file.path))
        files.set(file.path, { ...file, name: inside ? `${label}/${inside}` : label })
    }
  return [...files.values()]
}

/** Regular files only: a link leads elsewhere, a socket holds nothing. */
async function walk(path: string): Promise<FoundFile[]> {
  const info = await stat(path).catch(() => undefined)
  if (info?.isFile()) return [{ path, name: '', bytes: info.size }]
  if (!info?.isDirectory()) return []
  const entries = await readdir(path, { withFileTypes: true }).catch(() => [])
  const inside = await Promise.all(
    entries.filter((entry) => entry.isFile() || entry.isDirectory()).map((entry) => walk(join(path, entry.name))),
  )
  return inside.flat()
}

async function holdsAny(path: string, needles: readonly Buffer[]): Promise<boolean | 'unread'> {
  const longest = Math.max(1, ...needles.map(({ length }) => length))
  const file = await open(path, 'r').catch(() => undefined)
  if (!file) return 'unread'
  try {
    // What begins in one chunk may end in the next.
    const buffer = Buffer.alloc(CHUNK_BYTES + longest)
    let kept = 0
    for (;;) {
      const { bytesRead } = await file.read(buffer, kept, CHUNK_BYTES, null)
      const filled = buffer.subarray(0, kept + bytesRead)
      if (needles.some((needle) => filled.includes(needle))) return true
      if (!bytesRead) return false
      const rest = Math.min(longest - 1, filled.length)
      filled.copy(buffer, 0, filled.length - rest)
      kept = rest
    }
  } catch {
    return 'unread'
  } finally {
    await file.close()
  }
}
