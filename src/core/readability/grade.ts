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

/** A word: hyphenated words, words with an apostrophe and numbers count as one. */
export const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

/** A word of this many syllables or more is long: what SMOG counts. */
export const LONG_WORD_SYLLABLES = 3

/** The words of a text, hyphenated words and numbers counted as one. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? []
}

/** Syllables of a word, at least one. */
export function syllablesOf(word: string): number {
  return Math.max(1, syllable(word))
}

/** What both formulas are made from; sums of these over lines are the counts of the lines together. */
export interface TextCounts {
  sentences: number
  words: number
  syllables: number
  longWords: number
}

/** Both grades of a text from its counts; 0 for no words. */
export function gradeOfCounts({ sentences, words, syllables, longWords }: TextCounts): Grade {
  if (!words || !sentences) return { fleschKincaid: 0, smog: 0, sentences: 0, words: 0 }
  return {
    fleschKincaid: fleschKincaid({ sentence: sentences, word: words, syllable: syllables }),
    smog: smogFormula({ sentence: sentences, polysillabicWord: longWords }),
    sentences,
    words,
  }
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
  const syllables = counted.flat().map(syllablesOf)
  return gradeOfCounts({
    sentences: counted.filter((words) => words.length).length,
    words: syllables.length,
    syllables: syllables.reduce((sum, n) => sum + n, 0),
    longWords: syllables.filter((n) => n >= LONG_WORD_SYLLABLES).length,
  })
}
