import { FIELD_WEIGHTS, isTerm, mentionTerm, type Field } from './document'
import type { Concept, TermMatch } from './lexicon'
import type { Unit } from './units'
import type { TermKind } from './vocabulary/concept'

/** The indexed terms of an entry that matched, with the fields that hold them. */
export type EntryMatch = Readonly<Record<string, readonly string[]>>

/** The fields that hold a term: of what was typed, "constructor" is a term like any other. */
export function fieldsOf(match: EntryMatch, term: string): readonly string[] {
  return Object.hasOwn(match, term) ? (match[term] ?? []) : []
}

/** How closely a part of a query fits an entry. */
export type Level = 'is' | 'name' | 'alias' | 'text'

/** How a unit of a query fits an entry. */
export interface UnitScore {
  /** From 0 (not at all) to 1. */
  score: number
  level: Level
  /** All of the unit is there. */
  isWhole: boolean
  /** The meaning by which it fits. */
  reading?: TermMatch
  /** The class by which it fits, where the entry is what the reading belongs to. */
  through?: Concept
  /** It fits under the entry's own name, not under another. */
  isOwn: boolean
}

/** Which words of the query an indexed term stands for, and what it is worth there: 1 for the word itself. */
export type TermUses = ReadonlyMap<string, readonly { position: number; worth: number; isGuess: boolean }[]>

/** How each word of a query is held by an entry. */
export interface WordFit {
  value: number
  field: Field
  isGuess: boolean
}

const KIND_WORTH: Readonly<Record<TermKind, number>> = {
  name: 1,
  synonym: 0.97,
  abbreviation: 0.97,
  misspelling: 0.97,
  brand: 0.95,
  lay: 0.94,
}
const PARTIAL = 0.93
const IS_WORTH: Readonly<Partial<Record<string, number>>> = { name: 1, alias: 0.94 }
const MENTION_WORTH: Readonly<Record<Field, number>> = {
  name: 0.72,
  alias: 0.62,
  summary: 0.46,
  facts: 0.32,
  patient: 0.26,
}

/** Nothing of a unit is there. */
export const NO_FIT: UnitScore = { score: 0, level: 'text', isWhole: false, isOwn: false }

/** The classes of a concept with what an entry about the class is worth to who asks for the concept. */
export function classesOf(concept: Concept): [Concept, number][] {
  const found: [Concept, number][] = []
  concept.parents.forEach((parent, i) => {
    found.push([parent, i === 0 ? 0.66 : 0.58])
    for (const wider of parent.parents) found.push([wider, 0.5])
  })
  return found
}

/** The best that an entry holds of each word of the query; nothing at a position whose word it does not hold. */
export function fitWords(match: EntryMatch, uses: TermUses): WordFit[] {
  const fits: WordFit[] = []
  for (const term in match)
    for (const { position, worth, isGuess } of uses.get(term) ?? [])
      for (const field of match[term] ?? []) {
        const value = FIELD_WEIGHTS[field as Field] * worth
        if (value > (fits[position]?.value ?? 0)) fits[position] = { value, field: field as Field, isGuess }
      }
  return fits
}

/** Scores a unit against an entry. */
export function scoreUnit(unit: Unit, match: EntryMatch, words: readonly WordFit[]): UnitScore {
  let best = scoreWords(unit, words)
  for (const reading of unit.readings) {
    const one = scoreConcept(reading, match)
    if (one.score > best.score || (one.isWhole && !best.isWhole)) best = one
  }
  return best
}

function scoreConcept(reading: TermMatch, match: EntryMatch): UnitScore {
  const { concept, kind } = reading.term
  const worth = KIND_WORTH[kind] * (reading.isPartial ? PARTIAL : 1)
  let best = NO_FIT
  const offer = (score: number, level: Level, isOwn: boolean, through?: Concept) => {
    if (score > best.score) best = { score, level, isWhole: true, reading, isOwn, ...(through && { through }) }
  }
  for (const field of match[isTerm(concept.name)] ?? []) offer((IS_WORTH[field] ?? 0) * worth, 'is', field === 'name')
  for (const field of match[mentionTerm(concept.name)] ?? [])
    offer(
      MENTION_WORTH[field as Field] * worth,
      field === 'name' || field === 'alias' ? field : 'text',
      field === 'name',
    )
  for (const [wider, share] of classesOf(concept))
    for (const field of match[isTerm(wider.name)] ?? [])
      offer(share * (field === 'name' ? 1 : 0.9) * worth, 'alias', false, wider)
  return best
}

function scoreWords({ positions }: Unit, words: readonly WordFit[]): UnitScore {
  let sum = 0
  let found = 0
  let level: Level = 'name'
  for (const position of positions) {
    const fit = words[position]
    if (!fit) continue
    sum += fit.value
    found++
    if (fit.field === 'alias') level = level === 'name' ? 'alias' : level
    else if (fit.field !== 'name') level = 'text'
  }
  if (!found) return NO_FIT
  const isWhole = found === positions.length
  return { score: (sum / positions.length) * (isWhole ? 1 : 0.5), level, isWhole, isOwn: level === 'name' }
}
