import { basename } from 'node:path'
import type { AboutInfo, SavedHandout, StartNotice } from '../../../src/core/contract/contract'
import type { PrivacyReport } from '../../../src/core/contract/privacy'
import type { HotkeyStatus } from '../../../src/core/contract/hotkey'
import { failure, success, type Result } from '../../../src/core/result'
import { makeComparisonFile } from '../services/comparison-file'
import type { ComparisonPrinter } from '../services/comparison-print'
import type { HandoutPdf, HandoutPrinter } from '../services/handout-pdf'
import type { RecordsStore } from '../services/records/records-store'
import type { SettingsStore } from '../services/settings-store'
import { writeFileSafely } from '../services/write-file-safely'
import { createDraftHandlers, type DraftServices } from './draft-handlers'
import { createLibraryHandlers, type LibraryServices } from './library-handlers'
import type { Handlers } from './register'

/** What the handlers call; each is one service. */
export interface Services extends LibraryServices, DraftServices {
  settings: SettingsStore
  records: RecordsStore
  printer: Omit<HandoutPrinter, 'documentOf'>
  comparisonPrinter: ComparisonPrinter
  /** Makes a logo of a picture file. */
  readLogo: (path: string) => Promise<Result<string>>
  /** Looks for texts in everything that the app has written. */
  checkPrivacy: (texts: readonly string[]) => Promise<PrivacyReport>
  about: () => AboutInfo
  hotkeyStatus: () => HotkeyStatus
  /** Notices that the page has not taken yet; taking empties the list. */
  takeNotices: () => StartNotice[]
  /** Told what is typed in the page and not saved, by name. */
  onUnsaved: (names: readonly string[]) => void
  /** Asks where to save, as the type of file that the name ends in; `undefined` when the person cancelled. */
  askWhereToSave: (suggestedName: string) => Promise<string | undefined>
  /** ISO day of this computer. */
  today: () => string
  /** Told of every change of settings. */
  onSettings: (settings: Awaited<ReturnType<SettingsStore['read']>>) => void
}

export function createHandlers(services: Services): Handlers {
  const { packs, settings, records, printer } = services

  /** Asks where to first: nothing is made for a dialog that is cancelled. */
  async function savePdf(
    title: Result<string>,
    makePdf: () => Promise<Result<HandoutPdf>>,
  ): Promise<Result<SavedHandout>> {
    if (!title.ok) return title
    const path = await services.askWhereToSave(`${fileNameOf(title.value)}.pdf`)
    if (!path) return failure('cancelled', 'Saving was cancelled.')
    const startedAt = performance.now()
    const pdf = await makePdf()
    if (!pdf.ok) return pdf
    const written = await writeFileSafely(path, pdf.value.bytes)
    if (!written.ok) return written
    const { pages, bytes } = pdf.value
    return success({
      fileName: basename(path),
      pages,
      bytes: bytes.byteLength,
      tookMs: Math.round(performance.now() - startedAt),
    })
  }

  return {
    ...createLibraryHandlers(services),
    ...createDraftHandlers(services),
    'handout:savePdf': async (request) => savePdf(await printer.titleOf(request), () => printer.toPdf(request)),
    'handout:chooseLogo': async () => {
      const path = await services.askWhatToOpen('logo')
      if (!path) return failure('cancelled', 'No picture was chosen.')
      const read = await services.readLogo(path)
      return read.ok ? success({ logo: read.value }) : read
    },
    'handout:print': (request) => printer.print(request),
    'privacy:check': async ({ texts }) => success(await services.checkPrivacy(texts)),
    'compare:saveCsv': async (request) => {
      const file = await makeComparisonFile(packs, request)
      if (!file.ok) return file
      const path = await services.askWhereToSave(`${fileNameOf(file.value.title)}.csv`)
      if (!path) return failure('cancelled', 'Saving was cancelled.')
      const written = await writeFileSafely(path, file.value.csv)
      if (!written.ok) return written
      return success({ fileName: basename(path), bytes: Buffer.byteLength(file.value.csv) })
    },
    'compare:print': (request) => services.comparisonPrinter.print(request),
    'compare:printOptionSheet': (request) => printer.printOptionSheet(request),
    'compare:saveOptionSheet': async (request) =>
      savePdf(await printer.optionSheetTitleOf(request), () => printer.optionSheetToPdf(request)),
    'settings:read': async () => success(await settings.read()),
    'settings:write': async (next) => {
      services.onSettings(next)
      await records.keepHistory(next.keepsHistory ?? false)
      return settings.write(next)
    },
    'records:read': async () => success(await records.read()),
    'records:change': (change) => records.change(change),
    'records:export': async () => {
      const path = await services.askWhereToSave(`Desk reference records ${services.today()}.json`)
      return path ? records.exportTo(path) : failure('cancelled', 'Exporting was cancelled.')
    },
    'records:chooseImport': async () => {
      const path = await services.askWhatToOpen('records')
      return path ? records.chooseImport(path) : failure('cancelled', 'Importing was cancelled.')
    },
    'records:import': ({ token, mode }) => records.import(token, mode),
    'records:eraseAll': () => records.eraseAll(),
    'app:readAbout': () => Promise.resolve(success(services.about())),
    'hotkey:readStatus': () => Promise.resolve(success(services.hotkeyStatus())),
    'app:takeNotices': () => Promise.resolve(success(services.takeNotices())),
    'app:tellUnsaved': ({ names }) => {
      services.onUnsaved(names)
      return Promise.resolve(success({}))
    },
  }
}

/** With four bytes each and the ending it stays below the 255 bytes that file systems allow. */
const LONGEST_NAME_CHARACTERS = 60

/** A title as a file name on every system; never the patient's name. Unseen characters go: some turn the ending around. */
function fileNameOf(title: string): string {
  const shown = title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' - ')
    .replace(/\p{C}+/gu, '')
    .replace(/\s+/g, ' ')
  const name = Array.from(shown).slice(0, LONGEST_NAME_CHARACTERS).join('')
  return name.replace(/^[ .-]+/, '').replace(/[ .-]+$/, '') || 'Handout'
}
