import { wordsOf, type Word } from './normalize'
import { stem } from './stem'
import { CONCEPTS, ELSEWHERE } from './vocabulary/concepts'
import type { ConceptTerms, TermKind } from './vocabulary/concept'
import { SAME_MEANING, STOP_WORDS } from './words'

/** A name, synonym, brand … of a concept, as it is written in the vocabulary. */
export interface Term {
  text: string
  kind: TermKind
  concept: Concept
  /** Stems of its telling words by meaning, each once. */
  words: readonly string[]
  /** For a thing of another field: its stems in their order, which alone mean it. */
  inOrder?: readonly string[]
}

export interface Concept {
  name: string
  /** What it is one of, nearest first. */
  parents: readonly Concept[]
  /** Known, and no subject of musculoskeletal guides: it must be refused, not misread. */
  isElsewhere: boolean
}

/** A term of the vocabulary that a text holds: all its words, in any order. */
export interface TermMatch {
  term: Term
  /** Positions of its words in the text. */
  positions: readonly number[]
  /** The last word was still being typed. */
  isPartial: boolean
}

/** One position of a text: the stems that it may stand for, each with whether that is a completion of what was typed. */
export type WordForms = ReadonlyMap<string, boolean>

const canonical = new Map(
  SAME_MEANING.flatMap((words) => words.map((word) => [stem(word), stem(words[0] ?? word)] as const)),
)

/** The stem under which a word of the vocabulary is compared: one for all words of one meaning. */
export function meaningOf(stemmed: string): string {
  return canonical.get(stemmed) ?? stemmed
}

/** Left out of a term that has two other words: "cannot put weight on leg" is also found as "put no weight on the leg". */
const NEGATIONS: ReadonlySet<string> = new Set(['cannot', 'cant', 'not', 'no', 'never'])

interface Lexicon {
  concepts: ReadonlyMap<string, Concept>
  termsByWord: ReadonlyMap<string, readonly Term[]>
  /** Each term under that of its words which fewest terms have: a text is compared with few terms so. */
  termsByRarest: ReadonlyMap<string, readonly Term[]>
  /** Every stem of the vocabulary, sorted, for completing a prefix. */
  stems: readonly string[]
  /** Words of the vocabulary as they are written, one for each stem. */
  writtenByStem: ReadonlyMap<string, string>
  /** Every form of them. */
  written: ReadonlySet<string>
}

let compiled: Lexicon | undefined

/** The compiled vocabulary; made at the first use, shared by all indexes. */
export function lexicon(): Lexicon {
  return (compiled ??= compile())
}

function compile(): Lexicon {
  const concepts = new Map<string, Concept & { parents: Concept[] }>()
  const writtenByStem = new Map<string, string>()
  const written = new Set<string>()
  const termsByWord = new Map<string, Term[]>()
  const known = new Set<string>()
  const sources: [Readonly<Record<string, ConceptTerms>>, boolean][] = [
    [CONCEPTS, false],
    [ELSEWHERE, true],
  ]
  for (const [source, isElsewhere] of sources)
    for (const name of Object.keys(source)) concepts.set(name, { name, parents: [], isElsewhere })
  for (const [source, isElsewhere] of sources)
    for (const [name, terms] of Object.entries(source)) {
      const concept = concepts.get(name)
      if (!concept) continue
      concept.parents.push(...split(terms.in).flatMap((parent) => concepts.get(parent) ?? []))
      for (const [kind, texts] of termLists(name, terms))
        for (const text of texts)
          // "warm-up" is known as "warm up" and as "warmup".
          for (const spelling of text.includes('-') ? [text, text.replaceAll('-', '')] : [text]) {
            const words = termWords(spelling)
            const key = `${name}: ${[...words].sort().join(' ')}`
            // What is left of "how I walk" says too little.
            const isWorn = words.length === 1 && wordsOf(spelling).length > 1 && (kind === 'lay' || kind === 'synonym')
            if (!words.length || isWorn || known.has(key)) continue
            known.add(key)
            const term: Term = { text, kind, concept, words, ...(isElsewhere && { inOrder: stemsInOrder(spelling) }) }
            for (const word of words) {
              const terms = termsByWord.get(word)
              if (terms) terms.push(term)
              else termsByWord.set(word, [term])
            }
            for (const { stem, folded } of wordsOf(spelling).filter((word) => !STOP_WORDS.has(word.folded))) {
              // A word of a known misspelling is no word: "posutre" is to be put right wherever it stands.
              if (kind === 'misspelling') continue
              written.add(folded)
              if (!writtenByStem.has(stem)) writtenByStem.set(stem, folded)
            }
          }
    }
  return {
    concepts,
    termsByWord,
    termsByRarest: byRarestWord(termsByWord),
    stems: [...writtenByStem.keys()].sort(),
    writtenByStem,
    written,
  }
}

