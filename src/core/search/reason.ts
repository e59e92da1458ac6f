import type { UnitScore } from './score'
import { QUESTIONS } from './vocabulary/questions'

/**
 * Says in a few words why an entry was found, where its name does not show it.
 * @returns `undefined` where the words themselves are there
 */
export function reasonOf(scores: readonly UnitScore[]): string | undefined {
  for (const { reading, through, isOwn } of scores) {
    if (!reading) continue
    const { kind, text, concept } = reading.term
    // What a question asks is told by the question.
    if (concept.name in QUESTIONS) continue
    if (kind === 'brand') return `brand of ${concept.name}`
    if (kind === 'misspelling') return `spelling of ${concept.name}`
    if (through) return `${concept.name}: see ${through.name}`
    if (isOwn && kind !== 'lay') continue
    if (kind === 'lay') return `plain words for ${concept.name}`
    // A wider group is listed with what belongs to it, so this does not claim that both are the same.
    if (kind !== 'name') return `${text}: see ${concept.name}`
  }
  return undefined
}
