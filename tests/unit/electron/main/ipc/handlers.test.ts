import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { OpenKind } from '../../../../../electron/main/ipc/library-handlers'
import type { SearchService } from '../../../../../electron/main/services/search-service'
import { createHandlers } from '../../../../../electron/main/ipc/handlers'
import { DEFAULT_SETTINGS, type AboutInfo, type RecordsSnapshot } from '../../../../../src/core/contract/contract'
import { libraryItem } from '../../../../../src/core/contract/library-item'
import { NO_ANSWER } from '../../../../../src/core/search/answer'
import { failure, success } from '../../../../../src/core/result'
import { entryId } from '../../../../../src/core/topic/entry'
import { boardPack } from '../../../../fixtures/board-pack'
import { HANDOUT_REQUEST, PATIENT } from '../../../../fixtures/channel-args'
import { makePack, packId } from '../../../../fixtures/make-pack'
import { temporaryFolder } from '../../temporary-folder'

const request = {
  ...HANDOUT_REQUEST,
  items: [],
  patientName: PATIENT,
  nextVisit: 'Monday',
  note: `For ${PATIENT} only`,
}
const PDF = new TextEncoder().encode('%PDF-1.4 a page %%EOF')

function services(path: string | undefined, title = 'A cramp: what to do at home') {
  const pack = makePack()
  return {
    packs: {
      list: vi.fn(() => Promise.resolve({ packs: [libraryItem(pack)], problems: [] })),
      load: vi.fn(() => Promise.resolve({ packs: [pack], problems: [] })),
      read: vi.fn(() => Promise.resolve(success(pack))),
    },
    search: {
      readIndex: vi.fn<SearchService['readIndex']>(() => Promise.resolve(success('{}'))),
      search: vi.fn<SearchService['search']>(() => Promise.resolve(success(NO_ANSWER))),
      close: vi.fn(),
    },
    settings: {
      read: vi.fn(() => Promise.resolve({ ...DEFAULT_SETTINGS })),
      write: vi.fn((settings: typeof DEFAULT_SETTINGS) => Promise.resolve(success({ ...settings }))),
      flush: vi.fn(() => Promise.resolve(success(undefined))),
    },
    printer: {
      titleOf: vi.fn(() => Promise.resolve(success(title))),
      toPdf: vi.fn(() => Promise.resolve(success({ bytes: PDF, pages: 2, title }))),
      print: vi.fn(() => Promise.resolve(success({ isPrinted: true }))),
      optionSheetTitleOf: vi.fn(() => Promise.resolve(success('A cramp: your choices'))),
      printOptionSheet: vi.fn(() => Promise.resolve(success({ isPrinted: true }))),
      optionSheetToPdf: vi.fn(() => Promise.resolve(success({ bytes: PDF, pages: 1, title }))),
    },
    comparisonPrinter: { print: vi.fn(() => Promise.resolve(success({ isPrinted: true }))) },
    records: {
      read: vi.fn(() => Promise.resolve({} as RecordsSnapshot)),
      change: vi.fn(() => Promise.resolve(success({ isSaved: true as const }))),
      exportTo: vi.fn(() => Promise.resolve(failure('io', 'not in this test'))),
      chooseImport: vi.fn(() => Promise.resolve(failure('io', 'not in this test'))),
      import: vi.fn(() => Promise.resolve(success({} as RecordsSnapshot))),
      eraseAll: vi.fn(() => Promise.resolve(success({} as RecordsSnapshot))),
      keepHistory: vi.fn(() => Promise.resolve()),
      flush: vi.fn(() => Promise.resolve(success(undefined))),
      refresh: vi.fn(() => Promise.resolve()),
    },
    checkPrivacy: vi.fn(),
    readLogo: vi.fn(() => Promise.resolve(success('iVBORw0KGgo='))),
    askWhatToOpen: vi.fn<(kind: OpenKind) => Promise<string | undefined>>(() => Promise.resolve(path)),
    today: () => '2026-11-23',
    about: vi.fn(() => ({ appName: 'Iliacus Desk Reference' }) as AboutInfo),
    hotkeyStatus: vi.fn(() => ({ hotkey: 'Control+Alt+H', isActive: false })),
    takeNotices: vi.fn(() => []),
    onUnsaved: vi.fn(),
    askWhereToSave: vi.fn<(suggestedName: string) => Promise<string | undefined>>(() => Promise.resolve(path)),
    importer: { preview: vi.fn(), accept: vi.fn(), discard: vi.fn(), install: vi.fn(), replace: vi.fn() },
    editor: { edit: vi.fn() },
    typed: { keep: vi.fn(), read: vi.fn(), forget: vi.fn() },
    articles: { read: vi.fn(), cancel: vi.fn(), accept: vi.fn() },
    drafts: { list: vi.fn(), add: vi.fn(), read: vi.fn(), save: vi.fn(), remove: vi.fn() },
    library: {
      export: vi.fn(),
      remove: vi.fn(),
      review: vi.fn(),
      accept: vi.fn(),
      switchVersion: vi.fn(),
      keepBundled: vi.fn(),
      setFolder: vi.fn(),
    },
    onLibrary: vi.fn(),
    onSettings: vi.fn(),
  }
}

