import MiniSearch, { type AsPlainObject } from 'minisearch'
import type { Pack, PackId } from '../topic/topic'
import { FIELD_WEIGHTS, sourceOfPack, tellingStems, type Field, type IndexSource, type IndexedEntry } from './document'
import { answerQuery, type TopicAnswer, type TopicSearchOptions } from './answer-query'
import type { Postings } from './postings'
import type { ParsedQuery } from './query'
import { spellingBook, type SpellingBook } from './spelling'

export type { TopicAnswer, TopicSearchOptions } from './answer-query'

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
export const INDEX_VERSION = 6

/** An index as plain data. */
export interface StoredTopicIndex {
  version: number
  topic: PackId
  title: string
  synonyms: string[]
  entries: IndexedEntry[]
  /** The concepts of the vocabulary that some entry is or mentions: `#name` and `~name`. */
  concepts: string[]
  /** Words of names that the vocabulary does not have, for their spelling. */
  ownWords: string[]
  /** Entries by the first one and two letters of their names' words and of their abbreviations. */
  beginnings: Record<string, number[]>
  index: AsPlainObject
}

const FIELDS = Object.keys(FIELD_WEIGHTS) as Field[]

/** Used for building, for loading and for querying alike: an index that is read with other options finds nothing, silently. */
const INDEX_OPTIONS = {
  idField: 'key',
  fields: FIELDS,
  storeFields: [],
  // The documents come as terms with blanks between them; a query's terms come one by one.
  tokenize: (text: string) => text.split(' ').filter(Boolean),
  processTerm: (term: string) => term,
}

/** Builds the index of a pack. */
export function buildTopicIndex(pack: Pack): TopicIndex {
  return indexOfSource(sourceOfPack(pack))
}

/** Builds the index of a topic that is no pack. */
export function indexOfSource({ topic, title, synonyms, entries, documents, ownWords }: IndexSource): TopicIndex {
  const index = new MiniSearch(INDEX_OPTIONS)
  index.addAll(documents)
  const concepts = new Set<string>()
  for (const document of documents)
    for (const field of FIELDS)
      for (const term of document[field].split(' '))
        if (term.startsWith('#') || term.startsWith('~')) concepts.add(term)
  const facts = { topic, title, synonyms, entries, ownWords, concepts: [...concepts] }
  return createTopicIndex({ ...facts, beginnings: beginningsOf(documents) }, index)
}

/** Abbreviations are names of at most this many letters. */
const ABBREVIATION = 5

function beginningsOf(documents: IndexSource['documents']): Record<string, number[]> {
  const keys = new Map<string, Set<number>>()
  const add = (word: string, key: number) => {
    for (const length of [1, 2]) {
      const start = word.slice(0, length)
      keys.set(start, (keys.get(start) ?? new Set()).add(key))
    }
  }
  for (const { key, name, alias } of documents) {
    for (const term of name.split(' ')) if (/^[\p{L}\p{N}]/u.test(term)) add(term, key)
    for (const term of alias.split(' '))
      if (term.startsWith('=') && term.length <= ABBREVIATION + 1 && !term.includes('_')) add(term.slice(1), key)
  }
  return Object.fromEntries([...keys].map(([start, list]) => [start, [...list]]))
}

/**
 * Reads an index that `toStored` made.
 * @returns `undefined` for one of another version: it must be built anew
 */
export function loadTopicIndex(stored: StoredTopicIndex): TopicIndex | undefined {
  if (stored.version !== INDEX_VERSION) return undefined
  return createTopicIndex(stored, MiniSearch.loadJS(stored.index, INDEX_OPTIONS))
}

type TopicFacts = Omit<StoredTopicIndex, 'version' | 'index'>

function createTopicIndex(facts: TopicFacts, index: MiniSearch): TopicIndex {
  const { topic, title, synonyms, entries, concepts, ownWords, beginnings } = facts
  let spelling: SpellingBook | undefined
  const postings: Postings = {
    entries,
    topicStems: new Set([topic.replaceAll('-', ' '), title, ...synonyms].flatMap(tellingStems)),
    titleStems: new Set(tellingStems(title)),
    concepts: new Set(concepts),
    ownSpelling: () => (spelling ??= spellingBook(ownWords)),
    find: (terms, prefixes) => find(index, terms, prefixes),
    beginningWith: (letters) => (Object.hasOwn(beginnings, letters) ? (beginnings[letters] ?? []) : []),
  }
  const search = (query: ParsedQuery, options: TopicSearchOptions = {}): TopicAnswer => {
    const { hits, guesses, nearest, ...rest } = answerQuery(query, postings, options)
    const inTopic = (list: typeof hits) => list.map((hit) => ({ ...hit, topic }))
    return { hits: inTopic(hits), guesses: inTopic(guesses), nearest: inTopic(nearest), ...rest }
  }
  const toStored = (): StoredTopicIndex => ({ ...facts, version: INDEX_VERSION, index: index.toJSON() })
  return { topic, title, entries, search, toStored }
}

function find(index: MiniSearch, terms: readonly string[], prefixes: readonly string[]): ReturnType<Postings['find']> {
  const exact = { queries: [...terms], combineWith: 'OR' as const, prefix: false, fuzzy: false as const }
  const begun = {
    queries: [...prefixes],
    combineWith: 'OR' as const,
    prefix: true,
    fuzzy: false as const,
  }
  return index
    .search({ combineWith: 'OR', queries: prefixes.length ? [exact, begun] : [exact] })
    .map((result) => ({ key: result.id as number, match: result.match }))
}
