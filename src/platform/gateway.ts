import { inject, type InjectionKey } from 'vue'
import type {
  AboutInfo,
  ComparisonPrintRequest,
  ChosenImport,
  ClassChange,
  ComparisonRequest,
  LibraryListing,
  MenuCommand,
  RecordsSnapshot,
  SavedComparison,
  SavedHandout,
  SavedRecords,
  Settings,
  StartNotice,
} from '../core/contract/contract'
import type { HotkeyStatus } from '../core/contract/hotkey'
import type { DroppedFile } from '../core/contract/bridge'
import type { PrivacyReport } from '../core/contract/privacy'
import type { ArticleProgress, DraftNaming, DraftSummary, SavedDraft } from '../core/contract/drafts'
import type { CheckedKey, ExportedPack, ImportOffer, UpdateReview } from '../core/contract/library'
import type { TypedForm } from '../core/contract/typed-forms'
import type { Correction } from '../core/importer/drafting/corrections'
import type { PackEdit } from '../core/pack/pack-edit'
import type { OptionSheetRequest } from '../core/compare/option-sheet'
import type { HandoutRequest } from '../core/handout/request'
import type { ImportMode } from '../core/records/transfer'
import type { Result } from '../core/result'
import type { SearchAnswer } from '../core/search/answer'
import type { Pack, PackId } from '../core/topic/topic'

/** What the screens can ask of the program around them. They know nothing of how it is answered. */
export interface Gateway {
  listPacks(): Promise<Result<LibraryListing>>
  readPack(packId: PackId): Promise<Result<Pack>>
  /** A pack's search index as JSON. */
  readIndex(packId: PackId): Promise<Result<string>>
  /** Searches all guides; `null` when a later query has overtaken this one. */
  searchLibrary(text: string, currentTopic: PackId): Promise<Result<SearchAnswer | null>>
  /** Asks for a file to import; nothing is installed yet. */
  chooseImport(): Promise<Result<ImportOffer>>
  /** Reads a dropped file; nothing is installed yet. */
  readDropped(file: DroppedFile): Promise<Result<ImportOffer>>
  acceptImport(token: string): Promise<Result<{ packId: PackId }>>
  discardImport(token: string): Promise<Result<Record<string, never>>>
  exportPack(packId: PackId): Promise<Result<ExportedPack>>
  removePack(packId: PackId): Promise<Result<Record<string, never>>>
  reviewUpdate(packId: PackId, version?: string): Promise<Result<UpdateReview>>
  acceptUpdate(packId: PackId): Promise<Result<Record<string, never>>>
  switchVersion(packId: PackId, version?: string): Promise<Result<{ version: string }>>
  /**
   * Changes a guide that was made of an article.
   * @param version the one that the person sees: refused when another is installed by now
   * @returns the new version; `invalid-input` with details as `path: what was expected`
   */
  editPack(packId: PackId, version: string, edit: PackEdit): Promise<Result<{ version: string }>>
  /** Keeps what is typed for a guide and not saved, for a page that has to begin anew; none when everything is saved. */
  keepTyped(packId: PackId, forms: TypedForm[]): Promise<Result<Record<string, never>>>
  /** What was typed for a guide before the page began anew. */
  readTyped(packId: PackId): Promise<Result<TypedForm[]>>
  chooseFolder(): Promise<Result<Record<string, never>>>
  forgetFolder(): Promise<Result<Record<string, never>>>
  /** Reads a public key: from a text, or from a file that is asked for. */
  readKey(text?: string): Promise<Result<CheckedKey>>
  /** Asks for a picture and makes the letterhead's logo of it: a PNG as base64. */
  chooseLogo(): Promise<Result<{ logo: string }>>
  listDrafts(): Promise<Result<DraftSummary[]>>
  readDraft(draftId: string): Promise<Result<SavedDraft>>
  /** Replaces what was corrected in a draft. */
  saveDraft(draftId: string, edits: Correction[]): Promise<Result<{ isSaved: true }>>
  acceptDraft(draftId: string, naming: DraftNaming): Promise<Result<{ packId: PackId }>>
  removeDraft(draftId: string): Promise<Result<Record<string, never>>>
  /** Stops the reading of an article. */
  cancelArticle(): Promise<Result<Record<string, never>>>
  saveHandoutPdf(request: HandoutRequest): Promise<Result<SavedHandout>>
  printHandout(request: HandoutRequest): Promise<Result<{ isPrinted: boolean }>>
  /** Looks for texts in everything that the app has written. */
  checkPrivacy(texts: readonly string[]): Promise<Result<PrivacyReport>>
  saveComparisonCsv(request: ComparisonRequest): Promise<Result<SavedComparison>>
  printComparison(request: ComparisonPrintRequest): Promise<Result<{ isPrinted: boolean }>>
  printOptionSheet(request: OptionSheetRequest): Promise<Result<{ isPrinted: boolean }>>
  saveOptionSheet(request: OptionSheetRequest): Promise<Result<SavedHandout>>
  readSettings(): Promise<Result<Settings>>
  writeSettings(settings: Settings): Promise<Result<Settings>>
  readRecords(): Promise<Result<RecordsSnapshot>>
  /** Answered once the change is on the disk, or why it is not; in memory it counts at once. */
  changeRecords(change: ClassChange): Promise<Result<{ isSaved: true }>>
  exportRecords(): Promise<Result<SavedRecords>>
  chooseRecordsImport(): Promise<Result<ChosenImport>>
  importRecords(token: string, mode: ImportMode): Promise<Result<RecordsSnapshot>>
  /** After the person has confirmed it. */
  eraseAllRecords(): Promise<Result<RecordsSnapshot>>
  readAbout(): Promise<Result<AboutInfo>>
  readHotkeyStatus(): Promise<Result<HotkeyStatus>>
  takeNotices(): Promise<Result<StartNotice[]>>
  /** Tells what is typed and not saved, by name: closing the window asks first. */
  tellUnsaved(names: readonly string[]): Promise<Result<Record<string, never>>>
  /** @returns stops listening */
  onMenuCommand(listener: (command: MenuCommand) => void): () => void
  /** @returns stops listening */
  onLibraryChanged(listener: () => void): () => void
  /** Told how many guides are indexed while the search over all of them gets ready. @returns stops listening */
  onIndexing(listener: (progress: { done: number; all: number }) => void): () => void
  /** Told how far the reading of an article is. @returns stops listening */
  onArticleProgress(listener: (progress: ArticleProgress) => void): () => void
  onRecordsChanged(listener: (changed: Partial<RecordsSnapshot>) => void): () => void
}

export const gatewayKey: InjectionKey<Gateway> = Symbol('gateway')

/**
 * The gateway of this application.
 * @throws Error outside a component or store of an app that provides none
 */
export function useGateway(): Gateway {
  const gateway = inject(gatewayKey)
  if (!gateway) throw new Error('no gateway provided: call app.provide(gatewayKey, …) first')
  return gateway
}
