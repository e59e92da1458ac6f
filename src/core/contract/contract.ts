import type { BoardLayout } from '../board/layout'
import type { ComparedItem } from '../compare/item'
import type { OptionSheetRequest } from '../compare/option-sheet'
import type { HandoutRequest, Paper } from '../handout/request'
import type { SearchAnswer } from '../search/answer'
import type { RecordChange, RecordClass, RecordOf } from '../records/record'
import type { ImportMode, ImportPreview as RecordsImportPreview } from '../records/transfer'
import type { AppError } from '../result'
import type { PackEdit } from '../pack/pack-edit'
import type { PackId } from '../topic/topic'
import type { HotkeyStatus } from './hotkey'
import type { PrivacyReport, PrivacyRequest } from './privacy'
import type { TypedForm } from './typed-forms'
import type { Correction } from '../importer/drafting/corrections'
import type { ArticleProgress, DraftFile, DraftNaming, DraftSummary } from './drafts'
import type { CheckedKey, ExportedPack, ImportOffer, LibraryListing, PublisherKey, UpdateReview } from './library'

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
  /** Whether the history of opened entries is kept on the disk; absent is no. */
  keepsHistory?: boolean | undefined
}

export const DEFAULT_SETTINGS: Readonly<Settings> = { theme: 'system', interfaceSize: 100 }

export interface SavedHandout {
  /** The file's name without its folder, for the message. */
  fileName: string
  pages: number
  bytes: number
  tookMs: number
}

