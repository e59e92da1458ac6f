import type { DraftPack, ImportProgress } from '../importer/draft'
import type { Correction } from '../importer/drafting/corrections'

/** An article that was read: its draft is saved and waits to be reviewed. */
export interface ArticleOffer {
  kind: 'article'
  draftId: string
  fileName: string
}

/** A draft as the library lists it. */
export interface DraftSummary {
  id: string
  fileName: string
  title: string
  /** ISO day. */
  importedOn: string
  /** ISO date and time of the last change. */
  savedAt: string
  /** Items that the importer found, and lines that it did not understand. */
  items: number
  notUnderstood: number
  corrections: number
  /** Why it cannot be opened as it was left; absent for a whole one. */
  damage?: { canOpen: boolean; message: string }
}

/** A saved draft as it crosses the bridge: an article of 15 MB makes one that takes ten times as long to copy piece by piece. */
export interface DraftFile {
  summary: DraftSummary
  /** The draft as JSON, unchecked. */
  json: string
  edits: Correction[]
}

/** A saved draft: what the importer made, and what a person corrected since. */
export interface SavedDraft {
  summary: DraftSummary
  draft: DraftPack
  edits: Correction[]
}

/** How the accepted draft is to be called. */
export interface DraftNaming {
  title: string
  /** BCP 47 tag of the article's language. */
  language: string
}

/** An article is being read. */
export interface ArticleProgress extends ImportProgress {
  fileName: string
}