describe('handout:savePdf', () => {
  it('writes the PDF where the person said, and answers with the name but not the folder', async () => {
    const folder = await temporaryFolder()
    const saved = await createHandlers(services(join(folder, 'Übung 1.pdf')))['handout:savePdf'](request)
    expect(saved).toMatchObject({ ok: true, value: { fileName: 'Übung 1.pdf', pages: 2, bytes: PDF.byteLength } })
    expect(JSON.stringify(saved)).not.toContain(folder)
    expect(new Uint8Array(await readFile(join(folder, 'Übung 1.pdf')))).toEqual(PDF)
    expect(await readdir(folder)).toEqual(['Übung 1.pdf'])
  })

  it('makes and writes nothing when the dialog is cancelled', async () => {
    const used = services(undefined)
    expect(await createHandlers(used)['handout:savePdf'](request)).toMatchObject({ error: { code: 'cancelled' } })
    expect(used.printer.toPdf).not.toHaveBeenCalled()
  })

  it('asks nobody when there can be no handout', async () => {
    const used = services('/nowhere/x.pdf')
    used.printer.titleOf.mockResolvedValue(failure('not-found', 'There is no guide x here.'))
    expect(await createHandlers(used)['handout:savePdf'](request)).toMatchObject({ error: { code: 'not-found' } })
    expect(used.askWhereToSave).not.toHaveBeenCalled()
  })

  it('keeps the old file when the PDF cannot be made or written', async () => {
    const folder = await temporaryFolder()
    const path = join(folder, 'h.pdf')
    await writeFile(path, 'old')
    const used = services(path)
    used.printer.toPdf.mockResolvedValue(failure('internal', 'The PDF came out damaged.'))
    expect(await createHandlers(used)['handout:savePdf'](request)).toMatchObject({ error: { code: 'internal' } })
    expect(await readFile(path, 'utf8')).toBe('old')
    const nowhere = services(join(folder, 'none', 'h.pdf'))
    expect(await createHandlers(nowhere)['handout:savePdf'](request)).toMatchObject({ error: { code: 'io' } })
    expect(await readdir(folder)).toEqual(['h.pdf'])
  })

  it.each<[title: string, name: string]>([
    ['A cramp: what to do at home', 'A cramp - what to do at home.pdf'],
    ['Heat / cold', 'Heat - cold.pdf'],
    ['..\\..\\evil', 'evil.pdf'],
    ['../../etc/passwd', 'etc - passwd.pdf'],
    ['What helps?', 'What helps.pdf'],
    ['a<b>c|d*e"f', 'a - b - c - d - e - f.pdf'],
    ['line\nbreak\ttab\0nul', 'line - break - tab - nul.pdf'],
    ['\u202efdp.exe', 'fdp.exe.pdf'],
    ['soft\u00adhyphen and\u200bgap', 'softhyphen andgap.pdf'],
    ['.hidden', 'hidden.pdf'],
    ['ends with a stop. ', 'ends with a stop.pdf'],
    ['Übung für zuhause 腰', 'Übung für zuhause 腰.pdf'],
    ['???', 'Handout.pdf'],
    ['', 'Handout.pdf'],
    ['😀'.repeat(200), `${'😀'.repeat(60)}.pdf`],
  ])('suggests for the title %j the name %j, and never the patient', async (title, name) => {
    const used = services(undefined, title)
    await createHandlers(used)['handout:savePdf'](request)
    expect(used.askWhereToSave.mock.calls).toEqual([[name]])
    expect(name).not.toContain(PATIENT)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
  })
})

