import { LIST_SECTIONS, type OriginSection } from '../../topic/section'
import type { Block } from '../block'
import type { Ambiguity } from '../draft'

/** A heading with what stands under it. */
export interface Part {
  /** `null`: the heading names no section; `treatment`: of whatever kind. */
  topic: OriginSection | 'treatment' | 'furniture' | null
  heading?: Block
  level: number
  /** Paragraphs, items and the sub-headings among them. */
  blocks: Block[]
  lastItem?: Block
  /** Its sub-headings with a number, by their level. */
  numbered?: Map<number, number>
  /** The level of its first sub-heading. */
  inner?: number
}

/** An article as a row of parts. */
export interface Outline {
  title: string
  titleBlock?: Block
  /** Where the title is said again. */
  titleAgain: Block[]
  parts: Part[]
  /** The page's own furniture, passed over. */
  leftOut: Block[]
  ambiguities: Ambiguity[]
}

export const LISTS: ReadonlySet<Part['topic']> = new Set<Part['topic']>(LIST_SECTIONS)
/** Under these a deeper heading of any name may open a section. */
export const UMBRELLAS: ReadonlySet<Part['topic']> = new Set<Part['topic']>([
  'treatment',
  'structure',
  'overview',
  'mechanism',
  'functions',
  'conclusion',
])

/** Ways of treating: one stands under another's heading where an article is written so. */
export const TREATMENTS: ReadonlySet<Part['topic']> = new Set<Part['topic']>(['care', 'drugs', 'procedures'])
/** What comes when treatment has been spoken of. */
export const AFTER: ReadonlySet<Part['topic']> = new Set<Part['topic']>(['prevention', 'redFlags', 'faq'])
