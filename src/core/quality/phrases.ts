import type { ReadLine, ReadWord } from './read-sheet'

/** Phrases by their first word, the longest first. */
export interface PhraseIndex<T> {
  byFirst: ReadonlyMap<string, readonly { words: readonly string[]; value: T }[]>
}

/**
 * Indexes a table whose keys hold phrases parted by bars.
 * @param forms the forms of each phrase to index: spellings, plurals
 */
export function indexPhrases<T>(
  table: Readonly<Record<string, T>>,
  forms: (phrase: string) => string[],
): PhraseIndex<T> {
  const byFirst = new Map<string, { words: string[]; value: T }[]>()
  const known = new Set<string>()
  for (const [key, value] of Object.entries(table))
    for (const phrase of key.split('|').flatMap(forms)) {
      if (known.has(phrase)) continue
      known.add(phrase)
      const words = phrase.split(' ')
      const first = words[0] ?? ''
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }])
    }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return { byFirst }
}

export interface FoundPhrase<T> {
  phrase: string
  value: T
  start: number
  end: number
  words: ReadWord[]
}

/** The phrases of an index in a line, from left to right, none over another. */
export function findPhrases<T>({ words }: ReadLine, { byFirst }: PhraseIndex<T>): FoundPhrase<T>[] {
  const found: FoundPhrase<T>[] = []
  for (let at = 0; at < words.length; at++) {
    const hit = byFirst.get(words[at]?.lower ?? '')?.find((phrase) => startsAt(words, at, phrase.words))
    if (!hit) continue
    const inside = words.slice(at, at + hit.words.length)
    at += hit.words.length - 1
    found.push({
      phrase: hit.words.join(' '),
      value: hit.value,
      start: inside[0]?.start ?? 0,
      end: inside.at(-1)?.end ?? 0,
      words: inside,
    })
  }
  return found
}

function startsAt(words: readonly ReadWord[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => {
    const here = words[at + i]
    return here?.lower === word && (i === phrase.length - 1 || here.after.trim() === '')
  })
}

/** British spelling first, then the American one where it differs. */
export function spellings(phrase: string): string[] {
  const american = phrase
    .replace(/[ao]e(?=[a-z])/gu, 'e')
    .replace(/is(?=e\b|ation\b|ing\b|ed\b|es\b)/gu, 'iz')
    .replace(/our\b/gu, 'or')
  return american === phrase ? [phrase] : [phrase, american]
}
