import type { Block } from '../block'

/** "B. Laboratory tests" alone above a list of another kind that stands no deeper: a group, or a section. */
export function isLetteredHeading(block: Block, next: Block | undefined): boolean {
  if (!block.letter || !block.isSpaced || block.lines?.length || block.text.length > 90) return false
  return next?.kind === 'item' && next.isSpaced && !next.letter && next.level <= block.level
}

/** "I. Introduction" above running text. */
export const isAloneAboveText = ({ letter, isSpaced, lines }: Block, next: Block | undefined): boolean =>
  letter !== undefined && isSpaced && !lines?.length && next?.kind === 'paragraph' && next.isSpaced

export const isTitleLike = (text: string): boolean =>
  text.length <= 100 &&
  text.split(' ').length <= 12 &&
  !/(?<!\.\.)\.$|[;,!]$|[.!]\s|\?\s(?:\S+\s){4}/.test(text.replace(COUNTED, ''))

/** "VII. Drops": what counts a heading. */
const COUNTED = /^(?:[IVX]{1,5}|[A-Z]|\d{1,2})[.)]\s+(?=\p{L})/u

/** A few words that begin with a capital and end without a mark. */
export const isBareName = (text: string): boolean =>
  text.length <= 70 && text.split(' ').length <= 8 && /^\p{Lu}/u.test(text) && !/[.;:,!?。：]$|[.!?:]\s/u.test(text)

/** A name right above a list and apart from the section's heading: the first group of it. */
export function isGroupName(block: Block, before: Block, next: Block | undefined): boolean {
  if ((before.lines?.length ?? 1) > 1) return false
  return next?.kind === 'item' && !next.isSpaced && isBareName(block.text)
}

/** Capitals throughout, or a capital on every word that matters. */
export function looksLikeHeading(text: string): boolean {
  if (/[:：–—]\s*\S/.test(text)) return false
  if (!/\p{L}{2}/u.test(text) || !/^[\p{Lu}\p{N}]/u.test(text)) return false
  const words = text
    .split(' ')
    .filter((word) => /\p{L}{4,}/u.test(word) && !/^(?:with|from|your|that|when|what|this|into|over)$/.test(word))
  return words.length > 0 && words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= words.length * 0.6
}
