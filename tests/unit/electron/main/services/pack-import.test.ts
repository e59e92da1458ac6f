import { mkdir, readdir, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../../../../src/core/result'
import { makeEntry, packId, said } from '../../../../fixtures/make-pack'
import {
  makeAppFolder,
  makePublisher,
  openLibrary,
  putPack,
  readJson,
  signed,
  versionOf,
} from '../../../../support/library-on-disk'
import { temporaryFolder } from '../../temporary-folder'

const publisher = makePublisher()
const stranger = makePublisher('A stranger')

async function open(options: Parameters<typeof openLibrary>[1] = {}) {
  const folder = await temporaryFolder()
  await makeAppFolder(folder, versionOf('1.0', 'app-guide'))
  return { folder, ...openLibrary(folder, options) }
}

/** The sentence of a refusal; fails the test for what was let through. */
function refusal<T>(result: Result<T>): string {
  if (result.ok) throw new Error('expected a refusal')
  return result.error.message
}

describe('looking at a file', () => {
  it('tells what it is and installs nothing', async () => {
    const { preview, shelf, userData } = await open()
    const seen = await preview(versionOf('1.0'))
    expect(seen).toMatchObject({
      ok: true,
      value: {
        fileName: 'guide.json',
        pack: {
          id: 'clinic-guide',
          version: '1.0',
          origin: 'importedPack',
          signature: { status: 'unsigned' },
          entries: 1,
        },
      },
    })
    expect(seen.ok && seen.value.update).toBeUndefined()
    expect((await shelf.list()).packs.map(({ id }) => id)).toEqual(['app-guide'])
    expect(await readdir(userData)).not.toContain('packs')
  })

  it('names the hosts of the addresses that the sources carry', async () => {
    const { preview } = await open()
    const pack = versionOf('1.0')
    const [id] = Object.keys(pack.sources) as (keyof typeof pack.sources)[]
    const source = id && pack.sources[id]
    if (source) source.address = 'https://Reader:secret@Example.org:8443/page?x=1'
    expect(await preview(pack)).toMatchObject({ value: { hosts: ['example.org:8443'] } })
  })

  it('shows what an update changes, line by line', async () => {
    const { install, preview } = await open()
    await install(versionOf('1.0'))
    expect(await preview(versionOf('1.1'))).toMatchObject({
      value: {
        update: {
          from: '1.0',
          to: '1.1',
          diff: {
            entries: [
              {
                id: 'cause/sitting',
                change: 'changed',
                lines: [
                  {
                    change: 'changed',
                    label: 'In short',
                    before: 'As version 1.0 says.',
                    after: 'As version 1.1 says.',
                  },
                ],
              },
            ],
          },
        },
      },
    })
  })

  it.each<[what: string, text: string, says: RegExp, detail: RegExp]>([
    ['empty', '', /damaged or cut off/, /expected JSON/],
    ['cut off', JSON.stringify(versionOf('1.0')).slice(0, 200), /damaged or cut off/, /expected JSON/],
    ['no pack', '{"a":1}', /has \d+ faults/, /^schemaVersion: expected/],
    ['too deep', '['.repeat(40) + ']'.repeat(40), /was not read/, /at most 32 levels/],
    ['of a newer app', JSON.stringify({ ...versionOf('1.0'), schemaVersion: 9 }), /newer version of this app/, /^$/],
    ['with a fault', JSON.stringify(versionOf('one')), /has a fault/, /^manifest\.version: expected a version/],
  ])('refuses a file that is %s, in a sentence', async (_what, text, says, detail) => {
    const { preview } = await open()
    const seen = await preview(text)
    expect(refusal(seen)).toMatch(says)
    expect(!seen.ok && (seen.error.details?.[0] ?? '')).toMatch(detail)
  })

  it('refuses what is too large, a folder and a missing file', async () => {
    const { folder, importer } = await open()
    const path = join(folder, 'large.json')
    await writeFile(path, '{')
    await truncate(path, 20 * 1024 * 1024 + 1)
    expect(refusal(await importer.preview(path))).toContain('larger than 20 MB')
    await mkdir(join(folder, 'sub.json'))
    expect(refusal(await importer.preview(join(folder, 'sub.json')))).toContain('cannot be read')
    expect(refusal(await importer.preview(join(folder, 'none.json')))).toContain('none.json cannot be read')
    expect(refusal(await importer.preview(''))).toContain('cannot be read')
  })
})

describe('accepting it', () => {
  it('installs the pack, and keeps it over a start', async () => {
    const { folder, install, shown, userData } = await open()
    expect(await install(versionOf('1.0'))).toEqual({ ok: true, value: { packId: 'clinic-guide' } })
    expect(await shown()).toBe('1.0: As version 1.0 says.')
    expect(await readdir(join(userData, 'packs/clinic-guide'))).toEqual(['1.0.json'])
    expect(await openLibrary(folder).shown()).toBe('1.0: As version 1.0 says.')
  })

  it('takes a token once, and only the last one', async () => {
    const { preview, importer } = await open()
    const first = await preview(versionOf('1.0'))
    const second = await preview(versionOf('1.0', 'other-guide'))
    if (!first.ok || !second.ok) throw new Error('expected two previews')
    expect(refusal(await importer.accept(first.value.token))).toContain('no longer held')
    expect(await importer.accept(second.value.token)).toMatchObject({ ok: true })
    expect(refusal(await importer.accept(second.value.token))).toContain('no longer held')
  })

  it('installs nothing that was discarded', async () => {
    const { preview, importer, shelf } = await open()
    const seen = await preview(versionOf('1.0'))
    if (!seen.ok) throw new Error('expected a preview')
    importer.discard(seen.value.token)
    expect(refusal(await importer.accept(seen.value.token))).toContain('no longer held')
    expect((await shelf.list()).packs).toHaveLength(1)
  })

  it('judges again: the library may have changed since', async () => {
    const { folder, preview, importer, shelf, bundled } = await open()
    const seen = await preview(versionOf('1.0', 'late-guide'))
    if (!seen.ok) throw new Error('expected a preview')
    await putPack(bundled, versionOf('3.0', 'late-guide'))
    shelf.refresh()
    expect(refusal(await importer.accept(seen.value.token))).toContain('came with the app')
    expect(folder).toBeTruthy()
  })

  it('keeps the version before for a roll-back, and only that one', async () => {
    const { install, item, userData } = await open()
    for (const version of ['1.0', '1.1', '1.2']) await install(versionOf(version))
    expect(await item()).toMatchObject({ version: '1.2', otherVersion: '1.1' })
    expect((await readdir(join(userData, 'packs/clinic-guide'))).sort()).toEqual(['1.1.json', '1.2.json'])
  })

  it('says when the disk does not take it, and then lists nothing new', async () => {
    const { preview, importer, userData, shelf } = await open()
    const seen = await preview(versionOf('1.0'))
    if (!seen.ok) throw new Error('expected a preview')
    await writeFile(join(userData, 'packs'), 'no folder')
    expect(refusal(await importer.accept(seen.value.token))).toMatch(/could not be installed/)
    shelf.refresh()
    expect((await shelf.list()).packs).toHaveLength(1)
  })
})

describe('which pack may take the place of which', () => {
  it('refuses the same content again', async () => {
    const { install } = await open()
    await install(versionOf('1.0'))
    expect(refusal(await install(versionOf('1.0')))).toContain('already installed, with the same content')
  })

  it('refuses other content under the same version', async () => {
    const { install } = await open()
    await install(versionOf('1.0'))
    const other = versionOf('1.0', 'clinic-guide', [makeEntry('cause', 'running', { summary: said('Other.') })])
    expect(refusal(await install(other))).toContain('Two contents cannot have one version')
  })

  it('refuses a downgrade and names the way back', async () => {
    const { install, shown } = await open()
    await install(versionOf('1.9'))
    expect(refusal(await install(versionOf('1.2')))).toContain('remove the installed guide first')
    await install(versionOf('1.10'))
    expect(refusal(await install(versionOf('1.2')))).toMatch(/newer version 1\.10 .* Roll back .* version 1\.9 is kept/)
    expect(await shown()).toBe('1.10: As version 1.10 says.')
  })

  it('lets no pack override a bundled one, but a newer one with a trusted key', async () => {
    const { install, shown, item } = await open({ keys: [publisher] })
    expect(refusal(await install(versionOf('2.0', 'app-guide')))).toContain('came with the app')
    expect(refusal(await install(signed(versionOf('2.0', 'app-guide'), stranger)))).toContain('came with the app')
    expect(refusal(await install(signed(versionOf('0.9', 'app-guide'), publisher)))).toContain('newer version 1.0')
    expect(await shown('app-guide')).toBe('1.0: As version 1.0 says.')
    expect(await install(signed(versionOf('2.0', 'app-guide'), publisher))).toMatchObject({ ok: true })
    expect(await shown('app-guide')).toBe('2.0: As version 2.0 says.')
    expect(await item('app-guide')).toMatchObject({
      origin: 'importedPack',
      otherVersion: '1.0',
      signature: { status: 'trusted', keyName: 'Invented Press' },
    })
  })

  it('shows the bundled one again once the key is no longer trusted', async () => {
    const keys = [publisher]
    const { folder, install } = await open({ keys })
    await install(signed(versionOf('2.0', 'app-guide'), publisher))
    const without = openLibrary(folder)
    expect(await without.shown('app-guide')).toBe('1.0: As version 1.0 says.')
    expect((await without.shelf.list()).problems).toMatchObject([{ name: 'app-guide/2.0.json' }])
  })

  it("leaves the administrator's guides to the administrator", async () => {
    const clinicFolder = await temporaryFolder()
    await putPack(clinicFolder, versionOf('1.0'))
    const { install } = await open({ clinicFolder })
    expect(refusal(await install(versionOf('2.0')))).toContain("clinic's folder")
  })
})

describe('signatures', () => {
  it('are shown by the name of the key, or as unknown', async () => {
    const { preview } = await open({ keys: [publisher] })
    expect(await preview(signed(versionOf('1.0'), publisher))).toMatchObject({
      value: { pack: { signature: { status: 'trusted', keyName: 'Invented Press' } } },
    })
    expect(await preview(signed(versionOf('1.0'), stranger))).toMatchObject({
      value: {
        pack: { signature: { status: 'unknownKey', fingerprint: expect.stringMatching(/^[0-9a-f ]{19}$/) as string } },
      },
    })
  })

  it('outlast another order of fields and other spaces, and nothing else', async () => {
    const { preview } = await open({ keys: [publisher] })
    const pack = signed(versionOf('1.0'), publisher)
    const turned = Object.fromEntries(Object.entries(pack).reverse())
    expect(await preview(JSON.stringify(turned, null, 3))).toMatchObject({ ok: true })
    const tampered = JSON.stringify(pack).replace('As version 1.0 says.', 'As version 1.0 sayd.')
    expect(refusal(await preview(tampered))).toMatch(/signature that does not fit/)
    const spaced = JSON.stringify(pack).replace('As version 1.0 says.', 'As version 1.0 says. ')
    expect(refusal(await preview(spaced))).toMatch(/signature that does not fit/)
  })

  it('of another key under the name of a trusted one are wrong', async () => {
    const { preview } = await open({ keys: [publisher] })
    const pack = signed(versionOf('1.0'), stranger)
    const disguised = { ...pack, signature: { ...pack.signature, publicKey: publisher.key } }
    expect(refusal(await preview(JSON.stringify(disguised)))).toMatch(/signature that does not fit/)
  })

  it('once there, are kept: an update is signed by the same or a trusted key', async () => {
    const { install } = await open()
    await install(signed(versionOf('1.0'), stranger))
    expect(refusal(await install(versionOf('1.1')))).toContain('not signed by the same publisher')
    expect(refusal(await install(signed(versionOf('1.1'), publisher)))).toContain('not signed by the same publisher')
    expect(await install(signed(versionOf('1.1'), stranger))).toMatchObject({ ok: true })
  })

  it('stay with the pack through install and export', async () => {
    const { folder, install, library, preview } = await open({ keys: [publisher] })
    const pack = signed(versionOf('1.0'), publisher)
    await install(pack)
    const file = await library.export(packId('clinic-guide'))
    if (!file.ok) throw new Error('expected a file')
    expect(JSON.parse(file.value.json)).toEqual(pack)
    expect(file.value.suggestedName).toBe('clinic-guide-1.0')
    await library.remove(packId('clinic-guide'))
    expect(await preview(file.value.json)).toMatchObject({ value: { pack: { signature: { status: 'trusted' } } } })
    expect(await readJson(join(folder, 'guide.json'))).toEqual(pack)
  })
})
