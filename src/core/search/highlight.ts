import { tokenize, type Token } from './normalize'
import { stem } from './stem'

/** A stretch of a text, matched or not; joined together they are the text again. */
export interface Segment {
  text: string
  isMatch: boolean
}

/** Texts whose words are remembered: those of a few guides. */
const REMEMBERED_TEXTS = 5_000
const remembered = new Map<string, readonly Token[]>()

/** The words of a text. The same texts are marked at every key press, and splitting them is what costs. */
function tokensOf(text: string): readonly Token[] {
  const known = remembered.get(text)
  if (known) return known
  if (remembered.size >= REMEMBERED_TEXTS) remembered.clear()
  const tokens = tokenize(text)
  remembered.set(text, tokens)
  return tokens
}

/**
 * Splits a text where indexed words matched, so that they can be marked without any HTML.
 * @param terms stems as a hit carries them, or words
 */
export function highlight(text: string, terms: readonly string[]): Segment[] {
  if (!terms.length) return [{ text, isMatch: false }]
  const wanted = new Set([...terms, ...terms.map(stem)])
  const segments: Segment[] = []
  let at = 0
  for (const token of tokensOf(text)) {
    if (!token.terms.some((term) => wanted.has(term))) continue
    if (token.start > at) segments.push({ text: text.slice(at, token.start), isMatch: false })
    segments.push({ text: text.slice(token.start, token.end), isMatch: true })
    at = token.end
  }
  if (at < text.length) segments.push({ text: text.slice(at), isMatch: false })
  return segments
}
