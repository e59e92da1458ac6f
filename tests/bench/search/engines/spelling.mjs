/** Letters left out on both sides, to find words at one or two slips (symmetric deletes). */
const MOST_SLIPS = 2

/**
 * A spelling table over the words of an index, as one would set it beside a full-text search that has none.
 *
 * @param {Iterable<{ term: string, count: number }>} words
 * @returns {{ has: (word: string) => boolean, correct: (word: string) => string | undefined }}
 */
export function createSpelling(words) {
  const counts = new Map()
  const byShortened = new Map()
  for (const { term, count } of words) {
    counts.set(term, count)
    if (term.length < 4) continue
    for (const shortened of shorten(term.slice(0, 12), slipsOf(term))) {
      const list = byShortened.get(shortened)
      if (list) list.push(term)
      else byShortened.set(shortened, [term])
    }
  }
  return {
    has: (word) => counts.has(word),
    correct(word) {
      if (word.length < 4) return undefined
      const slips = slipsOf(word)
      let best
      let bestRank = Infinity
      for (const shortened of shorten(word.slice(0, 12), slips))
        for (const term of byShortened.get(shortened) ?? []) {
          const distance = distanceOf(word, term)
          const rank = distance - counts.get(term) / 1e9
          if (distance <= slips && rank < bestRank) [best, bestRank] = [term, rank]
        }
      return best
    },
  }
}

const slipsOf = (word) => (word.length < 8 ? 1 : MOST_SLIPS)

function shorten(word, slips, found = new Set([word])) {
  if (slips)
    for (let i = 0; i < word.length; i++) {
      const shorter = word.slice(0, i) + word.slice(i + 1)
      found.add(shorter)
      if (slips > 1) shorten(shorter, slips - 1, found)
    }
  return found
}

function distanceOf(a, b) {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++)
      row[j] = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1))
    previous = row
  }
  return previous[b.length]
}
