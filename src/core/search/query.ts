import type { Kind } from '../topic/kind'
import { FACET_FILTERS, KIND_FILTERS } from './filters'
import { findIntents, type IntentMatch } from './intents'
import { completions, lexicon } from './lexicon'
import { fold, QUERY_LIMITS, wordsOf, type Word } from './normalize'
import { isRealWord } from './real-words'
import { american, stem } from './stem'
import { SOFT_WORDS, STOP_WORDS } from './words'

/** A word of a query. */
export interface QueryWord extends Word {
  /** It may help to choose, but no entry need hold it. */
  isSoft: boolean
  /** The last word, which may be unfinished. */
  isLast: boolean
  /** The last word with those that hyphens tie to it, as one: "ultrasoundg" of "ultrasound-g". */
  joined?: string
}

/** A query as it was understood. It is parsed once and given to every topic's index. */
export interface ParsedQuery {
  /** What was typed, capped. */
  text: string
  /** The words it is about, stop words left out. */
  words: QueryWord[]
  /** What it asks for; the positions are those of `words`. */
  intents: IntentMatch[]
  /** How many words were typed, stop words and all. */
  length: number
  /** It begins as a question does. */
  isQuestion: boolean
  /** Where the subject ends and its circumstances begin: "muscle relaxant | in glaucoma". */
  context?: Context
  /** Stems of each quoted phrase; they must stand side by side in a name, or together in another text. */
  phrases: string[][]
  /** Stems that no found entry may hold in its names or summary. */
  excluded: string[]
  /** Only entries of these kinds; of any when empty. */
  kinds: Kind[]
  /** Only topics whose title or names hold all these stems; any when empty. */
  topics: string[]
  /** Only entries with these attribute values: attribute name -> codes. */
  facets: Readonly<Record<string, readonly string[]>>
}

/** A word or a quoted phrase with an optional `name:` or `-` before it; a name with its colon may stand alone. */
const PART = /(?<minus>(?<!\S)-)?(?:(?<filter>[a-z]+):)?(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+|(?<=:)))/giu

/**
 * Reads what was typed: words, "quoted phrases", `-word`, and filters as `filters.ts` lists them. Nothing of it is ever
 * read as a pattern; a filter that is not known is read as words.
 * @param text at most 200 characters of it, 12 words, 40 characters a word
 */
export function parseQuery(text: string): ParsedQuery {
  const capped = text.slice(0, QUERY_LIMITS.characters)
  const kinds = new Set<Kind>()
  const topics: string[] = []
  const facets: Record<string, string[]> = {}
  const phrases: string[][] = []
  const excluded: string[] = []
  const rest: string[] = []
  for (const { groups = {} } of capped.matchAll(PART)) {
    const { minus, filter, phrase } = groups
    const value = phrase ?? groups.word ?? ''
    if (minus && !filter) excluded.push(...tellingWords(value).map((word) => word.stem))
    else if (filter && takeFilter(fold(filter), fold(value))) continue
    else if (phrase !== undefined && !filter) {
      const words = tellingWords(phrase).map((word) => word.stem)
      if (words.length) phrases.push(words)
      rest.push(phrase)
    } else rest.push(filter ? `${filter} ${value}` : value)
  }
  const isUnfinished = /[\p{L}\p{N}]$/u.test(capped)
  return {
    text: capped,
    ...readWords(rest.join(' '), isUnfinished),
    phrases,
    excluded,
    kinds: [...kinds],
    topics,
    facets,
  }

  function takeFilter(name: string, value: string): boolean {
    if (name === 'topic' && value) {
      topics.push(...tellingWords(value).map((word) => word.stem))
      return true
    }
    const kind = KIND_FILTERS.get(name)
    if (kind) {
      kinds.add(kind)
      if (value) rest.push(value)
      return true
    }
    const found = FACET_FILTERS.find((facet) => facet.name === name)
    const code = found?.values.find((one) => fold(one.code) === value || fold(one.label) === value)?.code
    if (!found || !code) return false
    facets[found.attribute] = [...(facets[found.attribute] ?? []), code]
    return true
  }
}

/** Whether a query asks for anything at all. */
export function isEmptyQuery(query: ParsedQuery): boolean {
  return !query.words.length && !query.kinds.length && !query.topics.length && !Object.keys(query.facets).length
}

