import {
  DEFAULT_SETTINGS,
  type ComparisonPrintRequest,
  type ComparisonRequest,
  type MenuCommand,
  type PackProblem,
  type Settings,
} from '../core/contract/contract'
import { hotkeyOf } from '../core/contract/hotkey'
import type { OptionSheetRequest } from '../core/compare/option-sheet'
import type { HandoutRequest } from '../core/handout/request'
import { success } from '../core/result'
import type { Pack } from '../core/topic/topic'
import type { Gateway } from './gateway'
import { createMemoryDrafts, type MemoryDrafts } from './memory-drafts'
import { createMemoryLibrary, type MemoryLibrary } from './memory-library'
import { createMemoryRecords, type MemoryRecords } from './memory-records'

/** One transparent pixel. */
const LOGO = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** A gateway over packs in memory, for component tests; it keeps what was asked of it. */
export interface MemoryGateway extends Gateway, MemoryLibrary, MemoryDrafts, MemoryRecords {
  readonly saved: HandoutRequest[]
  readonly printed: HandoutRequest[]
  /** What a privacy check looked for. */
  readonly searchedFor: string[]
  readonly compared: ComparisonRequest[]
  readonly printedComparisons: ComparisonPrintRequest[]
  readonly optionSheets: OptionSheetRequest[]
  readonly printedOptionSheets: OptionSheetRequest[]
  /** What the page said was not saved, last. */
  readonly unsaved: string[]
  /** Acts as the application menu. */
  sendMenuCommand(command: MenuCommand): void
}

export function createMemoryGateway(packs: readonly Pack[], problems: PackProblem[] = []): MemoryGateway {
  const saved: HandoutRequest[] = []
  const printed: HandoutRequest[] = []
  const searchedFor: string[] = []
  const compared: ComparisonRequest[] = []
  const printedComparisons: ComparisonPrintRequest[] = []
  const optionSheets: OptionSheetRequest[] = []
  const printedOptionSheets: OptionSheetRequest[] = []
  const unsaved: string[] = []
  const listeners = new Set<(command: MenuCommand) => void>()
  let settings: Settings = { ...DEFAULT_SETTINGS }
  const library = createMemoryLibrary(packs, problems)
  const gateway: Omit<MemoryGateway, keyof MemoryRecords> = {
    saved,
    printed,
    searchedFor,
    compared,
    printedComparisons,
    optionSheets,
    printedOptionSheets,
    unsaved,
    sendMenuCommand: (command) => listeners.forEach((listener) => listener(command)),
    chooseLogo: () => Promise.resolve(success({ logo: LOGO })),
    ...library,
    ...createMemoryDrafts((pack) => library.install(pack)),
    saveHandoutPdf: (request) => {
      saved.push(request)
      return Promise.resolve(success({ fileName: 'handout.pdf', pages: 1, bytes: 30_000, tookMs: 80 }))
    },
    printHandout: (request) => {
      printed.push(request)
      return Promise.resolve(success({ isPrinted: true }))
    },
    checkPrivacy: (texts) => {
      searchedFor.push(...texts)
      return Promise.resolve(
        success({
          texts: texts.length,
          found: [],
          unread: [],
          files: [{ name: 'data/settings.json', bytes: 90 }],
          fileCount: 1,
          bytes: 90,
          refusedRequests: [],
          tookMs: 3,
        }),
      )
    },
    saveComparisonCsv: (request) => {
      // As over the bridge: a copy arrives, and what cannot be copied fails here.
      compared.push(structuredClone(request))
      return Promise.resolve(success({ fileName: 'comparison.csv', bytes: 1_000 }))
    },
    printComparison: (request) => {
      printedComparisons.push(structuredClone(request))
      return Promise.resolve(success({ isPrinted: true }))
    },
    printOptionSheet: (request) => {
      printedOptionSheets.push(structuredClone(request))
      return Promise.resolve(success({ isPrinted: true }))
    },
    saveOptionSheet: (request) => {
      optionSheets.push(structuredClone(request))
      return Promise.resolve(success({ fileName: 'choices.pdf', pages: 1, bytes: 30_000, tookMs: 80 }))
    },
    readSettings: () => Promise.resolve(success(settings)),
    writeSettings: (next) => {
      settings = next
      return Promise.resolve(success(settings))
    },
    readAbout: () =>
      Promise.resolve(
        success({ appName: 'Test', appVersion: '0', electron: '0', chromium: '0', node: '0', licences: [] }),
      ),
    readHotkeyStatus: () => {
      const hotkey = hotkeyOf(settings, false)
      return Promise.resolve(success({ hotkey, isActive: hotkey !== null }))
    },
    takeNotices: () => Promise.resolve(success([])),
    tellUnsaved: (names) => {
      unsaved.splice(0, unsaved.length, ...names)
      return Promise.resolve(success({}))
    },
    onMenuCommand: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  // One object: what a test sets on it, the records see.
  return Object.assign(createMemoryRecords(), gateway)
}
