import type { EntryId } from '../topic/entry'
import type { Kind } from '../topic/kind'
import type { Section } from '../topic/section'
import type { PackId } from '../topic/topic'
import type { Match } from './rank'

/** One found entry. */
export interface SearchHit {
  id: EntryId
  kind: Kind
  name: string
  topic: PackId
  section: Section
  score: number
  match: Match
  /** The indexed words that matched, for marking them in a text. */
  terms: string[]
  /** In a few words why it was found, where its name does not show it: "brand of ibuprofen". */
  why?: string
}

/** What is offered in place of an empty page. */
export interface NothingFound {
  /** Words of the guides that are spelt alike, best first. */
  didYouMean: string[]
  /** Entries that share something with the query; not answers to it. */
  nearest: SearchHit[]
  /** The sections that can be looked through. */
  sections: Section[]
  /** The query is understood, and the guides hold nothing about it. */
  isOutOfScope: boolean
}

/**
 * The answer to one query. Guesses at the spelling stand apart, never among or above real matches: in medicine a near
 * spelling is another drug.
 */
export interface SearchAnswer {
  hits: SearchHit[]
  guesses: SearchHit[]
  /** Only when there is no hit for a query that asked for something. */
  help?: NothingFound
}

/** The answer to an empty query. */
export const NO_ANSWER: SearchAnswer = { hits: [], guesses: [] }
