import type { PackDiff } from '../pack/diff'
import type { AppError } from '../result'
import type { ArticleOffer } from './drafts'
import type { Pack, PackId, Review } from '../topic/topic'
import type { ListSection, Section } from '../topic/section'

/** A pack as it is listed, without its content. */
export interface PackSummary {
  id: PackId
  title: string
  version: string
  language: string
  review: Review
  /** Made of an article by the importer. */
  provenance?: 'imported' | undefined
  /** Statements of its entries that rest on something beside the guide itself, see `citedFactsOf`. */
  citedFacts: number
  /** Items of the guide by section. */
  counts: Record<ListSection, number>
  /** Entries that the editors added beside the guide, by section. */
  added: Partial<Record<Section, number>>
}

/** Where an installed pack came from. */
export const PACK_ORIGINS = ['bundled', 'clinicFolder', 'importedPack', 'importedArticle'] as const
export type PackOrigin = (typeof PACK_ORIGINS)[number]

/** A signature that fits its pack, or none; a pack with a wrong one is never installed. */
export type SignatureStatus =
  | { status: 'unsigned' }
  /** Made with a key of the clinic's own list. */
  | { status: 'trusted'; keyName: string; fingerprint: string }
  /** Whole, but made with a key that the clinic has not accepted. */
  | { status: 'unknownKey'; fingerprint: string }

/** A kept version of a guide that is edited. */
export interface SavedVersion {
  version: string
  /** ISO time; unknown of what was installed before it was edited. */
  savedAt?: string | undefined
  /** What the edit changed that made it. */
  changes: string[]
}

/** An installed pack as the library shows it. */
export interface LibraryItem extends PackSummary {
  origin: PackOrigin
  signature: SignatureStatus
  publisher: string
  effectiveOn: string
  /** All entries, whatever their section. */
  entries: number
  bytes: number
  /** Another one means other content, whatever the version says. */
  digest: string
  /** The other version that is kept: the one before, or after a roll-back the one rolled back from. */
  otherVersion?: string
  /** Of a guide that is edited: every other version that is kept, the latest first. */
  savedVersions?: SavedVersion[]
  /** The version that was shown before the app brought this one; until someone has looked at the changes. */
  updatedFrom?: string
}

/** A pack that could not be loaded, and why. */
export interface PackProblem {
  name: string
  error: AppError
}

export interface LibraryListing {
  packs: LibraryItem[]
  problems: PackProblem[]
  /** The administrator's folder, where one is set. */
  clinicFolder?: { path: string; isFixed: boolean }
  /** New files in the administrator's folder are still being read; `library:changed` follows. */
  isReading?: boolean
}

/** What an import would do, to be accepted or discarded. The token stands for the file's content, which main holds. */
export interface ImportPreview {
  kind: 'pack'
  token: string
  fileName: string
  pack: LibraryItem
  /** Hosts of the addresses that its sources name; none is ever opened. */
  hosts: string[]
  /** What it would replace, and what changes; absent for a guide that is not installed. */
  update?: UpdateReview
}

/** What importing a file leads to: a pack to be accepted, or the draft of an article to be reviewed. */
export type ImportOffer = ImportPreview | ArticleOffer

/** What changes between two versions of a pack. */
export interface UpdateReview {
  packId: PackId
  title: string
  from: string
  to: string
  /** What the publisher says of the versions since, the latest first. */
  notes: string[]
  diff: PackDiff
  /** Both versions, for what the person added to the earlier one. */
  before: Pack
  after: Pack
}

/** A public key as it is read from text or file: what is kept, and what people compare. */
export interface CheckedKey {
  key: string
  fingerprint: string
}

/** A publisher whose signature counts here. */
export interface PublisherKey {
  name: string
  /** Ed25519 public key: 32 bytes as base64. */
  key: string
}

export interface ExportedPack {
  /** The file's name without its folder, for the message. */
  fileName: string
  bytes: number
}

/** What the page can send about the library at most. */
export const LIBRARY_LIMITS = { path: 4_096, keyText: 4_000, keyName: 80, keys: 50 } as const
