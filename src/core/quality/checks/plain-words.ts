import { likeCase, type CheckMaker, type Mark } from '../check'
import { findPhrases, indexPhrases, spellings, type FoundPhrase } from '../phrases'
import { EVERYDAY_WORDS } from '../tables/everyday-words'
import { MEDICAL_WORDS } from '../tables/medical-words'
import { PLAIN_VERBS } from '../tables/plain-verbs'
import { isExplained } from './terms'

interface Plainer {
  words: readonly string[]
  /** The form in the text is the one that the plainer words have too. */
  isSameForm: boolean
}

/** Verbs that double their last letter before an ending. */
const DOUBLING = new Set(['permit', 'recur', 'submit'])
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  undergo: ['undergoes', 'underwent', 'undergone', 'undergoing'],
  withdraw: ['withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
}

const index = indexPhrases(entriesOf(), (phrase) => [phrase])

function entriesOf(): Record<string, Plainer> {
  const entries: Record<string, Plainer> = {}
  for (const [key, words] of Object.entries({ ...EVERYDAY_WORDS, ...MEDICAL_WORDS }))
    for (const form of key.split('|').flatMap(spellings)) entries[form] = { words, isSameForm: true }
  for (const [base, words] of Object.entries(PLAIN_VERBS))
    for (const spelt of spellings(base)) {
      entries[spelt] = { words, isSameForm: true }
      for (const form of verbForms(spelt)) entries[form] = { words, isSameForm: false }
    }
  return entries
}

function verbForms(base: string): readonly string[] {
  const irregular = IRREGULAR[base]
  if (irregular) return irregular
  const last = base.slice(-1)
  if (last === 'e') return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  if (/[^aeiou]y$/u.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  const stem = DOUBLING.has(base) ? base + last : base
  return [`${base}s`, `${stem}ed`, `${stem}ing`]
}

/** Plainer words for a single word in lower case; none where the table has none. */
export function plainerOf(word: string): readonly string[] {
  return index.byFirst.get(word)?.find(({ words }) => words.length === 1)?.value.words ?? []
}

/** How many words and phrases, forms and spellings counted once, the table can say plainer. */
export const PLAIN_WORD_COUNT = new Set(
  [EVERYDAY_WORDS, MEDICAL_WORDS, PLAIN_VERBS].flatMap((table) => Object.keys(table)),
).size

/** Formal and clinical words for which everyday English has others; names and words that the sheet explains are left alone. */
export const checkPlainWords: CheckMaker = ({ lines, nameWords }) => {
  const found = new Map(lines.filter(({ isWorded }) => isWorded).map((line) => [line, findPhrases(line, index)]))
  const explained = new Set(
    [...found].flatMap(([line, phrases]) =>
      phrases.filter((phrase) => isExplained(line, phrase)).map(({ phrase }) => phrase),
    ),
  )
  return (line) =>
    (found.get(line) ?? [])
      .filter(({ phrase, words }) => !explained.has(phrase) && !words.every(({ lower }) => nameWords.has(lower)))
      .map((phrase) => markOf(line.text, phrase))
}

function markOf(text: string, { start, end, value }: FoundPhrase<Plainer>): Mark {
  const words = text.slice(start, end)
  const [first = '', ...others] = value.words
  const offer = value.words.map((word) => `“${word}”`).join(' or ')
  return {
    start,
    end,
    message: `“${words}” is not an everyday word.`,
    suggestion: value.isSameForm ? `Say ${offer}.` : `Say it with ${offer}.`,
    ...(value.isSameForm && !others.length ? { replacement: likeCase(first, words) } : {}),
  }
}
