import { isTerm, mentionTerm, wholeTerm } from './document'
import { sectionsAlone, type Intent } from './intents'
import { meaningOf, type TermMatch } from './lexicon'
import type { Postings, TaughtWord } from './postings'
import type { ParsedQuery, QueryWord } from './query'
import {
  classesOf,
  fieldsOf,
  fitWords,
  NO_FIT,
  scoreUnit,
  type EntryMatch,
  type TermUses,
  type UnitScore,
  type WordFit,
} from './score'
import { american, stemsWhileTyping } from './stem'
import { BEGUN, begins, hyphenBegun } from './unfinished'
import { divide, formsOf, type Unit } from './units'

/** The weight of a word that every entry of the topic is about, and of one that only helps to choose. */
const TOPIC_WORD = 0.25
const SOFT_WORD = 0.12
/** What a phrase of the vocabulary weighs at least. */
const PHRASE = 0.6

/** How an entry fits a query. */
export interface EntryFit {
  match: EntryMatch
  words: readonly WordFit[]
  /** One for each unit. */
  units: readonly UnitScore[]
}

/** A taught word that a query holds. */
export interface TaughtMatch {
  entryId: TaughtWord['entryId']
  positions: readonly number[]
}

/** A query as one topic's index sees it. */
export interface Evaluation {
  units: readonly Unit[]
  weights: readonly number[]
  /** Units that an answer must hold. */
  needed: readonly number[]
  fits: ReadonlyMap<number, EntryFit>
  /** Positions of telling words that nothing in the guide holds. */
  unknown: readonly number[]
  /** Positions of words that together name something that is known and not in the guide. */
  refusedAt: readonly number[]
  intents: readonly Intent[]
  /** The query is the name of a section and nothing else. */
  isLabel: boolean
  /** Positions of the topic's own words. */
  topicAt: ReadonlySet<number>
  /** The term of an entry whose whole name the query is. */
  wholeName: string
  /** Positions whose word was taken for a slip. */
  guessed: ReadonlySet<number>
}

/**
 * Looks a query up in a topic's index: divides it into units, finds the entries that hold any of them, and scores each.
 * @param guesses stems that may have been meant, by position
 */
export function evaluate(
  query: ParsedQuery,
  postings: Postings,
  guesses: ReadonlyMap<number, readonly string[]>,
  taught: readonly TaughtMatch[],
): Evaluation {
  const { words } = query
  const { absent, units } = readUnits(words, postings, guesses)
  const wholeName = wholeTerm(words.map(({ stem }) => stem))
  const { uses, terms, prefixes } = termsOf(words, guesses)
  const asked = new Set([
    ...terms,
    wholeName,
    ...query.excluded,
    ...query.phrases.flat(),
    ...units.flatMap(conceptTerms),
  ])
  const results = postings.find([...asked], prefixes)
  const frequency = new Map<string, number>()
  for (const { match } of results) for (const term in match) frequency.set(term, (frequency.get(term) ?? 0) + 1)
  const last = words.at(-1)
  if (prefixes.length && last) {
    // A completion counts less where the word as typed is one.
    const worth = frequency.has(last.stem) ? 0.75 : 0.9
    const position = words.length - 1
    for (const term of frequency.keys())
      if (prefixes.some((prefix) => begins(prefix, term, results)) && !uses.has(term))
        uses.set(term, [{ position, worth, isGuess: false }])
  }
  const begun = hyphenBegun(last, postings)
  const isHeld = (at: number) =>
    (begun.size > 0 && at === words.length - 1) ||
    [...uses].some(([term, list]) => frequency.has(term) && list.some(({ position }) => position === at))
  const telling = tellingPositions(query, units, postings, isHeld)
  const fits = new Map<number, EntryFit>()
  for (const { key, match } of results) {
    const fit = fitWords(match, uses)
    if (begun.has(key) && (fit[words.length - 1]?.value ?? 0) < BEGUN.value) fit[words.length - 1] = BEGUN
    fits.set(key, { match, words: fit, units: units.map((unit) => scoreUnit(unit, match, fit)) })
  }
  addTaught(fits, taught, units, postings)
  const read = new Set(units.filter(({ readings }) => readings.length).flatMap(({ positions }) => positions))
  return {
    units,
    weights: units.map((unit) => weightOf(unit, words, telling, frequency, postings)),
    needed: units.flatMap(({ positions }, i) => (positions.some((at) => telling.has(at)) ? [i] : [])),
    fits,
    unknown: [...telling].filter((at) => !read.has(at) && !isHeld(at)),
    refusedAt: absent
      .filter((reading) => isElsewhere(reading, query, units, postings, results))
      .flatMap(({ positions }) => positions),
    intents: query.intents.map(({ intent }) => intent),
    isLabel: isLabel(query, postings),
    topicAt: new Set(words.flatMap(({ stem }, at) => (postings.topicStems.has(stem) ? [at] : []))),
    wholeName,
    guessed: new Set(guesses.keys()),
  }
}

