import { anyOf, likeCase, marksOf, onWords, type CheckMaker, type Mark } from '../check'
import { KNOWN_SHORT_FORMS, SHORTHAND } from '../tables/known-short-forms'
import { UNSAFE_SIGNS, type SignList } from '../tables/unsafe-signs'

const LIST_NAMES: Readonly<Record<SignList, string>> = {
  jointCommission: 'the Joint Commission’s “Do Not Use” list',
  ismp: 'ISMP’s list of error-prone abbreviations',
}

const hasUnsafeSign = anyOf(UNSAFE_SIGNS.map(({ pattern }) => pattern))

/** Signs of the two do-not-use lists; looked for in every line, fields to fill in too. */
export const checkUnsafeSigns: CheckMaker = () => (line) => {
  if (!hasUnsafeSign(line.text)) return []
  const isShouted = isCapitals(line.text)
  const marks = UNSAFE_SIGNS.flatMap(({ pattern, lists, danger, write }) =>
    marksOf(line.text, pattern, (found) => {
      // In a line of capitals "AS" is a word; the capitals are another rule's.
      if (isShouted && /^(?:AD|AS|OS|HS)$/u.test(found)) return undefined
      return {
        message: `“${found.trim()}” is on ${lists.map((list) => LIST_NAMES[list]).join(' and ')}: ${danger}.`,
        suggestion: `Write “${write.trim()}”.`,
        ...(write.startsWith(' ') || write === 'mL' ? { replacement: write } : {}),
      }
    }),
  )
  return withoutOverlap(marks)
}

function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text)
}

/** Of two marks over the same letters the one that begins first, or is longer. */
function withoutOverlap(marks: Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of marks.sort((a, b) => a.start - b.start || b.end - a.end))
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark)
  return kept
}

interface ShortForm {
  write: string
  pattern: RegExp
}

const SHORT_FORMS: readonly ShortForm[] = Object.entries(SHORTHAND).map(([key, write]) => {
  const forms = key.split('|').sort((a, b) => b.length - a.length)
  // What is written in capitals in the table may be everyday English in small letters ("rom", "hep"), and so is "min" in "Min".
  const isCapital = forms.some((form) => /^\p{Lu}{2}/u.test(form))
  const spelt = forms.map((form) => form.replaceAll('.', String.raw`\.`).replaceAll('/', String.raw`\/`)).join('|')
  return {
    write,
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}.])(?:${spelt})(?![\p{L}\p{N}])`, isCapital ? 'gu' : 'giu'),
  }
})

const hasShortForm = anyOf(SHORT_FORMS.map(({ pattern }) => pattern))
const ACRONYM = /(?<![\p{L}\p{N}-])\p{Lu}{2,5}s?(?![\p{L}\p{N}-])/gu

/**
 * Short forms that patients cannot read: the clinician's shorthand, and every other run of two to five capitals that the sheet does
 * not spell out in brackets. Looked for in every line, fields to fill in too.
 */
export const checkShorthand: CheckMaker = ({ lines, nameWords }) => {
  const spelledOut = new Set(lines.flatMap(({ text }) => spelledOutIn(text)))
  return (line) => {
    const { text } = line
    const forms = hasShortForm(text) ? SHORT_FORMS : []
    const known = forms.flatMap(({ pattern, write }) =>
      marksOf(text, pattern, (found) =>
        spelledOut.has(found.replace(/s$/u, ''))
          ? undefined
          : {
              message: `“${found}” is the clinic’s shorthand.`,
              suggestion: `Write “${write}”.`,
              replacement: likeCase(write, /^\p{Lu}\p{Ll}/u.test(found) ? found : ''),
            },
      ),
    )
    const others = isCapitals(text) ? [] : marksOf(text, ACRONYM, (found) => acronymMark(found, spelledOut, nameWords))
    return withoutOverlap([...known, ...withoutUnsafe(text, others)])
  }
}

function acronymMark(found: string, spelledOut: ReadonlySet<string>, names: ReadonlySet<string>) {
  const bare = found.replace(/s$/u, '')
  if (KNOWN_SHORT_FORMS.has(bare) || spelledOut.has(bare) || names.has(found.toLowerCase())) return undefined
  return {
    message: `“${found}” is not spelled out.`,
    suggestion: 'Write the whole words, or put them in brackets after it.',
  }
}

/** Signs of the do-not-use lists and words in capitals for stress are said once, by their own rules. */
function withoutUnsafe(text: string, marks: Mark[]): Mark[] {
  return marks.filter(({ start, end }) => {
    const word = text.slice(start, end)
    return !STRESSED.has(word) && !UNSAFE_SIGNS.some(({ pattern }) => matchesWhole(pattern, word))
  })
}

function matchesWhole(pattern: RegExp, word: string): boolean {
  return word.replace(pattern, '') === '' && word !== ''
}

/** Everyday words of up to five letters that are put in capitals for stress. */
export const STRESSED: ReadonlySet<string> = new Set(
  'ALL AND ANY ARE AT BE CALL CAN DO DON EACH EVERY FOR GO HAVE HELP HOT IF IN IS IT MUST NEVER NO NOT NOW OF ON ONCE ONLY OR OUT REST STOP TAKE THE THIS TO TODAY TWICE UP USE VERY WARM WE WITH YES YOU YOUR COLD ICE HEAT'.split(
    ' ',
  ),
)

/** Short forms with their words in brackets after them, or in brackets after their words. */
function spelledOutIn(text: string): string[] {
  const after = Array.from(text.matchAll(/(?<![\p{L}\p{N}])(\p{Lu}{2,6})s? \(/gu), ({ 1: form = '' }) => form)
  const inside = Array.from(text.matchAll(/\((\p{Lu}{2,6})s?\)/gu), ({ 1: form = '' }) => form)
  const defined = Array.from(
    text.matchAll(/(?:^|\. )(\p{Lu}{2,6}) (?:is|means|stands for)\b/gu),
    ({ 1: form = '' }) => form,
  )
  const named = Array.from(
    text.matchAll(/\bcalls? (?:\p{L}{1,20} ){1,4}(\p{Lu}{2,6})s?(?!\p{L})/gu),
    ({ 1: form = '' }) => form,
  )
  return [...after, ...inside, ...defined, ...named]
}

/** A run of at least two words in capitals, or one long one. */
const CAPITALS =
  /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[ '’-]\p{Lu}{2,})+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}-])\p{Lu}{6,}(?![\p{L}\p{N}])/gu
const STRESSED_WORD = /(?<![\p{L}\p{N}-])\p{Lu}{2,5}(?![\p{L}\p{N}-])/gu

/** Words in capitals, which are hard to read; short forms are another rule's. */
export const checkCapitals: CheckMaker = () =>
  onWords(({ text }) => {
    const say = (found: string) => ({
      message: `“${found}” is in capitals.`,
      suggestion: 'Write it in small letters; a heading or a step of its own gives more weight.',
    })
    const stressed = marksOf(text, STRESSED_WORD, (found) => (STRESSED.has(found) ? say(found) : undefined))
    return withoutOverlap([...marksOf(text, CAPITALS, say), ...stressed])
  })

/** Exclamation marks. */
export const checkExclamation: CheckMaker = () =>
  onWords(({ text }) =>
    marksOf(text, /!+/gu, () => ({
      message: 'An exclamation mark shouts.',
      suggestion: 'Use a full stop.',
      replacement: '.',
    })),
  )
