import { execFileSync } from 'node:child_process'
import { readSync } from 'node:fs'
import * as fs from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readBounded } from '../../../../../electron/main/services/read-bounded'
import { temporaryFolder } from '../../temporary-folder'

vi.mock('node:fs/promises', async (original) => ({ ...(await original<typeof fs>()) }))

let path: string
beforeEach(async () => {
  path = join(await temporaryFolder(), 'a.json')
  await fs.writeFile(path, 'content')
})
const read = (most = 100) => readBounded(path, 'a.json', most)
const { open } = fs

/** Does something to the file after it was looked at and before it is opened, or each time a piece of it is read. */
function between(when: 'open' | 'read', act: () => unknown): void {
  vi.spyOn(fs, 'open').mockImplementation(async (...args) => {
    if (when === 'open') await act()
    const file = await open(...args)
    vi.spyOn(file, 'read').mockImplementation(async (piece: unknown) => {
      if (when === 'read') await act()
      const buffer = piece as Buffer
      return { bytesRead: readSync(file.fd, buffer), buffer }
    })
    return file
  })
}

describe('readBounded', () => {
  it('reads a file whole', async () => {
    const bytes = await read()
    expect(bytes.ok && new TextDecoder().decode(bytes.value)).toBe('content')
  })

  it('reads no more than one byte above the bound', async () => {
    for (const [most, length] of [
      [7, 7],
      [6, 7],
      [2, 3],
    ] as const) {
      const bytes = await read(most)
      expect(bytes.ok && bytes.value.length).toBe(length)
    }
  })

  it('does not read a device that took the place of the file', async () => {
    path = '/dev/zero'
    vi.spyOn(fs, 'lstat').mockResolvedValue({ isFile: () => true } as never)
    expect(await read()).toMatchObject({
      error: { message: 'a.json cannot be read: it is a device or a pipe, no file.' },
    })
  })

  it.skipIf(process.platform === 'win32')('does not wait for a pipe that took the place of the file', async () => {
    between('open', async () => {
      await fs.rm(path)
      execFileSync('mkfifo', [path])
    })
    expect(await read()).toMatchObject({
      error: { message: 'a.json cannot be read: it is a device or a pipe, no file.' },
    })
  })

  it.each([
    ['grows', () => fs.appendFile(path, ' and more')],
    ['is cut', () => fs.truncate(path, 3)],
    ['is written anew', () => fs.writeFile(path, 'CONTENT')],
  ])('takes nothing of a file that %s while it is read', async (_, act) => {
    await fs.utimes(path, 1, 1)
    between('read', act)
    expect(await read()).toEqual({
      ok: false,
      error: {
        code: 'io',
        message: 'a.json was written while it was read, and was left alone. Try again when it is whole.',
      },
    })
  })

  it('reads the file that it opened when another takes its name', async () => {
    between('read', async () => {
      await fs.writeFile(`${path}.new`, 'another')
      await fs.rename(`${path}.new`, path)
    })
    const bytes = await read()
    expect(bytes.ok && new TextDecoder().decode(bytes.value)).toBe('content')
  })
})
