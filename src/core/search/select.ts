import type { IndexedEntry } from './document'
import type { Evaluation, EntryFit, TaughtMatch } from './evaluate'
import { addNamed } from './distinctive'
import { sectionsAlone, sectionsFor, type Intent } from './intents'
import type { ForeignWord } from './correct'
import type { ParsedQuery } from './query'
import { compareAnswers, compareHits, type Match, type RankedHit } from './rank'
import type { UnitScore } from './score'

/** What an answer in the section that a question asks for gains; a question that asks the same gains more. */
const SECTION_BONUS = 0.3
const SAME_QUESTION_BONUS = 0.35
/** What a question of the guide gains when a question is asked. */
const QUESTION_BONUS = 0.08
/** From this many words on a query is a sentence: a word in it that the guide lacks need not be its subject. */
const SENTENCE = 5
/** What a name gains that the query covers wholly. */
const NAME_BONUS = 0.12
/** The share of what is asked that an entry must hold when none holds all. */
const ENOUGH = 0.6
/** What a word weighs that the guide does not hold. */
const FOREIGN_WORD = 0.7

/** An entry that answers a query. */
export interface Found extends RankedHit {
  /** How it fits what is asked; the reason is read from it. */
  scores: readonly UnitScore[]
  /** The reason where it is another. */
  why?: string
}

/**
 * Chooses the entries that answer a query: those that its words together ask for, and the one whose distinctive name it holds
 * (see `distinctive.ts`).
 * @param foreign words that nothing in the guide holds and that are no slips
 * @returns best first; none where an answer to the rest would answer another question
 */
export function select(
  query: ParsedQuery,
  evaluation: Evaluation,
  foreign: readonly ForeignWord[],
  entries: readonly IndexedEntry[],
  taught: readonly TaughtMatch[],
): Found[] {
  const found = chosen(query, evaluation, foreign, entries, taught)
  return addNamed(found, query, evaluation, foreign, entries, (key, entry, fit) =>
    lessened(rankOf(key, entry, fit, scoreOf(fit, evaluation.weights), evaluation.needed, evaluation, false)),
  )
}

/** What an entry holds of a query, by the weight of its parts; `of` is the weight of all that is asked. */
function scoreOf(
  { units }: EntryFit,
  weights: readonly number[],
  of = weights.reduce((sum, one) => sum + one, 0),
): number {
  return units.reduce((sum, { score }, i) => sum + score * (weights[i] ?? 0), 0) / of
}

/**
 * Those that hold all of it, else those that hold enough of it; none where an answer to the rest would answer another
 * question.
 */
function chosen(
  query: ParsedQuery,
  evaluation: Evaluation,
  foreign: readonly ForeignWord[],
  entries: readonly IndexedEntry[],
  taught: readonly TaughtMatch[],
): Found[] {
  const { units, weights, needed, fits, intents, refusedAt } = evaluation
  if (refusedAt.length) return []
  if (!needed.length) return foreign.length ? [] : ofSections(entries, evaluation)
  const { context } = query
  // "glaucoma and muscle relaxant" names the circumstance first.
  const isTurned =
    context !== undefined && !context.isPurpose && foreign.some(({ position }) => position < context.from)
  const isCircumstance = (at: number) => context !== undefined && at >= context.from !== isTurned
  if (
    foreign.some(({ isMedical, position }) =>
      context?.isPurpose && isCircumstance(position) ? true : isMedical && !isCircumstance(position),
    )
  )
    return []
  const isForeign = (i: number) => units[i]?.positions.some((at) => foreign.some(({ position }) => position === at))
  const met = needed.filter((i) => !isForeign(i))
  const subject = context ? met.filter((i) => !units[i]?.positions.some(isCircumstance)) : []
  const sumOf = (list: readonly number[]) => list.reduce((sum, i) => sum + (weights[i] ?? 0), 0)
  const neededWeight = sumOf(met) + foreign.length * FOREIGN_WORD
  const allWeight =
    weights.reduce((sum, weight, i) => sum + (isForeign(i) ? 0 : weight), 0) + foreign.length * FOREIGN_WORD
  const whole: Found[] = []
  const part: Found[] = []
  for (const [key, fit] of fits) {
    const entry = entries[key]
    const held = met.filter((i) => fit.units[i]?.isWhole)
    if (!entry || !held.length || isMentionOfElsewhere(held, fit, units)) continue
    const score = scoreOf(fit, weights, allWeight)
    const isTaught = taught.some(({ entryId }) => entryId === entry.id)
    const asked = query.isQuestion && entry.section === 'faq' ? QUESTION_BONUS : 0
    const found = rankOf(key, entry, fit, score + asked, met, evaluation, isTaught)
    if (held.length === needed.length && !foreign.length) whole.push(found)
    else if (
      isEnough(
        fit,
        held,
        sumOf(held) / neededWeight,
        subject,
        foreign.length,
        query.length >= SENTENCE && foreign.length < 2,
        evaluation,
      )
    )
      part.push(lessened(found))
  }
  const order = intents.length || query.isQuestion ? compareAnswers : compareHits
  if (whole.length) return whole.sort(order)
  return part.sort(
    (a, b) => Number(a.match === 'fuzzy') - Number(b.match === 'fuzzy') || b.score - a.score || a.key - b.key,
  )
}

/** Whether an entry only mentions, in passing, what is a subject of other fields: it is named as near, not as an answer. */
function isMentionOfElsewhere(
  held: readonly number[],
  { units: scores }: EntryFit,
  units: Evaluation['units'],
): boolean {
  return (
    held.every((i) => scores[i]?.level === 'text') &&
    held.some((i) => units[i]?.readings.length && units[i].readings.every(({ term }) => term.concept.isElsewhere))
  )
}