/** An entry of the guide that the services hold, as the page names it. */
const item = (id: string) => ({ packId: packId('invented-spasm'), entryId: entryId(id) })

describe('compare:saveOptionSheet', () => {
  const sheet = {
    items: ['drug/larchol', 'care/floating'].map(item),
    paper: 'a4' as const,
    textSize: 12 as const,
    patientName: PATIENT,
    nextVisit: '',
  }

  it('writes the PDF where the person said, under a name without the patient', async () => {
    const folder = await temporaryFolder()
    const used = services(join(folder, 'choices.pdf'))
    const saved = await createHandlers(used)['compare:saveOptionSheet'](sheet)
    expect(saved).toMatchObject({ ok: true, value: { fileName: 'choices.pdf', pages: 1, bytes: PDF.byteLength } })
    expect(new Uint8Array(await readFile(join(folder, 'choices.pdf')))).toEqual(PDF)
    expect(used.askWhereToSave.mock.calls).toEqual([['A cramp - your choices.pdf']])
    expect(used.printer.optionSheetToPdf.mock.calls).toEqual([[sheet]])
    expect(used.printer.toPdf).not.toHaveBeenCalled()
  })

  it('asks nobody when there can be no sheet', async () => {
    const used = services('/nowhere/x.pdf')
    used.printer.optionSheetTitleOf.mockResolvedValue(failure('invalid-input', 'Birchine has no text for patients.'))
    expect(await createHandlers(used)['compare:saveOptionSheet'](sheet)).toMatchObject({
      error: { code: 'invalid-input' },
    })
    expect(used.askWhereToSave).not.toHaveBeenCalled()
  })
})

describe('compare:saveCsv', () => {
  const comparison = {
    items: ['drug/larchol', 'care/floating'].map(item),
  }
  const comparing = (path: string | undefined) => {
    const used = services(path)
    used.packs.read.mockResolvedValue(success(boardPack()))
    return used
  }

  it('writes the table of the entries where the person said, with a mark that spreadsheets know UTF-8 by', async () => {
    const folder = await temporaryFolder()
    const used = comparing(join(folder, 'pond.csv'))
    const saved = await createHandlers(used)['compare:saveCsv'](comparison)
    const csv = await readFile(join(folder, 'pond.csv'), 'utf8')
    expect(saved).toEqual(success({ fileName: 'pond.csv', bytes: Buffer.byteLength(csv) }))
    expect(
      csv.startsWith('\uFEFF"Group","Row","Differs","Larchol (drug/larchol)","Floating (care/floating)"\r\n'),
    ).toBe(true)
    expect(csv).toContain('May sink boats.')
    expect(used.askWhereToSave.mock.calls).toEqual([['Compare Larchol, Floating.csv']])
  })

  it('writes nothing when the dialog is cancelled', async () => {
    expect(await createHandlers(comparing(undefined))['compare:saveCsv'](comparison)).toMatchObject({
      error: { code: 'cancelled' },
    })
  })

  it('asks nobody when an entry is not there or chosen twice', async () => {
    const used = comparing('/nowhere/x.csv')
    const save = createHandlers(used)['compare:saveCsv']
    const [first] = comparison.items
    expect(await save({ ...comparison, items: [item('drug/none'), ...comparison.items] })).toMatchObject({
      error: { code: 'not-found', message: 'There is no entry drug/none in Invented spasm.' },
    })
    expect(await save({ ...comparison, items: [first!, first!] })).toMatchObject({ error: { code: 'invalid-input' } })
    used.packs.read.mockResolvedValue(failure('not-found', 'There is no guide x here.'))
    expect(await save(comparison)).toMatchObject({ error: { code: 'not-found' } })
    expect(used.askWhereToSave).not.toHaveBeenCalled()
  })

  it('says when the file cannot be written', async () => {
    const folder = await temporaryFolder()
    const save = createHandlers(comparing(join(folder, 'none', 'x.csv')))['compare:saveCsv']
    expect(await save(comparison)).toMatchObject({ error: { code: 'io' } })
    expect(await readdir(folder)).toEqual([])
  })
})

