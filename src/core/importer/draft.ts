import type { Origin, OriginSection } from '../topic/section'

/** How an article is written; told by the file's ending. */
export const ARTICLE_FORMATS = ['text', 'markdown', 'html'] as const
export type ArticleFormat = (typeof ARTICLE_FORMATS)[number]

/** Refused above this size. */
export const MAX_ARTICLE_BYTES = 20 * 1024 * 1024

/** One item that was found in an article: a cause, a test, a drug, a question. */
export interface DraftEntry {
  /** Unique inside its draft. */
  id: string
  /** Where the item goes; `null` while nobody has said so: it stood under a heading that names no section. */
  section: OriginSection | null
  name: string
  /** What the article says about it, paragraphs divided by line breaks; empty where it gives a bare name. For a question, the answer. */
  text: string
  /** The sub-heading that it stood under: "Imaging". */
  group?: string
  /** First and last line in the source, from 1. */
  line: number
  endLine: number
  /** Where the importer found it: never changed by a person's corrections. `null` for what a person made. */
  origin: Origin | null
  /** Left out by a person, or as a repetition; can be restored. */
  isDropped: boolean
}

/** A paragraph of running text. */
export interface DraftText {
  id: string
  section: OriginSection | null
  text: string
  line: number
  isDropped: boolean
}

/** What became of a line: made into an entry, text or heading; of no known section; passed over as a page's own furniture. */
export const LINE_OUTCOMES = ['understood', 'notUnderstood', 'leftOut'] as const
export type LineOutcome = (typeof LINE_OUTCOMES)[number]

/** Characters of a line that are kept for a person to compare: a long paragraph whole, of a text without line ends its beginning. */
export const SHOWN_CHARACTERS = 2_000

/** What is shown of a line: all of it, or its beginning and "…". */
export const shownOf = (text: string): string =>
  text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text

/** A line of the source, as the importer read it. */
export interface DraftLine {
  line: number
  /** The last line of it, where there is more than one. */
  endLine?: number
  /** What was read, as far as {@link shownOf} keeps it. */
  text: string
  /** The same as it stands in the file, where that is more than the text: a text's own marks and line ends. Never markup of a page. */
  source?: string
  outcome: LineOutcome
  role: 'title' | 'heading' | 'entry' | 'text' | 'other'
  /** The entry or text that it went into. */
  target?: string
}

/** A place where the article can be read in more than one way, how it was read, and why that is in doubt. */
export interface Ambiguity {
  line: number
  text: string
  why: string
}

/** What the importer made of an article, before a person accepted it. Plain data: can be saved as JSON. */
export interface DraftPack {
  draftVersion: 1
  title: string
  /** The language that the article says it is in, as a pack names it; absent where it does not say. */
  language?: string | undefined
  entries: DraftEntry[]
  texts: DraftText[]
  lines: DraftLine[]
  ambiguities: Ambiguity[]
  /** Whole sentences about the article as a whole. */
  notes: string[]
  /** Number for the next id. */
  nextId: number
}

/** Where a long import is. */
export interface ImportProgress {
  phase: 'reading' | 'sorting'
  /** From 0 to 1 in the whole. */
  share: number
}
