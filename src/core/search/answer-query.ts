import type { EntryId } from '../topic/entry'
import type { SearchHit } from './answer'
import { correct, type Correction } from './correct'
import { tellingStems, type IndexedEntry } from './document'
import { evaluate, type EntryFit, type Evaluation, type TaughtMatch } from './evaluate'
import { fits } from './filters'
import type { Postings, TaughtWord } from './postings'
import { isEmptyQuery, type ParsedQuery, type QueryWord } from './query'
import { reasonOf } from './reason'
import { fieldsOf } from './score'
import { select, type Found } from './select'

export interface TopicSearchOptions {
  /** At most this many hits, and as many guesses; all when left out. */
  limit?: number
  /** Words that were tied to entries of this topic. */
  taught?: readonly TaughtWord[]
}

/** A hit without its topic, which the index adds. */
type TopicHit = Omit<SearchHit, 'topic'>

/** What a topic's index finds: real matches, and apart from them guesses at the spelling. */
export interface TopicAnswer<Hit = SearchHit> {
  hits: Hit[]
  guesses: Hit[]
  /** Entries that share something with the query; only where nothing is found. */
  nearest: Hit[]
  /** The query with words of the guide in place of unknown ones; only where there is no guess either. */
  didYouMean: string[]
  /** How many words of the topic's title the query has, where it has them all. */
  titleWords: number
}

/** Entries named when nothing is found. */
const NEAREST = 5
/** Where a word keeps an entry out of the answer. */
const NAMING_FIELDS: ReadonlySet<string> = new Set(['name', 'alias', 'summary'])

const nothing = (): TopicAnswer<TopicHit> => ({ hits: [], guesses: [], nearest: [], didYouMean: [], titleWords: 0 })

/** Answers a query from one topic's index. */
export function answerQuery(
  query: ParsedQuery,
  postings: Postings,
  { limit = Infinity, taught = [] }: TopicSearchOptions,
): TopicAnswer<TopicHit> {
  const { words } = query
  const { entries } = postings
  if (isEmptyQuery(query) || !query.topics.every((word) => postings.topicStems.has(word))) return nothing()
  if (!words.length) {
    const listed = entries.filter((entry) => fits(entry, query)).slice(0, limit)
    return { ...nothing(), hits: listed.map((entry) => hitOf(entry, 0)) }
  }
  const [only] = words
  const taughtMatches = matchTaught(words, taught)
  const plain = evaluate(query, postings, new Map(), taughtMatches)
  if (words.length === 1 && only?.isLast && only.folded.length < 3 && plain.unknown.length)
    return beginningWith(only.folded, query, postings, limit)
  const unknown = plain.unknown.filter((at) => !taughtMatches.some(({ positions }) => positions.includes(at)))
  const correction = correct(words, unknown, postings)
  const evaluation = correction.forms.size ? evaluate(query, postings, correction.forms, taughtMatches) : plain
  const found = select(query, evaluation, correction.foreign, entries, taughtMatches).filter(({ key }) =>
    isWanted(entries[key], query, evaluation.fits.get(key)),
  )
  const shown = (isGuess: boolean) =>
    found
      .filter(({ match }) => (match === 'fuzzy') === isGuess)
      .slice(0, limit)
      .flatMap((one) => toHit(one, evaluation, entries))
  const hits = shown(false)
  const guesses = shown(true)
  const titleWords = namesTitle(words, postings.titleStems) ? postings.titleStems.size : 0
  if (hits.length) return { ...nothing(), hits, guesses, titleWords }
  return {
    titleWords,
    hits,
    guesses,
    nearest: nearest(evaluation, entries),
    didYouMean: guesses.length ? [] : suggestionsFor(words, correction),
  }
}

function namesTitle(words: readonly QueryWord[], titleStems: ReadonlySet<string>): boolean {
  return [...titleStems].every((stem) => words.some((word) => word.stem === stem))
}

function hitOf({ id, kind, name, section }: IndexedEntry, score: number): TopicHit {
  return { id, kind, name, section, score, match: 'text', terms: [] }
}

function toHit(
  { key, score, match, scores, why }: Found,
  { fits: found }: Evaluation,
  entries: readonly IndexedEntry[],
): TopicHit[] {
  const entry = entries[key]
  if (!entry) return []
  const reason = why ?? reasonOf(scores)
  return [{ ...hitOf(entry, score), match, terms: termsOf(found.get(key)), ...(reason && { why: reason }) }]
}

/** The words of an entry that matched, without the marks of concepts and whole names. */
function termsOf(fit: EntryFit | undefined): string[] {
  return Object.keys(fit?.match ?? {}).filter((term) => !/^[#~=]/.test(term))
}

/** For one or two letters: the entries whose names have a word that begins so. */
function beginningWith(
  letters: string,
  query: ParsedQuery,
  { entries, ...postings }: Postings,
  limit: number,
): TopicAnswer<TopicHit> {
  const found = postings.beginningWith(letters).flatMap((key) => entries[key] ?? [])
  const hits = found
    .filter((entry) => fits(entry, query))
    .map((entry): TopicHit => ({ ...hitOf(entry, 0), match: 'name' }))
  return { ...nothing(), hits: hits.slice(0, limit) }
}

/** Where a query holds words that were tied to an entry: all words of what was taught must be there. */
function matchTaught(words: readonly QueryWord[], taught: readonly TaughtWord[]): TaughtMatch[] {
  return taught.flatMap(({ word, entryId }) => {
    const wanted = tellingStems(word)
    const positions = wanted.map((stem) =>
      words.findIndex(
        (one) => one.stem === stem || (one.isLast && one.folded.length > 2 && stem.startsWith(one.folded)),
      ),
    )
    return wanted.length && positions.every((at) => at >= 0) ? [{ entryId: entryId as EntryId, positions }] : []
  })
}

/** Whether an entry passes the query's filters, exclusions and quoted phrases. */
function isWanted(entry: IndexedEntry | undefined, query: ParsedQuery, fit: EntryFit | undefined): boolean {
  if (!entry || !fits(entry, query)) return false
  const match = fit?.match ?? {}
  if (query.excluded.some((word) => fieldsOf(match, word).some((field) => NAMING_FIELDS.has(field)))) return false
  if (!query.phrases.length) return true
  const name = ` ${tellingStems(entry.name).join(' ')} `
  return query.phrases.every(
    (phrase) =>
      name.includes(` ${phrase.join(' ')} `) ||
      ['alias', 'summary', 'facts', 'patient'].some((field) =>
        phrase.every((word) => fieldsOf(match, word).includes(field)),
      ),
  )
}

function nearest({ fits: found, weights }: Evaluation, entries: readonly IndexedEntry[]): TopicHit[] {
  return [...found]
    .map(([key, fit]) => ({
      key,
      fit,
      score: fit.units.reduce(
        (sum, { score, level }, i) => sum + (score * (weights[i] ?? 0)) / (level === 'text' ? 4 : 1),
        0,
      ),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.key - b.key)
    .slice(0, NEAREST)
    .flatMap(({ key, score, fit }) => {
      const entry = entries[key]
      return entry ? [{ ...hitOf(entry, score), terms: termsOf(fit) }] : []
    })
}

function suggestionsFor(words: readonly QueryWord[], { words: suggested }: Correction): string[] {
  return suggested.size ? [words.map(({ folded }, at) => suggested.get(at) ?? folded).join(' ')] : []
}
