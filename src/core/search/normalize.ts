import { stem } from './stem'

/** Caps on a query, so that no pasted text can freeze a search. */
export const QUERY_LIMITS = { characters: 200, terms: 12, termLength: 40 } as const

const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  σ: 'sigma',
  ς: 'sigma',
  τ: 'tau',
  ω: 'omega',
}

/** One word of a text: where it stands and how it is indexed. */
export interface Token {
  start: number
  end: number
  /** Stem of the whole (hyphens joined), then stems of its parts where it has several. */
  terms: string[]
  /** The word as it is written, folded and joined, not stemmed. */
  folded: string
}

/** Other text is only made lower case: most of what is indexed. */
const BEYOND_ASCII = /\P{ASCII}/u

/**
 * Folds a text for comparison: compatibility forms and accents removed, lower case, ß as ss, Greek letters by name,
 * invisible characters dropped.
 */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/\p{Script=Greek}/gu, (letter) => GREEK[letter] ?? letter)
}

const WORD = /[\p{L}\p{N}\p{M}\p{Cf}]+(?:[-‐‑'’][\p{L}\p{N}\p{M}\p{Cf}]+)*/gu
/** Scripts written without blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * Splits a text into words. A hyphenated word stands for its parts and for the joined form: `x-ray` is found as `x`,
 * `ray` and `xray`. Chinese and Japanese, written without blanks, are split by the segmenter of the language.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    if (UNSPACED.test(match[0]))
      for (const { segment, index } of segmenter.segment(match[0])) addToken(tokens, segment, start + index)
    else addToken(tokens, match[0], start)
  }
  return tokens
}

/** The plural of an abbreviation, told by its case: LFTs, MRIs, CTs. Typed small it cannot be told from CRPS. */
const ABBREVIATIONS = /^\p{Lu}{2,}s$/u

function addToken(tokens: Token[], written: string, start: number): void {
  const parts = fold(ABBREVIATIONS.test(written) ? written.slice(0, -1) : written)
    .split(/[-‐‑'’]/)
    .filter(Boolean)
  if (!parts.length) return
  const folded = parts.join('')
  // "Baker's" is "bakers" and "baker"; its "s" alone is no word.
  const kept = /['’]/.test(written) ? parts.slice(0, 1) : parts
  const terms = parts.length > 1 ? [folded, ...kept] : parts
  tokens.push({ start, end: start + written.length, terms: [...new Set(terms.map(stem))], folded })
}

/** A word of a text on its own: the parts of a hyphenated one each for themselves. */
export interface Word {
  stem: string
  folded: string
}

/** The words of a text, hyphenated ones in their parts. */
export function wordsOf(text: string): Word[] {
  return tokenize(text.replace(/[-‐‑]/g, ' ').replace(/n['’]t\b/gi, 'nt')).map(({ terms, folded }) => ({
    stem: terms.at(-1) ?? folded,
    folded,
  }))
}
