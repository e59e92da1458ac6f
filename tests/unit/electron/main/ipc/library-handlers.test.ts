import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createLibraryHandlers } from '../../../../../electron/main/ipc/library-handlers'
import { failure, success } from '../../../../../src/core/result'
import { packId } from '../../../../fixtures/make-pack'
import { citedCaution, importedGuide, typedTitle } from '../../../../support/imported-guide'
import { makeAppFolder, makePublisher, openLibrary, versionOf } from '../../../../support/library-on-disk'
import { createTypedKeeper } from '../../../../../electron/main/services/typed-keeper'
import { temporaryFolder } from '../../temporary-folder'

const CLINIC = packId('clinic-guide')

const unasked = () => Promise.resolve(failure('io', 'not in this test'))

/** The handlers over real services, and what the dialogs answer. */
async function open(answers: { opened?: string; saved?: string } = {}) {
  const folder = await temporaryFolder()
  await makeAppFolder(folder, versionOf('1.0', 'app-guide'))
  const desk = openLibrary(folder)
  const onLibrary = vi.fn()
  const readArticle = vi.fn(unasked)
  const handlers = createLibraryHandlers({
    packs: desk.shelf,
    importer: desk.importer,
    articles: { read: readArticle, cancel: () => undefined, accept: unasked },
    library: desk.library,
    editor: desk.editor,
    typed: createTypedKeeper(desk.shelf),
    search: { readIndex: unasked, search: unasked, close: () => undefined },
    askWhatToOpen: () => Promise.resolve(answers.opened && join(folder, answers.opened)),
    askWhereToSave: () => Promise.resolve(answers.saved && join(folder, answers.saved)),
    onLibrary,
  })
  return { ...desk, folder, handlers, onLibrary, readArticle }
}

describe('library channels', () => {
  it('keep what is typed for a guide until it is removed', async () => {
    const { handlers, importer } = await open()
    const guide = importedGuide()
    await importer.install(guide, 'importedArticle')
    const packId = guide.manifest.id
    const forms = [typedTitle()]
    expect(await handlers['library:keepTyped']({ packId, forms })).toEqual(success({}))
    expect(await handlers['library:readTyped']({ packId })).toEqual(success(forms))
    expect(await handlers['library:remove']({ packId })).toEqual(success({}))
    await importer.install(guide, 'importedArticle')
    expect(await handlers['library:readTyped']({ packId })).toEqual(success([]))
    expect(await handlers['library:keepTyped']({ packId: CLINIC, forms })).toMatchObject({ ok: false })
  })

  it('import in two steps and tell the page once it is done', async () => {
    const { folder, handlers, onLibrary } = await open({ opened: 'guide.json' })
    await writeFile(join(folder, 'guide.json'), JSON.stringify(versionOf('1.0')))
    const seen = await handlers['library:chooseImport']({})
    if (!seen.ok || seen.value.kind !== 'pack') throw new Error('no pack was seen')
    expect(onLibrary).not.toHaveBeenCalled()
    expect(await handlers['library:acceptImport']({ token: seen.value.token })).toMatchObject({ ok: true })
    expect(onLibrary).toHaveBeenCalledOnce()
    expect(await handlers['library:readPack']({ packId: CLINIC })).toMatchObject({ ok: true })
  })

  it('edit a guide and tell the page once it is done, not when it is refused', async () => {
    const { handlers, importer, onLibrary } = await open()
    const guide = importedGuide()
    await importer.install(guide, 'importedArticle')
    const { id } = guide.manifest
    const edit = { packId: id, version: '1.0', edit: citedCaution(guide) }
    expect(await handlers['library:edit'](edit)).toEqual({ ok: true, value: { version: '1.1' } })
    expect(onLibrary).toHaveBeenCalledOnce()
    expect(await handlers['library:edit'](edit)).toMatchObject({ error: { code: 'conflict' } })
    expect(onLibrary).toHaveBeenCalledOnce()
  })

  it('read as an article what does not end in .json, chosen or dropped', async () => {
    const { folder, handlers, readArticle } = await open({ opened: 'Guide.md' })
    await handlers['library:chooseImport']({})
    await handlers['library:readDropped']({ file: '/home/me/guide.html' })
    await handlers['library:readDropped']({ file: '/home/me/GUIDE.JSON' })
    expect(readArticle.mock.calls).toEqual([[join(folder, 'Guide.md')], ['/home/me/guide.html']])
  })

  it('do nothing when a dialog is cancelled', async () => {
    const { handlers, install, onLibrary } = await open()
    await install(versionOf('1.0'))
    for (const answer of [
      await handlers['library:chooseImport']({}),
      await handlers['library:export']({ packId: CLINIC }),
      await handlers['library:chooseFolder']({}),
      await handlers['library:readKey']({ text: null }),
    ])
      expect(answer).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(onLibrary).not.toHaveBeenCalled()
  })

  it('write a pack where the person said and answer without the folder', async () => {
    const { folder, handlers, install } = await open({ saved: 'out.json' })
    await install(versionOf('1.0'))
    const saved = await handlers['library:export']({ packId: CLINIC })
    expect(saved).toMatchObject({ ok: true, value: { fileName: 'out.json' } })
    expect(JSON.stringify(saved)).not.toContain(folder)
    expect(JSON.parse(await readFile(join(folder, 'out.json'), 'utf8'))).toEqual(versionOf('1.0'))
  })

  it('refuse what was dropped and is no file', async () => {
    const { handlers } = await open()
    expect(await handlers['library:readDropped']({ file: '' })).toMatchObject({
      error: { message: expect.stringContaining('no file on this computer') as string },
    })
  })

  it('read a key from text or file, and never a private one', async () => {
    const { folder, handlers } = await open({ opened: 'key.pem' })
    const { key, privateKey } = makePublisher()
    expect(await handlers['library:readKey']({ text: ` ${key}\n` })).toMatchObject({ value: { key } })
    await writeFile(join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
    expect(await handlers['library:readKey']({ text: null })).toMatchObject({
      error: { message: expect.stringContaining('This is a private key') as string },
    })
    await writeFile(join(folder, 'key.pem'), 'x'.repeat(10_000))
    expect(await handlers['library:readKey']({ text: null })).toMatchObject({
      error: { message: expect.stringContaining('too large') as string },
    })
    expect(await handlers['library:readKey']({ text: 'no key' })).toMatchObject({ error: { code: 'invalid-input' } })
  })
})
