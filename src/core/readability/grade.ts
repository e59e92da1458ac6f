import { fleschKincaid } from 'flesch-kincaid'
import { smogFormula } from 'smog-formula'
import { syllable } from 'syllable'

/** School grade that a text asks for, by two published formulas; one decimal matters, more do not. */
export interface Grade {
  fleschKincaid: number
  smog: number
  sentences: number
  words: number
}

/** The most that patient text may ask for: grade 6 by Flesch-Kincaid, 8 by SMOG. */
export const GRADE_LIMITS = { fleschKincaid: 6, smog: 8 } as const

/** A sentence longer than this is a fault in patient text. */
export const SENTENCE_WORD_LIMIT = 15

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

/** The words of a text, hyphenated words and numbers counted as one. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? []
}

/**
 * The reading grade of sentences: Flesch-Kincaid grade level (Kincaid 1975) and SMOG (McLaughlin 1969, with its scaling
 * to thirty sentences). SMOG is meant for thirty sentences or more; on fewer it is an estimate.
 * @param sentences one sentence each
 * @param definedNames names that the entry itself explains (a drug, a test): their words are left out of both figures
 * @returns both grades, 0 for no words
 */
export function gradeOf(sentences: readonly string[], definedNames: readonly string[] = []): Grade {
  const left = new Set(definedNames.flatMap((name) => wordsOf(name.toLowerCase())))
  const counted = sentences.map((sentence) => wordsOf(sentence).filter((word) => !left.has(word.toLowerCase())))
  const kept = counted.filter((words) => words.length)
  const words = kept.flat()
  if (!words.length) return { fleschKincaid: 0, smog: 0, sentences: 0, words: 0 }
  const syllables = words.map((word) => Math.max(1, syllable(word)))
  const counts = { sentence: kept.length, word: words.length }
  return {
    fleschKincaid: fleschKincaid({ ...counts, syllable: syllables.reduce((sum, n) => sum + n, 0) }),
    smog: smogFormula({ sentence: counts.sentence, polysillabicWord: syllables.filter((n) => n >= 3).length }),
    sentences: counts.sentence,
    words: counts.word,
  }
}
