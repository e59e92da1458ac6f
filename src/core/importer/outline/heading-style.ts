import { GUESSED_LEVEL, type Block } from '../block'
import { isNextLetter } from '../marker'
import type { Part } from './part'

/** Whether no markup says how deep a heading is. */
export const isGuess = ({ level }: { level: number }): boolean => level >= GUESSED_LEVEL

/** How a heading is set: two of one style are of one rank. */
export function styleOf({ level, lead, text }: Block): string {
  if (level < GUESSED_LEVEL) return `h${level}`
  if (lead !== undefined && lead.length >= text.length) return 'bold'
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) ? 'capitals' : 'plain'
}

/** A heading that counts: "3. Rest". */
export const isNumbered = ({ kind, text }: Block): boolean => kind === 'heading' && /^\(?\d{1,5}[.):]/.test(text)

/** A sentence that leads to a list: "It may be brought on by:". */
export const isSentenceLead = (text: string): boolean =>
  text.length <= 120 && /[:：]$/.test(text) && /\b(?:include[sd]?|are|is|may|might|can|could|has|have)\b/i.test(text)

/** "C. Imaging" where "B. Laboratory tests" is the last group of what stands above. */
export function isNextGroup(blocks: readonly Block[], heading: Block): boolean {
  const letter = letterOf(heading)
  if (letter === undefined) return false
  const last = blocks.findLast((block) => block.kind === 'heading' && letterOf(block) !== undefined)
  const before = last && letterOf(last)
  return before !== undefined && isNextLetter(before, letter)
}

/** The letter that counts a heading, whether a list mark gave it or the heading says it. */
const letterOf = ({ letter, text }: Block): string | undefined => letter ?? /^([A-Z])[.)]\s/.exec(text)?.[1]

/** Right above its list, as the first group was that stood apart from the section's own heading. */
export function isTightGroup({ blocks, heading }: Pick<Part, 'blocks' | 'heading'>, next: Block | undefined): boolean {
  const [first, below] = blocks
  if (!heading || first?.kind !== 'heading' || !first.isSpaced || below?.kind !== 'item' || below.isSpaced) return false
  return next?.kind === 'item' && !next.isSpaced
}
