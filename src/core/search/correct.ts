import { isTerm, mentionTerm } from './document'
import { lexicon, matchTerms } from './lexicon'
import type { QueryWord } from './query'
import { isEnglishWord, isElsewhereWord, isMedicalWord, isRealWord } from './real-words'
import { editDistance, slipsAllowed, soundOf, spellingBook, type SpellingBook, type Suggestion } from './spelling'
import { stem } from './stem'
import { formsOf } from './units'

/** A word that is a word, and that nothing in the guide holds. */
export interface ForeignWord {
  position: number
  /** It is a word of medicine, so that an answer to the rest would answer another question. */
  isMedical: boolean
  /** It belongs to another field: an organ, a disease, a test that the guide does not have. */
  isElsewhere: boolean
}

/** What is made of a query's unknown words. */
export interface Correction {
  /** Stems that may have been meant, by position. */
  forms: ReadonlyMap<number, readonly string[]>
  foreign: readonly ForeignWord[]
  /** The likeliest word for each unknown one, for "did you mean". */
  words: ReadonlyMap<number, string>
}

interface Guide {
  concepts: ReadonlySet<string>
  ownSpelling(): SpellingBook
}

/** Words of at most so many letters that are not English are abbreviations. */
const ABBREVIATION = 4

let book: SpellingBook | undefined
const remembered = new Map<string, readonly Suggestion[]>()
const REMEMBERED = 500

/** Words of the vocabulary spelt like this one; the same word is asked for at every key press that follows it. */
function fromVocabulary({ folded, isLast }: QueryWord): readonly Suggestion[] {
  const key = `${folded} ${isLast}`
  const known = remembered.get(key)
  if (known) return known
  book ??= spellingBook(lexicon().written)
  if (remembered.size >= REMEMBERED) remembered.clear()
  const found = book.suggest(folded, isLast)
  remembered.set(key, found)
  return found
}

/**
 * Decides what a query's unknown words are: a slip for a word of the guide, or a word of something else. A real word is taken
 * for a slip only where that makes a whole phrase of the guide: "message therapy", "gate analysis".
 * @param unknown positions of the words that nothing in the guide holds
 */
export function correct(words: readonly QueryWord[], unknown: readonly number[], guide: Guide): Correction {
  const forms = new Map<number, readonly string[]>()
  const foreign: ForeignWord[] = []
  const suggested = new Map<number, string>()
  for (const position of unknown) {
    const word = words[position]
    if (!word) continue
    const isReal = isRealWord(word.folded, word.stem)
    const suggestions = [...fromVocabulary(word), ...guide.ownSpelling().suggest(word.folded, word.isLast)]
      .filter((one) => isNearWithoutEnding(word, one) && !isAbbreviation(one.word))
      .sort((a, b) => a.slips - b.slips)
    const best = suggestions[0]
    const near = suggestions.filter(({ slips }) => slips <= (best?.slips ?? 0) + 0.5)
    const accepted = isReal
      ? near.filter(
          ({ word: other, slips }) =>
            (slips <= 1 || soundOf(other) === soundOf(word.folded)) && makesPhrase(words, position, stem(other), guide),
        )
      : near
    if (best && (accepted.length || best.slips <= 1)) {
      suggested.set(position, (accepted[0] ?? best).word)
    }
    if (accepted.length)
      forms.set(
        position,
        accepted.map(({ word: other }) => stem(other)),
      )
    else
      foreign.push({
        position,
        isMedical: !isReal || isMedicalWord(word.stem),
        isElsewhere: isElsewhereWord(word.stem),
      })
  }
  return { forms, foreign, words: suggested }
}

/** An abbreviation is no slip away from another word: "MRSA" is not "MRI". */
function isAbbreviation(written: string): boolean {
  return written.length <= ABBREVIATION && !isEnglishWord(written)
}

/** Whether two slips are still two slips of a word that is long enough without its ending: "tostring" is not "testing". */
function isNearWithoutEnding({ stem: typed }: QueryWord, { word, slips }: Suggestion): boolean {
  if (slips !== 2) return true
  const other = stem(word)
  return editDistance(typed, other, 2) <= slipsAllowed(typed.length > other.length ? typed : other)
}

/** Whether a phrase of two or more words that the guide has is there with this word in place of the typed one. */
function makesPhrase(words: readonly QueryWord[], position: number, stem: string, { concepts }: Guide): boolean {
  const forms = formsOf(words)
  forms[position] = new Map([[stem, false]])
  return matchTerms(forms).some(
    ({ positions, term: { concept } }) =>
      positions.length > 1 &&
      positions.includes(position) &&
      (concepts.has(isTerm(concept.name)) || concepts.has(mentionTerm(concept.name))),
  )
}
