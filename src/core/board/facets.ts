import { NO_MARKS, type OwnMarks } from './own-marks'
import { ATTRIBUTE_GROUPS, attributesOf, type AttributeGroup } from '../topic/attributes'
import { factOf, type Entry } from '../topic/entry'
import { isBlank } from '../topic/fact'
import type { Kind } from '../topic/kind'

/** One value of a facet that can be chosen. */
export interface FacetOption {
  code: string
  label: string
}

/** A typed attribute offered for narrowing a list, or the presence of something that bears on safety. */
export interface Facet {
  id: string
  label: string
  group: AttributeGroup
  options: FacetOption[]
}

/** The values chosen, by facet. A facet that is absent or empty narrows nothing. */
export type FacetFilter = Readonly<Record<string, readonly string[]>>

/** A facet's option with the number of entries that choosing it would show. */
export interface CountedOption extends FacetOption {
  count: number
  isChosen: boolean
}

export interface CountedFacet extends Omit<Facet, 'options'> {
  options: CountedOption[]
}

/** An option that stands as a chip in a list's head, with a word short enough for it. */
export interface QuickOption {
  facet: string
  code: string
  label: string
}

/** The code of a facet that asks only whether something is there. */
export const PRESENT = 'present'
const BOXED_WARNINGS = 'boxedWarnings'
const SAFETY_NOTE = 'safetyNote'
/** What the clinician added; the marks come from outside the entry. */
const YOURS = 'yours'
const FAVOURITE = 'favourite'
const NOTED = 'noted'

/** What a clinician narrows a list by most often; everything else waits behind "More filters". */
const QUICK_OPTIONS: Readonly<Partial<Record<Kind, readonly QuickOption[]>>> = {
  diagnosticTest: [
    { facet: 'category', code: 'examination', label: 'Examination' },
    { facet: 'category', code: 'imaging', label: 'Imaging' },
    { facet: 'radiation', code: 'none', label: 'No radiation' },
  ],
  drug: [
    { facet: BOXED_WARNINGS, code: PRESENT, label: 'Boxed warning' },
    { facet: 'routes', code: 'topical', label: 'Topical' },
    { facet: 'labelStatus', code: 'offLabel', label: 'Off-label' },
  ],
  procedure: [
    { facet: 'invasiveness', code: 'injection', label: 'Injection' },
    { facet: 'invasiveness', code: 'openSurgery', label: 'Open surgery' },
    { facet: 'guidance', code: 'ultrasound', label: 'Ultrasound' },
  ],
  care: [
    { facet: 'selfCare', code: 'yes', label: 'Self-care' },
    { facet: 'phase', code: 'acute', label: 'Acute' },
    { facet: 'phase', code: 'prevention', label: 'Prevention' },
  ],
}

const QUICK_FAVOURITES: QuickOption = { facet: YOURS, code: FAVOURITE, label: 'Favourites' }

/**
 * The facets of a kind: its attributes marked `isFacet`, then the presence of a boxed warning where the kind has that
 * attribute, then the presence of an editors' note on safety, then what the clinician marked.
 * @returns in the order of the attribute groups
 */
export function facetsOf(kind: Kind): Facet[] {
  const facets: Facet[] = []
  for (const [id, { label, group, choices, isFacet }] of attributesOf(kind)) {
    if (isFacet && choices)
      facets.push({ id, label, group, options: Object.entries(choices).map(([code, text]) => ({ code, label: text })) })
    else if (id === BOXED_WARNINGS) facets.push(presence(id, label, 'boxed warning on a label'))
  }
  facets.push(presence(SAFETY_NOTE, 'Editors’ notes', 'safety note'))
  facets.push({
    id: YOURS,
    label: 'Yours',
    group: 'practicalities',
    options: [
      { code: FAVOURITE, label: 'favourite' },
      { code: NOTED, label: 'with a note of yours' },
    ],
  })
  return facets.sort((a, b) => ATTRIBUTE_GROUPS.indexOf(a.group) - ATTRIBUTE_GROUPS.indexOf(b.group))
}

function presence(id: string, label: string, text: string): Facet {
  return { id, label, group: 'safety', options: [{ code: PRESENT, label: text }] }
}

/**
 * The codes that an entry has of a facet.
 * @returns none for an honest blank: what is not stated is never taken for "none"
 */
