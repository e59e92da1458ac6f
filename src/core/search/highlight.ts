import { tokenize } from './normalize'

/** A stretch of a text, matched or not; joined together they are the text again. */
export interface Segment {
  text: string
  isMatch: boolean
}

/**
 * Splits a text where indexed words matched, so that they can be marked without any HTML.
 * @param terms folded words as a hit carries them
 */
export function highlight(text: string, terms: readonly string[]): Segment[] {
  if (!terms.length) return [{ text, isMatch: false }]
  const wanted = new Set(terms)
  const segments: Segment[] = []
  let at = 0
  for (const token of tokenize(text)) {
    if (!token.terms.some((term) => wanted.has(term))) continue
    if (token.start > at) segments.push({ text: text.slice(at, token.start), isMatch: false })
    segments.push({ text: text.slice(token.start, token.end), isMatch: true })
    at = token.end
  }
  if (at < text.length) segments.push({ text: text.slice(at), isMatch: false })
  return segments
}
