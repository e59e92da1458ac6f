import { stat } from 'node:fs/promises'
import { localDay } from '../../../../src/core/handout/day'
import { readContent, type FileFormat } from '../../../../src/core/records/file-format'
import { writeFileSafely } from '../write-file-safely'
import { readStored } from './stored-text'

const GENERATIONS = [1, 2, 3] as const

/** Name of a backup; 1 is the newest. The number counts, not the time: clocks are set back. */
export const backupPath = (path: string, generation: number): string => `${path}.bak${generation}`

/** A backup that was read, and the day that its file bears. */
export interface FoundBackup<T> {
  content: T
  day: string
}

/** The newest backup that is whole. */
export async function newestBackup<T>(path: string, format: FileFormat<T>): Promise<FoundBackup<T> | undefined> {
  for (const generation of GENERATIONS) {
    const backup = backupPath(path, generation)
    const stored = await readStored(backup)
    if (stored.kind !== 'text') continue
    const read = readContent(format, stored.text)
    if (read.kind !== 'whole') continue
    const changedAt = await stat(backup).catch(() => undefined)
    return { content: read.content, day: localDay(changedAt?.mtime ?? new Date(0)) }
  }
  return undefined
}

/**
 * Keeps a text that was just read from the disk and found whole as the newest backup, and moves the earlier ones that are whole
 * one place on. A backup that cannot be written is no fault: the file itself is whole.
 */
export async function addBackup<T>(path: string, format: FileFormat<T>, text: string): Promise<void> {
  const [newest, second] = await Promise.all(
    [1, 2].map((generation) => wholeText(backupPath(path, generation), format)),
  )
  if (newest === text) return
  if (newest !== undefined && second !== undefined) await writeFileSafely(backupPath(path, 3), second)
  if (newest !== undefined) await writeFileSafely(backupPath(path, 2), newest)
  await writeFileSafely(backupPath(path, 1), text)
}

/** Replaces the newest backup by what is on the disk now, if that is whole; earlier ones stay. */
export async function refreshBackup<T>(path: string, format: FileFormat<T>): Promise<void> {
  const text = await wholeText(path, format)
  if (text !== undefined) await writeFileSafely(backupPath(path, 1), text)
}

async function wholeText<T>(path: string, format: FileFormat<T>): Promise<string | undefined> {
  const stored = await readStored(path)
  return stored.kind === 'text' && readContent(format, stored.text).kind === 'whole' ? stored.text : undefined
}
