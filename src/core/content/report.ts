import { citedInEntry } from '../topic/cited'
import { gradeOf, type Grade } from '../readability/grade'
import { attributesOf } from '../topic/attributes'
import { factOf, type Entry } from '../topic/entry'
import { BASES, isBlank, type Basis, type Blank, type Fact } from '../topic/fact'
import { KINDS, type Kind } from '../topic/kind'
import { SOURCE_KINDS, type SourceKind } from '../topic/source'
import type { Pack } from '../topic/topic'
import { definedNames, patientSentences } from './patient-sentences'

/** How often an attribute, or a piece of its items, is said or left blank. */
export interface FillCount {
  kind: Kind
  /** `adultDoses`, or `adultDoses.max` for a piece of each of its items. */
  attribute: string
  filled: number
  blanks: Record<Blank['blank'], number>
}

/** @returns one count for each attribute of each kind that the pack has, and for each piece of its items that may be blank */
export function countFills(pack: Pack): FillCount[] {
  return KINDS.flatMap((kind) => {
    const entries = pack.entries.filter((entry) => entry.kind === kind)
    if (!entries.length) return []
    return attributesOf(kind).flatMap(([name]) => {
      const facts = entries.map((entry) => factOf(entry, name)).filter((fact) => fact !== undefined)
      return [countOf(kind, name, facts), ...countPieces(kind, name, facts)]
    })
  })
}

function countPieces(kind: Kind, name: string, facts: readonly Fact[]): FillCount[] {
  const pieces = new Map<string, unknown[]>()
  for (const fact of facts)
    for (const item of isBlank(fact) ? [] : fact.stated)
      for (const [piece, value] of Object.entries(item)) pieces.set(piece, [...(pieces.get(piece) ?? []), value])
  return [...pieces]
    .filter(([, values]) => values.some(isBlank))
    .map(([piece, values]) => countOf(kind, `${name}.${piece}`, values))
}

function countOf(kind: Kind, attribute: string, values: readonly unknown[]): FillCount {
  const blanks = { notStated: 0, notApplicable: 0, sourcesDisagree: 0 }
  for (const value of values) if (isBlank(value)) blanks[value.blank] += 1
  const filled = values.filter((value) => !isBlank(value)).length
  return { kind, attribute, filled, blanks }
}

/** @returns how many cited statements of the entries rest on their sources in which way; `line` means: read there */
export function countBases(pack: Pack): Record<Basis | 'line', number> {
  const counts = { line: 0, ...zeroFor(BASES) }
  for (const entry of pack.entries) for (const [, { basis }] of citedInEntry(entry)) counts[basis ?? 'line'] += 1
  return counts
}

/** Bands of a source's age in years at the day of the pack's version; `upTo` is the oldest in the band. */
export const AGE_BANDS = [
  { label: 'up to 2 years', upTo: 2 },
  { label: '3 to 5', upTo: 5 },
  { label: '6 to 10', upTo: 10 },
  { label: '11 to 20', upTo: 20 },
  { label: 'over 20', upTo: Infinity },
] as const
export type AgeBand = (typeof AGE_BANDS)[number]['label'] | 'not stated'

/** @returns how many sources of each kind fall into each band; the latest year that a source names counts */
export function countSources(pack: Pack): Map<SourceKind, Record<AgeBand, number>> {
  const bands: AgeBand[] = [...AGE_BANDS.map(({ label }) => label), 'not stated']
  const counts = new Map(SOURCE_KINDS.map((kind) => [kind, zeroFor(bands)]))
  for (const { kind, year } of Object.values(pack.sources)) {
    const row = counts.get(kind)
    if (row) row[bandOf(year, Number(pack.manifest.effectiveOn.slice(0, 4)))] += 1
  }
  return counts
}

function bandOf(year: string | null, thisYear: number): AgeBand {
  const years = (year?.match(/\b(?:19|20)\d{2}\b/g) ?? []).map(Number)
  if (!years.length) return 'not stated'
  const age = thisYear - Math.max(...years)
  return AGE_BANDS.find(({ upTo }) => age <= upTo)?.label ?? 'not stated'
}

/** Reading grades of one entry's patient text. */
export interface EntryGrades {
  entry: Entry
  /** The entry's own names left out: what the limits hold for. */
  withoutNames: Grade
  withNames: Grade
}

/** @returns the grades of every entry that has patient text */
export function gradeEntries(pack: Pack): EntryGrades[] {
  return pack.entries.flatMap((entry) => {
    if (!entry.patient) return []
    const sentences = patientSentences(entry.patient).map(([, sentence]) => sentence)
    return [{ entry, withoutNames: gradeOf(sentences, definedNames(entry)), withNames: gradeOf(sentences) }]
  })
}

function zeroFor<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>
}
