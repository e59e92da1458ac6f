/** Why an entry was found, best first. `fuzzy` is a guess at the spelling and is shown apart. */
export const MATCHES = ['exact', 'name', 'synonym', 'text', 'fuzzy'] as const
export type Match = (typeof MATCHES)[number]

export interface Tier {
  match: Match
  /** The whole query is the entry's own name, not only one of its other names. */
  isOwnName?: boolean
}

/** What the engine says of a result: its score, and for each indexed word that matched the fields that hold it. */
export interface EngineResult {
  score: number
  match: Readonly<Record<string, readonly string[]>>
}

export interface RankedHit {
  key: number
  result: Pick<EngineResult, 'score'>
  tier: Tier
}

/**
 * The tier of a result: in medicine a near spelling is another drug, so a guess never stands above a real match.
 * @param words the query's words
 * @param known whether the whole query is one of the entry's names, and whether it is its own
 */
export function tierOf(
  result: Pick<EngineResult, 'match'>,
  words: readonly string[],
  known: { isNamed: boolean; isOwnName?: boolean },
): Tier {
  if (known.isNamed) return { match: 'exact', isOwnName: known.isOwnName ?? false }
  const fields = Object.entries(result.match)
  const isGuess = fields.some(([term]) => !words.some((word) => term.startsWith(word) || word.startsWith(term)))
  const isReal = words.some((word) => fields.some(([term]) => term.startsWith(word)))
  if (isGuess && !isReal) return { match: 'fuzzy' }
  const holds = (field: string) =>
    words.every((word) => fields.some(([term, at]) => term.startsWith(word) && at.includes(field)))
  if (holds('name')) return { match: 'name' }
  if (holds('synonyms')) return { match: 'synonym' }
  return { match: 'text' }
}

/** Tier first, an entry's own name before another name of it, then the engine's score, then the order of the guide. */
export function compareHits(a: RankedHit, b: RankedHit): number {
  return (
    MATCHES.indexOf(a.tier.match) - MATCHES.indexOf(b.tier.match) ||
    Number(b.tier.isOwnName ?? false) - Number(a.tier.isOwnName ?? false) ||
    b.result.score - a.result.score ||
    a.key - b.key
  )
}
