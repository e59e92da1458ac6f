import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '../../src/core/contract/bridge'
import type { Channel, EventName, Events } from '../../src/core/contract/contract'
import type { Result } from '../../src/core/result'

const call =
  <C extends Channel>(channel: C) =>
  (args: unknown) =>
    ipcRenderer.invoke(channel, args) as Promise<Result<never>>

/** The page never sees the Electron event, only what it carries. */
const on =
  <E extends EventName>(event: E) =>
  (listener: (payload: Events[E]) => void) => {
    const wrapped = (_event: unknown, payload: Events[E]) => listener(payload)
    ipcRenderer.on(event, wrapped)
    return () => {
      ipcRenderer.removeListener(event, wrapped)
    }
  }

const bridge: Bridge = {
  libraryListPacks: call('library:listPacks'),
  libraryReadPack: call('library:readPack'),
  libraryReadIndex: call('library:readIndex'),
  librarySearch: call('library:search'),
  libraryChooseImport: call('library:chooseImport'),
  // A path is known here and in the main process only; for a file that a script made up it is empty, and refused.
  libraryReadDropped: (file) =>
    call('library:readDropped')({ file: file instanceof File ? webUtils.getPathForFile(file) : '' }),
  libraryAcceptImport: call('library:acceptImport'),
  libraryDiscardImport: call('library:discardImport'),
  libraryExport: call('library:export'),
  libraryRemove: call('library:remove'),
  libraryReviewUpdate: call('library:reviewUpdate'),
  libraryAcceptUpdate: call('library:acceptUpdate'),
  librarySwitchVersion: call('library:switchVersion'),
  libraryEdit: call('library:edit'),
  libraryKeepTyped: call('library:keepTyped'),
  libraryReadTyped: call('library:readTyped'),
  libraryChooseFolder: call('library:chooseFolder'),
  libraryForgetFolder: call('library:forgetFolder'),
  libraryReadKey: call('library:readKey'),
  draftsList: call('drafts:list'),
  draftsRead: call('drafts:read'),
  draftsSave: call('drafts:save'),
  draftsAccept: call('drafts:accept'),
  draftsRemove: call('drafts:remove'),
  draftsCancelImport: call('drafts:cancelImport'),
  handoutSavePdf: call('handout:savePdf'),
  handoutChooseLogo: call('handout:chooseLogo'),
  handoutPrint: call('handout:print'),
  privacyCheck: call('privacy:check'),
  compareSaveCsv: call('compare:saveCsv'),
  comparePrint: call('compare:print'),
  comparePrintOptionSheet: call('compare:printOptionSheet'),
  compareSaveOptionSheet: call('compare:saveOptionSheet'),
  settingsRead: call('settings:read'),
  settingsWrite: call('settings:write'),
  recordsRead: call('records:read'),
  recordsChange: call('records:change'),
  recordsExport: call('records:export'),
  recordsChooseImport: call('records:chooseImport'),
  recordsImport: call('records:import'),
  recordsEraseAll: call('records:eraseAll'),
  appReadAbout: call('app:readAbout'),
  hotkeyReadStatus: call('hotkey:readStatus'),
  appTakeNotices: call('app:takeNotices'),
  appTellUnsaved: call('app:tellUnsaved'),
  onMenuCommand: on('menu:command'),
  onLibraryChanged: on('library:changed'),
  onLibraryIndexing: on('library:indexing'),
  onDraftsProgress: on('drafts:progress'),
  onRecordsChanged: on('records:changed'),
}

contextBridge.exposeInMainWorld('desk', bridge)
