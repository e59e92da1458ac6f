import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createSettingsStore } from '../../../../../electron/main/services/settings-store'
import {
  DEFAULT_SETTINGS,
  INTERFACE_SIZES,
  THEMES,
  type Settings,
  type StartNotice,
} from '../../../../../src/core/contract/contract'
import { temporaryFolder } from '../../temporary-folder'

const GOOD = '{"schemaVersion":1,"settings":{"theme":"dark","interfaceSize":130}}'

/** With the settings that are still whole in it. */
const DAMAGES: [what: string, content: string | Buffer, whole?: Partial<Settings>][] = [
  ['empty', ''],
  ['zero bytes all through', Buffer.alloc(200)],
  ['cut in half', GOOD.slice(0, 35)],
  ['a mark of byte order in front', `\uFEFF${GOOD}`],
  ['null', 'null'],
  ['a list', '[]'],
  ['a list with the settings', `[${GOOD}]`],
  ['a text', '"dark"'],
  ['a number', '1'],
  ['an empty object', '{}'],
  ['no schema version', '{"settings":{"theme":"dark","interfaceSize":130}}', { theme: 'dark', interfaceSize: 130 }],
  ['a theme that is none', GOOD.replace('dark', 'pink'), { interfaceSize: 130 }],
  ['a size of the wrong type', GOOD.replace('130', '"130"'), { theme: 'dark' }],
  ['a size that is none', GOOD.replace('130', '1e999'), { theme: 'dark' }],
  ['one field more', GOOD.replace('130', '130,"more":1'), { theme: 'dark', interfaceSize: 130 }],
  ['one field less', GOOD.replace(',"interfaceSize":130', ''), { theme: 'dark' }],
  ['a prototype', GOOD.replace('{"schema', '{"__proto__":{"x":1},"schema'), { theme: 'dark', interfaceSize: 130 }],
  ['nested a million deep', '['.repeat(1_000_000)],
  ['two files in one', GOOD + GOOD],
  ['not UTF-8', Buffer.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
]

async function store(content?: string | Buffer) {
  const folder = await temporaryFolder()
  const path = join(folder, 'settings.json')
  if (content !== undefined) await writeFile(path, content)
  const notify = vi.fn<(notice: StartNotice) => void>()
  return { folder, path, notify, settings: createSettingsStore(folder, notify) }
}

describe('createSettingsStore', () => {
  it('has the defaults on the first start, without a word and without a file', async () => {
    const { folder, notify, settings } = await store()
    expect(await settings.read()).toEqual(DEFAULT_SETTINGS)
    expect(notify).not.toHaveBeenCalled()
    expect(await readdir(folder)).toEqual([])
  })

  it('keeps every choice from one start to the next', async () => {
    const { folder, notify, settings } = await store()
    for (const theme of THEMES)
      for (const interfaceSize of INTERFACE_SIZES) {
        expect(await settings.write({ theme, interfaceSize })).toEqual({ ok: true, value: { theme, interfaceSize } })
        expect(await createSettingsStore(folder, notify).read()).toEqual({ theme, interfaceSize })
      }
    expect(notify).not.toHaveBeenCalled()
    expect((await readdir(folder)).sort()).toEqual([
      'settings.json',
      'settings.json.bak1',
      'settings.json.bak2',
      'settings.json.bak3',
    ])
  })

  it.each(DAMAGES)('sets a file aside that is %s, and says so', async (_what, content, whole) => {
    const { folder, path, notify, settings } = await store(content)
    expect(await settings.read()).toEqual({ ...DEFAULT_SETTINGS, ...whole })
    expect(await settings.read()).toEqual({ ...DEFAULT_SETTINGS, ...whole })
    const [aside = '', ...more] = await readdir(folder)
    expect(more).toEqual([])
    expect(aside).toMatch(/^settings\.json\.corrupt-[\dTZ-]+$/)
    expect(Buffer.compare(await readFile(join(folder, aside)), Buffer.from(content))).toBe(0)
    expect(notify).toHaveBeenCalledOnce()
    expect(notify.mock.calls[0]?.[0]).toMatchObject({ kind: 'settings-reset' })
    expect(notify.mock.calls[0]?.[0].message).toContain(join(folder, aside))
    expect(Object.prototype).not.toHaveProperty('x')
    await settings.write({ theme: 'light', interfaceSize: 90 })
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
      schemaVersion: 1,
      settings: { theme: 'light', interfaceSize: 90 },
    })
    expect(await readdir(folder)).toHaveLength(2)
  })

  it('puts a folder of that name aside', async () => {
    const { folder, path, notify, settings } = await store()
    await mkdir(path)
    expect(await settings.read()).toEqual(DEFAULT_SETTINGS)
    expect(notify.mock.calls[0]?.[0].message).toContain(`${path}.corrupt-`)
    expect(await settings.write({ theme: 'dark', interfaceSize: 100 })).toMatchObject({ ok: true })
    expect(await readdir(folder)).toHaveLength(2)
  })

  it('takes the copy of the last start for a file that is damaged', async () => {
    const { folder, path, notify } = await store(GOOD)
    await createSettingsStore(folder, notify).read()
    await writeFile(path, '{"settings')
    expect(await createSettingsStore(folder, notify).read()).toEqual({ theme: 'dark', interfaceSize: 130 })
    expect(notify).toHaveBeenCalledOnce()
  })

  it('shows what it understands of a newer version, and never writes there', async () => {
    const newer = '{"schemaVersion":2,"settings":{"theme":"dark","interfaceSize":"huge","aura":7},"more":1}'
    const { folder, path, notify, settings } = await store(newer)
    expect(await settings.read()).toEqual({ theme: 'dark', interfaceSize: 100 })
    expect(notify.mock.calls[0]?.[0].message).toContain('newer version')
    const light = { theme: 'light', interfaceSize: 90 } as const
    expect(await settings.write(light)).toMatchObject({ error: { code: 'io' } })
    expect(await settings.read()).toEqual(light)
    expect(await readFile(path, 'utf8')).toBe(newer)
    expect(await readdir(folder)).toEqual(['settings.json'])
  })

  it('lets the last of many writes stay, on disk and in memory', async () => {
    const { path, settings } = await store()
    const asked = Array.from({ length: 40 }, (_, i) =>
      settings.write({ theme: THEMES[i % 3] ?? 'system', interfaceSize: INTERFACE_SIZES[i % 5] ?? 100 }),
    )
    const last = { theme: THEMES[0], interfaceSize: INTERFACE_SIZES[4] }
    expect(await settings.read()).toEqual(last)
    await Promise.all(asked)
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ schemaVersion: 1, settings: last })
  })

  it('keeps in memory what the disk refused, until the program ends', async () => {
    const { folder } = await store()
    const settings = createSettingsStore(join(folder, 'none'), vi.fn())
    expect(await settings.write({ theme: 'dark', interfaceSize: 150 })).toMatchObject({ error: { code: 'io' } })
    expect(await settings.read()).toEqual({ theme: 'dark', interfaceSize: 150 })
  })

  it('hands out defaults that no caller can change for another', async () => {
    const { settings } = await store()
    Object.assign(await settings.read(), { theme: 'dark' })
    const { settings: other } = await store()
    expect(await other.read()).toEqual({ theme: 'system', interfaceSize: 100 })
  })
})
