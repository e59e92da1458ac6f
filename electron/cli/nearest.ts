/** How many suggestions are worth reading. */
const MOST = 3

/**
 * The ids that share most letter pairs with a mistyped one (Dice coefficient on bigrams), best first.
 * @param wanted what was typed
 */
export function nearest(wanted: string, ids: readonly string[]): string[] {
  const pairs = bigrams(wanted)
  return ids
    .map((id) => ({ id, score: overlap(pairs, bigrams(id)) }))
    .filter(({ score }) => score > 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ id }) => id)
}

function bigrams(text: string): Set<string> {
  const folded = text.toLowerCase()
  return new Set(Array.from({ length: Math.max(0, folded.length - 1) }, (_, i) => folded.slice(i, i + 2)))
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length
  return (2 * shared) / (a.size + b.size || 1)
}
