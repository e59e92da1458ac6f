import { join, resolve } from 'node:path'
import { app, BrowserWindow, dialog, globalShortcut, Menu, nativeTheme, protocol, screen, session } from 'electron'
import type { MenuCommand, StartNotice, Theme } from '../../src/core/contract/contract'
import { hotkeyOf } from '../../src/core/contract/hotkey'
import type { PackId } from '../../src/core/topic/topic'
import { localDay } from '../../src/core/handout/day'
import { letterheadOf } from '../../src/core/handout/letterhead'
import { isCommandLine } from '../cli/words'
import { closeWhenSaved } from './close-when-saved'
import { askWhenUnresponsive, recoverFromCrashes } from './crash'
import { createHotkey } from './hotkey'
import { askWhatToOpen, askWhereToSave } from './dialogs'
import { createHandlers } from './ipc/handlers'
import { isTrustedSender, registerChannels } from './ipc/register'
import { keptPlaces } from './kept-places'
import { createLibrary } from './library'
import { createLog } from './log'
import { menuTemplate } from './menu'
import { registerScheme, servePage } from './protocol'
import { closeContents, closeNetwork, closeSession, originOf, PAGE_ORIGIN, PAGE_URL } from './security'
import { createComparisonPrinter } from './services/comparison-print'
import { createHandoutPrinter } from './services/handout-pdf'
import { readLogo } from './services/logo'
import { createArticleReader } from './services/article-reader'
import { startArticleUtility } from './services/article-utility'
import { createForeignReader } from './services/pack-reader'
import type { PackStore } from './services/pack-store'
import { startUtility } from './services/pack-utility'
import { createPrintWindow } from './services/print-window'
import { checkPrivacy } from './services/privacy-check'
import { createRecordsStore } from './services/records/records-store'
import { createSearchService } from './services/search-service'
import { startSearchUtility } from './services/search-utility'
import { createSettingsStore } from './services/settings-store'
import { temporaryDataFolder } from './temporary-folder'
import { isWriting, sweepTemporaryFiles, writesDone } from './services/write-file-safely'
import { groundColor, windowOptions } from './window'
import { placeWindow, readWindowState, rememberWindow } from './window-state'

const out = resolve(import.meta.dirname, '..')
/** Replaces the app's own packs, for tests and for who works on packs. */
const replacedPacks = process.env['ILIACUS_PACKS_DIR']
const packsFolder =
  replacedPacks ?? (app.isPackaged ? join(process.resourcesPath, 'packs') : resolve(out, '../resources/packs'))
/** Only `npm run dev` sets it: the page then comes from the development server. */
const devUrl = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
const devOrigin = devUrl && new URL(devUrl).origin
const pageUrl = devUrl ?? PAGE_URL

// Root in a container can only run Chromium without its sandbox, and says so by the switch; for everyone else every process
// is sandboxed, whatever a window asks for.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
app.userAgentFallback = `${app.name}/${app.getVersion()}`
closeNetwork(app, devOrigin)
registerScheme()
app.on('web-contents-created', (_event, contents) => closeContents(contents, devOrigin))

if (isCommandLine(process.argv)) runCommand()
else if (app.requestSingleInstanceLock()) void openWindow().catch(giveUp)
else app.quit()

// Settings and the window's place are written after the change; the program ends when they are on the disk.
app.on('will-quit', (event) => {
  if (!isWriting()) return
  event.preventDefault()
  void writesDone().then(() => app.quit())
})

