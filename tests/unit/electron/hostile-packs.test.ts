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
