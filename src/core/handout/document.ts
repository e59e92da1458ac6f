import type { EntryId } from '../topic/entry'
import type { Kind } from '../topic/kind'
import type { Drawing } from './drawings'
import type { Letterhead } from './letterhead'
import type { SheetLine } from './line'
import type { Columns, HandoutTemplate, Paper, TextSize } from './request'
import type { PartId } from './strings'

/** Lines under a label: "Watch for". */
export interface HandoutPart {
  id: PartId
  label: SheetLine
  lines: SheetLine[]
  isNumbered: boolean
  /** Rules to write on, where nothing is printed. */
  rules?: number
}

/** One chosen entry in plain words. */
export interface HandoutEntry {
  id: EntryId
  kind: Kind
  name: SheetLine
  /** Running sentences after the name. */
  opening: SheetLine[]
  /** Steps of something to do, in order. */
  steps: SheetLine[]
  /** When to stop, after the steps. */
  closing: SheetLine[]
  parts: HandoutPart[]
  drawing?: Drawing
}

/** Signs that ask for help at one speed. */
export interface HelpGroup {
  urgency: 'now' | 'today'
  heading: SheetLine
  signs: SheetLine[]
}

/** A patient's question, with the answer for each choice, or one answer for all of them. */
export interface OptionRow {
  question: string
  /** Sentences; as many answers as there are choices, or a single one. */
  answers: string[][]
}

/** A part of the page. The renderers decide how it looks, never what it says. */
export type HandoutBlock =
  | { block: 'letterhead'; letterhead: Letterhead; logoText: string; date: string }
  | {
      block: 'letter'
      labels: [patient: string, nextVisit: string]
      patientName: string
      nextVisit: string
      date: string
    }
  | { block: 'title'; title: SheetLine }
  | { block: 'lead'; lines: SheetLine[] }
  /** Things to do, each with a box to tick. */
  | { block: 'actions'; heading: SheetLine; entries: HandoutEntry[] }
  /** Entries under labels: a medicine, a test, an answer. A leaflet is about one entry, and its labels are headings. */
  | { block: 'entries'; heading: SheetLine; entries: HandoutEntry[]; isLeaflet: boolean }
  | { block: 'options'; caption: string; names: string[]; rows: OptionRow[] }
  | { block: 'avoid'; heading: SheetLine; lines: SheetLine[] }
  | { block: 'help'; heading: SheetLine; groups: HelpGroup[] }
  | { block: 'note'; heading: SheetLine; paragraphs: SheetLine[] }
  /** Room for a hand: `fields` are labels with a rule each, `rules` are whole lines. */
  | {
      block: 'writeIn'
      id: 'howToTake' | 'appointment' | 'questions'
      heading: SheetLine
      fields: SheetLine[]
      rules: number
    }
  | { block: 'foot'; lines: SheetLine[] }

/** Which content a sheet was made from, for the foot and for the record. */
export interface SheetContent {
  topic: string
  version: string
  /** In words: "not yet reviewed by a clinician". */
  review: string
  /** The day as printed, and as ISO day. */
  date: string
  day: string
}

/** One patient's sheet: what the preview, the PDF and the texts are all rendered from. */
export interface HandoutDocument {
  title: string
  /** `options` is the option sheet of a comparison. */
  template: HandoutTemplate | 'options'
  /** The template's name, as a person reads it. */
  templateName: string
  /** BCP 47 tag of the text. */
  language: string
  paper: Paper
  textSize: TextSize
  columns: Columns
  content: SheetContent
  /** For the foot of every page, beside the page number; never names the patient. */
  footerText: string
  /** Around the page's number: "page 1 of 2". */
  pageWords: readonly [page: string, of: string]
  blocks: HandoutBlock[]
}

/** Every entry on a sheet, in the order of the page. */
export function entriesOf({ blocks }: Pick<HandoutDocument, 'blocks'>): HandoutEntry[] {
  return blocks.flatMap((block) => (block.block === 'actions' || block.block === 'entries' ? block.entries : []))
}
