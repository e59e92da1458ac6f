import * as files from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeFileSafely } from '../../../../../electron/main/services/write-file-safely'
import { temporaryFolder } from '../../temporary-folder'

// What no test machine can be brought to do for real: a disk that writes half without an error, a scanner of Windows that
// holds the file open.
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof files>()
  return { ...real, open: vi.fn(real.open), rename: vi.fn(real.rename) }
})

const fault = (code: string) => Object.assign(new Error(code), { code })
const real = await vi.importActual<typeof files>('node:fs/promises')
const platform = process.platform

beforeEach(() => {
  vi.mocked(files.open).mockReset().mockImplementation(real.open)
  vi.mocked(files.rename).mockReset().mockImplementation(real.rename)
})
afterEach(() => void Object.defineProperty(process, 'platform', { value: platform }))

async function oldFile(): Promise<{ folder: string; path: string; isKept: () => Promise<void> }> {
  const folder = await temporaryFolder()
  const path = join(folder, 'settings.json')
  await files.writeFile(path, 'old')
  return {
    folder,
    path,
    isKept: async () => {
      expect(await files.readFile(path, 'utf8')).toBe('old')
      expect(await files.readdir(folder)).toEqual(['settings.json'])
    },
  }
}

/** Lets the next file that is opened for writing behave otherwise in one way. */
function spoilHandle(part: Partial<Pick<files.FileHandle, 'writeFile' | 'sync' | 'close'>>): void {
  vi.mocked(files.open).mockImplementationOnce(async (...args) => {
    const handle = await real.open(...args)
    const close = handle.close.bind(handle)
    Object.assign(handle, part)
    if (part.close) handle.close = () => close().then(part.close)
    return handle
  })
}

describe('writeFileSafely', () => {
  it.each<[what: string, part: Parameters<typeof spoilHandle>[0], code: string]>([
    ['a disk writes half without an error', { writeFile: () => Promise.resolve() }, 'disk-full'],
    ['the disk is full while writing', { writeFile: () => Promise.reject(fault('ENOSPC')) }, 'disk-full'],
    ['the quota is used up while syncing', { sync: () => Promise.reject(fault('EDQUOT')) }, 'disk-full'],
    ['the disk fails while syncing', { sync: () => Promise.reject(fault('EIO')) }, 'io'],
    ['a network disk fails while closing', { close: () => Promise.reject(fault('EIO')) }, 'io'],
  ])('keeps the old file when %s', async (_what, part, code) => {
    const { path, isKept } = await oldFile()
    spoilHandle(part)
    expect(await writeFileSafely(path, 'new')).toMatchObject({ ok: false, error: { code } })
    await isKept()
    expect(await writeFileSafely(path, 'new')).toMatchObject({ ok: true })
  })

  it.each(['EACCES', 'EPERM', 'EROFS'])('says for %s that writing is not allowed', async (code) => {
    const { path, isKept } = await oldFile()
    vi.mocked(files.open).mockRejectedValueOnce(fault(code))
    const refused = await writeFileSafely(path, 'new')
    expect(refused).toMatchObject({ error: { code: 'io' } })
    expect(JSON.stringify(refused)).toContain('not allowed')
    await isKept()
  })

  it('syncs the file before it takes the name, and the folder after', async () => {
    const { path } = await oldFile()
    const steps: string[] = []
    vi.mocked(files.open).mockImplementation(async (...args) => {
      const handle = await real.open(...args)
      const sync = handle.sync.bind(handle)
      handle.sync = () => {
        steps.push(args[1] === 'wx' ? 'sync file' : 'sync folder')
        return sync()
      }
      return handle
    })
    vi.mocked(files.rename).mockImplementation((...args) => {
      steps.push('rename')
      return real.rename(...args)
    })
    await writeFileSafely(path, 'new')
    expect(steps).toEqual(['sync file', 'rename', 'sync folder'])
  })

  it('is content with a file system that cannot sync a folder', async () => {
    const { path } = await oldFile()
    vi.mocked(files.open).mockImplementation((...args) =>
      args[1] === 'r' ? Promise.reject(fault('EISDIR')) : real.open(...args),
    )
    expect(await writeFileSafely(path, 'new')).toMatchObject({ ok: true })
  })

  it('on Windows waits until a scanner lets the old file go', async () => {
    const { path } = await oldFile()
    Object.defineProperty(process, 'platform', { value: 'win32' })
    for (const code of ['EPERM', 'EACCES', 'EBUSY']) vi.mocked(files.rename).mockRejectedValueOnce(fault(code))
    expect(await writeFileSafely(path, 'new')).toMatchObject({ ok: true })
    expect(files.rename).toHaveBeenCalledTimes(4)
    expect(await files.readFile(path, 'utf8')).toBe('new')
  })

  it('on Windows gives up on a file that stays open, and elsewhere at once', async () => {
    const { path, isKept } = await oldFile()
    vi.mocked(files.rename).mockRejectedValue(fault('EBUSY'))
    expect(await writeFileSafely(path, 'new')).toMatchObject({ error: { code: 'io' } })
    expect(files.rename).toHaveBeenCalledOnce()
    Object.defineProperty(process, 'platform', { value: 'win32' })
    let now = Date.now()
    // Each look at the clock is two seconds later: ten seconds pass in a few tries.
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 2_000))
    expect(await writeFileSafely(path, 'new')).toMatchObject({ error: { code: 'io' } })
    expect(vi.mocked(files.rename).mock.calls.length).toBeGreaterThan(2)
    await isKept()
  })
})
