import type { ReadLine } from './read-sheet'

/** A place in a line and what is said about it. */
export interface Mark {
  start: number
  end: number
  message: string
  suggestion: string
  replacement?: string
}

/** What a check must know of the sheet besides its line. */
export interface SheetContext {
  lines: readonly ReadLine[]
  /** The words of the names that the sheet explains, in lower case. */
  nameWords: ReadonlySet<string>
}

/** Finds in one line what breaks one rule. Pure; offsets lie inside the line's text. */
export type Check = (line: ReadLine) => Mark[]

/** Makes a check for one sheet: what needs the whole sheet is looked up once, not for each line. */
export type CheckMaker = (sheet: SheetContext) => Check

/** A check that looks at running text, headings and labels only: not at fields to fill in. */
export function onWords(check: Check): Check {
  return (line) => (line.isWorded ? check(line) : [])
}

/** A check that looks at running text only. */
export function onProse(check: Check): Check {
  return (line) => (line.isProse ? check(line) : [])
}

/**
 * A mark for each place that a pattern matches.
 * @param pattern with the flag g; run in place, for `matchAll` copies a pattern each time and lines and patterns are many
 */
export function marksOf(
  text: string,
  pattern: RegExp,
  say: (found: string) => Omit<Mark, 'start' | 'end'> | undefined,
): Mark[] {
  const marks: Mark[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0] === '') {
      pattern.lastIndex += 1
      continue
    }
    const said = say(match[0])
    if (said) marks.push({ start: match.index, end: match.index + match[0].length, ...said })
  }
  return marks
}

/** One pattern that matches where any of some patterns does: tells at one stroke that none of them can match. */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const byFlags = new Map<string, string[]>()
  for (const { source, flags } of patterns) {
    const key = flags.replace('g', '')
    byFlags.set(key, [...(byFlags.get(key) ?? []), source])
  }
  const joined = [...byFlags].map(([flags, sources]) => new RegExp(sources.join('|'), flags))
  return (text) => joined.some((pattern) => pattern.test(text))
}

/** The replacement with a capital where the words that it replaces have one. */
export function likeCase(replacement: string, words: string): string {
  return /^\p{Lu}/u.test(words) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement
}