function byRarestWord(termsByWord: ReadonlyMap<string, readonly Term[]>): Map<string, Term[]> {
  const countOf = (word: string) => termsByWord.get(word)?.length ?? 0
  const found = new Map<string, Term[]>()
  for (const [word, terms] of termsByWord)
    for (const term of terms) {
      const rarest = term.words.reduce((best, one) => (countOf(one) < countOf(best) ? one : best))
      if (rarest !== word) continue
      const list = found.get(word)
      if (list) list.push(term)
      else found.set(word, [term])
    }
  return found
}

const split = (text = ''): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

function termLists(name: string, terms: ConceptTerms): [TermKind, string[]][] {
  return [
    ['name', [name]],
    ['synonym', split(terms.also)],
    ['abbreviation', split(terms.abbreviation)],
    ['brand', split(terms.brand)],
    ['lay', split(terms.lay)],
    ['misspelling', split(terms.misspelt)],
  ]
}

function stemsInOrder(text: string): string[] {
  return wordsOf(text)
    .filter(({ folded }) => !STOP_WORDS.has(folded))
    .map(({ stem }) => stem)
}

/** The telling words of a term: stems by meaning, each once; stop words left out unless nothing else is there. */
export function termWords(text: string): string[] {
  const words = wordsOf(text)
  const telling = words.filter(({ folded }) => !STOP_WORDS.has(folded))
  const affirmed = telling.filter(({ folded }) => !NEGATIONS.has(folded))
  return [
    ...new Set((affirmed.length > 1 ? affirmed : telling.length ? telling : words).map((word) => meaningOf(word.stem))),
  ]
}

/** The stems of the vocabulary that begin with what was typed, at most `limit`. */
export function completions(prefix: string, limit: number): string[] {
  const { stems } = lexicon()
  let low = 0
  let high = stems.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stems[middle] ?? '') < prefix) low = middle + 1
    else high = middle
  }
  const found: string[] = []
  for (let i = low; i < stems.length && found.length < limit; i++) {
    const one = stems[i] ?? ''
    if (!one.startsWith(prefix)) break
    found.push(one)
  }
  return found
}

/**
 * The terms whose words a text holds, all of them, in any order and place.
 * @param text for each position the forms that its word may have
 */
export function matchTerms(text: readonly WordForms[]): TermMatch[] {
  const { termsByRarest } = lexicon()
  const held = new Map<string, { position: number; isPartial: boolean }>()
  text.forEach((forms, position) => {
    for (const [form, isPartial] of forms) {
      const word = meaningOf(form)
      const known = held.get(word)
      if (!known || (known.isPartial && !isPartial)) held.set(word, { position, isPartial })
    }
  })
  const matches: TermMatch[] = []
  for (const word of held.keys())
    for (const term of termsByRarest.get(word) ?? []) {
      const found: { position: number; isPartial: boolean }[] = []
      for (const one of term.words) {
        const at = held.get(one)
        if (at) found.push(at)
      }
      if (found.length !== term.words.length) continue
      const positions = [...new Set(found.map(({ position }) => position))].sort((a, b) => a - b)
      // One typed word cannot stand for two words of a term.
      if (positions.length < found.length) continue
      if (term.inOrder && !isInOrder(term.inOrder, text, positions[0] ?? 0)) continue
      matches.push({ term, positions, isPartial: found.some(({ isPartial }) => isPartial) })
    }
  return matches
}

function isInOrder(stems: readonly string[], text: readonly WordForms[], start: number): boolean {
  return stems.every((stem, i) => text[start + i]?.has(stem))
}

/** The concepts that a text names: those that all its telling words name together, and those it only mentions. */
export interface Named {
  is: ReadonlySet<string>
  mentions: ReadonlySet<string>
}

/**
 * Finds the concepts in a text.
 * @param isTelling whether a word counts when a concept is to cover the whole text
 */
export function conceptsIn(text: string, isTelling: (word: Word) => boolean): Named {
  const all = wordsOf(text)
  const running = ` ${all.map(({ stem }) => stem).join(' ')} `
  const words = all.filter(({ folded }) => !STOP_WORDS.has(folded))
  const telling = words.flatMap((word, at) => (isTelling(word) ? [at] : []))
  const is = new Set<string>()
  const mentions = new Set<string>()
  for (const { term, positions } of matchTerms(words.map((word) => new Map([[word.stem, false]])))) {
    if ((positions.at(-1) ?? 0) - (positions[0] ?? 0) > positions.length) continue
    if (term.inOrder && !running.includes(` ${term.inOrder.join(' ')} `)) continue
    const whole = telling.length ? telling : words.map((_, at) => at)
    if (whole.every((at) => positions.includes(at))) is.add(term.concept.name)
    else mentions.add(term.concept.name)
  }
  for (const name of is) mentions.delete(name)
  return { is, mentions }
}
