import type { Grade } from '../readability/grade'
import type { InstrumentItem } from './instruments/item'
import type { RuleId, Severity } from './rules'

/** What a line does on the page; decides which rules look at it. */
export type QualityRole =
  | 'letterhead'
  | 'title'
  | 'heading'
  | 'lead'
  | 'name'
  | 'step'
  | 'sentence'
  | 'avoid'
  | 'redFlag'
  | 'field'
  | 'note'
  | 'caption'
  | 'foot'

/** One line of a sheet, in the order of the page. */
export interface QualityLine {
  /** Names the line on its sheet; given back with every finding. */
  path: string
  text: string
  role: QualityRole
  /** The clinician's words stand in the place of the guide's. */
  isEdited: boolean
  /** Nothing can change or remove it. */
  isFixed: boolean
}

export interface QualityOptions {
  /** BCP 47 tag of the sheet's text. Only English is judged. */
  language: string
  /** Names that the sheet explains: of the chosen entries, of the topic, of drugs. Left out of one of both grades. */
  definedNames?: readonly string[]
}

/** What a rule found, and where. */
export interface Finding {
  rule: RuleId
  severity: Severity
  path: string
  /** Offsets into the line's text, in UTF-16 units; `words` is what stands there. */
  start: number
  end: number
  words: string
  /** What is wrong, for the clinician. */
  message: string
  /** What to write or do instead. */
  suggestion: string
  /** Text that may stand in the place of `words` as it is; only where no thought is needed. */
  replacement?: string
  isEdited: boolean
  isFixed: boolean
}

/** A rule over the whole sheet. */
export interface RuleResult {
  rule: RuleId
  /** What the rule asks for, in few words. */
  asks: string
  /** Where the rule comes from. */
  source: string
  isPassed: boolean
  findings: Finding[]
}

/** A line of running text with what it asks of its reader. */
export interface LineFigures {
  path: string
  text: string
  isFixed: boolean
  allWords: Grade
  withoutNames: Grade
  /** By how much the sheet's grade without the names would fall if the line were not there; below 0 where it would rise. */
  cost: { fleschKincaid: number; smog: number }
}

/** A word of three or more syllables on the sheet. */
export interface LongWord {
  word: string
  count: number
  /** Plainer words, where the table has some. */
  plainer: readonly string[]
  /** The first line it stands in. */
  path: string
}

export interface SheetFigures {
  allWords: Grade
  /** Without the names that the sheet explains: what the limits hold for. */
  withoutNames: Grade
  longestSentence: number
  /** Sentences in the passive voice, of all sentences; 0 to 1. */
  passiveShare: number
  /** The most frequent first. */
  longWords: LongWord[]
  lines: LineFigures[]
}

/** What the gate says about a sheet. */
export interface JudgedSheet {
  isJudged: true
  /** Both grades without the names are at or under their limits. What asks before saving is this being false. */
  isWithinLimits: boolean
  figures: SheetFigures
  /** At most three lines without which the grade that is furthest over its limit would fall most. */
  costliestLines: LineFigures[]
  /** In the order of the page. */
  findings: Finding[]
  findingsByLine: ReadonlyMap<string, Finding[]>
  rules: RuleResult[]
  instruments: InstrumentItem[]
  /** The sheet was longer than the gate reads; what is said holds for its first part. */
  isCut: boolean
}

/** A sheet in a language for which there are no rules here. */
export interface UnjudgedSheet {
  isJudged: false
  language: string
  reason: string
}

export type SheetQuality = JudgedSheet | UnjudgedSheet
