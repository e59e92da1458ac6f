import type { SourceId } from './source'

/**
 * How a statement rests on its sources, where that is less than "this line was read there":
 * - `entry`: the sources were read for the entry as a whole; which of them carries this line was not recorded
 * - `secondary`: taken from a secondary source only
 * - `generalKnowledge`: general professional knowledge, no page read
 * - `classification`: the editors' own grouping, made for filtering
 */
export const BASES = ['entry', 'secondary', 'generalKnowledge', 'classification'] as const
export type Basis = (typeof BASES)[number]

export const BASIS_LABELS: Readonly<Record<Basis, string>> = {
  entry: 'sources of the whole entry; not recorded line by line',
  secondary: 'from a secondary source only',
  generalKnowledge: 'general professional knowledge, no page read',
  classification: "the editors' own grouping",
}

/** What every stated thing carries: who says so. `sources` is never empty. */
export interface Cited {
  sources: SourceId[]
  basis?: Basis
}

/** One sentence or phrase with its sources. */
export interface Statement extends Cited {
  text: string
}

/** An honest blank: never an empty cell, never to be read as "none" or "safe". */
export type Blank =
  | { blank: 'notStated' }
  | { blank: 'notApplicable'; because: string }
  | { blank: 'sourcesDisagree'; sides: Statement[] }

export const BLANK_LABELS: Readonly<Record<Blank['blank'], string>> = {
  notStated: 'not stated in the sources',
  notApplicable: 'not applicable',
  sourcesDisagree: 'sources disagree',
}

/** One value of a closed set. */
export interface Choice extends Cited {
  choice: string
}

/** A drug substance: generic name, brand names, WHO ATC code where known. */
export interface Agent extends Cited {
  generic: string
  brands: string[]
  atc: string | Blank
}

/** One dose line of a label or monograph, in the words of the line: never a bare number. */
export interface Dose extends Cited {
  agent: string
  dose: string | Blank
  max: string | Blank
  duration: string | Blank
}

/** How well a test does: figures as published, with the target and the people studied. */
export interface Performance extends Cited {
  test: string
  sensitivity: string | Blank
  specificity: string | Blank
  other: string | Blank
  population: string | Blank
}

/** The item that each shape of attribute holds. */
export interface ItemByShape {
  text: Statement
  list: Statement
  choice: Choice
  choices: Choice
  agents: Agent
  doses: Dose
  performance: Performance
}

export type Shape = keyof ItemByShape
export type FactItem = ItemByShape[Shape]

/** An attribute's value: one or more stated items, or an honest blank. `text` and `choice` hold exactly one item. */
export type Fact<S extends Shape = Shape> = { stated: ItemByShape[S][] } | Blank

/** Tells an honest blank from a stated fact or a plain text. */
export function isBlank(value: unknown): value is Blank {
  return typeof value === 'object' && value !== null && 'blank' in value
}
