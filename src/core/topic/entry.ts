import type { Facts } from './attributes'
import type { Cited, Fact, Statement } from './fact'
import type { Kind } from './kind'
import type { Origin } from './section'

declare const entryIdBrand: unique symbol
/** Stable and readable: `drug/baclofen`. */
export type EntryId = string & { [entryIdBrand]: true }

/**
 * A remark of the editors where the guide is wrong, vague or unsafe, or where sources conflict.
 * `isSafety` notes are marked on the board; all are shown where the entry is read.
 */
export interface EditorNote extends Cited {
  about: 'guide' | 'sources'
  text: string
  isSafety: boolean
}

/** The entry in plain words for a patient. Each line is one sentence; a list that is empty says nothing. */
export interface PatientText {
  /** Plain name, or the action in a few words: "Cool it, first two days". */
  name: string
  what: string[]
  why: string[]
  /** Numbered steps that a person can follow. */
  steps: string[]
  stopIf: string[]
  watchFor: string[]
  /** For drugs: what to tell the clinician before taking it. Never a dose. */
  tellClinician: string[]
  /** For drugs: what not to mix with it. */
  doNotMix: string[]
}

interface EntryOf<K extends Kind> {
  id: EntryId
  kind: K
  name: string
  /** The guide's own name where it differs from ours. */
  guideName?: string
  synonyms: string[]
  /** One line for lists. */
  summary: Statement
  /** Further paragraphs: an answer, an explanation. */
  details: Statement[]
  facts: Facts<K>
  editorNotes: EditorNote[]
  /** Entries that repeat this one or belong to it in other rows of the guide. */
  twins: EntryId[]
  /** `null` only for kinds that no handout carries (symptom, differential, anatomy). */
  patient: PatientText | null
  /** Absent for what the editors added beside the guide. */
  origin?: Origin
}

export type Entry = { [K in Kind]: EntryOf<K> }[Kind]
export type EntryOfKind<K extends Kind> = Extract<Entry, { kind: K }>

/**
 * An entry's fact by attribute name, for code that walks attributes of any kind.
 * @returns the fact, or `undefined` where the kind has no such attribute
 */
export function factOf(entry: Entry, attribute: string): Fact | undefined {
  return (entry.facts as Record<string, Fact>)[attribute]
}

/** Makes an entry id from checked text. @param text `kind/slug` */
export function entryId(text: string): EntryId {
  return text as EntryId
}