/** Entries of one topic or several to lay side by side, in the order of the columns: ids only. */
export interface ComparisonRequest {
  items: ComparedItem[]
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

/**
 * How a class of records stands:
 * - `ok`: as it was left
 * - `restored`: its file was damaged; an earlier copy, or what was whole in it, was loaded
 * - `reset`: its file was damaged and nothing could be loaded
 * - `readOnly`: its file must not be written, being of a newer version or unreadable
 */
export const RECORDS_STATUSES = ['ok', 'restored', 'reset', 'readOnly'] as const
export type RecordsStatus = (typeof RECORDS_STATUSES)[number]

export interface RecordsOfClass<C extends RecordClass> {
  records: RecordOf[C][]
  status: RecordsStatus
  /** What happened and where the damaged file is, unless the status is `ok`. */
  message?: string
  /** Why the latest change is not on the disk. It is kept in memory and tried again. */
  unsaved?: AppError
}

export type RecordsSnapshot = { [C in RecordClass]: RecordsOfClass<C> }

/** A change to one class. */
export type ClassChange = { [C in RecordClass]: { class: C } & RecordChange<C> }[RecordClass]

export interface SavedRecords {
  /** The file's name without its folder, for the message. */
  fileName: string
  bytes: number
  counts: Record<RecordClass, number>
}

/** A file of records that was chosen and read, and what importing it would do. */
export interface ChosenImport {
  /** Names it when it is imported. */
  token: string
  fileName: string
  preview: RecordsImportPreview
}

/** Something that happened before the page could hear it: a reset settings file, damaged records, a recovered crash. */
export interface StartNotice {
  kind: 'settings-reset' | 'records' | 'recovered' | 'library-rebuilt'
  message: string
}

/** As much as the question before closing names. */
export const UNSAVED_LIMITS = { names: 5, name: 80 } as const

/** Every call from the page to the main process. The key is the channel. */
export interface Contract {
  'library:listPacks': { args: Record<string, never>; result: LibraryListing }
  /** A pack as JSON: as one text it crosses the bridge in a fifth of the time that its objects take. */
  'library:readPack': { args: { packId: PackId }; result: string }
  /** The search index of a pack as JSON, for the search worker. */
  'library:readIndex': { args: { packId: PackId }; result: string }
  /** Searches all guides; `null` for a query that a later one has overtaken. */
  'library:search': { args: { text: string; currentTopic: PackId }; result: SearchAnswer | null }
  /** Asks for a file and reads it; nothing is installed yet. */
  'library:chooseImport': { args: Record<string, never>; result: ImportOffer }
  /** Reads a file that was dropped on the window. Only the preload knows its path: the page hands over a `File`. */
  'library:readDropped': { args: { file: string }; result: ImportOffer }
  'library:acceptImport': { args: { token: string }; result: { packId: PackId } }
  'library:discardImport': { args: { token: string }; result: Record<string, never> }
  'library:export': { args: { packId: PackId }; result: ExportedPack }
  'library:remove': { args: { packId: PackId }; result: Record<string, never> }
  /**
   * What changed with the version that the app brought, or would change with another version that is kept. `version`: which;
   * without it the one before, or the one rolled back from.
   */
  'library:reviewUpdate': { args: { packId: PackId; version?: string | undefined }; result: UpdateReview }
  /** The version that the app brought was looked at. */
  'library:acceptUpdate': { args: { packId: PackId }; result: Record<string, never> }
  /** Shows another version that is kept. */
  'library:switchVersion': { args: { packId: PackId; version?: string | undefined }; result: { version: string } }
  /** Changes a guide that was made of an article. `version`: the one that is shown to the person who changes it. */
  'library:edit': { args: { packId: PackId; version: string; edit: PackEdit }; result: { version: string } }
  /**
   * Keeps what is typed for a guide and not saved, in memory only, for a page that has to begin anew; none when everything is
   * saved or given up. Refused for a guide that is not edited here.
   */
  'library:keepTyped': { args: { packId: PackId; forms: TypedForm[] }; result: Record<string, never> }
  /** What was typed for a guide before the page began anew. */
  'library:readTyped': { args: { packId: PackId }; result: TypedForm[] }
  'library:chooseFolder': { args: Record<string, never>; result: Record<string, never> }
  'library:forgetFolder': { args: Record<string, never>; result: Record<string, never> }
  /** Reads a public key: from the text, or without one from a file that is asked for. */
  'library:readKey': { args: { text: string | null }; result: CheckedKey }
  /** Drafts of imported articles, the latest first. */
  'drafts:list': { args: Record<string, never>; result: DraftSummary[] }
  'drafts:read': { args: { draftId: string }; result: DraftFile }
  /** Replaces what was corrected in a draft. */
  'drafts:save': { args: { draftId: string; edits: Correction[] }; result: { isSaved: true } }
  /** Installs a reviewed draft as a guide. */
  'drafts:accept': { args: { draftId: string } & DraftNaming; result: { packId: PackId } }
  'drafts:remove': { args: { draftId: string }; result: Record<string, never> }
  /** Stops the reading of an article; the import then ends as `cancelled`. */
  'drafts:cancelImport': { args: Record<string, never>; result: Record<string, never> }
  'handout:savePdf': { args: HandoutRequest; result: SavedHandout }
  /** Asks for a picture and makes the logo of it: a PNG as base64, to be kept with the letterhead. */
  'handout:chooseLogo': { args: Record<string, never>; result: { logo: string } }
  'handout:print': { args: HandoutRequest; result: { isPrinted: boolean } }
  /** Looks for what was typed in everything that the app has written. */
  'privacy:check': { args: PrivacyRequest; result: PrivacyReport }
  'compare:saveCsv': { args: ComparisonRequest; result: SavedComparison }
  'compare:print': { args: ComparisonPrintRequest; result: { isPrinted: boolean } }
  'compare:printOptionSheet': { args: OptionSheetRequest; result: { isPrinted: boolean } }
  'compare:saveOptionSheet': { args: OptionSheetRequest; result: SavedHandout }
  'settings:read': { args: Record<string, never>; result: Settings }
  'settings:write': { args: Settings; result: Settings }
  'records:read': { args: Record<string, never>; result: RecordsSnapshot }
  /** Answered once it is on the disk, or could not be written there; in memory it counts at once. */
  'records:change': { args: ClassChange; result: { isSaved: true } }
  'records:export': { args: Record<string, never>; result: SavedRecords }
  'records:chooseImport': { args: Record<string, never>; result: ChosenImport }
  'records:import': { args: { token: string; mode: ImportMode }; result: RecordsSnapshot }
  'records:eraseAll': { args: { isConfirmed: true }; result: RecordsSnapshot }
  'app:readAbout': { args: Record<string, never>; result: AboutInfo }
  'hotkey:readStatus': { args: Record<string, never>; result: HotkeyStatus }
  'app:takeNotices': { args: Record<string, never>; result: StartNotice[] }
  /** What is typed and not saved, by name: closing the window asks first. None when everything is saved. */
  'app:tellUnsaved': { args: { names: string[] }; result: Record<string, never> }
}

export type Channel = keyof Contract

/** What the application menu asks the page to do. */
export const MENU_COMMANDS = [
  'focusSearch',
  'showBoard',
  'showGuide',
  'showCompare',
  'showHandout',
  'showYours',
  'showLibrary',
  'showSettings',
  'showAbout',
  'showShortcuts',
  'checkPrivacy',
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
  /** Guides are being indexed for the search over all of them. */
  'library:indexing': { done: number; all: number }
  /** An article is being read. */
  'drafts:progress': ArticleProgress
  /** Classes that changed without the page: another computer wrote, or what was unsaved is saved now. */
  'records:changed': Partial<RecordsSnapshot>
}

export type EventName = keyof Events
