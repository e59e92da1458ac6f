import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
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

  it('is gone with everything in it when the process ends', async () => {
    const once = vi.spyOn(process, 'once').mockImplementation(() => process)
    const folder = temporaryDataFolder(await temporaryFolder())
    const [event, atEnd] = once.mock.calls[0] ?? []
    mkdirSync(join(folder, 'Cache'))
    writeFileSync(join(folder, 'Cache', 'data'), 'x')
    expect(event).toBe('exit')
    atEnd?.()
    expect(existsSync(folder)).toBe(false)
    expect(() => atEnd?.()).not.toThrow()
  })

  it.skipIf(process.platform === 'win32')('follows no link that someone laid there', async () => {
    const [parent, elsewhere] = [await temporaryFolder(), await temporaryFolder()]
    writeFileSync(join(elsewhere, 'kept'), 'x')
    symlinkSync(elsewhere, join(parent, 'iliacus-data-link'))
    symlinkSync(join(parent, 'none'), join(parent, 'iliacus-data-broken'))
    temporaryDataFolder(parent, Date.now() + 2 * HOUR_MS)
    expect(readdirSync(elsewhere)).toEqual(['kept'])
  })
})
