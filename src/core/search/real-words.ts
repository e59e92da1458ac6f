import { lexicon, meaningOf } from './lexicon'
import words from './vocabulary/english-words.json'
import { EVERYDAY } from './vocabulary/other-conditions'
import { isInFilter } from './word-filter'
import { SOFT_WORDS } from './words'

/** Endings of the international non-proprietary names: what ends so is a drug, not a slip for another. */
const DRUG_STEMS =
  /(?:mab|pril|sartan|statin|olol|azole|cillin|mycin|floxacin|cycline|gliptin|gliflozin|glutide|tidine|prazole|dipine|vir|parib|tinib|caine|barbital|azepam|azolam|setron|triptan|dronate|thiazide|oxetine|semide)$/

/**
 * Whether a word is a word: of English, of medicine, or the name of a drug. Such a word is not taken for a slip, so that
 * what a guide does not hold is refused and not answered with something spelt alike.
 * @param folded as typed
 * @param stemmed its stem
 */
export function isRealWord(folded: string, stemmed: string): boolean {
  return isInFilter(words, folded) || isVocabularyWord(stemmed) || DRUG_STEMS.test(folded)
}

/** Whether a word is of everyday English, as far as a general word list goes; names of drugs and tests are not. */
export function isEnglishWord(folded: string): boolean {
  return isInFilter(words, folded)
}

let medical: ReadonlySet<string> | undefined

/** Whether a word is of medicine: a term by itself, or a word of a term that belongs to other fields of medicine. */
export function isMedicalWord(stemmed: string): boolean {
  medical ??= new Set(
    [...lexicon().termsByWord].flatMap(([word, terms]) =>
      terms.some(({ words: all, concept }) => (all.length === 1 || concept.isElsewhere) && !(concept.name in EVERYDAY))
        ? [word]
        : [],
    ),
  )
  return medical.has(meaningOf(stemmed)) && !SOFT_WORDS.has(stemmed)
}

/** Whether a word by itself names something of another field: an organ, a disease, a drug for it. */
export function isElsewhereWord(stemmed: string): boolean {
  const terms = lexicon().termsByWord.get(meaningOf(stemmed)) ?? []
  return terms.some(({ words: all, concept }) => all.length === 1 && concept.isElsewhere)
}

/** Whether a word is one of the vocabulary: a name or a part of one. */
export function isVocabularyWord(stemmed: string): boolean {
  return lexicon().writtenByStem.has(stemmed)
}
