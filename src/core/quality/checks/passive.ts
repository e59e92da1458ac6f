import { onProse, type CheckMaker } from '../check'
import type { ReadSentence, ReadWord } from '../read-sheet'
import { IRREGULAR_PARTICIPLES, NOT_PARTICIPLES, REGULAR_BASES, STATES } from '../tables/participles'

const BE = new Set(['am', 'are', 'be', 'been', 'being', 'is', 'was', 'were', "isn't", "aren't", "wasn't", "weren't"])
/** Modals that tell the reader what to do; "may be tested" is no order. */
const MODALS = new Set(['must', 'should', 'shall'])
/** How many words may stand between the form of "be" and the participle: "is not usually taken". */
const MOST_BETWEEN = 2
const BETWEEN = new Set(
  'not never always also often only still then now first already usually sometimes best'.split(' '),
)

/** A passive in a sentence, from its modal or form of "be" to its participle. */
export interface Passive {
  first: ReadWord
  last: ReadWord
  /** Said with a modal, it can be said as an order to do or not to do it. */
  order: 'do' | 'dont' | undefined
}

/**
 * The passives of a sentence: a form of "be", at most two adverbs, a past participle. Participles that name a state ("is
 * swollen") count only before "by". Own rule: `passive-voice` takes every word in -ed beside "is" ("is red") and `retext-passive`
 * knows irregular participles only.
 */
export function passivesOf({ words }: ReadSentence): Passive[] {
  const found: Passive[] = []
  for (let at = 0; at < words.length; at++) {
    const be = words[at]
    if (!be || !BE.has(be.lower)) continue
    const participle = participleAfter(words, at)
    if (!participle) continue
    const modal = be.lower === 'be' ? modalBefore(words, at) : undefined
    const isForbidden = words[at - 1]?.lower === 'not' || words[at - 1]?.lower === 'never'
    found.push({ first: modal ?? be, last: participle, order: modal ? (isForbidden ? 'dont' : 'do') : undefined })
  }
  return found
}

/** "must be", "must not be", "should only be". */
function modalBefore(words: readonly ReadWord[], at: number): ReadWord | undefined {
  const before = words[at - 1]
  const place = before && BETWEEN.has(before.lower) ? at - 2 : at - 1
  const modal = words[place]
  // "You should be seen" is no order to see.
  return modal && MODALS.has(modal.lower) && words[place - 1]?.lower !== 'you' ? modal : undefined
}

function participleAfter(words: readonly ReadWord[], at: number): ReadWord | undefined {
  for (let next = at + 1; next <= at + 1 + MOST_BETWEEN; next++) {
    const word = words[next]
    if (!word || words[next - 1]?.after.trim() !== '') return undefined
    if (isParticiple(word.lower)) {
      const after = words[next + 1]?.lower
      // "You are used to it" is a habit.
      const isState = (STATES.has(word.lower) && after !== 'by') || (word.lower === 'used' && after === 'to')
      return isState ? undefined : word
    }
    if (!BETWEEN.has(word.lower) && !word.lower.endsWith('ly') && word.lower !== 'being') return undefined
  }
  return undefined
}

function isParticiple(word: string): boolean {
  if (Object.hasOwn(IRREGULAR_PARTICIPLES, word) || STATES.has(word)) return true
  return word.length > 3 && word.endsWith('ed') && !word.endsWith('eed') && !NOT_PARTICIPLES.has(word)
}

/** Sentences in the passive voice; "should be taken" is offered as an order. */
export const checkPassive: CheckMaker = () =>
  onProse(({ sentences, text }) =>
    sentences.flatMap((sentence) =>
      passivesOf(sentence).map(({ first, last, order }) => {
        const base = order && baseOf(last.lower)
        return {
          start: first.start,
          end: last.end,
          message: `“${text.slice(first.start, last.end)}” is passive: it does not say who does it.`,
          suggestion: base
            ? `Make it an order: “${order === 'dont' ? `Do not ${base}` : capital(base)} …”.`
            : 'Say who does it: “you”, “we”, “the doctor”.',
        }
      }),
    ),
  )

/** The order that a participle makes: "taken" gives "take"; none where the tables do not know it, for endings mislead. */
function baseOf(participle: string): string | undefined {
  return IRREGULAR_PARTICIPLES[participle] ?? REGULAR_BASES[participle]
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
