import { LONG_WORD_SYLLABLES, WORD, syllablesOf, type TextCounts } from '../readability/grade'
import type { QualityLine, QualityRole } from './types'

/** The most that is read of one sheet; a page holds a tenth of it. */
export const SHEET_CAP = { lines: 1_000, lineLength: 2_000 } as const

/** A word of a line with its place and what it asks of a reader. */
export interface ReadWord {
  text: string
  lower: string
  start: number
  end: number
  syllables: number
  /** What stands between this word and the next one or the line's end. */
  after: string
}

export interface ReadSentence {
  start: number
  end: number
  words: ReadWord[]
}

/** A line taken apart once, for all rules. */
export interface ReadLine extends QualityLine {
  /** Running text: counts for the grades. */
  isProse: boolean
  /** Where the wording rules look: running text, headings, labels, captions. */
  isWorded: boolean
  words: ReadWord[]
  sentences: ReadSentence[]
}

const PROSE: readonly QualityRole[] = ['lead', 'step', 'sentence', 'avoid', 'redFlag', 'note']
const WORDED: readonly QualityRole[] = [...PROSE, 'title', 'heading', 'name', 'caption']

/** Of the foot, what speaks to the reader; the content's version and the list of sources are furniture. */
const FOOT_PROSE = /^topic#|^sheet#foot\.intendedUse$/u

/** What was typed about this patient other than words to read: name, day of the next visit. */
const PERSONAL = /^patient#(?:name|nextVisit)/u

/** Titles and short forms whose full stop ends no sentence. */
const STOPS_INSIDE = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'st', 'e.g', 'i.e', 'vs', 'approx', 'no', 'tab', 'tel'])

const SENTENCE_END = /[.!?]["”’')\]]*\s+(?=["“‘'([]?[\p{Lu}\p{N}])/gu
const LAST_WORD = /\p{L}+(?:\.\p{L}+)*$/u

/**
 * Takes the lines of a sheet apart: words with their places and syllables, sentences. Lines that hold no words for the patient to
 * read (letterhead, name and date, version, sources) are left out.
 * @returns the lines and whether anything over {@link SHEET_CAP} was cut off
 */
export function readSheet(lines: readonly QualityLine[]): { lines: ReadLine[]; isCut: boolean } {
  const syllables = createSyllableCounter()
  const read = lines
    .slice(0, SHEET_CAP.lines)
    .filter(isRead)
    .map((line) => readLine({ ...line, text: line.text.slice(0, SHEET_CAP.lineLength) }, syllables))
  const isCut = lines.length > SHEET_CAP.lines || lines.some(({ text }) => text.length > SHEET_CAP.lineLength)
  return { lines: read, isCut }
}

function isRead({ role, path }: QualityLine): boolean {
  if (role === 'letterhead') return false
  if (role === 'foot') return FOOT_PROSE.test(path)
  return role !== 'field' || !(PERSONAL.test(path) || path === 'sheet#date')
}

/** Remembers the words of one sheet only: what was typed for a patient must not outlive it. */
function createSyllableCounter(): (lower: string) => number {
  const known = new Map<string, number>()
  return (lower) => {
    const found = known.get(lower)
    if (found !== undefined) return found
    const count = syllablesOf(lower)
    known.set(lower, count)
    return count
  }
}

function readLine(line: QualityLine, syllables: (lower: string) => number): ReadLine {
  const { text, role } = line
  const words: ReadWord[] = []
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const previous = words.at(-1)
    if (previous) previous.after = text.slice(previous.end, start)
    const lower = match[0].toLowerCase().replaceAll('’', "'")
    words.push({ text: match[0], lower, start, end: start + match[0].length, syllables: syllables(lower), after: '' })
  }
  const last = words.at(-1)
  if (last) last.after = text.slice(last.end)
  return {
    ...line,
    isProse: PROSE.includes(role) || role === 'foot',
    isWorded: WORDED.includes(role) || role === 'foot',
    words,
    sentences: sentencesOf(text, words),
  }
}

function sentencesOf(text: string, words: readonly ReadWord[]): ReadSentence[] {
  const ends: number[] = []
  for (const { index, 0: stop } of text.matchAll(SENTENCE_END)) {
    const before = LAST_WORD.exec(text.slice(Math.max(0, index - 12), index))?.[0].toLowerCase()
    if (before === undefined || text[index] !== '.' || !STOPS_INSIDE.has(before)) ends.push(index + stop.length)
  }
  ends.push(text.length)
  const sentences: ReadSentence[] = []
  let start = 0
  let at = 0
  for (const end of ends) {
    const inside: ReadWord[] = []
    for (let word = words[at]; word && word.start < end; word = words[++at]) inside.push(word)
    if (inside.length) sentences.push({ start, end, words: inside })
    start = end
  }
  return sentences
}

/** What the grades are made from, of one line. @param left words that are not counted, in lower case */
export function countsOfLine({ sentences }: ReadLine, left: ReadonlySet<string> = new Set()): TextCounts {
  const counted = sentences
    .map(({ words }) => words.filter(({ lower }) => !left.has(lower)))
    .filter((kept) => kept.length)
  const words = counted.flat()
  return {
    sentences: counted.length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + word.syllables, 0),
    longWords: words.filter((word) => word.syllables >= LONG_WORD_SYLLABLES).length,
  }
}
