import type { Kind } from '../topic/kind'
import { FACET_FILTERS, KIND_FILTERS } from './filters'
import { fold, QUERY_LIMITS, queryWords, tokenize } from './normalize'

/** A query as it was understood. It is parsed once and given to every topic's index. */
export interface ParsedQuery {
  /** What was typed, capped. */
  text: string
  /** Folded words that the query is about, in the order typed, stop words left out. */
  words: string[]
  /** Folded words of each quoted phrase; they must stand side by side in a name. */
  phrases: string[][]
  /** Folded words that no found entry may hold. */
  excluded: string[]
  /** Only entries of these kinds; of any when empty. */
  kinds: Kind[]
  /** Only topics whose id or title holds one of these folded words; any when empty. */
  topics: string[]
  /** Only entries with these attribute values: attribute name -> codes. */
  facets: Readonly<Record<string, readonly string[]>>
}

/** A word or a quoted phrase with an optional `name:` or `-` before it; a name with its colon may stand alone. */
const PART = /(?<minus>-)?(?:(?<filter>[a-z]+):)?(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+|(?<=:)))/giu

/**
 * Reads what was typed: words, "quoted phrases", `-word`, and filters as `filters.ts` lists them. Nothing of it is ever
 * read as a pattern; a filter that is not known is read as words.
 * @param text at most 200 characters of it, 12 words, 40 characters a word
 */
export function parseQuery(text: string): ParsedQuery {
  const capped = text.slice(0, QUERY_LIMITS.characters)
  const kinds = new Set<Kind>()
  const topics: string[] = []
  const facets: Record<string, string[]> = {}
  const phrases: string[][] = []
  const excluded: string[] = []
  const rest: string[] = []
  for (const { groups = {} } of capped.matchAll(PART)) {
    const { minus, filter, phrase } = groups
    const value = phrase ?? groups.word ?? ''
    if (minus && !filter) excluded.push(...queryWords(value))
    else if (filter && takeFilter(fold(filter), fold(value))) continue
    else if (phrase !== undefined && !filter) {
      const words = tokenize(phrase).flatMap(({ terms }) => terms.slice(0, 1))
      if (words.length) phrases.push(words)
      rest.push(phrase)
    } else rest.push(filter ? `${filter} ${value}` : value)
  }
  return { text: capped, words: queryWords(rest.join(' ')), phrases, excluded, kinds: [...kinds], topics, facets }

  function takeFilter(name: string, value: string): boolean {
    if (name === 'topic' && value) {
      topics.push(...queryWords(value))
      return true
    }
    const kind = KIND_FILTERS.get(name)
    if (kind) {
      kinds.add(kind)
      if (value) rest.push(value)
      return true
    }
    const found = FACET_FILTERS.find((facet) => facet.name === name)
    const code = found?.values.find((one) => fold(one.code) === value || fold(one.label) === value)?.code
    if (!found || !code) return false
    facets[found.attribute] = [...(facets[found.attribute] ?? []), code]
    return true
  }
}

/** Whether a query asks for anything at all. */
export function isEmptyQuery(query: ParsedQuery): boolean {
  return !query.words.length && !query.kinds.length && !query.topics.length && !Object.keys(query.facets).length
}
