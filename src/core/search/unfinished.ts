import { completions } from './lexicon'
import type { Postings } from './postings'
import type { QueryWord } from './query'
import { fieldsOf, type EntryMatch, type WordFit } from './score'

/** So many letters may be an abbreviation. */
const ABBREVIATION = 4

/**
 * Whether what was typed begins a term. A few letters that begin no word of the vocabulary are rather an abbreviation: they
 * must begin a name, so that "MRSA" is not found in "MR-safe".
 */
export function begins(prefix: string, term: string, results: readonly { match: EntryMatch }[]): boolean {
  if (!term.startsWith(prefix)) return false
  if (prefix.length > ABBREVIATION || completions(prefix, 1).length) return true
  return results.some(({ match }) => fieldsOf(match, term).some((field) => field === 'name' || field === 'alias'))
}

/** A name that goes on as a word of one or two letters behind a hyphen begins. */
export const BEGUN: WordFit = { value: 0.72, field: 'name', isGuess: false }

/** The entries whose names have a word that begins like the last part of "ultrasound-g"; none where no hyphen ties it. */
export function hyphenBegun(last: QueryWord | undefined, postings: Postings): ReadonlySet<number> {
  return new Set(last?.joined && last.folded.length < 3 ? postings.beginningWith(last.folded) : [])
}
