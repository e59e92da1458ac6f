/**
 * How many slips make one word of another: letters left out, added, changed, or swapped with their neighbour (optimal string
 * alignment distance).
 * @param most more than this is not counted further: the result is then `most + 1`
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1)
      row.push(value)
      if (value < least) least = value
    }
    if (least > most) return most + 1
    beforeLast = last
    last = row
  }
  return last[b.length] ?? most + 1
}

/** Slips allowed by length: none under four letters, one to seven, two from eight. */
export function slipsAllowed(word: string): number {
  if (word.length < 4) return 0
  return word.length < 8 ? 1 : 2
}

/** How a word sounds, roughly: what is often written for the same sound is made equal. */
export function soundOf(word: string): string {
  return word
    .replace(/^k(?=n)|^p(?=n)|(?<=..)e$/g, '')
    .replace(/ph/g, 'f')
    .replace(/sh/g, 's')
    .replace(/(?:ti|si|ci)(?=on|a)/g, 's')
    .replace(/ch|ck|q|k/g, 'c')
    .replace(/c(?=[eiy])|z|x/g, 's')
    .replace(/rh|wr/g, 'r')
    .replace(/gh/g, '')
    .replace(/th/g, 't')
    .replace(/h/g, '')
    .replace(/[aeiouy]+/g, (vowels, at: number) => (at === 0 ? vowels.slice(0, 1) : 'a'))
    .replace(/(.)\1+/g, '$1')
}

/** A word that may have been meant. */
export interface Suggestion {
  /** As it is written. */
  word: string
  slips: number
}

/** Letters of a word as bits, so that most words can be ruled out without counting slips. */
function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits
}

function bitCount(bits: number): number {
  let rest = bits
  let count = 0
  for (; rest; count++) rest &= rest - 1
  return count
}

/** Words among which a slip can be looked up. */
export interface SpellingBook {
  /**
   * The words nearest to one that is not known, best first: within the slips that its length allows, or alike in sound and
   * little further.
   * @param isUnfinished the word is still being typed: it may be near the beginning of a longer one
   */
  suggest(word: string, isUnfinished: boolean): Suggestion[]
}

const SUGGESTIONS = 6

/** Makes words ready for looking up slips. @param words as they are written, folded; three letters and longer are used */
export function spellingBook(words: Iterable<string>): SpellingBook {
  const entries = [...words]
    .filter((word) => word.length >= 3)
    .map((word) => ({ word, letters: lettersOf(word), sound: '' }))

  const suggest = (word: string, isUnfinished: boolean): Suggestion[] => {
    const allowed = slipsAllowed(word)
    if (!allowed) return []
    const letters = lettersOf(word)
    const sound = soundOf(word)
    const found: Suggestion[] = []
    for (const entry of entries) {
      const missing = bitCount(letters & ~entry.letters)
      if (missing > allowed + 1) continue
      const longer = entry.word.length - word.length
      if (longer < -(allowed + 1)) continue
      if (longer > allowed + 1) {
        if (!isUnfinished || word.length < 5 || missing > allowed) continue
        const slips = Math.min(
          ...[-1, 0, 1].map((more) => editDistance(word, entry.word.slice(0, word.length + more), allowed)),
        )
        if (slips <= Math.min(allowed, 1)) found.push({ word: entry.word, slips: slips + 0.5 })
        continue
      }
      const slips = editDistance(word, entry.word, allowed + 1)
      if (slips <= allowed) found.push({ word: entry.word, slips })
      else if (slips <= allowed + 1 && word.length >= 5) {
        entry.sound ||= soundOf(entry.word)
        if (entry.sound === sound) found.push({ word: entry.word, slips: slips - 0.5 })
      }
    }
    found.sort(
      (a, b) => a.slips - b.slips || Math.abs(a.word.length - word.length) - Math.abs(b.word.length - word.length),
    )
    const best = found[0]?.slips ?? 0
    return found.filter(({ slips }) => slips <= best + 0.5).slice(0, SUGGESTIONS)
  }
  return { suggest }
}
