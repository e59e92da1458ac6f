import * as files from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createRecordFile, type FileState } from '../../../../../../electron/main/services/records/record-file'
import { fileText, type FileFormat } from '../../../../../../src/core/records/file-format'
import { temporaryFolder } from '../../../temporary-folder'
import { eventually } from '../../../../../support/eventually'

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof files>()
  return { ...real, open: vi.fn(real.open), rename: vi.fn(real.rename) }
})
const real = await vi.importActual<typeof files>('node:fs/promises')
const fault = (code: string) => Object.assign(new Error(code), { code })

beforeEach(() => {
  vi.mocked(files.open).mockReset().mockImplementation(real.open)
  vi.mocked(files.rename).mockReset().mockImplementation(real.rename)
})
afterEach(() => void vi.useRealTimers())

/** A file whose third version holds numbers, the second their texts, the first one text of all. */
const FORMAT: FileFormat<number[]> = {
  field: 'numbers',
  version: 3,
  schema: z.array(z.number()),
  migrations: {
    1: (content) => z.string().parse(content).split(' '),
    2: (content) => z.array(z.string()).parse(content).map(Number),
  },
  empty: () => [],
  salvage: () => [],
  merge: (_base, ours, theirs) => [...new Set([...theirs, ...ours])],
}

async function open(text?: string) {
  const folder = await temporaryFolder()
  const path = join(folder, 'numbers.json')
  if (text !== undefined) await files.writeFile(path, text)
  const states: FileState<number[]>[] = []
  const file = createRecordFile({
    path,
    format: FORMAT,
    label: 'The numbers',
    onState: (state) => states.push(state),
    saveAfterMs: 1,
    retryAfterMs: 5,
  })
  return { folder, path, states, file, add: (n: number) => file.change((numbers) => [...numbers, n]) }
}

