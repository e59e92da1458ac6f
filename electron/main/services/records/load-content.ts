import { basename } from 'node:path'
import type { RecordsStatus } from '../../../../src/core/contract/contract'
import { longDay } from '../../../../src/core/handout/day'
import { readContent, type FileFormat } from '../../../../src/core/records/file-format'
import { isSame } from '../../../../src/core/records/merge'
import { addBackup, newestBackup } from './backups'
import type { OnDisk } from './meet-disk'
import { readStored, setAside } from './stored-text'

/** What a file gave when it was read. */
export interface Loaded<T> extends OnDisk<T> {
  content: T
  status: RecordsStatus
  message?: string
}

/**
 * Reads a file, and where it is damaged puts it aside and takes the newest backup that is whole, else what is still whole in it.
 * A file that is newer or cannot be read is left as it is and is not to be written.
 * @param label how the content is called at the head of a sentence: `Your notes`
 */
export async function loadContent<T>(path: string, format: FileFormat<T>, label: string): Promise<Loaded<T>> {
  const stored = await readStored(path)
  const base = format.empty()
  if (stored.kind === 'unreadable') {
    const backup = await newestBackup(path, format)
    const message = `${label} cannot be read: reading ${path} is not allowed. Nothing is written there until it is; allow it and start the app again.`
    return { content: backup?.content ?? base, base, status: 'readOnly', message }
  }
  if (stored.kind === 'absent') {
    const backup = await newestBackup(path, format)
    if (!backup) return { content: base, base, status: 'ok' }
    return {
      content: backup.content,
      base,
      status: 'restored',
      message: `${label} were missing from the disk. The copy of ${longDay(backup.day, 'en')} was loaded.`,
    }
  }
  const read = stored.kind === 'text' ? readContent(format, stored.text) : undefined
  if (stored.kind === 'text' && read?.kind === 'whole') {
    await addBackup(path, format, stored.text)
    const original = read.migratedFrom === undefined ? undefined : { version: read.migratedFrom, text: stored.text }
    return { content: read.content, base: read.content, text: stored.text, status: 'ok', ...(original && { original }) }
  }
  if (read?.kind === 'newer')
    return {
      content: read.content,
      base: read.content,
      status: 'readOnly',
      message: `${label} were written by a newer version of this app (version ${read.version}; this app writes ${format.version}). What it understands is shown, and nothing is changed there. Update the app to change it.`,
    }
  return recover(path, format, label, read?.kind === 'damaged' ? read.salvaged : format.empty())
}

async function recover<T>(path: string, format: FileFormat<T>, label: string, salvaged: T): Promise<Loaded<T>> {
  const backup = await newestBackup(path, format)
  const aside = await setAside(path, new Date())
  const kept = aside
    ? `The damaged file was kept as ${aside}.`
    : `The damaged file is still ${path}: it could not be put aside.`
  const common = { base: format.empty(), ...(!aside && { isDamageInPlace: true }) }
  const begin = `${label} could not be read: the file ${basename(path)} is damaged.`
  if (backup) {
    const day = longDay(backup.day, 'en')
    return {
      ...common,
      content: backup.content,
      status: 'restored',
      message: `${begin} The copy of ${day} was loaded. ${kept}`,
    }
  }
  const hasSalvaged = !isSame(salvaged, format.empty())
  return {
    ...common,
    content: salvaged,
    status: hasSalvaged ? 'restored' : 'reset',
    message: `${begin} ${hasSalvaged ? 'What was whole in it was loaded.' : 'There was no earlier copy to load.'} ${kept}`,
  }
}
