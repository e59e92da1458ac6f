import type { SearchHit } from '../../core/search/answer'
import { highlight } from '../../core/search/highlight'
import { findSnippet } from '../../core/search/snippet'
import type { Entry } from '../../core/topic/entry'

/** Why an entry is in the list of the search box; `terms` are the words to mark in it. */
export interface Reason {
  text: string
  terms: readonly string[]
}

/**
 * Says why an entry was found where its name does not: in the search's own words ("brand of ibuprofen"), else by the line of
 * the entry that holds the words typed.
 * @param entry the entry itself; left out for one of a guide that is not open
 */
export function reasonOf(hit: SearchHit, entry: Entry | undefined): Reason | undefined {
  if (hit.why) return { text: hit.why, terms: [] }
  if (hit.match === 'fuzzy') return { text: 'similar spelling', terms: [] }
  if (!entry || isMarked(hit.name, hit.terms)) return undefined
  const snippet = findSnippet(entry, hit.terms)
  if (snippet) return { text: `${snippet.label}: ${snippet.text}`, terms: hit.terms }
  return isMarked(entry.summary.text, hit.terms) ? { text: entry.summary.text, terms: hit.terms } : undefined
}

function isMarked(text: string, terms: readonly string[]): boolean {
  return highlight(text, terms).some(({ isMatch }) => isMatch)
}
