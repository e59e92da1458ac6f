import type { HandoutTemplate, LineEdit, PageOptions } from '../handout/request'
import type { EntryId } from '../topic/entry'
import type { PackId } from '../topic/topic'

/** What the clinician adds, by class; each class is a file of its own, so that damage to one takes no other along. */
export const RECORD_CLASSES = [
  'notes',
  'favourites',
  'wordings',
  'templates',
  'words',
  'history',
  'letterhead',
] as const
export type RecordClass = (typeof RECORD_CLASSES)[number]

/** How a class is called in a sentence. */
export const RECORD_LABELS: Readonly<Record<RecordClass, { one: string; many: string }>> = {
  notes: { one: 'note', many: 'notes' },
  favourites: { one: 'favourite', many: 'favourites' },
  wordings: { one: 'local wording', many: 'local wordings' },
  templates: { one: 'handout template', many: 'handout templates' },
  words: { one: 'taught word', many: 'taught words' },
  history: { one: 'opened entry', many: 'opened entries' },
  letterhead: { one: 'letterhead', many: 'letterheads' },
}

/** Caps that keep a damaged or hostile file from exhausting the app; far above what a clinic writes. */
export const RECORD_LIMITS = {
  count: {
    notes: 5_000,
    favourites: 5_000,
    wordings: 5_000,
    templates: 200,
    words: 2_000,
    history: 500,
    letterhead: 8,
  },
  /** A note, a wording. */
  text: 4_000,
  /** A name, a word, an address line. */
  line: 200,
  /** Items and edited lines of a template. */
  items: 200,
  /** The logo as base64: about 512 KiB of PNG. */
  logo: 700_000,
} as const

/** What a record was written against, so that a changed text is told. */
export interface Anchor {
  /** Version of the pack at that time, for the sentence that tells. */
  packVersion: string
  /** Name of the entry at that time: the record can be told apart even when the entry is gone. */
  name: string
  /** `entryHash` of the entry; with `path`, `lineHash` of that line. */
  hash: string
  /** The line, where the record belongs to one: a path of `statementsOf`. */
  path?: string | undefined
  /** The line as it read at that time. */
  text?: string | undefined
}

/** What every record has: an id that is unique in its class and stays. */
export interface RecordBase {
  id: string
}

/** A record that belongs to an entry. */
export interface AnchoredRecord extends RecordBase {
  packId: PackId
  entryId: EntryId
  anchor: Anchor
}

/** The clinician's own words on an entry, never on a patient. An entry may have several. */
export interface Note extends AnchoredRecord {
  text: string
  /** ISO day. Shown, never compared: clocks are set back. */
  changedOn: string
}

/** An entry to come back to; a pinned one stands first. Its id is {@link entryKey}. */
export interface Favourite extends AnchoredRecord {
  addedOn: string
  isPinned: boolean
}

/** The clinic's own wording of one line of a patient text; `anchor.path` is the line. Of several for a line the first holds. */
export interface Wording extends AnchoredRecord {
  text: string
  changedOn: string
}

/** A line of a template that differs from the pack's. */
export interface TemplateLine {
  entryId: EntryId
  anchor: Anchor
  text: string
}

/** A handout template of the clinic. It never holds anything of a patient. */
export interface Template extends RecordBase {
  name: string
  /** Counts up with every save. */
  version: number
  packId: PackId
  /** The app's template that it began as. */
  base: HandoutTemplate
  /** `lines` are the chosen lines of the entry, as `steps[2]`; absent for the whole entry. */
  items: { entryId: EntryId; anchor: Anchor; lines?: string[] | undefined }[]
  lines: TemplateLine[]
  /** Lines that belong to no entry: what a patient has, what to go easy on. */
  topicLines: LineEdit[]
  options: PageOptions
  changedOn: string
}

/** A word of this clinic for an entry, for the search. Its id is {@link wordKey}. */
export interface TaughtWord extends RecordBase {
  word: string
  packId: PackId
  entryId: EntryId
  taughtOn: string
}

/** An entry that was opened, the latest last. In memory only, unless the settings keep it. Its id is {@link entryKey}. */
export interface Visit extends RecordBase {
  packId: PackId
  entryId: EntryId
  openedOn: string
}

/** What stands at the head of a handout. There is one, of the id {@link LETTERHEAD_ID}. */
export interface Letterhead extends RecordBase {
  clinic: string
  clinician: string
  /** May hold line breaks. */
  address: string
  phone: string
  /** A PNG as base64, re-encoded by the main process. */
  logo: string | null
}

export const LETTERHEAD_ID = 'clinic'

/** The record of each class. */
export interface RecordOf {
  notes: Note
  favourites: Favourite
  wordings: Wording
  templates: Template
  words: TaughtWord
  history: Visit
  letterhead: Letterhead
}

/** All records, by class. */
export type Records = { [C in RecordClass]: RecordOf[C][] }

/** A change to one class: records to add or to replace by id, and ids to remove. */
export interface RecordChange<C extends RecordClass = RecordClass> {
  put: RecordOf[C][]
  remove: string[]
}

/** Id of the record of an entry in a class that has one record an entry. */
export const entryKey = (packId: PackId, entryId: EntryId): string => `${packId}:${entryId}`

/** Id of a taught word: a word may lead to several entries, to each once. */
export const wordKey = (word: string, packId: PackId, entryId: EntryId): string =>
  `${word.normalize('NFC').trim().toLowerCase()}=${packId}:${entryId}`

/** No record at all. */
export const noRecords = (): Records => ({
  notes: [],
  favourites: [],
  wordings: [],
  templates: [],
  words: [],
  history: [],
  letterhead: [],
})

/**
 * Records after a change: what is put replaces the record of its id in its place, or goes to the end.
 * @param records left as they are
 */
export function applyChange<T extends RecordBase>(
  records: readonly T[],
  change: { put: readonly T[]; remove: readonly string[] },
): T[] {
  const removed = new Set(change.remove)
  const next = new Map(records.filter(({ id }) => !removed.has(id)).map((record) => [record.id, record]))
  for (const record of change.put) next.set(record.id, record)
  return [...next.values()]
}
