import type { BoardLayout } from '../board/layout'
import type { OptionSheetRequest } from '../compare/option-sheet'
import type { HandoutRequest, Paper } from '../handout/request'
import type { EntryId } from '../topic/entry'
import type { Pack, PackId } from '../topic/topic'
import type { HotkeyStatus } from './hotkey'
import type { CheckedKey, ExportedPack, ImportPreview, LibraryListing, PublisherKey, UpdateReview } from './library'

export type { LibraryItem, LibraryListing, PackProblem, PackSummary } from './library'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Interface text size in percent of the default. */
export const INTERFACE_SIZES = [90, 100, 115, 130, 150] as const
export type InterfaceSize = (typeof INTERFACE_SIZES)[number]

export interface Settings {
  theme: Theme
  interfaceSize: InterfaceSize
  /** Absent until the board is arranged in another way than the app's own. */
  board?: BoardLayout | undefined
  /** The key that brings the window up; `null` for none, absent for the default. */
  hotkey?: string | null | undefined
  /** The topic that was open last; absent until one is chosen. */
  topic?: PackId | undefined
  /** Publishers whose signature on a pack counts here. */
  publisherKeys?: PublisherKey[] | undefined
}

export const DEFAULT_SETTINGS: Readonly<Settings> = { theme: 'system', interfaceSize: 100 }

export interface SavedHandout {
  /** The file's name without its folder, for the message. */
  fileName: string
  pages: number
  bytes: number
  tookMs: number
}

/** Entries to lay side by side, in the order of the columns: ids only. */
export interface ComparisonRequest {
  packId: PackId
  items: EntryId[]
}

/** The comparison as it is on the screen, for paper. */
export interface ComparisonPrintRequest extends ComparisonRequest {
  isOnlyDifferences: boolean
  /** As typed; empty for every row. */
  rowFilter: string
  paper: Paper
}

export interface SavedComparison {
  /** The file's name without its folder, for the message. */
  fileName: string
  bytes: number
}

export interface AboutInfo {
  appName: string
  appVersion: string
  electron: string
  chromium: string
  node: string
  /** Runtime libraries that are shipped inside the app. */
  licences: { name: string; version: string; licence: string }[]
}

/** Something that happened before the page could hear it: a reset settings file, a recovered crash. */
export interface StartNotice {
  kind: 'settings-reset' | 'recovered' | 'library-rebuilt'
  message: string
}

/** Every call from the page to the main process. The key is the channel. */
export interface Contract {
  'library:listPacks': { args: Record<string, never>; result: LibraryListing }
  'library:readPack': { args: { packId: PackId }; result: Pack }
  /** Asks for a file and reads it; nothing is installed yet. */
  'library:chooseImport': { args: Record<string, never>; result: ImportPreview }
  /** Reads a file that was dropped on the window. Only the preload knows its path: the page hands over a `File`. */
  'library:readDropped': { args: { file: string }; result: ImportPreview }
  'library:acceptImport': { args: { token: string }; result: { packId: PackId } }
  'library:discardImport': { args: { token: string }; result: Record<string, never> }
  'library:export': { args: { packId: PackId }; result: ExportedPack }
  'library:remove': { args: { packId: PackId }; result: Record<string, never> }
  /** What changed with the version that the app brought, or would change with the other version that is kept. */
  'library:reviewUpdate': { args: { packId: PackId }; result: UpdateReview }
  /** The version that the app brought was looked at. */
  'library:acceptUpdate': { args: { packId: PackId }; result: Record<string, never> }
  /** Shows the other version that is kept. */
  'library:switchVersion': { args: { packId: PackId }; result: { version: string } }
  'library:chooseFolder': { args: Record<string, never>; result: Record<string, never> }
  'library:forgetFolder': { args: Record<string, never>; result: Record<string, never> }
  /** Reads a public key: from the text, or without one from a file that is asked for. */
  'library:readKey': { args: { text: string | null }; result: CheckedKey }
  'handout:savePdf': { args: HandoutRequest; result: SavedHandout }
  'handout:print': { args: HandoutRequest; result: { isPrinted: boolean } }
  'compare:saveCsv': { args: ComparisonRequest; result: SavedComparison }
  'compare:print': { args: ComparisonPrintRequest; result: { isPrinted: boolean } }
  'compare:printOptionSheet': { args: OptionSheetRequest; result: { isPrinted: boolean } }
  'compare:saveOptionSheet': { args: OptionSheetRequest; result: SavedHandout }
  'settings:read': { args: Record<string, never>; result: Settings }
  'settings:write': { args: Settings; result: Settings }
  'app:readAbout': { args: Record<string, never>; result: AboutInfo }
  'hotkey:readStatus': { args: Record<string, never>; result: HotkeyStatus }
  'app:takeNotices': { args: Record<string, never>; result: StartNotice[] }
}

export type Channel = keyof Contract

/** What the application menu asks the page to do. */
export const MENU_COMMANDS = [
  'focusSearch',
  'showBoard',
  'showGuide',
  'showCompare',
  'showHandout',
  'showLibrary',
  'showSettings',
  'showAbout',
  'showShortcuts',
  'savePdf',
  'print',
  'goBack',
] as const
export type MenuCommand = (typeof MENU_COMMANDS)[number]

/** Every event from the main process to the page. */
export interface Events {
  'menu:command': MenuCommand
  /** Packs came, went or changed; list them again. */
  'library:changed': Record<string, never>
}

export type EventName = keyof Events
