import MiniSearch, { type AsPlainObject, type Query, type SearchResult } from 'minisearch'
import type { PackId, Pack } from '../topic/topic'
import type { SearchHit } from './answer'
import { FIELD_WEIGHTS, sourceOfPack, type Field, type IndexSource, type IndexedEntry } from './document'
import { queryWords, tokenize } from './normalize'
import type { ParsedQuery } from './query'
import { compareHits, tierOf } from './rank'

/** What a topic's index finds: real matches, and apart from them guesses at the spelling. */
export interface TopicAnswer {
  hits: SearchHit[]
  guesses: SearchHit[]
}

export interface TopicSearchOptions {
  /** At most this many hits, and as many guesses; all when left out. */
  limit?: number
}

/** The search index of one topic. */
export interface TopicIndex {
  readonly topic: PackId
  readonly title: string
  readonly entries: readonly IndexedEntry[]
  /** Finds entries, best match first; equal matches stand in the guide's order. */
  search(query: ParsedQuery, options?: TopicSearchOptions): TopicAnswer
  /** The index as plain data, to be kept in a file or sent to another thread. */
  toStored(): StoredTopicIndex
}

/** Raised whenever words are folded, weighed or stored otherwise, so that an index of before is built anew. */
export const INDEX_VERSION = 1

/** An index as plain data. */
export interface StoredTopicIndex {
  version: number
  topic: PackId
  title: string
  synonyms: string[]
  entries: IndexedEntry[]
  index: AsPlainObject
}

const FIELDS = Object.keys(FIELD_WEIGHTS) as Field[]

/** Used for building, for loading and for querying alike: an index that is read with other options finds nothing, silently. */
const INDEX_OPTIONS = {
  idField: 'key',
  fields: FIELDS,
  storeFields: [],
  tokenize: (text: string) => tokenize(text).flatMap((token) => token.terms),
  processTerm: (term: string) => term,
}

/** Builds the index of a pack. */
export function buildTopicIndex(pack: Pack): TopicIndex {
  return indexOfSource(sourceOfPack(pack))
}

/** Builds the index of a topic that is no pack. */
export function indexOfSource({ topic, title, synonyms, entries, documents }: IndexSource): TopicIndex {
  const index = new MiniSearch(INDEX_OPTIONS)
  index.addAll(documents)
  return createTopicIndex({ topic, title, synonyms, entries }, index)
}

/**
 * Reads an index that `toStored` made.
 * @returns `undefined` for one of another version: it must be built anew
 */
export function loadTopicIndex(stored: StoredTopicIndex): TopicIndex | undefined {
  if (stored.version !== INDEX_VERSION) return undefined
  return createTopicIndex(stored, MiniSearch.loadJS(stored.index, INDEX_OPTIONS))
}

type TopicFacts = Pick<StoredTopicIndex, 'topic' | 'title' | 'synonyms' | 'entries'>

function createTopicIndex({ topic, title, synonyms, entries }: TopicFacts, index: MiniSearch): TopicIndex {
  const names = entries.map(({ name, names }) => ({ own: wholeName(name), all: new Set(names.map(wholeName)) }))

  const search = (query: ParsedQuery, { limit }: TopicSearchOptions = {}): TopicAnswer => {
    const { words } = query
    const isWanted = (key: number) => fits(entries[key], query)
    const run = (q: Query) =>
      index.search(q, { boost: FIELD_WEIGHTS, filter: (hit: SearchResult) => isWanted(hit.id as number) })
    const whole = words.join(' ')
    const ranked = (words.length ? findInSteps(words, run) : run(MiniSearch.wildcard))
      .map((result) => {
        const key = result.id as number
        const known = { isNamed: names[key]?.all.has(whole) ?? false, isOwnName: names[key]?.own === whole }
        return { key, result, tier: words.length ? tierOf(result, words, known) : { match: 'text' as const } }
      })
      .sort(compareHits)
    const hits = ranked.flatMap(({ key, result, tier }): SearchHit[] => {
      const entry = entries[key]
      if (!entry) return []
      const { id, kind, name, section } = entry
      return [{ id, kind, name, topic, section, score: result.score, match: tier.match, terms: result.terms }]
    })
    return {
      hits: hits.filter(({ match }) => match !== 'fuzzy').slice(0, limit),
      guesses: hits.filter(({ match }) => match === 'fuzzy').slice(0, limit),
    }
  }

  const toStored = () => ({ version: INDEX_VERSION, topic, title, synonyms, entries, index: index.toJSON() })
  return { topic, title, entries, search, toStored }
}

/** A name as a whole query would have to be typed to be that name. */
function wholeName(name: string): string {
  return queryWords(name).join(' ')
}

/** Whether an entry passes the query's filters, exclusions and quoted phrases. */
function fits(entry: IndexedEntry | undefined, { kinds, facets, excluded, phrases }: ParsedQuery): boolean {
  if (!entry || (kinds.length && !kinds.includes(entry.kind))) return false
  for (const [attribute, codes] of Object.entries(facets))
    if (!codes.some((code) => entry.facets.includes(`${attribute}:${code}`))) return false
  if (!excluded.length && !phrases.length) return true
  const folded = entry.names.map(
    (name) =>
      ` ${tokenize(name)
        .flatMap(({ terms }) => terms.slice(0, 1))
        .join(' ')} `,
  )
  return (
    !excluded.some((word) => folded.some((name) => name.includes(` ${word} `))) &&
    phrases.every((phrase) => folded.some((name) => name.includes(` ${phrase.join(' ')} `)))
  )
}
/**
 * All words must match; the last one may be unfinished. A word that is nowhere in the index is taken as a slip of the
 * finger. Only when nothing holds all words is it enough to hold some.
 */
function findInSteps(words: string[], run: (query: Query) => SearchResult[]): SearchResult[] {
  const last = words.length - 1
  const queries = words.map((word, i): Query => {
    const exact: Query = { queries: [word], prefix: i === last, fuzzy: false, combineWith: 'AND' }
    // One or two letters start too many words: names and synonyms only.
    if (word.length < 3) return { ...exact, fields: ['name', 'synonyms'] }
    if (run(exact).length) return exact
    const joined = splitJoined(word, run)
    if (joined) return joined
    return { queries: [word], fuzzy: fuzzyDistance(word), prefix: false, combineWith: 'AND' }
  })
  if (queries.length === 1) return run(queries[0] ?? MiniSearch.wildcard)
  const all = run({ combineWith: 'AND', queries })
  return all.length ? all : run({ combineWith: 'OR', queries })
}

/** "nerveblock" is "nerve block": tries to read an unknown word as two known ones. */
function splitJoined(word: string, run: (query: Query) => SearchResult[]): Query | undefined {
  for (let i = 3; i <= word.length - 3; i++) {
    const query: Query = {
      queries: [word.slice(0, i), word.slice(i)],
      fuzzy: false,
      prefix: false,
      combineWith: 'AND',
      fields: ['name', 'synonyms'],
    }
    if (run(query).length) return query
  }
  return undefined
}

/** Slips allowed by length: none under four letters, one to seven, two from eight. */
function fuzzyDistance(word: string): number | false {
  if (word.length < 4) return false
  return word.length < 8 ? 1 : 2
}
