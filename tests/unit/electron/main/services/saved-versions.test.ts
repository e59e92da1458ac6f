import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { savedAfter, SAVED_LIMITS, toldChanges, versionsOf } from '../../../../../electron/main/services/saved-versions'
import type { InstalledRecord, SavedRecord } from '../../../../../electron/main/services/pack-records'
import { checkArgs } from '../../../../../src/core/contract/guards'
import { editedTopicOf } from '../../../../../src/core/pack/pack-edit'
import { packId } from '../../../../fixtures/make-pack'
import { importedGuide } from '../../../../support/imported-guide'
import { makeAppFolder, openLibrary, versionOf } from '../../../../support/library-on-disk'
import { temporaryFolder } from '../../temporary-folder'

const KNEE = packId('invented-knee-pain')

/** A library with a guide that was given other titles, each in a version of its own. */
async function open(edits: number) {
  const folder = await temporaryFolder()
  await makeAppFolder(folder, versionOf('1.0', 'app-guide'))
  const desk = openLibrary(folder)
  await desk.importer.install(importedGuide(), 'importedArticle')
  const guides = join(desk.userData, 'packs', KNEE)
  const retitle = async (title: string) => {
    const version = (await desk.item(KNEE))?.version ?? ''
    return desk.editor.edit(KNEE, version, { type: 'setTopic', ...editedTopicOf(importedGuide()), title })
  }
  for (let i = 1; i <= edits; i++) expect(await retitle(`Title ${i}`)).toMatchObject({ ok: true })
  const files = async () => (await readdir(guides)).map((name) => name.replace('.json', '')).sort()
  const saved = async () => (await desk.item(KNEE))?.savedVersions?.map(({ version }) => version)
  const title = async () => {
    const read = await desk.shelf.read(KNEE)
    return read.ok ? read.value.manifest.title : read.error.message
  }
  return { ...desk, folder, guides, retitle, files, saved, title }
}

describe('the versions of a guide that is edited', () => {
  it('are kept with the time and what changed, and each can be looked at and gone back to', async () => {
    const desk = await open(4)
    const { item, library, saved, title } = desk
    expect(await item(KNEE)).toMatchObject({
      ...{ version: '1.4', otherVersion: '1.3' },
      savedVersions: [
        { version: '1.3', savedAt: '2026-11-23T08:41:00.000Z', changes: ['The guide is called Title 3.'] },
        { version: '1.2', changes: ['The guide is called Title 2.'] },
        { version: '1.1', changes: ['The guide is called Title 1.'] },
        { version: '1.0', changes: [] },
      ],
    })
    const review = await library.review(KNEE, '1.1')
    expect(review).toMatchObject({ value: { from: '1.4', to: '1.1' } })
    expect(review.ok && review.value.diff.about).toMatchObject([{ before: 'Title 4', after: 'Title 1' }])
    expect(await title()).toBe('Title 4')
    expect(await library.switchVersion(KNEE, '1.1')).toEqual({ ok: true, value: { version: '1.1' } })
    expect(await title()).toBe('Title 1')
    expect(await saved()).toEqual(['1.4', '1.3', '1.2', '1.0'])
    // Without a word on which, the way back is to the one that was left.
    expect(await library.switchVersion(KNEE)).toEqual({ ok: true, value: { version: '1.4' } })
    expect(await library.switchVersion(KNEE, '1.4')).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(await library.switchVersion(KNEE, '9.9')).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(await library.review(packId('app-guide'), '1.1')).toMatchObject({ ok: false })
  })

  it('are ten beside the one that is shown; the files of older ones go', async () => {
    const { files, saved, library, retitle } = await open(12)
    expect(await saved()).toHaveLength(SAVED_LIMITS.versions)
    expect(await saved()).toEqual(Array.from({ length: 10 }, (_, i) => `1.${11 - i}`))
    expect((await files()).sort()).toEqual(Array.from({ length: 11 }, (_, i) => `1.${i + 2}`).sort())
    // The oldest is gone back to and edited: the new one is above all, and the one that it was made of stays.
    await library.switchVersion(KNEE, '1.2')
    expect(await retitle('From the oldest')).toEqual({ ok: true, value: { version: '1.13' } })
    expect(await saved()).toEqual(['1.12', '1.11', '1.10', '1.9', '1.8', '1.7', '1.6', '1.5', '1.4', '1.2'])
    expect(await files()).toHaveLength(11)
  })

  it('are there after another start, and when the list of guides is made anew', async () => {
    const { folder, saved, userData } = await open(3)
    const before = await saved()
    const again = openLibrary(folder)
    expect((await again.item(KNEE))?.savedVersions?.map(({ version }) => version)).toEqual(before)
    await rm(join(userData, 'library.json'))
    const anew = openLibrary(folder)
    expect((await anew.item(KNEE))?.savedVersions?.map(({ version }) => version)).toEqual(before)
    expect(await anew.library.switchVersion(KNEE, '1.0')).toMatchObject({ ok: true })
  })

  it('go with the guide, and give way to an import: of that one version is kept', async () => {
    const { folder, importer, files, saved, library, guides } = await open(3)
    const other = importedGuide()
    const manifest = { ...other.manifest, version: '5.0' }
    expect(await importer.install({ ...other, manifest }, 'importedArticle')).toMatchObject({ ok: true })
    expect(await saved()).toBeUndefined()
    expect(await files()).toEqual(['1.3', '5.0'])
    await library.remove(KNEE)
    expect(await readdir(join(guides, '..'))).toEqual([])
    expect(await openLibrary(folder).item(KNEE)).toBeUndefined()
  })

  it('that cannot be read are refused, and what is shown stays', async () => {
    const { guides, library, title } = await open(3)
    await writeFile(join(guides, '1.1.json'), '{')
    expect(await library.review(KNEE, '1.1')).toMatchObject({ ok: false })
    expect(await library.switchVersion(KNEE, '1.1')).toMatchObject({ ok: false })
    expect(await title()).toBe('Title 3')
  })
})

