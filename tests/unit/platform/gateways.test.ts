import { describe, expect, it, vi } from 'vitest'
import type { Bridge } from '../../../src/core/contract/bridge'
import { CHANNELS } from '../../../src/core/contract/guards'
import type { DraftSummary } from '../../../src/core/contract/drafts'
import { importArticle } from '../../../src/core/importer/import-article'
import { failure, success, type Result } from '../../../src/core/result'
import { entryId } from '../../../src/core/topic/entry'
import { createElectronGateway } from '../../../src/platform/electron-gateway'
import { createMemoryGateway } from '../../../src/platform/memory-gateway'
import { HANDOUT_REQUEST } from '../../fixtures/channel-args'
import { makePack, packId } from '../../fixtures/make-pack'
import { citedCaution, importedGuide } from '../../support/imported-guide'

/** A bridge that notes which method was called with what. */
function notedBridge() {
  const calls: [string, unknown][] = []
  const bridge = new Proxy({} as Bridge, {
    get: (_, method: string) => (args: unknown) => {
      calls.push([method, args])
      return Promise.resolve(failure('io', 'not in this test'))
    },
  })
  return { calls, bridge }
}

describe('createElectronGateway', () => {
  it('reaches every channel through the method that carries its name, with one object', async () => {
    const { calls, bridge } = notedBridge()
    const gateway = createElectronGateway(bridge)
    const handout = HANDOUT_REQUEST
    const comparison = {
      items: ['drug/x', 'care/y'].map((id) => ({ packId: packId('invented-spasm'), entryId: entryId(id) })),
    }
    const sheet = { ...comparison, paper: 'a4', textSize: 12, patientName: '', nextVisit: '' } as const
    await gateway.listPacks()
    await gateway.readPack(packId('invented-spasm'))
    await gateway.readIndex(packId('invented-spasm'))
    await gateway.searchLibrary('cold', packId('invented-spasm'))
    const file = { name: 'guide.json', size: 9 }
    await gateway.chooseImport()
    await gateway.readDropped(file)
    await gateway.acceptImport('t')
    await gateway.discardImport('t')
    await gateway.exportPack(packId('invented-spasm'))
    await gateway.removePack(packId('invented-spasm'))
    await gateway.reviewUpdate(packId('invented-spasm'))
    await gateway.acceptUpdate(packId('invented-spasm'))
    await gateway.switchVersion(packId('invented-spasm'))
    await gateway.editPack(packId('invented-spasm'), '1.0', { type: 'removeEntries', ids: [] })
    await gateway.keepTyped(packId('invented-spasm'), [])
    await gateway.readTyped(packId('invented-spasm'))
    await gateway.chooseFolder()
    await gateway.forgetFolder()
    await gateway.readKey('KEY')
    await gateway.chooseLogo()
    await gateway.listDrafts()
    await gateway.readDraft('d')
    await gateway.saveDraft('d', [])
    await gateway.acceptDraft('d', { title: 'A', language: 'en' })
    await gateway.removeDraft('d')
    await gateway.cancelArticle()
    await gateway.saveHandoutPdf(handout)
    await gateway.printHandout(handout)
    await gateway.checkPrivacy(['Ann Other'])
    await gateway.saveComparisonCsv(comparison)
    await gateway.saveOptionSheet(sheet)
    const shown = { ...comparison, isOnlyDifferences: true, rowFilter: 'risk', paper: 'a4' } as const
    await gateway.printComparison(shown)
    await gateway.printOptionSheet(sheet)
    await gateway.readSettings()
    await gateway.writeSettings({ theme: 'dark', interfaceSize: 100 })
    await gateway.readRecords()
    await gateway.changeRecords({ class: 'words', put: [], remove: ['x'] })
    await gateway.exportRecords()
    await gateway.chooseRecordsImport()
    await gateway.importRecords('token', 'replace')
    await gateway.eraseAllRecords()
    await gateway.readAbout()
    await gateway.readHotkeyStatus()
    await gateway.takeNotices()
    await gateway.tellUnsaved(['Ice'])
    expect(calls).toEqual([
      ['libraryListPacks', {}],
      ['libraryReadPack', { packId: 'invented-spasm' }],
      ['libraryReadIndex', { packId: 'invented-spasm' }],
      ['librarySearch', { text: 'cold', currentTopic: 'invented-spasm' }],
      ['libraryChooseImport', {}],
      ['libraryReadDropped', file],
      ['libraryAcceptImport', { token: 't' }],
      ['libraryDiscardImport', { token: 't' }],
      ['libraryExport', { packId: 'invented-spasm' }],
      ['libraryRemove', { packId: 'invented-spasm' }],
      ['libraryReviewUpdate', { packId: 'invented-spasm' }],
      ['libraryAcceptUpdate', { packId: 'invented-spasm' }],
      ['librarySwitchVersion', { packId: 'invented-spasm' }],
      ['libraryEdit', { packId: 'invented-spasm', version: '1.0', edit: { type: 'removeEntries', ids: [] } }],
      ['libraryKeepTyped', { packId: 'invented-spasm', forms: [] }],
      ['libraryReadTyped', { packId: 'invented-spasm' }],
      ['libraryChooseFolder', {}],
      ['libraryForgetFolder', {}],
      ['libraryReadKey', { text: 'KEY' }],
      ['handoutChooseLogo', {}],
      ['draftsList', {}],
      ['draftsRead', { draftId: 'd' }],
      ['draftsSave', { draftId: 'd', edits: [] }],
      ['draftsAccept', { draftId: 'd', title: 'A', language: 'en' }],
      ['draftsRemove', { draftId: 'd' }],
      ['draftsCancelImport', {}],
      ['handoutSavePdf', handout],
      ['handoutPrint', handout],
      ['privacyCheck', { texts: ['Ann Other'] }],
      ['compareSaveCsv', comparison],
      ['compareSaveOptionSheet', sheet],
      ['comparePrint', shown],
      ['comparePrintOptionSheet', sheet],
      ['settingsRead', {}],
      ['settingsWrite', { theme: 'dark', interfaceSize: 100 }],
      ['recordsRead', {}],
      ['recordsChange', { class: 'words', put: [], remove: ['x'] }],
      ['recordsExport', {}],
      ['recordsChooseImport', {}],
      ['recordsImport', { token: 'token', mode: 'replace' }],
      ['recordsEraseAll', { isConfirmed: true }],
      ['appReadAbout', {}],
      ['hotkeyReadStatus', {}],
      ['appTakeNotices', {}],
      ['appTellUnsaved', { names: ['Ice'] }],
    ])
    const methodOf = (channel: string) => channel.replace(/:(.)/, (_, letter: string) => letter.toUpperCase())
    expect(calls.map(([method]) => method).sort()).toEqual(CHANNELS.map(methodOf).sort())
  })
})