export function codesOf(entry: Entry, facetId: string, own: OwnMarks = NO_MARKS): string[] {
  if (facetId === YOURS)
    return [...(own.favourites.has(entry.id) ? [FAVOURITE] : []), ...(own.noted.has(entry.id) ? [NOTED] : [])]
  if (facetId === SAFETY_NOTE) return entry.editorNotes.some(({ isSafety }) => isSafety) ? [PRESENT] : []
  const fact = factOf(entry, facetId)
  if (!fact || isBlank(fact)) return []
  if (facetId === BOXED_WARNINGS) return [PRESENT]
  return fact.stated.flatMap((item) => ('choice' in item ? [item.choice] : []))
}

/** Whether an entry fits a filter: every facet must fit (and), by any of its chosen values (or). */
export function fitsFilter(entry: Entry, filter: FacetFilter, own: OwnMarks = NO_MARKS): boolean {
  return Object.entries(filter).every(([id, chosen]) => {
    if (!chosen.length) return true
    const codes = codesOf(entry, id, own)
    return chosen.some((code) => codes.includes(code))
  })
}

/**
 * Counts what each option would show, given the values chosen in the other facets.
 * @param entries of the kind, before any filter (a search may have narrowed them)
 * @param all of the kind: an option that no entry of the pack has is left out, unless it is chosen
 */
export function countFacets(
  kind: Kind,
  entries: readonly Entry[],
  filter: FacetFilter,
  all: readonly Entry[] = entries,
  own: OwnMarks = NO_MARKS,
): CountedFacet[] {
  return facetsOf(kind)
    .map((facet) => {
      const others = entries.filter((entry) => fitsFilter(entry, { ...filter, [facet.id]: [] }, own))
      const found = tally(others, facet.id, own)
      const known = tally(all, facet.id, own)
      const chosen = filter[facet.id] ?? []
      const options = facet.options
        .map((option) => ({
          ...option,
          count: found.get(option.code) ?? 0,
          isChosen: chosen.includes(option.code),
        }))
        .filter(({ code, isChosen }) => isChosen || known.has(code))
      return { ...facet, options }
    })
    .filter(({ options }) => options.length)
}

function tally(entries: readonly Entry[], facetId: string, own: OwnMarks): Map<string, number> {
  const counts = new Map<string, number>()
  for (const entry of entries)
    for (const code of codesOf(entry, facetId, own)) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

/**
 * The options that stand as chips, with their counts: favourites first, once there are any.
 * @param facets as counted; a quick option that no entry has is left out
 */
export function quickOptions(
  kind: Kind,
  facets: readonly CountedFacet[],
): (CountedOption & { facet: string; isYours: boolean })[] {
  return [QUICK_FAVOURITES, ...(QUICK_OPTIONS[kind] ?? [])].flatMap(({ facet, code, label }) => {
    const option = facets.find(({ id }) => id === facet)?.options.find((one) => one.code === code)
    return option ? [{ ...option, label, facet, isYours: facet === YOURS }] : []
  })
}

/** A filter with one value chosen, or no longer chosen. */
export function toggleOption(filter: FacetFilter, facetId: string, code: string): FacetFilter {
  const chosen = filter[facetId] ?? []
  const next = chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code]
  return Object.fromEntries(Object.entries({ ...filter, [facetId]: next }).filter(([, codes]) => codes.length))
}

/** How many values are chosen. */
export function chosenCount(filter: FacetFilter): number {
  return Object.values(filter).reduce((sum, codes) => sum + codes.length, 0)
}

/** A filter as words for an address: `routes:oral`. */
export function writeFilter(filter: FacetFilter): string[] {
  return Object.entries(filter).flatMap(([id, codes]) => codes.map((code) => `${id}:${code}`))
}

/**
 * Reads a filter from an address. Facets and codes that the kind does not have are dropped.
 * @param words as `writeFilter` makes them
 */
export function readFilter(kind: Kind, words: readonly string[]): FacetFilter {
  const filter: Record<string, string[]> = {}
  for (const { id, options } of facetsOf(kind)) {
    const codes = options.map(({ code }) => code).filter((code) => words.includes(`${id}:${code}`))
    if (codes.length) filter[id] = codes
  }
  return filter
}
