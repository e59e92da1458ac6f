import { isTerm } from './document'
import { completions, lexicon, matchTerms, meaningOf, termWords, type TermMatch, type WordForms } from './lexicon'
import type { QueryWord } from './query'
import { classesOf } from './score'
import { american } from './stem'

/** A part of a query that means one thing: a word, or the words of a phrase of the vocabulary. */
export interface Unit {
  /** Positions of its words in the query. */
  positions: readonly number[]
  /** What it means; none for a word that is only a word. */
  readings: readonly TermMatch[]
}

/** Words that may stand between those of a phrase. */
const MOST_BETWEEN = 2
/** Completions of an unfinished word that are tried as words of the vocabulary. */
const COMPLETIONS = 10

/** The forms that a query's words may stand for: their stems, and for an unfinished word what it may become. */
export function formsOf(words: readonly QueryWord[]): Map<string, boolean>[] {
  return words.map(({ folded, stem: own, isLast }, at) => {
    const forms = new Map([[own, false]])
    if (isLast && folded.length >= 3 && !lexicon().writtenByStem.has(own))
      for (const longer of completions(american(folded), COMPLETIONS)) if (!forms.has(longer)) forms.set(longer, true)
    for (const { kind, words: all, concept } of lexicon().termsByWord.get(own) ?? []) {
      // "diclofenic gel" is "diclofenac gel".
      const [name, ...rest] =
        words.length > 1 && kind === 'misspelling' && all.length === 1 ? termWords(concept.name) : []
      if (name && !rest.length) forms.set(name, false)
    }
    const before = words[at - 1]
    if (isLast && before && folded.length < 3)
      for (const { words: all } of lexicon().termsByWord.get(meaningOf(before.stem)) ?? [])
        for (const word of all) if (word.startsWith(folded) && !forms.has(word)) forms.set(word, true)
    return forms
  })
}

/**
 * Divides a query into units: the longest phrases of the vocabulary first, each word in one unit only.
 * @param isWanted whether a reading can lead anywhere in the guide that is asked
 */
export function divide(
  words: readonly QueryWord[],
  forms: readonly WordForms[],
  isWanted: (match: TermMatch) => boolean,
): Unit[] {
  const readings = matchTerms(forms)
    .filter(({ positions }) => spread(positions) <= MOST_BETWEEN)
    .filter(({ positions }) => words.every(({ isSoft }) => isSoft) || positions.some((at) => !words[at]?.isSoft))
    .filter(isWanted)
    .sort(
      (a, b) =>
        b.positions.length - a.positions.length ||
        Number(a.isPartial) - Number(b.isPartial) ||
        spread(a.positions) - spread(b.positions),
    )
  const units: { positions: readonly number[]; readings: TermMatch[] }[] = []
  const taken = new Map<number, (typeof units)[number]>()
  for (const reading of readings) {
    const { positions } = reading
    const same = taken.get(positions[0] ?? -1)
    if (same && same.positions.join() === positions.join()) same.readings.push(reading)
    else if (positions.every((at) => !taken.has(at))) {
      const unit = { positions, readings: [reading] }
      units.push(unit)
      for (const at of positions) taken.set(at, unit)
    } else {
      // "hot pack from the microwave" holds "microwave pack" and "hot pack", which are one thing.
      const overlapped = units.find(
        (unit) =>
          positions.some((at) => taken.get(at) === unit) &&
          unit.readings.some(({ term }) => term.concept === reading.term.concept),
      )
      if (!overlapped) continue
      const free = positions.filter((at) => !taken.has(at))
      overlapped.positions = [...overlapped.positions, ...free].sort((a, b) => a - b)
      for (const at of free) taken.set(at, overlapped)
    }
  }
  words.forEach((_, at) => {
    if (!taken.has(at)) units.push({ positions: [at], readings: [] })
  })
  return units.sort((a, b) => (a.positions[0] ?? 0) - (b.positions[0] ?? 0))
}

/** Words that stand between the first and the last of some positions and do not belong to them. */
function spread(positions: readonly number[]): number {
  return (positions.at(-1) ?? 0) - (positions[0] ?? 0) + 1 - positions.length
}

/** For each word of a query the terms of the concepts that it may mean, alone or with others, and of their classes. */
export function meaningsAt(words: readonly QueryWord[]): string[][] {
  const found = words.map(() => new Set<string>())
  for (const { positions, term } of matchTerms(formsOf(words))) {
    if (spread(positions) > MOST_BETWEEN) continue
    for (const at of positions)
      for (const concept of [term.concept, ...classesOf(term.concept).map(([wider]) => wider)])
        found[at]?.add(isTerm(concept.name))
  }
  return found.map((terms) => [...terms])
}
