/** Why an entry was found, best first. `fuzzy` is a guess at the spelling and is shown apart. */
export const MATCHES = ['exact', 'name', 'synonym', 'text', 'fuzzy'] as const
export type Match = (typeof MATCHES)[number]

export interface RankedHit {
  /** Position in the guide. */
  key: number
  score: number
  match: Match
  /** For an exact match: 2 for the entry's own name word for word, 1 for its own name in other words, 0 for another name. */
  closeness: 0 | 1 | 2
}

/** Tier first, an entry's own name before another name of it, then the score, then the order of the guide. */
export function compareHits(a: RankedHit, b: RankedHit): number {
  return (
    MATCHES.indexOf(a.match) - MATCHES.indexOf(b.match) ||
    b.closeness - a.closeness ||
    b.score - a.score ||
    a.key - b.key
  )
}

/** What a tier is worth where a question's intent is weighed against it. */
const TIER_WORTH: Readonly<Record<Match, number>> = { exact: 0.5, name: 0.15, synonym: 0.1, text: 0, fuzzy: 0 }

/** For a question: the score with what the tier is worth, then the order of the guide. */
export function compareAnswers(a: RankedHit, b: RankedHit): number {
  const worth = ({ score, match, closeness }: RankedHit) => score + TIER_WORTH[match] + closeness * 0.04
  return worth(b) - worth(a) || a.key - b.key
}