function readUnits(
  words: readonly QueryWord[],
  { concepts }: Postings,
  guesses: ReadonlyMap<number, readonly string[]>,
): { units: Unit[]; absent: TermMatch[] } {
  const forms = formsOf(words)
  for (const [at, stems] of guesses) for (const stem of stems) forms[at]?.set(stem, false)
  const absent: TermMatch[] = []
  const units = divide(words, forms, (reading) => {
    const { concept } = reading.term
    if (concepts.has(isTerm(concept.name)) || concepts.has(mentionTerm(concept.name))) return true
    if (classesOf(concept).some(([wider]) => concepts.has(isTerm(wider.name)))) return true
    if (concept.isElsewhere && !reading.isPartial) absent.push(reading)
    return false
  })
  return { units, absent }
}

function conceptTerms({ readings }: Unit): string[] {
  return readings.flatMap(({ term: { concept } }) => [
    isTerm(concept.name),
    mentionTerm(concept.name),
    ...classesOf(concept).map(([wider]) => isTerm(wider.name)),
  ])
}

type MutableUses = Map<string, { position: number; worth: number; isGuess: boolean }[]> & TermUses

function termsOf(
  words: readonly QueryWord[],
  guesses: ReadonlyMap<number, readonly string[]>,
): { uses: MutableUses; terms: string[]; prefixes: string[] } {
  const uses: MutableUses = new Map()
  const add = (term: string, position: number, worth: number, isGuess = false) => {
    const list = uses.get(term)
    if (list) list.push({ position, worth, isGuess })
    else uses.set(term, [{ position, worth, isGuess }])
  }
  words.forEach(({ stem, folded, isLast }, at) => {
    add(stem, at, 1)
    if (isLast && folded.length > 3) for (const one of stemsWhileTyping(folded)) if (one !== stem) add(one, at, 0.92)
    const meaning = meaningOf(stem)
    if (meaning !== stem) add(meaning, at, 0.85)
    for (const one of guesses.get(at) ?? []) add(one, at, 0.9, true)
  })
  const last = words.at(-1)
  const prefixes = !last?.isLast
    ? []
    : [last.folded, last.joined ?? ''].filter(({ length }) => length > 2).map((begun) => american(begun))
  return { uses, terms: [...uses.keys()], prefixes }
}

/**
 * The words that an answer must hold. Soft words and words that only ask are left out, unless they belong to a phrase of the
 * guide; so are the topic's own words beside others, and one or two letters that begin a word.
 */
