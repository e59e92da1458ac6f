import { beginsForeign, readForeign } from './heading-foreign'
import { readFrame, type Framed } from './heading-frames'
import { FILLERS, FURNITURE, OTHER, isWarning, RULES, WEAK, type HeadingTopic } from './heading-rules'
import { oneCase } from './one-case'

export type { HeadingTopic }

/** A heading as it was read. */
export interface HeadingReading {
  topic: HeadingTopic
  /** Nothing but the section's name, a count and the condition stands in it. */
  isExact: boolean
  /** Further sections that it names: "Causes and symptoms". */
  others: HeadingTopic[]
  /** What it is when the article has a section of the first kind besides: "Signs you should not ignore". */
  orElse?: HeadingTopic
}

/** "Why it is done": says more about one test or drug. */
const ABOUT_AN_ITEM =
  /^why (?:(?:it|this|they)(?: is|'s| are)? |is (?:it|this) )(?:done|used|given|taken|needed|prescribed|ordered|works?|helps?|matters?|important)$/

/** French for operations, English for treatment of any kind. */
const ALSO_ENGLISH: ReadonlySet<string> = new Set(['intervention', 'interventions'])

/** Whole words only. */
const COMPILED = RULES.map(
  ([topic, rule]) => [topic, new RegExp(`(?<!\\p{L})(?:${rule.source})(?!\\p{L})`, 'u')] as const,
)

/** The condition: what follows "of", "for", "in". */
const TAIL = / (?:of|for|in|from|behind|due to|associated with|related to|that cause)\b.*$/
/** A circumstance: "tests before the operation", "symptoms that need care". */
const CLAUSE = / (?:before|after|during|when|if|that|which|to|who)\b.*$/
/** Tried on the whole heading before anything is taken from it. */
const WHOLE: ReadonlySet<HeadingTopic> = new Set(['faq', 'redFlags', 'disclaimer'])

/**
 * Reads a heading: which section of a guide does it open?
 * @param heading as it stands, with counts, numbers and capitals
 * @param titleWords words of the article's title, which a heading may repeat
 * @returns nothing for a heading that names no section
 */
export function readHeading(heading: string, titleWords: ReadonlySet<string>): HeadingReading | undefined {
  if (heading.length > 140) return undefined
  const known = recent.get(titleWords) ?? new Map<string, HeadingReading | undefined>()
  recent.set(titleWords, known)
  if (known.has(heading)) return known.get(heading)
  const reading = readAnew(heading, titleWords)
  if (known.size >= RECENT) known.clear()
  known.set(heading, reading)
  return reading
}

/** Each step that looks for headings asks for the same lines: the last answers are kept. */
const RECENT = 1_000
const recent = new WeakMap<ReadonlySet<string>, Map<string, HeadingReading | undefined>>()

function readAnew(heading: string, titleWords: ReadonlySet<string>): HeadingReading | undefined {
  const folded = foldHeading(heading)
  if (ABOUT_AN_ITEM.test(folded)) return undefined
  if (FURNITURE.test(folded)) return { topic: 'furniture', isExact: true, others: [] }
  if (OTHER.test(folded) || isWarning(folded)) return { topic: 'other', isExact: true, others: [] }
  const [foreign, ...more] = ALSO_ENGLISH.has(folded) ? [] : (readForeign(folded, titleWords) ?? [])
  if (foreign) return { topic: foreign, isExact: true, others: more.filter((topic) => topic !== foreign) }
  const framed = framesOf(folded)
  if (framed) return framed
  const { found, rest, isPair } = bestMatch(
    folded.replace(/^(?:types|kinds|forms) of (?=treatment|surger|drug|medic|test|therap)/, ''),
  )
  const [first] = found
  if (!first) {
    const begins = beginsForeign(folded)
    return begins && { topic: begins, isExact: false, others: [] }
  }
  const leftover = rest.replace(/[^\p{L}\s]/gu, ' ')
  const isExact = leftover.split(/\s+/).every((word) => !word || FILLERS.has(word) || isOfTitle(word, titleWords))
  if (!isExact && found.every(({ words }) => WEAK.test(words))) return undefined
  const topics = [...new Set(isPair ? byPlace(found) : [first.topic])]
  const [topic = first.topic, ...others] = topics
  return { topic, isExact, others: withoutKin(topic, others) }
}

/** A second question in the same heading: "What causes it and how is it treated?". */
const SECOND = /,? (?:and|&) (?=(?:what|how|why|who|when|where|which)\b)/

/** A heading that is a whole phrase, alone, behind the condition's name or before more of the same: "Red flags: when to call us". */
function framesOf(folded: string): HeadingReading | undefined {
  const parts = folded.split(SECOND)
  if (parts.length > 1) {
    const readings = parts.map((part) => readFrame(part))
    if (readings.every((reading) => reading !== undefined)) {
      const [topic = 'other', ...others] = new Set(readings.map((reading) => reading.topic))
      return { topic, isExact: true, others }
    }
  }
  const whole = readFrame(folded)
  if (whole) return { ...whole, isExact: true, others: [] }
  const [before, behind] = folded.split(/(?<!\s): /, 2)
  const after = before && behind ? readFrame(behind) : undefined
  return after && !namesOther(before ?? '', after) ? { ...after, isExact: true, others: [] } : undefined
}

/** What stands before the colon names a section of its own. */
function namesOther(before: string, { topic }: Framed): boolean {
  const own = readFrame(before)?.topic ?? bestMatch(before).found[0]?.topic
  return own !== undefined && own !== topic
}

/**
 * "Signs of infection" names a section, "Overview of treatments" another, "Tests before the operation" a third: what stands before the
 * "of" counts, if it says anything; "Treatment with tablets" is told by what follows.
 */
function bestMatch(whole: string): { found: Match[]; rest: string; isPair: boolean } {
  const withoutTail = whole.replace(TAIL, '') || whole
  const matched = (text: string) => ({ ...matchRules(text), isPair: /\b(?:and|or)\b|[&/,+]/.test(text) })
  const inWhole = matched(whole)
  if (WHOLE.has(inWhole.found[0]?.topic ?? 'other')) return inWhole
  const body = withoutTail.replace(CLAUSE, '')
  for (const text of [body, withoutTail]) {
    if (text === whole) return inWhole
    const inBody = matched(text)
    if (inBody.found.length) return inBody
  }
  return inWhole
}

/** "Gallstones" in an article about a gallstone. */
const isOfTitle = (word: string, titleWords: ReadonlySet<string>): boolean =>
  titleWords.has(word) || titleWords.has(`${word}s`) || (word.endsWith('s') && titleWords.has(word.slice(0, -1)))

interface Match {
  topic: HeadingTopic
  at: number
  words: string
}

function matchRules(text: string): { found: Match[]; rest: string } {
  const found: Match[] = []
  let rest = text
  for (const [topic, rule] of COMPILED) {
    // "Structure and location" names one section twice.
    for (let again = 0; again < 4; again++) {
      const match = rule.exec(rest)
      if (!match?.[0].trim()) break
      if (topic === 'other' && found.length) break
      if (!again) found.push({ topic, at: match.index, words: match[0].trim() })
      rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length)
      // "Living with a foot ulcer: symptoms" is not about symptoms.
      if (topic === 'other') return { found, rest: '' }
    }
  }
  return { found, rest }
}

const byPlace = (found: readonly Match[]): HeadingTopic[] =>
  [...found].sort((a, b) => a.at - b.at).map(({ topic }) => topic)

/** "Drug treatment" is about drugs; "Anatomy and function" and "Overview and definition" are what they begin with. */
function withoutKin(topic: HeadingTopic, others: readonly HeadingTopic[]): HeadingTopic[] {
  const prose = new Set<HeadingTopic>(['overview', 'structure', 'functions', 'mechanism', 'bloodSupply', 'nerveSupply'])
  return others.filter(
    (other) => !(prose.has(topic) && prose.has(other)) && !(other === 'treatment' && topic !== 'diagnosticTests'),
  )
}

/** Lower case, one kind of quotation mark, without the number before and the count in a heading. */
function foldHeading(heading: string): string {
  return oneCase(heading.normalize('NFKC').toLowerCase())
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/(?<!\s)\s*(?:\[\s*edit\s*\]|\{[#.][^{}]{0,80}\})\s*$/, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:so|okay|ok|now|well|first|ready),\s/, '')
    .replace(
      /^(?:(?:section|part|chapter|step)\s+)?(?:\p{Nd}{1,5}|[ivx]{1,4}|[a-h])(?:\.\p{Nd}{1,2}){0,3}[.):]\s*/u,
      '',
    )
    .replace(
      /^(?:第[一二三四五六七八九十\d]{1,3}[章节節部]|[一二三四五六七八九十]{1,3}(?=[、.．:)\s]))[、.．:)\s]*/u,
      '',
    )
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/(?<![^\p{L}\p{M}\p{N})?'-])[^\p{L}\p{M}\p{N})?'-]+$/u, '')
    .replace(/\([^()]{0,60}\)/g, ' ')
    .replace(/\b\d+\b\+?/g, ' ')
    .replace(/(?<![?!.:؟])[?!.:؟]+$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of a title, folded, for {@link readHeading}. */
export function wordsOfTitle(title: string): Set<string> {
  return new Set(
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]{2,}/gu) ?? [],
  )
}
