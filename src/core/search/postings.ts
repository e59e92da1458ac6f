import type { IndexedEntry } from './document'
import type { EntryMatch } from './score'
import type { SpellingBook } from './spelling'

/** What a topic's index offers to who answers a query from it. */
export interface Postings {
  entries: readonly IndexedEntry[]
  /** Stems of the topic's title and other names. */
  topicStems: ReadonlySet<string>
  /** Stems of the topic's title: every entry is about them. */
  titleStems: ReadonlySet<string>
  /** Concept terms that some entry holds. */
  concepts: ReadonlySet<string>
  /** Words of names that the vocabulary does not have, for looking slips up. */
  ownSpelling(): SpellingBook
  /** The entries that hold one of the terms, or a word that begins with one of the prefixes. */
  find(terms: readonly string[], prefixes: readonly string[]): { key: number; match: EntryMatch }[]
  /** The entries with a word of the name, or an abbreviation, that begins with one or two letters. */
  beginningWith(letters: string): readonly number[]
}

/** A word that the clinician has tied to an entry. */
export interface TaughtWord {
  word: string
  entryId: string
  packId: string
}
