import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { makeNote } from '../../fixtures/make-records'
import { openRecords } from './open-records'
import { removeFolder } from '../remove-folder'

export interface FullDisk {
  /** Whether the disk refused the change: at some sizes it just fits. */
  isRefused: boolean
  /** The code of the refusal. */
  code: string | undefined
  /** Whether the old file stood as it was while the disk was full. */
  isOldWhole: boolean
  /** Whether the page was told. */
  isTold: boolean
  /** Whether the change was in memory meanwhile. */
  isInMemory: boolean
  /** Whether it was on the disk once there was room, without a further change. */
  isSavedLater: boolean
  leftOver: string[]
}

/**
 * Changes notes on a disk that has so much room, then makes room.
 * @param disk a small disk, empty
 * @param roomBytes what is left of it
 */
export async function saveOnFullDisk(disk: string, roomBytes: number): Promise<FullDisk> {
  const app = openRecords(disk)
  // As the page does: from then on it is told.
  await app.store.read()
  await app.put(...Array.from({ length: 40 }, (_, n) => makeNote(`n${n}`, 'o'.repeat(2_000))))
  const old = await readFile(app.path, 'utf8')
  const filler = join(disk, 'filler')
  await fill(filler)
  const { size } = await stat(filler)
  await writeFile(filler, Buffer.alloc(Math.max(0, size - roomBytes)))

  const text = 'n'.repeat(3_000)
  const answer = await app.put(...Array.from({ length: 40 }, (_, n) => makeNote(`n${n}`, text)))
  const during = await readFile(app.path, 'utf8')
  const { notes } = await app.store.read()
  const result: FullDisk = {
    isRefused: !answer.ok,
    code: answer.ok ? undefined : answer.error.code,
    isOldWhole: answer.ok || during === old,
    isTold: app.changed.some((part) => part.notes?.unsaved?.code === 'disk-full'),
    isInMemory: notes.records.every((note) => note.text === text),
    isSavedLater: false,
    leftOver: [],
  }
  await rm(filler)
  for (let i = 0; i < 500 && !result.isSavedLater; i++) {
    await wait(10)
    const now = await readFile(app.path, 'utf8')
    result.isSavedLater = now.includes(text) && !now.includes('ooo')
  }
  await app.store.flush()
  result.leftOver = (await readdir(app.folder)).filter((name) => !/^notes\.json(?:\.bak[123])?$/.test(name))
  await removeFolder(app.folder)
  return result
}

/** Takes all the room that there is. */
async function fill(path: string): Promise<void> {
  const chunk = Buffer.alloc(4_096)
  for (;;)
    try {
      await writeFile(path, chunk, { flag: 'a' })
    } catch {
      return
    }
}