describe('a pack over the bridge', () => {
  const reading = (result: Result<string>) =>
    createElectronGateway({ libraryReadPack: () => Promise.resolve(result) } as unknown as Bridge).readPack(
      packId('invented-spasm'),
    )
  it('comes as one text and is handed on as a pack', async () => {
    expect(await reading(success(JSON.stringify(makePack())))).toEqual(success(makePack()))
  })
  it('hands on why there is none', async () => {
    expect(await reading(failure('not-found', 'No such guide.'))).toEqual(failure('not-found', 'No such guide.'))
  })
})

describe('a draft over the bridge', () => {
  const made = importArticle({ name: 'a.txt', content: 'A cramp\n\nCauses\n\n1. Cold\n2. Age\n' })
  const draft = made.ok ? made.value : undefined
  const summary = { id: 'd', fileName: 'a.txt', title: 'A cramp' } as DraftSummary
  const reading = (json: string) => {
    const saved = success({ summary, json, edits: [] })
    return createElectronGateway({ draftsRead: () => Promise.resolve(saved) } as unknown as Bridge).readDraft('d')
  }
  it('comes as one text, is checked, and is handed on as a draft', async () => {
    expect(draft?.entries).toHaveLength(2)
    expect(await reading(JSON.stringify(draft))).toEqual(success({ summary, draft, edits: [] }))
  })
  it('that is damaged is named', async () => {
    expect(await reading('{"cut')).toMatchObject({
      error: { message: expect.stringContaining('The draft of a.txt is damaged') as string },
    })
  })
})

