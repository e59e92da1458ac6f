import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../src/core/topic/topic'
import { makeEntry } from '../../fixtures/make-pack'
import { NO_FILES } from '../../support/hostile-files'
import type { HostilePack } from '../../support/hostile-pack'
import { NO_PACKS } from '../../support/hostile-packs'
import { makeAppFolder, makePublisher, openLibrary, signed, versionOf } from '../../support/library-on-disk'
import { runCommand } from './cli/run-command'
import { temporaryFolder } from './temporary-folder'

/** Puts a hostile file where a person would have it. */
async function put([, content]: HostilePack): Promise<{ folder: string; path: string }> {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'given'))
  const path = join(folder, 'given/guide.json')
  if (typeof content === 'function') await content(path)
  else await writeFile(path, content)
  return { folder, path }
}

describe('a file that is no guide', () => {
  it.each([...NO_FILES, ...NO_PACKS])('%s: the window and the command line give the same answer', async (...pack) => {
    const { folder, path } = await put(pack)
    await makeAppFolder(folder, versionOf('1.0', 'app-guide'))
    const { importer, shelf, userData } = openLibrary(folder)
    const before = Object.getOwnPropertyNames(Object.prototype).join()

    const seen = await importer.preview(path)
    const { message, details } = pack[2]
    expect(seen).toMatchObject({ ok: false, error: { message } })
    expect(!seen.ok && (seen.error.details ?? [])).toEqual(details)

    const { code, stdout, stderr } = await runCommand(['validate', path], { store: shelf })
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: details.map((line) => `${line}\n`).join(''),
      stderr: `${message}\n`,
    })
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
    expect((await readdir(userData)).filter((name) => name !== 'catalogue.json')).toEqual([])
  })
})

describe('a whole guide that has no place beside the others', () => {
  const other = [makeEntry('cause', 'running')]
  const installed =
    (version: string) =>
    async ({ install }: ReturnType<typeof openLibrary>) =>
      void (await install(versionOf(version)))

  it.each<
    [
      what: string,
      before: (library: ReturnType<typeof openLibrary>) => unknown,
      pack: Pack,
      answer: string,
      details: string[],
    ]
  >([
    [
      'of the app itself',
      () => undefined,
      versionOf('9.0', 'app-guide'),
      'Guide app-guide 9.0 was not imported: its id, app-guide, is that of a guide that came with the app. Such a guide is updated with the app, or by a pack that is signed with a key this clinic trusts.',
      ['manifest.id: expected an id that no guide of the app has, got app-guide'],
    ],
    [
      'signed by a stranger, of the app itself',
      () => undefined,
      signed(versionOf('9.0', 'app-guide'), makePublisher()),
      'Guide app-guide 9.0 was not imported: its id, app-guide, is that of a guide that came with the app. Such a guide is updated with the app, or by a pack that is signed with a key this clinic trusts.',
      ['manifest.id: expected an id that no guide of the app has, got app-guide'],
    ],
    [
      'installed already',
      installed('1.0'),
      versionOf('1.0'),
      'Guide clinic-guide 1.0 is already installed, with the same content. There is nothing to do.',
      [],
    ],
    [
      'of the installed version with other content',
      installed('1.0'),
      versionOf('1.0', 'clinic-guide', other),
      'Guide clinic-guide 1.0 was not imported: version 1.0 is installed with other content. Two contents cannot have one version; ask the publisher for a copy with a higher one.',
      ['manifest.version: expected one above 1.0'],
    ],
    [
      'older than the installed one',
      installed('1.10'),
      versionOf('1.9'),
      'Guide clinic-guide 1.9 was not imported: the newer version 1.10 is installed. An older version is not imported over a newer one; to use it, remove the installed guide first.',
      ['manifest.version: expected one above 1.10'],
    ],
  ])('%s: both say so, and that the file is whole', async (_what, before, pack, message, details) => {
    const folder = await temporaryFolder()
    await makeAppFolder(folder, versionOf('1.0', 'app-guide'))
    const library = openLibrary(folder)
    await before(library)
    const seen = await library.preview(pack)
    expect(seen).toEqual({ ok: false, error: { code: 'invalid-input', message, ...(details.length && { details }) } })

    const { code, stdout, stderr } = await runCommand(['validate', join(folder, 'guide.json')], {
      store: library.shelf,
    })
    const [first, ...more] = stderr.trimEnd().split('\n')
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(first).toMatch(/^guide\.json is a whole pack: Guide /)
    expect(more).toEqual([message, ...details.map((line) => `  ${line}`)])
  })
})