describe('the other channels', () => {
  it('are one call into a service each', async () => {
    const used = services(undefined)
    const handlers = createHandlers(used)
    expect(await handlers['library:listPacks']({})).toMatchObject({
      value: { packs: [{ id: 'invented-spasm', title: 'Invented spasm' }], problems: [] },
    })
    expect(JSON.stringify(await handlers['library:listPacks']({}))).not.toContain('summary')
    const read = await handlers['library:readPack']({ packId: packId('invented-spasm') })
    expect(read.ok && JSON.parse(read.value)).toMatchObject({ manifest: { id: 'invented-spasm' } })
    expect(used.packs.read.mock.calls).toEqual([['invented-spasm']])
    expect(await handlers['library:readIndex']({ packId: packId('invented-spasm') })).toEqual(success('{}'))
    const asked = { text: 'cold', currentTopic: packId('invented-spasm') }
    expect(await handlers['library:search'](asked)).toEqual(success(NO_ANSWER))
    expect(used.search.search.mock.calls[0]).toMatchObject([asked])
    expect(await handlers['handout:print'](request)).toEqual(success({ isPrinted: true }))
    const compared = { items: ['drug/larchol', 'drug/birchine'].map(item) }
    const shown = { ...compared, isOnlyDifferences: false, rowFilter: '', paper: 'a4' } as const
    expect(await handlers['compare:print'](shown)).toEqual(success({ isPrinted: true }))
    expect(used.comparisonPrinter.print.mock.calls).toEqual([[shown]])
    const sheet = { ...compared, paper: 'a4', textSize: 12, patientName: '', nextVisit: '' } as const
    expect(await handlers['compare:printOptionSheet'](sheet)).toEqual(success({ isPrinted: true }))
    expect(await handlers['settings:read']({})).toEqual(success(DEFAULT_SETTINGS))
    expect(await handlers['app:readAbout']({})).toMatchObject({ value: { appName: 'Iliacus Desk Reference' } })
    expect(await handlers['hotkey:readStatus']({})).toEqual(success({ hotkey: 'Control+Alt+H', isActive: false }))
    expect(await handlers['app:takeNotices']({})).toEqual(success([]))
    expect(await handlers['app:tellUnsaved']({ names: ['Ice'] })).toEqual(success({}))
    expect(used.onUnsaved).toHaveBeenCalledWith(['Ice'])
  })

  it('ask where to export to and what to import, and touch nothing when that is cancelled', async () => {
    const used = services('/there/mine.json')
    const handlers = createHandlers(used)
    await handlers['records:export']({})
    await handlers['records:chooseImport']({})
    expect(used.askWhereToSave.mock.calls).toEqual([['Desk reference records 2026-11-23.json']])
    expect(used.askWhatToOpen.mock.calls).toEqual([['records']])
    expect(used.records.exportTo.mock.calls).toEqual([['/there/mine.json']])
    expect(used.records.chooseImport.mock.calls).toEqual([['/there/mine.json']])
    const cancelled = services(undefined)
    for (const channel of ['records:export', 'records:chooseImport'] as const)
      expect(await createHandlers(cancelled)[channel]({})).toMatchObject({ error: { code: 'cancelled' } })
    expect(cancelled.records.exportTo).not.toHaveBeenCalled()
    expect(cancelled.records.chooseImport).not.toHaveBeenCalled()
  })

  it('keep the history on the disk only while the settings say so', async () => {
    const used = services(undefined)
    const { 'settings:write': write } = createHandlers(used)
    await write({ ...DEFAULT_SETTINGS, keepsHistory: true })
    await write(DEFAULT_SETTINGS)
    expect(used.records.keepHistory.mock.calls).toEqual([[true], [false]])
  })

  it('applies settings at once, even when they cannot be kept', async () => {
    const used = services(undefined)
    used.settings.write.mockResolvedValue(failure('disk-full', 'The disk is full.'))
    const dark = { ...DEFAULT_SETTINGS, theme: 'dark' as const }
    expect(await createHandlers(used)['settings:write'](dark)).toMatchObject({ error: { code: 'disk-full' } })
    expect(used.onSettings.mock.calls).toEqual([[dark]])
  })
})
