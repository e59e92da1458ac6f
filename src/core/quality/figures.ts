import {
  GRADE_LIMITS,
  LONG_WORD_SYLLABLES,
  gradeOfCounts,
  wordsOf,
  type Grade,
  type TextCounts,
} from '../readability/grade'
import { plainerOf } from './checks/plain-words'
import { countsOfLine, type ReadLine } from './read-sheet'
import type { LineFigures, LongWord, SheetFigures } from './types'

const COSTLIEST = 3

/**
 * The sheet's figures: both grades for all words and without the names that the sheet explains, of the sheet and of each line,
 * and what each line costs.
 * @param definedNames whose words are left out of the second grades, as `gradeOf` leaves them out
 * @param passiveSentences how many sentences are in the passive voice
 */
export function figuresOf(
  lines: readonly ReadLine[],
  definedNames: readonly string[],
  passiveSentences: number,
): SheetFigures {
  const prose = lines.filter(({ isProse }) => isProse)
  const names = new Set(definedNames.flatMap((name) => wordsOf(name.toLowerCase().replaceAll('’', "'"))))
  const counts = prose.map((line) => ({ line, all: countsOfLine(line), without: countsOfLine(line, names) }))
  const all = totalOf(counts.map((count) => count.all))
  const without = totalOf(counts.map((count) => count.without))
  const withoutNames = gradeOfCounts(without)
  const sentences = prose.flatMap((line) => line.sentences)
  return {
    allWords: gradeOfCounts(all),
    withoutNames,
    longestSentence: sentences.reduce((most, { words }) => Math.max(most, words.length), 0),
    passiveShare: sentences.length ? passiveSentences / sentences.length : 0,
    longWords: longWordsOf(prose, names),
    lines: counts.map((count) => ({
      path: count.line.path,
      text: count.line.text,
      isFixed: count.line.isFixed,
      allWords: gradeOfCounts(count.all),
      withoutNames: gradeOfCounts(count.without),
      cost: fall(withoutNames, gradeOfCounts(difference(without, count.without))),
    })),
  }
}

/** @returns whether both grades are at or under the limits */
export function isWithin({ fleschKincaid, smog }: Grade): boolean {
  return fleschKincaid <= GRADE_LIMITS.fleschKincaid && smog <= GRADE_LIMITS.smog
}

/**
 * The lines without which the sheet would read easier: by the grade that stands highest against its limit, the other one where
 * two are the same.
 */
export function costliestOf({ lines, withoutNames }: SheetFigures): LineFigures[] {
  const over = (name: 'fleschKincaid' | 'smog') => withoutNames[name] / GRADE_LIMITS[name]
  const [first, second] =
    over('fleschKincaid') >= over('smog') ? (['fleschKincaid', 'smog'] as const) : (['smog', 'fleschKincaid'] as const)
  return lines
    .filter(({ cost }) => cost[first] > 0)
    .sort((a, b) => b.cost[first] - a.cost[first] || b.cost[second] - a.cost[second])
    .slice(0, COSTLIEST)
}

function totalOf(counts: readonly TextCounts[]): TextCounts {
  const total = { sentences: 0, words: 0, syllables: 0, longWords: 0 }
  for (const count of counts) {
    total.sentences += count.sentences
    total.words += count.words
    total.syllables += count.syllables
    total.longWords += count.longWords
  }
  return total
}

function difference(from: TextCounts, count: TextCounts): TextCounts {
  return {
    sentences: from.sentences - count.sentences,
    words: from.words - count.words,
    syllables: from.syllables - count.syllables,
    longWords: from.longWords - count.longWords,
  }
}

function fall(from: Grade, to: Grade): LineFigures['cost'] {
  return { fleschKincaid: from.fleschKincaid - to.fleschKincaid, smog: from.smog - to.smog }
}

function longWordsOf(lines: readonly ReadLine[], names: ReadonlySet<string>): LongWord[] {
  const found = new Map<string, LongWord>()
  for (const { words, path } of lines)
    for (const { lower, syllables } of words) {
      if (syllables < LONG_WORD_SYLLABLES || names.has(lower)) continue
      const known = found.get(lower)
      if (known) known.count += 1
      else found.set(lower, { word: lower, count: 1, plainer: plainerOf(lower), path })
    }
  return [...found.values()].sort((a, b) => b.count - a.count)
}
