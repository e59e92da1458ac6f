import type { IndexedEntry } from './document'
import type { Evaluation, EntryFit, TaughtMatch } from './evaluate'
import { sectionsFor, type Intent } from './intents'
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
 * Chooses the entries that answer a query: those that hold all of it, else those that hold enough of it.
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
  const { units, weights, needed, fits, intents, isRefused } = evaluation
  if (isRefused) return []
  if (!needed.length)
    return foreign.length || !intents.some((intent) => sectionsFor(intent).length)
      ? []
      : ofSections(entries, evaluation)
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
    const score = fit.units.reduce((sum, one, i) => sum + one.score * (weights[i] ?? 0), 0) / allWeight
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

/** For a question without a subject of its own: the questions that ask the same, then the section that answers it. */
function ofSections(entries: readonly IndexedEntry[], { intents, fits, weights }: Evaluation): Found[] {
  const answers = (entry: IndexedEntry) =>
    entry.section !== 'faq' && intents.some((intent: Intent) => sectionsFor(intent).includes(entry.section))
  return entries
    .flatMap((entry, key): Found[] => {
      const asksSame = entry.intents.some((intent) => intents.includes(intent))
      if (!asksSame && !answers(entry)) return []
      const own = (fits.get(key)?.units ?? []).reduce((sum, { score }, i) => sum + score * (weights[i] ?? 0), 0)
      const why = asksSame ? 'asks the same' : 'in the section asked for'
      return [{ key, score: (asksSame ? 0.9 : 0.6) + 0.3 * own, match: 'synonym', closeness: 0, scores: [], why }]
    })
    .sort((a, b) => b.score - a.score || a.key - b.key)
}