describe('createRecordFile', () => {
  it('makes one write of changes that come together, and answers each once its own is on the disk', async () => {
    const { path, add } = await open()
    const answers = [1, 2, 3].map(add)
    expect(await Promise.all(answers)).toEqual(Array.from({ length: 3 }, () => ({ ok: true, value: undefined })))
    expect(await files.readFile(path, 'utf8')).toBe(fileText(FORMAT, [1, 2, 3]))
    expect(vi.mocked(files.rename).mock.calls.filter(([, to]) => to === path)).toHaveLength(1)
  })

  it('writes the file before it takes the name, and the copies only after', async () => {
    const { path, add } = await open(fileText(FORMAT, [1]))
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
      steps.push(`rename to ${basename(String(args[1]))}`)
      return real.rename(...args)
    })
    await add(2)
    const once = (name: string) => ['sync file', `rename to ${name}`, 'sync folder']
    expect(steps).toEqual([...once('numbers.json.bak1'), ...once('numbers.json')])
    expect(await files.readFile(`${path}.bak1`, 'utf8')).toBe(fileText(FORMAT, [1]))
  })

  it.each([
    [1, '"4 5"'],
    [2, '["4","5"]'],
  ])('migrates version %i, and keeps the original before it writes', async (version, content) => {
    const text = `{"schemaVersion":${version},"numbers":${content}}`
    const { path, file, add } = await open(text)
    expect(await file.read()).toMatchObject({ content: [4, 5], status: 'ok' })
    expect(await files.readFile(path, 'utf8')).toBe(text)
    await add(6)
    expect(await files.readFile(path, 'utf8')).toBe(fileText(FORMAT, [4, 5, 6]))
    expect(await files.readFile(`${path}.v${version}.bak`, 'utf8')).toBe(text)
  })

  it('does not write a migrated file whose original cannot be kept', async () => {
    const text = '{"schemaVersion":1,"numbers":"4 5"}'
    const { path, file, add } = await open(text)
    await file.read()
    vi.mocked(files.rename).mockImplementation((from, to) =>
      String(to).endsWith('.v1.bak') ? Promise.reject(fault('ENOSPC')) : real.rename(from, to),
    )
    expect(await add(6)).toMatchObject({ error: { code: 'disk-full' } })
    expect(await files.readFile(path, 'utf8')).toBe(text)
  })

  it('puts a file aside whose migration fails', async () => {
    const { folder, file } = await open('{"schemaVersion":1,"numbers":7}')
    expect(await file.read()).toMatchObject({ content: [], status: 'reset' })
    expect(await files.readdir(folder)).toEqual([expect.stringContaining('.corrupt-')])
  })

  it('keeps what the disk refuses, says so once, tries again until it is written, and says that', async () => {
    const { path, states, file, add } = await open()
    let refusals = 4
    vi.mocked(files.open).mockImplementation((...args) =>
      args[1] === 'wx' && refusals-- > 0 ? Promise.reject(fault('ENOSPC')) : real.open(...args),
    )
    expect(await add(1)).toMatchObject({ error: { code: 'disk-full' } })
    expect(await file.read()).toMatchObject({ content: [1], unsaved: { code: 'disk-full' } })
    await eventually(async () => expect(await files.readFile(path, 'utf8')).toBe(fileText(FORMAT, [1])))
    await eventually(() => expect(states).toHaveLength(2))
    expect(states.map(({ unsaved }) => unsaved?.code)).toEqual(['disk-full', undefined])
  })

  it('leaves a file that may not be read as it is, and says so', async () => {
    const { path, folder, file, add } = await open('text of somebody')
    vi.mocked(files.open).mockRejectedValueOnce(fault('EACCES'))
    expect(await file.read()).toMatchObject({ content: [], status: 'readOnly' })
    expect(await add(1)).toMatchObject({ error: { code: 'io' } })
    expect(await files.readFile(path, 'utf8')).toBe('text of somebody')
    expect(await files.readdir(folder)).toEqual(['numbers.json'])
  })

  it('does not write over damage that cannot be put aside', async () => {
    const { path, add } = await open('{')
    vi.mocked(files.rename).mockImplementation((from, to) =>
      String(to).includes('.corrupt-') ? Promise.reject(fault('EPERM')) : real.rename(from, to),
    )
    expect(await add(1)).toMatchObject({ error: { code: 'io' } })
    expect(await files.readFile(path, 'utf8')).toBe('{')
    vi.mocked(files.rename).mockImplementation(real.rename)
    await eventually(async () => expect(await files.readFile(path, 'utf8')).toBe(fileText(FORMAT, [1])))
  })

  it('holds a clock that is set back of no account: the copies go by their number', async () => {
    const { path, file, add } = await open()
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2030-01-01') })
    await add(1)
    const reopen = () => createRecordFile({ path, format: FORMAT, label: 'The numbers', saveAfterMs: 1 })
    await reopen().read()
    vi.setSystemTime(new Date('1999-01-01'))
    await add(2)
    await reopen().read()
    await files.writeFile(path, '{')
    await files.utimes(`${path}.bak1`, 0, 0)
    expect((await reopen().read()).content).toEqual([1, 2])
    await file.flush()
  })

  it('makes a fresh copy after every 25 writes, so that damage costs little of a long day', async () => {
    const { path, add } = await open()
    for (let n = 1; n <= 25; n++) await add(n)
    expect(await files.readFile(`${path}.bak1`, 'utf8')).toBe(await files.readFile(path, 'utf8'))
  })

  it('takes a lock over that a killed program of this machine left, and one that stays the same', async () => {
    const { path, add } = await open()
    // Above the largest process number of Linux: there is none.
    await files.writeFile(`${path}.lock`, `${hostname()} 4194999 x`)
    expect(await add(1)).toMatchObject({ ok: true })
    await files.writeFile(`${path}.lock`, 'another-computer 1 x')
    let now = 0
    // Each look at the watch is two seconds later.
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 2_000))
    expect(await add(2)).toMatchObject({ ok: true })
    await expect(files.stat(`${path}.lock`)).rejects.toThrow('ENOENT')
  })
})
