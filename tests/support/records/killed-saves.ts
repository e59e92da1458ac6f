import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { openRecords } from './open-records'
import { startSaving } from './saving-program'

export interface KilledSaves {
  kills: number
  /** Starts after a kill at which a file was damaged, missing or restored from a copy. */
  corrupt: number
  /** Changes that had been answered as saved and were not there. */
  lost: number
  /** Kills while a change was under way. */
  midChange: number
  /** Saves that were answered in all. */
  saves: number
  leftOver: string[]
}

/**
 * Kills the program at a random moment of its saves, again and again, and looks each time at what is on the disk as the app would.
 * @param random from 0 to 1
 */
export async function killWhileSaving(
  program: string,
  userData: string,
  kills: number,
  random: () => number,
): Promise<KilledSaves> {
  const result: KilledSaves = { kills, corrupt: 0, lost: 0, midChange: 0, saves: 0, leftOver: [] }
  let next = 1
  /** The number of the last change that was answered, by note. */
  const answered = new Map<string, number>()
  for (let kill = 0; kill < kills; kill++) {
    const { child, said, ended } = startSaving(program, userData, next)
    await once(child, 'message')
    await wait(random() * 120)
    child.kill('SIGKILL')
    await ended

    const begun = Math.max(next, ...said.map((one) => one.begun ?? 0))
    for (const { saved } of said)
      if (saved !== undefined) {
        answered.set(`n${saved % 40}`, saved)
        result.saves++
      }
    if (!said.some(({ saved }) => saved === begun)) result.midChange++
    const app = openRecords(userData)
    const { notes } = await app.store.read()
    await app.store.flush()
    if (notes.status !== 'ok' || said.some(({ notice }) => notice)) result.corrupt++
    const found = new Map(notes.records.map(({ id, text }) => [id, Number.parseInt(text, 10)]))
    for (const [id, n] of answered) if ((found.get(id) ?? 0) < n) result.lost++
    next = begun + 1
  }
  const { folder } = openRecords(userData)
  // A start sweeps what the last kill left.
  const last = openRecords(userData)
  await last.store.read()
  result.leftOver = (await readdir(folder)).filter((name) => !/^notes\.json(?:\.bak[123]|\.lock)?$/.test(name))
  return result
}
