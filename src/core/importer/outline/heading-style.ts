import { GUESSED_LEVEL, type Block } from '../block'
import { isNextLetter } from '../marker'

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
export function isNextGroup(blocks: readonly Block[], { letter }: Block): boolean {
  if (letter === undefined) return false
  const last = blocks.findLast((block) => block.kind === 'heading' && block.letter !== undefined)
  return last?.letter !== undefined && isNextLetter(last.letter, letter)
}
