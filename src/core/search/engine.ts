import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import type { Kind } from '../topic/kind'
import type { EntryId } from '../topic/entry'
import type { Section } from '../topic/section'
import { sectionOf } from '../topic/summary'
import type { Pack, PackId } from '../topic/topic'
import { FIELD_WEIGHTS, namesOf, searchDocument, type Field, type IndexedEntry, type SearchDocument } from './document'
import { queryWords, tokenize } from './normalize'
import { compareHits, tierOf, type Match } from './rank'

/** One found entry. `terms` are the indexed words that matched, for marking them in a text. */
export interface SearchHit {
  id: EntryId
  kind: Kind
  name: string
  topic: PackId
  section: Section
  score: number
  match: Match
  terms: string[]
}

export interface SearchOptions {
  /** At most this many hits; all when left out. */
  limit?: number
  /** Only entries of this topic. */
  topic?: PackId
}

export interface SearchEngine {
  /**
   * Finds entries, best match first; equal matches stand in the guide's order.
   * @param query what was typed; capped, never read as a pattern
   * @returns no hits for an empty query
   */
  search(query: string, options?: SearchOptions): SearchHit[]
}

const FIELDS = Object.keys(FIELD_WEIGHTS) as Field[]

/** Used for building and for querying alike: an index that is read with other options finds nothing, silently. */
const INDEX_OPTIONS = {
  idField: 'key',
  fields: FIELDS,
  storeFields: [],
  tokenize: (text: string) => tokenize(text).flatMap((token) => token.terms),
  processTerm: (term: string) => term,
}

/**
 * Builds the index over all entries of the packs.
 * @param packs in the order in which equal matches are listed
 */
export function createSearchEngine(packs: readonly Pack[]): SearchEngine {
  const indexed: IndexedEntry[] = packs.flatMap((pack) =>
    pack.entries.map((entry) => ({ entry, topic: pack.manifest.id })),
  )
  const names = indexed.map(({ entry }) => ({
    own: wholeName(entry.name),
    all: new Set([entry.name, ...namesOf(entry)].map(wholeName)),
  }))
  const index = new MiniSearch<SearchDocument>(INDEX_OPTIONS)
  index.addAll(indexed.map(({ entry }, key) => searchDocument(entry, key)))

  const search = (query: string, { limit, topic }: SearchOptions = {}): SearchHit[] => {
    const words = queryWords(query)
    if (!words.length) return []
    const isInTopic =
      topic === undefined ? undefined : (hit: SearchResult) => indexed[hit.id as number]?.topic === topic
    const run = (q: Query) =>
      index.search(q, isInTopic ? { boost: FIELD_WEIGHTS, filter: isInTopic } : { boost: FIELD_WEIGHTS })
    const results = findInSteps(words, run)
    const whole = words.join(' ')
    return results
      .map((result) => {
        const key = result.id as number
        const tier = tierOf(result, words, {
          isNamed: names[key]?.all.has(whole) ?? false,
          isOwnName: names[key]?.own === whole,
        })
        return { key, result, tier }
      })
      .sort(compareHits)
      .slice(0, limit)
      .flatMap(({ key, result, tier }) => {
        const found = indexed[key]
        if (!found) return []
        const { id, kind, name } = found.entry
        const section = sectionOf(found.entry)
        return [
          { id, kind, name, topic: found.topic, section, score: result.score, match: tier.match, terms: result.terms },
        ]
      })
  }
  return { search }
}

/** A name as a whole query would have to be typed to be that name. */
function wholeName(name: string): string {
  return queryWords(name).join(' ')
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
