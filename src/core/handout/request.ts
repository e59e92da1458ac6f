import type { EntryId } from '../topic/entry'
import type { PackId } from '../topic/topic'

/** Templates that exist, by the name used on the command line. */
export const HANDOUT_TEMPLATES = ['home-care'] as const
export type HandoutTemplate = (typeof HANDOUT_TEMPLATES)[number]

export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]

/** Size of running text on paper: `normal` 12 pt, `large` 16 pt. */
export const TEXT_SIZES = ['normal', 'large'] as const
export type TextSize = (typeof TEXT_SIZES)[number]

export const HANDOUT_LIMITS = { items: 12, line: 120, note: 1_000 } as const

/** What the clinician chose for one patient's handout. Lives in memory only. */
export interface HandoutRequest {
  packId: PackId
  template: HandoutTemplate
  /** Chosen entries in the order on the page; empty takes the template's own. */
  items: EntryId[]
  paper: Paper
  textSize: TextSize
  patientName: string
  nextVisit: string
  /** The clinician's own words for this patient; may hold line breaks. */
  note: string
}