function tellingPositions(
  query: ParsedQuery,
  units: readonly Unit[],
  postings: Postings,
  isHeld: (at: number) => boolean,
): ReadonlySet<number> {
  if (isLabel(query, postings)) return new Set()
  const { words, intents } = query
  const { titleStems } = postings
  const asks = new Set(intents.flatMap(({ positions }) => positions))
  const isOfTopic = (at: number) => titleStems.has(words[at]?.stem ?? '')
  const inPhrase = new Set(
    units
      .filter(({ readings, positions }) => readings.length && positions.length > 1 && !positions.every(isOfTopic))
      .flatMap(({ positions }) => positions),
  )
  const isBegun = ({ isLast, folded }: QueryWord, at: number) => isLast && at > 0 && folded.length < 3 && !isHeld(at)
  const own = words.flatMap((word, at) =>
    (word.isSoft || asks.has(at) || isBegun(word, at)) && !inPhrase.has(at) ? [] : [at],
  )
  const beyondTopic = own.filter((at) => !isOfTopic(at) || inPhrase.has(at))
  if (beyondTopic.length || intents.some(({ intent }) => sectionsAlone(intent).length)) return new Set(beyondTopic)
  if (own.length) return new Set(own)
  const finished = words.flatMap((word, at) => (isBegun(word, at) ? [] : [at]))
  return new Set(finished.length ? finished : words.map((_, at) => at))
}

/** Whether a query is the name of a section, with nothing beside it but the topic. */
function isLabel({ words, intents, isQuestion }: ParsedQuery, { topicStems }: Postings): boolean {
  const labels = intents.filter((one) => one.isLabel)
  const named = new Set(labels.flatMap(({ positions }) => positions))
  return (
    labels.length > 0 &&
    !isQuestion &&
    words.every(({ isSoft, stem }, at) => named.has(at) || isSoft || topicStems.has(stem))
  )
}

function weightOf(
  { positions, readings }: Unit,
  words: readonly QueryWord[],
  telling: ReadonlySet<number>,
  frequency: ReadonlyMap<string, number>,
  { entries, titleStems }: Postings,
): number {
  const size = Math.log(entries.length + 2)
  const sum = positions.reduce((total, at) => {
    const stem = words[at]?.stem ?? ''
    const rarity = Math.log((entries.length + 2) / ((frequency.get(stem) ?? 0) + 1)) / size
    return total + Math.min(1, Math.max(0.15, rarity)) * (titleStems.has(stem) ? TOPIC_WORD : 1)
  }, 0)
  if (!positions.some((at) => telling.has(at))) return sum * SOFT_WORD
  return readings.length && positions.length > 1 ? Math.max(sum, PHRASE) : sum
}

function addTaught(
  fits: Map<number, EntryFit>,
  taught: readonly TaughtMatch[],
  units: readonly Unit[],
  { entries }: Postings,
): void {
  for (const { entryId, positions } of taught) {
    const key = entries.findIndex(({ id }) => id === entryId)
    if (key < 0) continue
    const before = fits.get(key) ?? { match: {}, words: [], units: units.map(() => NO_FIT) }
    const scores = before.units.map((score, i): UnitScore =>
      units[i]?.positions.every((at) => positions.includes(at))
        ? { score: 0.95, level: 'alias', isWhole: true, isOwn: false }
        : score,
    )
    fits.set(key, { ...before, units: scores })
  }
}

/**
 * Whether a query names a thing of another field whose words the guide holds one by one only: "knee replacement" where a knee
 * and a hip replacement occur.
 */
function isElsewhere(
  { positions, term }: TermMatch,
  query: ParsedQuery,
  units: readonly Unit[],
  { topicStems }: Postings,
  results: readonly { match: EntryMatch }[],
): boolean {
  const isAdjoining = (positions.at(-1) ?? 0) - (positions[0] ?? 0) + 1 === positions.length
  if (!isAdjoining || positions.length < 2 || term.words.every((word) => topicStems.has(word))) return false
  const isPartOfPhrase = units.some(
    (unit) =>
      unit.readings.length &&
      unit.positions.length > positions.length &&
      positions.every((at) => unit.positions.includes(at)),
  )
  if (isPartOfPhrase) return false
  const stems = positions.map((at) => query.words[at]?.stem ?? '')
  return !results.some(({ match }) =>
    stems.every((stem) => fieldsOf(match, stem).some((field) => field === 'name' || field === 'alias')),
  )
}
