import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { failure, success, type Result } from '../../../src/core/result'

/** A pack on the disk, not yet read. */
export interface FoundPack {
  /** Name of the file or folder, for messages. */
  name: string
  path: string
  /** Sizes and times of its files: as long as it is the same, the content is taken to be the same. */
  stamp: string
  /** When one of its files was last written. */
  writtenMs: number
  bytes: number
}

/**
 * The packs in a folder, in the order of their names: each a `.json` file or a folder with parts. Nothing is read but names,
 * sizes and times.
 */
export async function findPacks(folder: string): Promise<Result<FoundPack[]>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const names = entries
      .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || entry.name.endsWith('.json')))
      .map(({ name }) => name)
    return success(await Promise.all(names.sort().map((name) => findPack(join(folder, name), name))))
  } catch {
    return failure(
      'io',
      `The folder of guides, ${folder}, cannot be read. Install the app again or correct the folder.`,
    )
  }
}

/**
 * The stamp of one pack.
 * @param name how it is called in messages; ends in `.json` for a file
 */
export async function findPack(path: string, name: string): Promise<FoundPack> {
  const files = name.endsWith('.json') ? [path] : await partsOf(path)
  const stats = await Promise.all(files.map((file) => lstat(file).catch(() => undefined)))
  return {
    name,
    path,
    stamp: stats.map((stat) => (stat ? `${stat.size}:${stat.mtimeMs}` : '-')).join(' '),
    writtenMs: Math.max(0, ...stats.map((stat) => stat?.mtimeMs ?? 0)),
    bytes: stats.reduce((sum, stat) => sum + (stat?.size ?? 0), 0),
  }
}

async function partsOf(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name))
}
