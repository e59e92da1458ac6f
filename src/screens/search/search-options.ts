import type { SearchAnswer, SearchHit } from '../../core/search/answer'
import { completionsFor } from '../../core/search/filters'
import { KIND_LABELS, type Kind } from '../../core/topic/kind'
import type { PackId } from '../../core/topic/topic'

/** One line of the list below the search box. */
export type SearchOption = { key: string } & (
  | { type: 'entry'; hit: SearchHit; isGuess: boolean }
  /** Writes `query` into the box: a filter, a word spelt otherwise, an earlier search. */
  | { type: 'query'; query: string; text: string; label?: string }
  | { type: 'action'; action: 'teach' | 'board' | 'guide'; text: string }
)

export interface OptionGroup {
  key:
    'recent' | 'filters' | 'best' | 'elsewhere' | 'guesses' | 'didYouMean' | 'nearest' | 'actions' | `topic:${string}`
  label: string
  options: SearchOption[]
}

/** How many lines a group has at most: what two minutes are enough to read. */
const MOST = {
  filters: 4,
  values: 10,
  best: 5,
  elsewhere: 4,
  topics: 3,
  topicHits: 3,
  guesses: 3,
  words: 3,
  nearest: 4,
} as const

export interface ListedSearch {
  /** What is typed, up to the caret. */
  query: string
  answer: SearchAnswer | null
  recent: readonly string[]
  topic: PackId | undefined
  /** Titles of the installed guides, by topic. */
  titles: ReadonlyMap<PackId, string>
  /** What is said of guides that were made of an article, by topic. */
  imported?: ReadonlyMap<PackId, string>
  /** Kinds that stand in lists beside this one. */
  boardKinds: readonly Kind[]
  /** The lists of the board stand below. */
  isOnBoard: boolean
}

/**
 * The list below the search box, group by group: for an empty box the earlier searches; else filters that complete the last
 * word, the best matches of the open guide, what else it holds, the other guides each under its title; apart from these the
 * guesses at the spelling; and where nothing was found what helps on.
 */
export function optionGroups(search: ListedSearch): OptionGroup[] {
  const { query, answer, recent, isOnBoard } = search
  if (!query.trim()) return filled([{ key: 'recent', label: 'Searched before', options: recent.map(queryOption) }])
  if (!answer) return filled([filterGroup(search)])
  const nothing = answer.hits.length ? undefined : answer.help
  const filters = filterGroup(search)
  // The name or value of a filter is still being typed: what helps after an empty search would only be in the way.
  if (nothing && filters.options.length) return [filters]
  return filled([
    filters,
    ...hitGroups(search, answer.hits),
    {
      key: 'didYouMean',
      label: 'Did you mean',
      options: (nothing?.didYouMean ?? []).slice(0, MOST.words).map(queryOption),
    },
    {
      key: 'guesses',
      label: 'Similar spelling: check the name',
      options: answer.guesses.slice(0, MOST.guesses).map((hit) => entryOption(hit, true)),
    },
    {
      key: 'nearest',
      label: 'Nearest in the guide',
      options: (nothing?.nearest ?? []).slice(0, MOST.nearest).map((hit) => entryOption(hit, true)),
    },
    { key: 'actions', label: 'More', options: actions(answer, isOnBoard) },
  ])
}

function filterGroup({ query, titles }: ListedSearch): OptionGroup {
  const typed = query.slice(query.search(/\S*$/))
  // One letter begins too many of them.
  const isAsked = typed.length > 1
  const options = (isAsked ? completionsFor(typed, [...titles.values()]) : [])
    // What is written out already completes nothing, and one guide needs no choice between guides.
    .filter(({ text }) => text.toLowerCase() !== typed.toLowerCase() && (text !== 'topic:' || titles.size > 1))
    .slice(0, typed.includes(':') ? MOST.values : MOST.filters)
    .map(({ text, label }): SearchOption => {
      const end = text.endsWith(':') ? '' : ' '
      return { type: 'query', key: `filter ${text}`, query: query.slice(0, -typed.length) + text + end, text, label }
    })
  return { key: 'filters', label: 'Search only in', options }
}

function hitGroups(
  { topic, titles, imported, boardKinds, isOnBoard }: ListedSearch,
  hits: readonly SearchHit[],
): OptionGroup[] {
  const here = hits.filter((hit) => hit.topic === topic)
  const best = here.slice(0, MOST.best)
  const others = new Map<PackId, SearchHit[]>()
  for (const hit of hits) if (hit.topic !== topic) others.set(hit.topic, [...(others.get(hit.topic) ?? []), hit])
  const title = topic && others.size ? titles.get(topic) : undefined
  return [
    { key: 'best', label: title ?? 'Best matches', options: best.map((hit) => entryOption(hit)) },
    {
      key: 'elsewhere',
      label: 'Also in this guide',
      options: here
        .slice(MOST.best)
        .filter(({ kind }) => !isOnBoard || !boardKinds.includes(kind))
        .slice(0, MOST.elsewhere)
        .map((hit) => entryOption(hit)),
    },
    ...[...others].slice(0, MOST.topics).map(([id, found]): OptionGroup => ({
      key: `topic:${id}`,
      label: `${titles.get(id) ?? id}${imported?.has(id) ? ` · ${imported.get(id)}` : ''}`,
      options: found.slice(0, MOST.topicHits).map((hit) => entryOption(hit)),
    })),
  ]
}

function actions({ hits, guesses }: SearchAnswer, isOnBoard: boolean): SearchOption[] {
  const options: SearchOption[] = []
  if (!hits.length) options.push({ type: 'action', key: 'teach', action: 'teach', text: 'Teach this word…' })
  if (!hits.length && !guesses.length)
    options.push({ type: 'action', key: 'guide', action: 'guide', text: 'Look through the guide' })
  if (hits.length && !isOnBoard)
    options.push({ type: 'action', key: 'board', action: 'board', text: 'Show all on the board' })
  return options
}

function queryOption(text: string): SearchOption {
  return { type: 'query', key: `query ${text}`, query: text, text }
}

function entryOption(hit: SearchHit, isGuess = false): SearchOption {
  return { type: 'entry', key: `entry ${hit.topic} ${hit.id}`, hit, isGuess }
}

/** Groups that have lines; a line that stands in two of them stands in the first. */
function filled(groups: OptionGroup[]): OptionGroup[] {
  const keys = new Set<string>()
  return groups
    .map((group) => ({
      ...group,
      options: group.options.filter(({ key }) => !keys.has(key) && keys.add(key)),
    }))
    .filter(({ options }) => options.length)
}

/** The kind of an entry as a word. */
export const kindText = (hit: SearchHit): string => KIND_LABELS[hit.kind].one
