import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTypedKeeper } from '../../../../../electron/main/services/typed-keeper'
import { TYPED_LIMITS } from '../../../../../src/core/contract/typed-forms'
import type { PackId } from '../../../../../src/core/topic/topic'
import { packId } from '../../../../fixtures/make-pack'
import { importedGuide, typedTitle } from '../../../../support/imported-guide'
import { makeAppFolder, openLibrary, versionOf } from '../../../../support/library-on-disk'
import { temporaryFolder } from '../../temporary-folder'

const KNEE = packId('invented-knee-pain')
const APP = packId('app-guide')
const CLINIC = packId('clinic-guide')

async function open() {
  const folder = await temporaryFolder()
  await makeAppFolder(folder, versionOf('1.0', 'app-guide'))
  const clinicFolder = join(folder, 'clinic')
  await mkdir(clinicFolder)
  await writeFile(join(clinicFolder, 'guide.json'), JSON.stringify(versionOf('1.0')))
  const desk = openLibrary(folder, { clinicFolder })
  await desk.importer.install(importedGuide(), 'importedArticle')
  return { ...desk, typed: createTypedKeeper(desk.shelf) }
}

describe('what is typed and not saved', () => {
  it('is kept for a guide that is edited here, the latest only, until none is left', async () => {
    const { typed } = await open()
    expect(await typed.read(KNEE)).toEqual([])
    expect(await typed.keep(KNEE, [typedTitle('One')])).toMatchObject({ ok: true })
    expect(await typed.keep(KNEE, [typedTitle('Two')])).toMatchObject({ ok: true })
    expect(await typed.read(KNEE)).toEqual([typedTitle('Two')])
    expect(typed.titles()).toEqual(['Invented knee pain'])
    await typed.keep(KNEE, [])
    expect(await typed.read(KNEE)).toEqual([])
    expect(typed.titles()).toEqual([])
  })

  it('is that of the last word, whichever is done first', async () => {
    const { typed } = await open()
    await Promise.all([typed.keep(KNEE, [typedTitle('One')]), typed.keep(KNEE, [typedTitle('Two')])])
    expect(await typed.read(KNEE)).toEqual([typedTitle('Two')])
    await Promise.all([typed.keep(KNEE, [typedTitle('Three')]), typed.keep(KNEE, [])])
    expect(await typed.read(KNEE)).toEqual([])
  })

  it('is refused for every other guide, and no longer given once a guide is not edited here', async () => {
    const { typed, library } = await open()
    for (const id of [APP, CLINIC, packId('nowhere')])
      expect(await typed.keep(id, [typedTitle()]), id).toMatchObject({ ok: false })
    expect(typed.titles()).toEqual([])
    await typed.keep(KNEE, [typedTitle()])
    await library.remove(KNEE)
    expect(await typed.read(KNEE)).toEqual([])
    // The page may tell once more before it hears that the guide is gone.
    expect(await typed.keep(KNEE, [typedTitle()])).toMatchObject({ ok: false })
    expect(typed.titles()).toEqual([])
  })

  it('is named when it would be lost, whether the page speaks of it or a page before it did', async () => {
    const { shelf } = await open()
    const shown = await shelf.find(KNEE)
    const find = (packId: PackId) =>
      Promise.resolve(shown && { ...shown, item: { ...shown.item, title: `Guide ${packId}` } })
    const typed = createTypedKeeper({ find })
    const [one, two] = [packId('one'), packId('two')]
    await typed.keep(one, [typedTitle()])
    // What the page says is all there is: it typed it.
    expect(typed.lost(['Baclofen'])).toEqual(['Baclofen'])
    typed.beginAnew()
    expect(typed.lost([])).toEqual(['Guide one'])
    await typed.keep(two, [typedTitle()])
    expect(typed.lost(['Baclofen'])).toEqual(['Baclofen', 'Guide one'])
    // It was put back, or something was typed beside it: the page speaks of it.
    await typed.keep(one, [typedTitle()])
    expect(typed.lost(['Baclofen'])).toEqual(['Baclofen'])
    expect(typed.lost([])).toEqual(['Guide two', 'Guide one'])
    typed.beginAnew()
    typed.forget(one)
    expect(typed.lost(['Baclofen'])).toEqual(['Baclofen', 'Guide two'])
  })

  it('is kept for so many guides; those that were typed for last stay', async () => {
    const { shelf } = await open()
    const find = async () => shelf.find(KNEE)
    const typed = createTypedKeeper({ find })
    const ids = Array.from({ length: TYPED_LIMITS.guides + 1 }, (_, i) => packId(`guide-${i}`))
    for (const id of ids) await typed.keep(id, [typedTitle(id)])
    await typed.keep(ids[1] as PackId, [typedTitle('again')])
    await typed.keep(packId('one-more'), [typedTitle()])
    expect(await typed.read(ids[0] as PackId)).toEqual([])
    expect(await typed.read(ids[1] as PackId)).toEqual([typedTitle('again')])
    expect(await typed.read(ids[2] as PackId)).toEqual([])
    expect(typed.titles()).toHaveLength(TYPED_LIMITS.guides)
  })
})
