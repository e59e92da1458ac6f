import type { EntryId } from '../topic/entry'
import type { PackId } from '../topic/topic'
import type { LinePath } from './line'

/** Templates that the app brings, by the name used on the command line. */
export const HANDOUT_TEMPLATES = ['home-care', 'medicine', 'test', 'procedure', 'prevention', 'everything'] as const
export type HandoutTemplate = (typeof HANDOUT_TEMPLATES)[number]

export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]

/** Size of running text on paper, in points. 18 is the usual large print. */
export const TEXT_SIZES = [12, 14, 18, 22] as const
export type TextSize = (typeof TEXT_SIZES)[number]

/** Columns of short lists: what to avoid, the red flags. */
export const COLUMNS = [1, 2] as const
export type Columns = (typeof COLUMNS)[number]

/** The most of each; `lines` bounds chosen lines and edits alike. */
export const HANDOUT_LIMITS = { items: 30, line: 120, note: 1_000, howToTake: 300, edit: 300, lines: 500 } as const

/** How the page is made: everything that is neither content nor a patient's. */
export interface PageOptions {
  paper: Paper
  textSize: TextSize
  columns: Columns
  /** The line drawings that belong to the chosen entries. */
  hasPictures: boolean
  /** The clinic's letterhead, where one is kept. */
  hasLetterhead: boolean
  /** Lines for the patient's own questions. */
  questionLines: number
}

export const MOST_QUESTION_LINES = 6

export const DEFAULT_PAGE_OPTIONS: Readonly<PageOptions> = {
  paper: 'a4',
  textSize: 12,
  columns: 2,
  hasPictures: true,
  hasLetterhead: true,
  questionLines: 0,
}

/** An entry on the sheet. */
export interface HandoutItem {
  id: EntryId
  /** Lines of its patient text to print, as `steps[2]`; absent for the whole entry, as the template lays it out. */
  lines?: string[] | undefined
  /** For a drug: how this patient shall take it, in the clinician's words. This patient's alone: in no template. */
  howToTake?: string | undefined
}

/** A line of the guide in the clinician's own words. */
export interface LineEdit {
  path: LinePath
  /** What is printed instead; empty leaves the line out. */
  text: string
  /** The guide's line when it was changed: an edit never stands for a line that it was not made for. */
  original: string
}

/** What the clinician chose for one patient's handout. Lives in memory only. */
export interface HandoutRequest extends PageOptions {
  packId: PackId
  template: HandoutTemplate
  /** Chosen entries in the order on the page; empty takes the template's own. */
  items: HandoutItem[]
  edits: LineEdit[]
  patientName: string
  nextVisit: string
  /** ISO day on the sheet; today's where it is left out. */
  date?: string | undefined
  /** The clinician's own words for this patient; may hold line breaks. */
  note: string
}