describe('what is told of a version', () => {
  it('is a few sentences, none of them long', () => {
    expect(toldChanges(['One.', 'Two.'])).toEqual(['One.', 'Two.'])
    expect(toldChanges(['1', '2', '3', '4', '5', '6', '7'])).toEqual(['1', '2', '3', '4', 'And 3 more changes.'])
    expect(toldChanges(['x'.repeat(1_000)])[0]).toHaveLength(301)
  })
})

test('a version is asked for by its number alone', () => {
  for (const channel of ['library:reviewUpdate', 'library:switchVersion'] as const) {
    expect(checkArgs(channel, { packId: 'a', version: '1.10' }).ok).toBe(true)
    for (const version of ['../1.0', '1', '1.0.json', 1, null, ''])
      expect(checkArgs(channel, { packId: 'a', version }).ok, String(version)).toBe(false)
  }
})

const step = fc.record({ isBack: fc.boolean(), which: fc.nat(), bytes: fc.nat({ max: 30_000_000 }) })

test('however often it is edited and gone back, the shown version and the one before are kept, and the rest is bounded', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let record: InstalledRecord = { id: 'a', origin: 'importedArticle', version: '1.0' }
      let last = 0
      for (const { isBack, which, bytes } of steps) {
        const all = [...versionsOf(record)]
        if (isBack) {
          const version = all[which % all.length] as string
          if (version !== record.version) record = { ...record, version, other: record.version }
          continue
        }
        const made: SavedRecord = { version: `1.${++last}`, bytes, changes: [] }
        const saved = savedAfter(record, made)
        record = { ...record, version: made.version, other: record.version, saved }
        const versions = saved.map((one) => one.version)
        expect(new Set(versions).size).toBe(versions.length)
        expect(versions.at(-1)).toBe(made.version)
        expect(versions).toContain(record.other)
        expect(versions.length).toBeLessThanOrEqual(SAVED_LIMITS.versions + 1)
        const others = saved.filter(({ version }) => version !== record.version && version !== record.other)
        const sum = saved.reduce((all, one) => all + one.bytes, 0)
        expect(others.length === 0 || sum <= SAVED_LIMITS.bytes).toBe(true)
        expect([...versionsOf(record)].sort()).toEqual([...versions].sort())
      }
    }),
    { numRuns: 200 },
  )
})
