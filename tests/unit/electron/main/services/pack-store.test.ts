import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPackStore, readPackFile } from '../../../../../electron/main/services/pack-store'
import { packId } from '../../../../../src/core/topic/topic'
import { makeManifest, makePack } from '../../../../fixtures/make-pack'
import { temporaryFolder } from '../../temporary-folder'

const json = (value: unknown) => JSON.stringify(value)

/** A valid pack in two parts. */
function parts(id = 'invented-spasm'): Record<string, string> {
  const { entries, sources, ...rest } = makePack(undefined, { manifest: makeManifest({ id: packId(id) }) })
  return {
    'pack.json': json({ parts: ['topic.json', 'entries.json'] }),
    'topic.json': json(rest),
    'entries.json': json({ entries, sources }),
  }
}

const partsWithout = (name: string) => Object.fromEntries(Object.entries(parts()).filter(([part]) => part !== name))

async function addPack(folder: string, name: string, files: Record<string, string>): Promise<void> {
  await mkdir(join(folder, name))
  for (const [file, text] of Object.entries(files)) await writeFile(join(folder, name, file), text)
}

/** What loading says of one pack that is not as it should be, beside a good one that must stay. */
async function faultOf(files: Record<string, string>, prepare?: (folder: string) => Promise<void>) {
  const folder = await temporaryFolder()
  await addPack(folder, 'bad', files)
  await addPack(folder, 'good', parts('good-topic'))
  await prepare?.(join(folder, 'bad'))
  const { packs, problems } = await createPackStore(folder).load()
  expect(packs.map(({ manifest }) => manifest.id)).toEqual(['good-topic'])
  expect(problems.map(({ name }) => name)).toEqual(['bad'])
  return problems[0]?.error
}

