/** Caps on a query, so that no pasted text can freeze a search. */
export const QUERY_LIMITS = { characters: 200, terms: 12, termLength: 40 } as const

const GREEK: Readonly<Record<string, string>> = { α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', κ: 'kappa', μ: 'mu' }

/**
 * Words that carry no meaning in a search. "do I need an x-ray for this" is about "x-ray".
 * Short medical words ("no", "not") stay out of this list.
 */
const STOP_WORDS = new Set(
  'a an and any are as at be can could did do does for from get give had has have he her his how i if in into is it its me my need of on or our shall she should that the their them there these they this to us use used was we were what when where which who why will with would you your'.split(
    ' ',
  ),
)

/** One word of a text: where it stands and how it is indexed. */
export interface Token {
  start: number
  end: number
  /** Folded form, then further forms under which it is found as well. */
  terms: string[]
}

/**
 * Folds a text for comparison: compatibility forms and accents removed, lower case, ß as ss, Greek letters by name,
 * invisible characters dropped.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/\p{Script=Greek}/gu, (letter) => GREEK[letter] ?? letter)
}

/** The singular of a plain English plural; other words as they are. Both sides of a search are treated alike. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  return word.endsWith('ies') && word.length > 5 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}

/**
 * Splits a text into words. A hyphenated word stands for its parts and for the joined form: `x-ray` is found as `x`,
 * `ray` and `xray`.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}\p{Cf}]+(?:[-‐‑'’][\p{L}\p{N}\p{M}\p{Cf}]+)*/gu)) {
    const start = match.index
    const end = start + match[0].length
    const parts = fold(match[0])
      .split(/[-‐‑'’]/)
      .filter(Boolean)
    const joined = parts.join('')
    const whole = /['’]/.test(match[0]) ? [joined, ...parts.slice(0, 1)] : [joined, ...parts]
    const terms = [...new Set((parts.length > 1 ? whole : parts).map(singular))]
    if (terms.length) tokens.push({ start, end, terms })
  }
  return tokens
}

/**
 * The words that a query is about, folded, capped and without stop words; all words when nothing else is left.
 */
export function queryWords(query: string): string[] {
  const words = tokenize(query.slice(0, QUERY_LIMITS.characters))
    .map((token) => (token.terms[0] ?? '').slice(0, QUERY_LIMITS.termLength))
    .slice(0, QUERY_LIMITS.terms)
  const telling = words.filter((word) => !STOP_WORDS.has(word))
  return telling.length ? telling : words
}