/** Whether an entry that does not hold all of a query answers it all the same. */
function isEnough(
  { units: scores }: EntryFit,
  held: readonly number[],
  share: number,
  subject: readonly number[],
  foreignWords: number,
  isSentence: boolean,
  { units, needed }: Evaluation,
): boolean {
  // "muscle relaxant in glaucoma": who asks wants the muscle relaxant, whether or not the guide knows of glaucoma.
  const isAboutSubject =
    subject.length > 0 &&
    subject.every((i) => scores[i]?.isWhole && scores[i].level !== 'text') &&
    subject.some((i) => scores[i]?.level === 'is')
  if (isAboutSubject) return true
  const named = held.filter((i) => scores[i]?.level !== 'text')
  const namedWords = named.reduce((sum, i) => sum + (units[i]?.positions.length ?? 0), 0)
  if (isSentence && held.length === needed.length - foreignWords && named.some((i) => scores[i]?.level === 'is'))
    return true
  return share >= ENOUGH && namedWords > (foreignWords ? 1 : 0)
}

/** An entry that holds only a part of the query is no exact match. */
function lessened(found: Found): Found {
  return found.match === 'exact' ? { ...found, match: 'name', closeness: 0 } : found
}

function rankOf(
  key: number,
  entry: IndexedEntry,
  { match, words, units: scores }: EntryFit,
  score: number,
  needed: readonly number[],
  { units, intents, wholeName, guessed }: Evaluation,
  isTaught: boolean,
): Found {
  const wanted = needed.flatMap((i) => (scores[i] ? [scores[i]] : []))
  const only = needed.length === 1 ? wanted[0] : undefined
  const isOwnName = match[wholeName]?.includes('name') ?? false
  const isConcept = only?.level === 'is' && !only.reading?.isPartial
  const isGuess = needed.some((i) =>
    units[i]?.positions.some((at) => guessed.has(at) && (scores[i]?.reading !== undefined || words[at]?.isGuess)),
  )
  const inName = words.filter((fit) => fit?.field === 'name').length
  const coverage = wanted.some(({ level, isOwn }) => level === 'is' && isOwn)
    ? 1
    : Math.min(1, inName / Math.max(1, entry.words))
  const asksSame = entry.intents.some((intent) => intents.includes(intent))
  const isInSection = entry.section !== 'faq' && intents.some((intent) => sectionsFor(intent).includes(entry.section))
  const bonus = asksSame ? SAME_QUESTION_BONUS : isInSection ? SECTION_BONUS : 0
  const isExact = isTaught || isOwnName || isConcept || match[wholeName] !== undefined
  return {
    key,
    score: score + NAME_BONUS * coverage + bonus,
    match: isGuess ? 'fuzzy' : isExact ? 'exact' : matchOf(wanted),
    closeness: isOwnName ? 2 : isConcept && only.isOwn ? 1 : 0,
    scores: wanted,
    ...(isTaught && { why: 'a word you taught' }),
    ...(isGuess && { why: 'similar spelling' }),
  }
}

function matchOf(scores: readonly UnitScore[]): Match {
  const held = scores.filter(({ isWhole }) => isWhole)
  if (held.every(({ level, isOwn }) => level === 'name' || (level === 'is' && isOwn))) return 'name'
  return held.every(({ level }) => level !== 'text') ? 'synonym' : 'text'
}

/** What the first section asked for weighs in an answer of whole sections, and how much less each further one. */
const LABEL_SCORE = 1
const LABEL_STEP = 0.05

/**
 * For a question without a subject of its own: the questions that ask the same, then the sections that answer it. The name of a
 * section alone is answered by its entries first; a question that only names the topic by what opens the guide.
 */
function ofSections(entries: readonly IndexedEntry[], evaluation: Evaluation): Found[] {
  const { intents, fits, weights, isLabel } = evaluation
  const sections = [...new Set(intents.flatMap((intent: Intent) => sectionsAlone(intent)))].filter(
    (one) => one !== 'faq',
  )
  const found = entries.flatMap((entry, key): Found[] => {
    const asksSame = entry.intents.some((intent) => intents.includes(intent))
    const place = entry.section === 'faq' ? -1 : sections.indexOf(entry.section)
    if (!asksSame && place < 0) return []
    const own = (fits.get(key)?.units ?? []).reduce((sum, { score }, i) => sum + score * (weights[i] ?? 0), 0)
    const why = asksSame ? 'asks the same' : 'in the section asked for'
    const score =
      isLabel && place >= 0
        ? LABEL_SCORE - LABEL_STEP * place
        : (asksSame ? 0.9 : 0.6 - LABEL_STEP * place) + (isLabel ? 0 : 0.3 * own)
    return [{ key, score: isLabel && asksSame ? 0.5 : score, match: 'synonym', closeness: 0, scores: [], why }]
  })
  return found.length ? found.sort((a, b) => b.score - a.score || a.key - b.key) : opening(entries)
}

/** What tells what the guide is about: its overview, else its first question. */
function opening(entries: readonly IndexedEntry[]): Found[] {
  const overview = entries.findIndex(({ section }) => section === 'overview')
  const key = overview < 0 ? entries.findIndex(({ section }) => section === 'faq') : overview
  return key < 0
    ? []
    : [{ key, score: 0.5, match: 'synonym', closeness: 0, scores: [], why: 'what the guide is about' }]
}
