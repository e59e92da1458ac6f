/** A word of the directory that a word of the query may mean. */
export interface FoundWord {
  /** Its position in the sorted list. */
  at: number
  /** 1 for the word itself, less for a longer one and for a guess at the spelling. */
  likeness: number
}

const LIKENESS = { same: 1, longer: 0.7, guess: 0.4 } as const
/** Enough beginnings for any word of three letters; a single letter starts more, and tells nothing. */
const MOST_LONGER = 2_000
const MOST_GUESSES = 8

/**
 * The words that a word of the query may mean: itself; when it may be unfinished, those that it begins; when there is none,
 * those that differ by a slip of the finger.
 * @param words sorted by code units
 * @param isSure the word means something else already: it is no slip of the finger
 */
export function findWords(
  words: readonly string[],
  word: string,
  { isPrefix, isSure = false }: { isPrefix: boolean; isSure?: boolean },
): FoundWord[] {
  const found: FoundWord[] = []
  const start = lowerBound(words, word)
  let at = start
  if (words[at] === word) found.push({ at: at++, likeness: LIKENESS.same })
  if (isPrefix)
    for (; at < words.length && at - start < MOST_LONGER && words[at]?.startsWith(word); at++)
      found.push({ at, likeness: LIKENESS.longer })
  return found.length || isSure ? found : guesses(words, word)
}

function guesses(words: readonly string[], word: string): FoundWord[] {
  // As in a topic: none under four letters, one to seven, two from eight.
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
  if (!most) return []
  const found: { at: number; slips: number }[] = []
  for (const [at, other] of words.entries()) {
    if (Math.abs(other.length - word.length) > most) continue
    const slips = slipsBetween(word, other, most)
    if (slips <= most) found.push({ at, slips })
  }
  return found
    .sort((a, b) => a.slips - b.slips || a.at - b.at)
    .slice(0, MOST_GUESSES)
    .map(({ at, slips }) => ({ at, likeness: LIKENESS.guess / slips }))
}

function lowerBound(words: readonly string[], word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return low
}

/** A query's words are capped; the directory's longer ones are no slip away from them. */
const LONGEST_COMPARED = 48
const row = new Uint8Array(LONGEST_COMPARED)

/** Letters to change, add or leave out from one word to the other; more than `most` as soon as that is certain. */
function slipsBetween(a: string, b: string, most: number): number {
  if (a.length >= LONGEST_COMPARED || b.length >= LONGEST_COMPARED) return Infinity
  // One row for all comparisons: a library has a hundred thousand words.
  for (let j = 0; j <= b.length; j++) row[j] = j
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1)
    let diagonal = i - 1
    let left = i
    let least = i
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0
      const change = diagonal + (letter === b.charCodeAt(j - 1) ? 0 : 1)
      left = Math.min(change, above + 1, left + 1)
      row[j] = left
      diagonal = above
      if (left < least) least = left
    }
    if (least > most) return least
  }
  return row[b.length] ?? Infinity
}
