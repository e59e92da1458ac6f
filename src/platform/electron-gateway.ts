import type { Bridge } from '../core/contract/bridge'
import { success } from '../core/result'
import type { Pack } from '../core/topic/topic'
import type { Gateway } from './gateway'

declare global {
  interface Window {
    /** Exposed by the preload; absent in a plain browser. */
    readonly desk?: Bridge
  }
}

/**
 * The gateway over the preload's bridge.
 * @param bridge what the preload exposed
 */
export function createElectronGateway(bridge: Bridge): Gateway {
  return {
    listPacks: () => bridge.libraryListPacks({}),
    readPack: async (packId) => {
      const json = await bridge.libraryReadPack({ packId })
      return json.ok ? success(JSON.parse(json.value) as Pack) : json
    },
    readIndex: (packId) => bridge.libraryReadIndex({ packId }),
    searchLibrary: (text, currentTopic) => bridge.librarySearch({ text, currentTopic }),
    chooseImport: () => bridge.libraryChooseImport({}),
    readDropped: (file) => bridge.libraryReadDropped(file),
    acceptImport: (token) => bridge.libraryAcceptImport({ token }),
    discardImport: (token) => bridge.libraryDiscardImport({ token }),
    exportPack: (packId) => bridge.libraryExport({ packId }),
    removePack: (packId) => bridge.libraryRemove({ packId }),
    reviewUpdate: (packId, version) => bridge.libraryReviewUpdate({ packId, ...(version && { version }) }),
    acceptUpdate: (packId) => bridge.libraryAcceptUpdate({ packId }),
    switchVersion: (packId, version) => bridge.librarySwitchVersion({ packId, ...(version && { version }) }),
    editPack: (packId, version, edit) => bridge.libraryEdit({ packId, version, edit }),
    keepTyped: (packId, forms) => bridge.libraryKeepTyped({ packId, forms }),
    readTyped: (packId) => bridge.libraryReadTyped({ packId }),
    chooseFolder: () => bridge.libraryChooseFolder({}),
    forgetFolder: () => bridge.libraryForgetFolder({}),
    readKey: (text) => bridge.libraryReadKey({ text: text ?? null }),
    chooseLogo: () => bridge.handoutChooseLogo({}),
    listDrafts: () => bridge.draftsList({}),
    readDraft: async (draftId) => {
      const saved = await bridge.draftsRead({ draftId })
      if (!saved.ok) return saved
      const { summary, json, edits } = saved.value
      // The checker is no part of a start.
      const { parseDraft } = await import('../core/importer/drafting/draft-schema')
      const draft = parseDraft(json, summary.fileName)
      return draft.ok ? success({ summary, draft: draft.value, edits }) : draft
    },
    saveDraft: (draftId, edits) => bridge.draftsSave({ draftId, edits }),
    acceptDraft: (draftId, naming) => bridge.draftsAccept({ draftId, ...naming }),
    removeDraft: (draftId) => bridge.draftsRemove({ draftId }),
    cancelArticle: () => bridge.draftsCancelImport({}),
    saveHandoutPdf: (request) => bridge.handoutSavePdf(request),
    printHandout: (request) => bridge.handoutPrint(request),
    checkPrivacy: (texts) => bridge.privacyCheck({ texts: [...texts] }),
    saveComparisonCsv: (request) => bridge.compareSaveCsv(request),
    printComparison: (request) => bridge.comparePrint(request),
    printOptionSheet: (request) => bridge.comparePrintOptionSheet(request),
    saveOptionSheet: (request) => bridge.compareSaveOptionSheet(request),
    readSettings: () => bridge.settingsRead({}),
    writeSettings: (settings) => bridge.settingsWrite(settings),
    readRecords: () => bridge.recordsRead({}),
    changeRecords: (change) => bridge.recordsChange(change),
    exportRecords: () => bridge.recordsExport({}),
    chooseRecordsImport: () => bridge.recordsChooseImport({}),
    importRecords: (token, mode) => bridge.recordsImport({ token, mode }),
    eraseAllRecords: () => bridge.recordsEraseAll({ isConfirmed: true }),
    readAbout: () => bridge.appReadAbout({}),
    readHotkeyStatus: () => bridge.hotkeyReadStatus({}),
    takeNotices: () => bridge.appTakeNotices({}),
    tellUnsaved: (names) => bridge.appTellUnsaved({ names: [...names] }),
    onMenuCommand: (listener) => bridge.onMenuCommand(listener),
    onLibraryChanged: (listener) => bridge.onLibraryChanged(() => listener()),
    onIndexing: (listener) => bridge.onLibraryIndexing(listener),
    onArticleProgress: (listener) => bridge.onDraftsProgress(listener),
    onRecordsChanged: (listener) => bridge.onRecordsChanged(listener),
  }
}
