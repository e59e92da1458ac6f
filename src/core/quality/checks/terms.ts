import { onWords, type CheckMaker, type SheetContext } from '../check'
import { findPhrases, indexPhrases, spellings } from '../phrases'
import type { ReadLine } from '../read-sheet'
import { MEDICAL_TERMS } from '../tables/medical-terms'

const index = indexPhrases(
  Object.fromEntries(Object.entries(MEDICAL_TERMS).map(([key, explanation]) => [key, { key, explanation }])),
  (phrase) => spellings(phrase).flatMap((spelt) => [spelt, ...pluralsOf(spelt)]),
)

function pluralsOf(word: string): string[] {
  if (word.endsWith('is')) return [`${word.slice(0, -2)}es`]
  return word.endsWith('y') ? [`${word.slice(0, -1)}ies`] : [`${word}s`, ...(word.endsWith('a') ? [`${word}e`] : [])]
}

/** After a term: brackets, or a comma and what it is. */
const EXPLAINED_AFTER = /^\s?\(|^, (?:an? |the |which |or |that is|called |also )|^: /u
/** After a term that begins its sentence: what it is or does. */
const DEFINED_AFTER =
  /^ (?:(?:is|are) (?:an? |the |when |where |pain|part|any|made|one |how )|means? |ties |joins |links |holds )/u
/** Before a term: plain words that it names. */
const NAMED_BEFORE = /\b(?:called|named|known as) (?:an? |the )?(?:\p{L}{1,20} )?$|\bcalls? (?:\p{L}{1,20} ){1,5}$|\($/u
const STARTS_SENTENCE = /(?:^|[.!?:,]\s|, and )(?:an? |the )?$/iu

/**
 * Medical terms that the sheet explains nowhere. A term is explained by brackets or an apposition after it, by plain words that it
 * names ("…, called hip dysplasia"), by a sentence that begins with it and says what it is, or by being one of the sheet's names.
 * Only the first line with an unexplained term is marked.
 */
export const checkTerms: CheckMaker = (sheet) => {
  const unexplained = unexplainedTerms(sheet)
  return onWords((line) =>
    findPhrases(line, index)
      .filter(({ value, start }) => {
        const first = unexplained.get(value.key)
        return first?.line === line && first.start === start
      })
      .map(({ start, end, value }) => {
        const words = line.text.slice(start, end)
        return {
          start,
          end,
          message: `“${words}” is not explained on this sheet.`,
          suggestion: `Explain it where it first stands, such as “${words} (${value.explanation})”, or leave it out.`,
          replacement: `${words} (${value.explanation})`,
        }
      }),
  )
}

function unexplainedTerms({ lines, nameWords }: SheetContext): Map<string, { line: ReadLine; start: number }> {
  const first = new Map<string, { line: ReadLine; start: number }>()
  const explained = new Set<string>()
  for (const line of lines) {
    if (!line.isWorded) continue
    for (const found of findPhrases(line, index)) {
      const { key } = found.value
      if (!first.has(key)) first.set(key, { line, start: found.start })
      if (found.words.every(({ lower }) => nameWords.has(lower)) || isExplained(line, found)) explained.add(key)
    }
  }
  for (const key of explained) first.delete(key)
  return first
}

/** Whether a line explains what stands at a place in it, by the ways that {@link checkTerms} names. */
export function isExplained({ text }: ReadLine, { start, end }: { start: number; end: number }): boolean {
  const after = text.slice(end, end + 20)
  const before = text.slice(Math.max(0, start - 60), start)
  if (EXPLAINED_AFTER.test(after) || NAMED_BEFORE.test(before)) return true
  return STARTS_SENTENCE.test(before) && DEFINED_AFTER.test(after)
}
