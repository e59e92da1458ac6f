import { existsSync, mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryDataFolder } from '../../../../electron/main/temporary-folder'
import { temporaryFolder } from '../temporary-folder'

const HOUR_MS = 60 * 60 * 1_000

describe('temporaryDataFolder', () => {
  it('makes a new folder each time that only this user may read', async () => {
    const parent = await temporaryFolder()
    const [first, second] = [temporaryDataFolder(parent), temporaryDataFolder(parent)]
    expect(first).not.toBe(second)
    if (process.platform !== 'win32') expect(statSync(first).mode & 0o777).toBe(0o700)
  })

  it('removes what earlier commands left, not what may be in use and not what is not ours', async () => {
    const parent = await temporaryFolder()
    const now = Date.now()
    const make = (name: string, ageMs: number) => {
      const folder = join(parent, name)
      mkdirSync(folder)
      writeFileSync(join(folder, 'Preferences'), '{}')
      const changed = new Date(now - ageMs)
      utimesSync(folder, changed, changed)
      return folder
    }
    const left = make('iliacus-data-aaaaaa', 2 * HOUR_MS)
    const used = make('iliacus-data-bbbbbb', HOUR_MS / 2)
    const foreign = make('something-else', 48 * HOUR_MS)
    temporaryDataFolder(parent, now)
    expect([left, used, foreign].map((folder) => existsSync(folder))).toEqual([false, true, true])
  })
})