function tellingWords(text: string): Word[] {
  const words = wordsOf(text)
  const telling = words.filter(({ folded }) => !STOP_WORDS.has(folded))
  return telling.length ? telling : words
}

function readWords(
  text: string,
  isUnfinished: boolean,
): Pick<ParsedQuery, 'words' | 'intents' | 'context' | 'length' | 'isQuestion'> {
  const all = joinAndSplit(
    wordsOf(text)
      .slice(0, QUERY_LIMITS.terms * 2)
      .map(({ folded }) => folded.slice(0, QUERY_LIMITS.termLength)),
  )
  const intents = findIntents(all)
  const joined = fold(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+$/u.exec(text)?.[0] ?? '').replaceAll('-', '')
  const telling = all.flatMap((folded, at) => (STOP_WORDS.has(folded) ? [] : [at]))
  const kept = (telling.length ? telling : all.map((_, at) => at)).slice(0, QUERY_LIMITS.terms)
  const words = kept.map((at): QueryWord => {
    const folded = all[at] ?? ''
    const isLast = isUnfinished && at === all.length - 1
    const isSoft = SOFT_WORDS.has(folded)
    return { folded, stem: stem(folded), isSoft, isLast, ...(isLast && joined && { joined }) }
  })
  const context = contextOf(all, kept)
  return {
    words,
    length: all.length,
    // "when to worry" names a section.
    isQuestion:
      all.length > 2 &&
      QUESTION_WORDS.has(all[0] ?? '') &&
      !intents.some(({ isLabel, positions }) => isLabel && positions[0] === 0),
    ...(context && { context }),
    intents: intents.map(({ intent, positions, isLabel }) => ({
      intent,
      ...(isLabel && { isLabel }),
      positions: positions.flatMap((at) => (kept.includes(at) ? [kept.indexOf(at)] : [])),
    })),
  }
}

const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'how what when why which where who can could do does did is are should shall will would may'.split(' '),
)

/** Words between a subject and its circumstances; `for` names what it is against and not who has it. */
const CONNECTORS: ReadonlySet<string> = new Set([
  'in',
  'with',
  'and',
  'before',
  'during',
  'while',
  'plus',
  'if',
  'when',
  'for',
  'against',
])

function contextOf(all: readonly string[], kept: readonly number[]): Context | undefined {
  const at = all.findIndex(
    (word, i) => CONNECTORS.has(word) && kept.some((one) => one < i) && kept.some((one) => one > i),
  )
  if (at < 0) return undefined
  const word = all[at] ?? ''
  return { from: kept.findIndex((one) => one > at), isPurpose: word === 'for' || word === 'against' }
}

/** The circumstances that a query names after its subject. */
export interface Context {
  /** Position of the first word of the circumstances. */
  from: number
  /** They are what it is for: the guide must know them. */
  isPurpose: boolean
}

/** Words whose stem would be another word's. */
const SAID_FOR: ReadonlyMap<string, readonly string[]> = new Map([
  ['bloods', ['blood', 'tests']],
  ['ups', ['up']],
  ['downs', ['down']],
])

/** Reads "ultra sound" as "ultrasound" and "nerveblock" as "nerve block", where only the other is a word. */
function joinAndSplit(words: readonly string[]): string[] {
  const { writtenByStem } = lexicon()
  const isKnown = (word: string) => writtenByStem.has(stem(word))
  const read: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const said = SAID_FOR.get(word)
    if (said) {
      read.push(...said)
      continue
    }
    const next = words[i + 1]
    if (next && word.length + next.length >= 4 && isKnown(word + next) && !(isKnown(word) && isKnown(next))) {
      read.push(word + next)
      i++
    } else if (i === words.length - 1 && completions(american(word), 1).length) read.push(word)
    else read.push(...(splitJoined(word, isKnown) ?? [word]))
  }
  return read
}

function splitJoined(word: string, isKnown: (word: string) => boolean): [string, string] | undefined {
  if (word.length < 7 || isRealWord(word, stem(word))) return undefined
  for (let i = 3; i <= word.length - 3; i++)
    if (isKnown(word.slice(0, i)) && isKnown(word.slice(i))) return [word.slice(0, i), word.slice(i)]
  return undefined
}
