import type { Kind } from '../topic/kind'
import type { ForeignWord } from './correct'
import type { IndexedEntry } from './document'
import type { EntryFit, Evaluation } from './evaluate'
import type { ParsedQuery, QueryWord } from './query'
import type { UnitScore } from './score'
import type { Found } from './select'
import { isEnglishWord, isMedicalWord } from './real-words'

/** From this length on an English word that is a medical name is hardly part of an everyday phrase: "acupuncture". */
const LONG_NAME = 8
/** Kinds whose names are asked for in any field: a test's name beside an organ asks for that organ's test. */
const FULLY_NAMED: ReadonlySet<Kind> = new Set(['drug', 'differential'])
/** A last word of at most so many letters may be the beginning of another. */
const SHORT = 4
/** What a distinctive name weighs in the order, so that its entry stands before those that only mention it. */
const NAMED_BONUS = 0.5

/**
 * Sees to it that a query which holds the distinctive name of an entry is answered by that entry, whatever stands beside it:
 * "gabapentin boxed warning". A name of common words ("rest", "heat", "yoga") is not distinctive; what the guide refuses as a
 * whole ("brain MRI") stays refused, and so does a name beside an organ or a disease of another field, unless it is a drug's or a
 * look-alike's.
 * @param found what answers the query as a whole
 * @param rank makes an answer of an entry
 */
export function addNamed(
  found: readonly Found[],
  query: ParsedQuery,
  evaluation: Evaluation,
  foreign: readonly ForeignWord[],
  entries: readonly IndexedEntry[],
  rank: (key: number, entry: IndexedEntry, fit: EntryFit) => Found,
): Found[] {
  // "ultrasound gui" begins the name of another entry.
  if (found[0]?.match === 'exact' || found[0]?.match === 'name') return [...found]
  // "botox for wrinkles": what it is for must be known to the guide.
  const from = query.context?.isPurpose ? query.context.from : Infinity
  if (foreign.some(({ position }) => position >= from)) return [...found]
  const isShortAndLast = (i: number) =>
    evaluation.units[i]?.positions.every((at) => query.words[at]?.isLast && query.words[at].folded.length <= SHORT)
  // "deep vein thr" is not finished: it need not be the abbreviation of a hip replacement.
  const names = distinctiveUnits(query, evaluation).filter((i) => !found.length || !isShortAndLast(i))
  if (!names.length || evaluation.isLabel) return [...found]
  const closest = (fit: EntryFit | undefined) => Math.max(0, ...names.map((i) => closeness(fit?.units[i])))
  const most = Math.max(0, ...[...evaluation.fits.values()].map(closest))
  if (!most || found.some(({ key }) => closest(evaluation.fits.get(key)) === most)) return [...found]
  const isOfOtherField = foreign.some(({ isElsewhere }) => isElsewhere)
  const named: Found[] = []
  for (const [key, fit] of evaluation.fits) {
    const entry = entries[key]
    if (!entry || (isOfOtherField && !FULLY_NAMED.has(entry.kind)) || closest(fit) < most) continue
    const one = rank(key, entry, fit)
    named.push({ ...one, score: one.score + NAMED_BONUS })
  }
  named.sort((a, b) => Number(a.match === 'fuzzy') - Number(b.match === 'fuzzy') || b.score - a.score || a.key - b.key)
  return [...named, ...found.filter(({ key }) => !named.some((one) => one.key === key))]
}

/** How closely an entry bears a name: 2 for its own or another of its names, 1 for the class of what is named or for a name that mentions it, else 0. */
function closeness(score: UnitScore | undefined): number {
  if (!score?.isWhole) return 0
  if (score.level === 'is') return 2
  return Number(score.through !== undefined || (score.reading !== undefined && score.level === 'name'))
}

/**
 * The parts of a query that are a name which means nothing else: those with a word that is not English, else those with a long
 * medical word. The topic's own name is none.
 */
function distinctiveUnits({ words }: ParsedQuery, { units, refusedAt, topicAt }: Evaluation): number[] {
  const withWord = (isWanted: (word: QueryWord) => boolean) =>
    units.flatMap(({ positions, readings }, i) =>
      readings.some(({ isPartial }) => !isPartial) &&
      !positions.some((at) => refusedAt.includes(at)) &&
      !positions.every((at) => topicAt.has(at)) &&
      positions.some((at) => words[at] && (positions.length > 1 || !topicAt.has(at)) && isWanted(words[at]))
        ? [i]
        : [],
    )
  const foreign = withWord(({ folded }) => !isEnglishWord(folded))
  return foreign.length ? foreign : withWord(({ folded, stem }) => folded.length >= LONG_NAME && isMedicalWord(stem))
}