describe('createPackStore', () => {
  it('puts packs together from folders and single files, in the order of their names', async () => {
    const folder = await temporaryFolder()
    await addPack(folder, 'b', parts('from-parts'))
    await writeFile(
      join(folder, 'a.json'),
      json(makePack(undefined, { manifest: makeManifest({ id: packId('from-file') }) })),
    )
    await writeFile(join(folder, 'README.md'), 'not a pack')
    const store = createPackStore(folder)
    const { packs, problems } = await store.load()
    expect(problems).toEqual([])
    expect(packs.map(({ manifest }) => manifest.id)).toEqual(['from-file', 'from-parts'])
    expect(await store.read(packId('from-parts'))).toEqual({ ok: true, value: packs[1] })
  })

  it('looks at the folder once, until it is told to look again', async () => {
    const folder = await temporaryFolder()
    await addPack(folder, 'a', parts())
    const store = createPackStore(folder)
    await store.list()
    await addPack(folder, 'b', parts('late'))
    expect((await store.list()).packs).toHaveLength(1)
    expect((await store.load()).packs).toHaveLength(1)
    store.refresh()
    expect((await store.list()).packs.map(({ id }) => id)).toEqual(['invented-spasm', 'late'])
  })

  it.each(['none', '', '__proto__', '../a', 'INVENTED-SPASM'])('has no guide %j', async (id) => {
    const folder = await temporaryFolder()
    await addPack(folder, 'a', parts())
    expect(await createPackStore(folder).read(packId(id))).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  it('names a folder that is missing, that is a file, or that is empty', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'file'), '')
    await mkdir(join(folder, 'empty'))
    for (const [name, code] of [
      ['none', 'io'],
      ['file', 'io'],
      ['empty', 'not-found'],
    ] as const) {
      const path = join(folder, name)
      const { packs, problems } = await createPackStore(path).load()
      expect(packs).toEqual([])
      expect(problems).toMatchObject([{ name: path, error: { code } }])
      expect(problems[0]?.error.message).toContain(path)
    }
  })

  it('names the missing part', async () => {
    expect(await faultOf(partsWithout('entries.json'))).toMatchObject({
      code: 'io',
      message: expect.stringContaining('bad/entries.json') as string,
    })
  })

  it('names a folder without its list of parts', async () => {
    expect(await faultOf(partsWithout('pack.json'))).toMatchObject({
      code: 'io',
      message: expect.stringContaining('bad/pack.json') as string,
    })
  })

  it.each([
    '../good/entries.json',
    '..\\good\\entries.json',
    '/etc/passwd',
    '/etc/hosts.json',
    'C:\\x.json',
    'sub/x.json',
    './topic.json',
    '..json',
    '.json',
    'topic.json\0',
    'topic.json\n',
    'topic.JSON.txt',
    '',
    7,
    null,
    ['topic.json'],
  ])('reads no part %j', async (part) => {
    const fault = await faultOf({ ...parts(), 'pack.json': json({ parts: ['topic.json', part] }) })
    expect(fault).toMatchObject({ code: 'pack-invalid', details: [expect.stringMatching(/^parts: /)] })
  })

  it.each<[what: string, index: string]>([
    ['null', 'null'],
    ['a list', '["topic.json"]'],
    ['a text for the parts', '{"parts":"topic.json"}'],
    ['nothing named', '{}'],
    ['no part', '{"parts":[]}'],
    ['a part twice', '{"parts":["topic.json","topic.json","entries.json"]}'],
    ['itself', '{"parts":["pack.json","topic.json","entries.json"]}'],
  ])('refuses a list of parts that is %s', async (_what, index) => {
    expect(await faultOf({ ...parts(), 'pack.json': index })).toMatchObject({ code: 'pack-invalid' })
  })

  it.each<[what: string, text: string, detail: RegExp]>([
    ['empty', '', /expected JSON/],
    ['zero bytes', '\0'.repeat(50), /expected JSON/],
    ['cut off', '{"entries": [', /expected JSON/],
    ['nested 33 deep', '['.repeat(33) + ']'.repeat(33), /at most 32 levels/],
    ['nested a million deep', '{"a":'.repeat(1_000_000), /at most 32 levels/],
    ['a list', '[]', /expected an object/],
    ['a text', '"x"', /expected an object/],
  ])('names a part that is %s', async (_what, text, detail) => {
    const fault = await faultOf({ ...parts(), 'entries.json': text })
    expect(fault).toMatchObject({ code: 'pack-invalid', message: expect.stringContaining('bad') as string })
    expect(fault?.details?.join('\n')).toMatch(detail)
  })

  it('takes brackets in text for text, and a mark of byte order for nothing', async () => {
    const folder = await temporaryFolder()
    const files = parts()
    const title = `${'[{'.repeat(20)}\\"[`
    const pack = makePack(undefined, { manifest: makeManifest({ title }) })
    const { entries, sources, ...rest } = pack
    await addPack(folder, 'a', {
      ...files,
      'topic.json': `\uFEFF${json(rest)}`,
      'entries.json': json({ entries, sources }),
    })
    const { packs, problems } = await createPackStore(folder).load()
    expect(problems).toEqual([])
    expect(packs[0]?.manifest.title).toBe(title)
  })

  it('reads nothing larger than 20 MB', async () => {
    const fault = await faultOf(parts(), (bad) => truncate(join(bad, 'entries.json'), 20 * 1024 * 1024 + 1))
    expect(fault).toMatchObject({ code: 'pack-invalid', message: expect.stringContaining('20 MB') as string })
  })

  it.skipIf(process.platform === 'win32')('follows no link out of the folder', async () => {
    const { 'entries.json': entries = '', ...rest } = parts()
    const outside = await temporaryFolder()
    await writeFile(join(outside, 'entries.json'), entries)
    const fault = await faultOf(rest, (bad) => symlink(join(outside, 'entries.json'), join(bad, 'entries.json')))
    expect(fault).toMatchObject({ code: 'io', message: expect.stringContaining('entries.json') as string })
  })

  it('refuses a prototype in a part, and stays clean', async () => {
    const { 'entries.json': entries = '' } = parts()
    const hostile = entries.replace('{"entries"', '{"__proto__":{"polluted":true},"entries"')
    expect(await faultOf({ ...parts(), 'entries.json': hostile })).toMatchObject({ code: 'pack-invalid' })
    expect(Object.prototype).not.toHaveProperty('polluted')
  })

  it('says that a pack is made for a newer app', async () => {
    const { 'topic.json': topic = '' } = parts()
    const newer = topic.replace('"schemaVersion":1', '"schemaVersion":2')
    expect(await faultOf({ ...parts(), 'topic.json': newer })).toMatchObject({ code: 'pack-too-new' })
  })

  it('leaves the second of two packs with one id out, and names it', async () => {
    const folder = await temporaryFolder()
    await addPack(folder, 'first', parts())
    await addPack(folder, 'second', parts())
    const { packs, problems } = await createPackStore(folder).load()
    expect(packs).toHaveLength(1)
    expect(problems).toMatchObject([{ name: 'second', error: { code: 'pack-invalid' } }])
    expect(problems[0]?.error.message).toContain('invented-spasm')
  })

  it('loads the bundled packs without a problem', async () => {
    const { packs, problems } = await createPackStore(
      join(import.meta.dirname, '../../../../../resources/packs'),
    ).load()
    expect(problems).toEqual([])
    expect(packs.length).toBeGreaterThan(0)
  })
})

describe('readPackFile', () => {
  it('reads one whole pack, and names the file in what it refuses', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'p.json')
    await writeFile(path, json(makePack()))
    expect(await readPackFile(path)).toEqual({ ok: true, value: makePack() })
    await writeFile(path, '{')
    expect(await readPackFile(path)).toMatchObject({ error: { message: expect.stringContaining(path) as string } })
    expect(await readPackFile(folder)).toMatchObject({ error: { code: 'io' } })
    expect(await readPackFile(join(folder, 'none.json'), 'none.json')).toMatchObject({
      error: { code: 'io', message: expect.stringMatching(/^none\.json /) as string },
    })
  })
})