describe('createMemoryGateway', () => {
  it('lists and reads its packs, and says when there is no such guide', async () => {
    const pack = makePack()
    const gateway = createMemoryGateway([pack])
    expect(await gateway.listPacks()).toMatchObject({
      ok: true,
      value: { packs: [{ id: 'invented-spasm' }], problems: [] },
    })
    expect(await gateway.readPack(packId('invented-spasm'))).toEqual({ ok: true, value: pack })
    expect(await gateway.readPack(packId('none'))).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  it('edits a guide that was made of an article, tells of it, and lists its content as another', async () => {
    const guide = importedGuide()
    const gateway = createMemoryGateway([makePack()])
    gateway.install(guide)
    const listener = vi.fn()
    gateway.onLibraryChanged(listener)
    const { id } = guide.manifest
    const digests = async () => {
      const listed = await gateway.listPacks()
      return listed.ok ? listed.value.packs.map(({ digest }) => digest) : []
    }
    const before = await digests()
    expect(await gateway.editPack(id, '1.0', citedCaution(guide))).toEqual(success({ version: '1.1' }))
    expect(listener).toHaveBeenCalledOnce()
    expect((await digests())[1]).not.toBe(before[1])
    expect(await gateway.readPack(id)).toMatchObject({ value: { manifest: { version: '1.1' } } })
    expect(await gateway.editPack(id, '1.0', citedCaution(guide))).toMatchObject({ error: { code: 'conflict' } })
    expect(await gateway.editPack(packId('invented-spasm'), '1.0', citedCaution(guide))).toMatchObject({
      error: { message: expect.stringContaining('came with the app') as string },
    })
  })

  it('keeps settings, passes menu commands on until the listener leaves', async () => {
    const gateway = createMemoryGateway([])
    await gateway.writeSettings({ theme: 'light', interfaceSize: 130 })
    expect(await gateway.readSettings()).toEqual({ ok: true, value: { theme: 'light', interfaceSize: 130 } })
    const listener = vi.fn()
    const stop = gateway.onMenuCommand(listener)
    gateway.sendMenuCommand('showGuide')
    stop()
    gateway.sendMenuCommand('showBoard')
    expect(listener.mock.calls).toEqual([['showGuide']])
  })

  it('keeps records, exports, erases and brings them back', async () => {
    const gateway = createMemoryGateway([])
    const word = {
      id: 'cramp=invented-spasm:care/ice',
      word: 'cramp',
      packId: packId('invented-spasm'),
      entryId: entryId('care/ice'),
      taughtOn: '2026-11-23',
    }
    await gateway.changeRecords({ class: 'words', put: [word], remove: [] })
    await gateway.exportRecords()
    await gateway.eraseAllRecords()
    expect(gateway.records.words).toEqual([])
    expect(await gateway.chooseRecordsImport()).toMatchObject({ value: { preview: { words: { added: 1 } } } })
    expect(await gateway.importRecords('any', 'merge')).toMatchObject({ value: { words: { records: [word] } } })
    const listener = vi.fn()
    const stop = gateway.onRecordsChanged(listener)
    gateway.sendRecordsChanged({ words: { records: [], status: 'ok' } })
    stop()
    gateway.sendRecordsChanged({})
    expect(listener).toHaveBeenCalledOnce()
  })
})
