import type { Section } from '../topic/section'
import { INTENT_RULES, INTENTS, type Intent } from './vocabulary/intents'

export type { Intent } from './vocabulary/intents'

/** What a text asks for, and which of its words ask it. */
export interface IntentMatch {
  intent: Intent
  /** Positions of the words in the text. */
  positions: number[]
  /** The words name a section of the guide. */
  isLabel?: true
}

interface Cue {
  isLabel: boolean
  intent: Intent
  words: readonly string[]
}

let cuesByFirstWord: ReadonlyMap<string, readonly Cue[]> | undefined

function cues(): ReadonlyMap<string, readonly Cue[]> {
  if (cuesByFirstWord) return cuesByFirstWord
  const byFirst = new Map<string, Cue[]>()
  for (const intent of INTENTS)
    for (const [isLabel, phrases] of [
      [true, INTENT_RULES[intent].labels ?? ''],
      [false, INTENT_RULES[intent].cues],
    ] as const)
      for (const text of phrases.split(',')) {
        const words = text.trim().split(/\s+/)
        const first = words[0]
        if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), { intent, words, isLabel }])
      }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return (cuesByFirstWord = byFirst)
}

/**
 * Finds what a text asks for; of several phrases that begin at one word, the longest.
 * @param words folded, stop words and all, in order
 */
export function findIntents(words: readonly string[]): IntentMatch[] {
  const found: IntentMatch[] = []
  for (let at = 0; at < words.length; at++) {
    const cue = cues()
      .get(words[at] ?? '')
      ?.find((one) => one.words.every((word, i) => words[at + i] === word))
    if (!cue) continue
    found.push({
      intent: cue.intent,
      positions: cue.words.map((_, i) => at + i),
      ...(cue.isLabel && { isLabel: true as const }),
    })
    at += cue.words.length - 1
  }
  return found
}

/** The sections that answer an intent. */
export function sectionsFor(intent: Intent): readonly Section[] {
  return INTENT_RULES[intent].sections
}

/** The sections that answer an intent when the query names nothing beside it. */
export function sectionsAlone(intent: Intent): readonly Section[] {
  return INTENT_RULES[intent].alone ?? INTENT_RULES[intent].sections
}