it("in the clinic's folder each is named with its sentence, and the whole ones stay", async () => {
  const folder = await temporaryFolder()
  const clinicFolder = join(folder, 'clinic')
  await mkdir(clinicFolder)
  await makeAppFolder(folder, versionOf('1.0', 'app-guide'))
  const files = [...NO_FILES, ...NO_PACKS].flatMap(([, content, { message, details }], i) =>
    typeof content === 'function' ? [] : [{ name: `${100 + i}.json`, content, message, details }],
  )
  for (const { name, content } of files) await writeFile(join(clinicFolder, name), content)
  await writeFile(join(clinicFolder, 'whole.json'), JSON.stringify(versionOf('1.0')))
  const { shelf } = openLibrary(folder, { clinicFolder, patience: Infinity })
  const { packs, problems } = await shelf.list()
  expect(packs.map(({ id }) => id)).toEqual(['app-guide', 'clinic-guide'])
  expect(problems.map(({ name, error }) => [name, error.message, error.details ?? []])).toEqual(
    files.map(({ name, message, details }) => [name, message.replace('guide.json', name), details]),
  )
})

it.each<[what: string, parts: unknown, files: Record<string, string>, message: string, details: string[]]>([
  ...[
    ['a.json', 'a.json'],
    Array.from({ length: 101 }, (_, i) => `p${i}.json`),
    ['../a.json'],
    ['a.json/../../x.json'],
    'a.json',
    [1],
  ].map((parts): [string, unknown, Record<string, string>, string, string[]] => [
    `the parts ${JSON.stringify(parts).slice(0, 40)}`,
    parts,
    { 'a.json': '{}' },
    'odd/pack.json was not understood.',
    ['parts: expected a list of at most 100 different file names in the same folder'],
  ]),
  [
    'parts that are too large together',
    ['a.json', 'b.json'],
    { 'a.json': ' '.repeat(11 * 1024 * 1024), 'b.json': ' '.repeat(11 * 1024 * 1024) },
    'odd is larger than 20 MB and was not read.',
    [],
  ],
  [
    'parts that say one thing twice',
    ['a.json', 'b.json'],
    { 'a.json': '{"x\\u202e": 1}', 'b.json': '{"x\\u202e": 2}' },
    'odd could not be put together.',
    ['b.json: expected no field x\\u202e; an earlier part has it'],
  ],
  [
    'a part that is a list',
    ['a.json'],
    { 'a.json': '[]' },
    'odd could not be put together.',
    ['a.json: expected an object'],
  ],
])('a folder with %s is named with its sentence', async (_, parts, files, message, details) => {
  const folder = await temporaryFolder()
  const clinicFolder = join(folder, 'clinic')
  await mkdir(join(clinicFolder, 'odd'), { recursive: true })
  await makeAppFolder(folder, versionOf('1.0', 'app-guide'))
  await writeFile(join(clinicFolder, 'odd/pack.json'), JSON.stringify({ parts }))
  for (const [name, content] of Object.entries(files)) await writeFile(join(clinicFolder, 'odd', name), content)
  const { packs, problems } = await openLibrary(folder, { clinicFolder, patience: Infinity }).shelf.list()
  expect(packs.map(({ id }) => id)).toEqual(['app-guide'])
  expect(problems).toEqual([
    { name: 'odd', error: { code: 'pack-invalid', message, ...(details.length && { details }) } },
  ])
})