async function openWindow(): Promise<void> {
  const startedAt = Date.now() - performance.now()
  const userData = app.getPath('userData')
  const log = createLog(userData)
  const notices: StartNotice[] = []
  const notify = (notice: StartNotice) => notices.push(notice)
  const settings = createSettingsStore(userData, notify)
  let tellPage = (): void => undefined
  const library = createLibrary({
    userData,
    bundled: packsFolder,
    checkedPacks: __CHECKED_PACKS__,
    isBundledWatched: Boolean(replacedPacks),
    fixedFolder: process.env['ILIACUS_CLINIC_PACKS_DIR'],
    appVersion: app.getVersion(),
    keys: async () => (await settings.read()).publisherKeys ?? [],
    readForeign: createForeignReader(() => startUtility(join(out, 'main/pack-reader-process.js'))),
    articleReader: createArticleReader(
      () => startArticleUtility(join(out, 'main/article-reader-process.js')),
      (progress) => {
        if (!window.isDestroyed()) window.webContents.send('drafts:progress', progress)
      },
    ),
    today: () => localDay(new Date()),
    notify,
    onChange: () => tellPage(),
  })
  const { packs } = library
  const search = createSearchService({
    packs,
    folder: join(userData, 'search'),
    version: __SEARCH_VERSION__,
    start: () => startSearchUtility(join(out, 'main/search-process.js')),
    onProgress: (progress) => {
      if (!window.isDestroyed()) window.webContents.send('library:indexing', progress)
    },
  })
  const printWindow = createPrintWindow()
  const today = () => localDay(new Date())
  const printing = { packs, printWindow, today }
  const printer = createHandoutPrinter({
    ...printing,
    letterhead: async () => {
      const [kept] = (await records.read()).letterhead.records
      return kept && letterheadOf(kept)
    },
  })
  const comparisonPrinter = createComparisonPrinter(printing)
  // Read at once, while Electron is still getting ready.
  const [state, { theme, ...chosen }] = await Promise.all([readWindowState(userData), settings.read(), app.whenReady()])
  const records = createRecordsStore({
    userData,
    appVersion: app.getVersion(),
    today,
    notify,
    onChanged: (changed) => {
      if (!window.isDestroyed()) window.webContents.send('records:changed', changed)
    },
    keepsHistory: chosen.keepsHistory ?? false,
  })

  const refusedRequests = new Set<string>()
  closeSession(session.defaultSession, { devOrigin, hasDevTools: !app.isPackaged }, (url) =>
    refusedRequests.add(originOf(url)),
  )
  // The page's scripts come first: while a guide is read nothing else is answered, and the page needs the guide after them.
  servePage(protocol, join(out, 'renderer'), () => void warmUp(packs, chosen.topic))
  applyTheme(theme)
  const displays = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea)
  const window = new BrowserWindow(
    windowOptions({
      title: app.name,
      preload: join(out, 'preload/index.cjs'),
      isPackaged: app.isPackaged,
      ground: groundColor(theme, nativeTheme.shouldUseDarkColors),
      bounds: placeWindow(state, displays),
    }),
  )
  tellPage = () => {
    if (!window.isDestroyed()) window.webContents.send('library:changed', {})
  }
  window.once('ready-to-show', () => {
    if (state?.isMaximized) window.maximize()
    window.show()
  })
  rememberWindow(window, userData)
  let unsaved: readonly string[] = []
  // A page that begins anew has nothing typed.
  window.webContents.on('did-start-loading', () => {
    unsaved = []
    library.typed.beginAnew()
  })
  closeWhenSaved(window, {
    unsaved: () => library.typed.lost(unsaved),
    flush: async () => {
      await settings.flush()
      return records.flush()
    },
    ask: (question) => dialog.showMessageBox(window, question),
  })
  window.on('blur', () => void records.flush())
  window.on('focus', () => {
    void records.refresh()
    void library.look()
  })
  recoverFromCrashes(window, { pageUrl, notify, log, kept: () => library.typed.titles() })
  askWhenUnresponsive(window, (question) => dialog.showMessageBox(window, question))
  const isMac = process.platform === 'darwin'
  const send = (command: MenuCommand) => window.webContents.send('menu:command', command)
  const bringUp = () => {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  }
  app.on('second-instance', bringUp)
  const hotkey = createHotkey(globalShortcut, () => {
    bringUp()
    send('focusSearch')
  })
  hotkey.set(hotkeyOf(chosen, isMac))
  window.on('closed', () => {
    hotkey.set(null)
    library.close()
    search.close()
    printWindow.destroy()
    app.quit()
  })

  registerChannels({
    isTrusted: (event) =>
      isTrustedSender(event, {
        contents: window.isDestroyed() ? undefined : window.webContents,
        origin: devOrigin ?? PAGE_ORIGIN,
      }),
    log,
    handlers: createHandlers({
      ...library,
      search,
      settings,
      records,
      printer,
      comparisonPrinter,
      readLogo,
      checkPrivacy: async (texts) => ({
        ...(await checkPrivacy(texts, await keptPlaces(app, startedAt))),
        refusedRequests: [...refusedRequests],
      }),
      about: () => ({
        appName: app.name,
        appVersion: app.getVersion(),
        electron: process.versions.electron,
        chromium: process.versions.chrome,
        node: process.versions.node,
        licences: __LICENCES__,
      }),
      hotkeyStatus: () => hotkey.status(),
      takeNotices: () => notices.splice(0),
      onUnsaved: (names) => (unsaved = names),
      askWhereToSave: (suggestedName) => askWhereToSave(window, suggestedName),
      askWhatToOpen: (kind) => askWhatToOpen(window, kind),
      onLibrary: tellPage,
      onSettings: (next) => {
        applyTheme(next.theme)
        library.onSettings(next)
        hotkey.set(hotkeyOf(next, isMac))
      },
      today,
    }),
  })
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({
        appName: app.name,
        isMac,
        isPackaged: app.isPackaged,
        send,
      }),
    ),
  )
  await window.loadURL(pageUrl).catch(() => log('page not loaded'))
  await sweepTemporaryFiles(userData)
  await library.settle()
}

/** Reads the guide that the window will ask for first. */
async function warmUp(packs: PackStore, topic: PackId | undefined): Promise<void> {
  const [first] = (await packs.list()).packs
  const wanted = topic ?? first?.id
  if (wanted) await packs.read(wanted)
}

/** Without a window there is no other place to say why. */
function giveUp(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  dialog.showErrorBox(app.name, `The program could not be started. Install it again.\n\n${reason}`)
  app.exit(1)
}

function applyTheme(theme: Theme): void {
  nativeTheme.themeSource = theme
}

/** A command of the command line that needs Electron. Its data folder is its own, so that an open window is not disturbed. */
function runCommand(): void {
  // At once: Electron opens its data folder while it is getting ready.
  app.setPath('userData', temporaryDataFolder())
  // Apart, so that a window does not wait for what only commands need.
  void import('./without-window').then(({ runWithoutWindow }) => runWithoutWindow({ packsFolder, out }))
}
