import type { Cited, Statement } from './fact'
import type { Entry, EntryId } from './entry'
import type { Origin } from './section'
import type { Source, SourceId } from './source'

declare const packIdBrand: unique symbol
/** Equal to the topic's id: a pack holds one topic. */
export type PackId = string & { [packIdBrand]: true }

export type Review = { status: 'unreviewed' } | { status: 'reviewed'; reviewer: string; reviewedOn: string }

/** Who made the pack, which edition it is, and what it is for. */
export interface PackManifest {
  id: PackId
  version: string
  /** ISO day of this version. */
  effectiveOn: string
  title: string
  /** BCP 47 tag of the content's language. */
  language: string
  publisher: string
  licence: string
  /** Made by the importer from an article: no fact of it is cited, it holds no text for patients. Absent for what editors wrote. */
  provenance?: 'imported'
  review: Review
  intendedUse: string[]
  notFor: string[]
  changeLog: { version: string; on: string; changes: string[] }[]
}

/** Running text of a section, or its lead (`origin.n` 0). */
export interface SectionText {
  origin: Origin
  paragraphs: Statement[]
}

export interface Code extends Cited {
  system: string
  code: string
  description: string
  use: string
  notes: string
  /** Whether it can be billed as it is; `null` where that was not verified. */
  isBillable: boolean | null
}

/** What a handout of this topic says before and around the chosen items. */
export interface TopicPatientText {
  /** Plain name of the condition. */
  name: string
  /** Heading of the home-care sheet. */
  homeCareTitle: string
  /** What you have: two or three sentences. */
  lead: string[]
  avoid: string[]
  disclaimer: string[]
}

export interface Topic {
  id: PackId
  title: string
  synonyms: string[]
  patient: TopicPatientText
  /** Items that the home-care handout holds unless others are chosen; at most three. */
  homeCareItems: EntryId[]
}

/** Says that exactly this content was signed by the owner of a key: Ed25519 over the pack's canonical form without this field. */
export interface PackSignature {
  algorithm: 'ed25519'
  /** 32 bytes as base64. */
  publicKey: string
  /** 64 bytes as base64. */
  value: string
}

/** One validated file of content. */
export interface Pack {
  schemaVersion: 1
  manifest: PackManifest
  topic: Topic
  texts: SectionText[]
  entries: Entry[]
  sources: Record<SourceId, Source>
  codes: Code[]
  /** Absent for a pack that nobody signed. */
  signature?: PackSignature
}

/** Makes a pack id from checked text. @param text lower-case words joined by hyphens */
export function packId(text: string): PackId {
  return text as PackId
}
