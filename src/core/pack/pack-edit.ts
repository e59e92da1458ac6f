import { copyOf } from '../plain-data'
import type { EntryId, EntryOfKind } from '../topic/entry'
import type { Statement } from '../topic/fact'
import type { Kind } from '../topic/kind'
import type { OriginSection } from '../topic/section'
import type { Source, SourceId } from '../topic/source'
import type { Pack, Review, TopicPatientText } from '../topic/topic'

type EditableField =
  'kind' | 'name' | 'synonyms' | 'summary' | 'details' | 'facts' | 'editorNotes' | 'twins' | 'patient'

/** What a person can change of an entry. Its id, its place in the article and the article's name for it stay with it. */
export type EditedEntry = { [K in Kind]: Pick<EntryOfKind<K>, EditableField> }[Kind]

/** What a person can change of the guide as a whole. */
export interface EditedTopic {
  title: string
  /** BCP 47 tag of the content's language. */
  language: string
  synonyms: string[]
  patient: TopicPatientText
  homeCareItems: EntryId[]
}

/** The running text of a section as a whole; without a paragraph the section has none. */
export interface EditedText {
  section: OriginSection
  paragraphs: Statement[]
}

/** As much of one section as is edited at once. A guide can hold more, and shows it; no article of a clinic comes near. */
export const TEXT_LIMITS = { paragraphs: 1_000, characters: 400_000 } as const

/** One change of a guide. Plain data. */
export type PackEdit =
  /**
   * Replaces what an entry says, or adds an entry where `id` is null. An entry keeps its kind.
   * `sources`: new or changed ones, each of which the entry cites.
   */
  | { type: 'putEntry'; id: EntryId | null; entry: EditedEntry; sources?: Record<SourceId, Source> | undefined }
  /** Removes entries, and what leads to them from elsewhere in the guide. */
  | { type: 'removeEntries'; ids: EntryId[] }
  /** Changes what is said of a source that the guide has. A new one comes with the entry that cites it. */
  | { type: 'putSource'; id: SourceId; source: Source }
  /** Takes a source off every line that cites another one too; refused while a line rests on it alone. */
  | { type: 'removeSource'; id: SourceId }
  | ({ type: 'setTopic' } & EditedTopic)
  /** Replaces the running text of some sections. `sources`: new or changed ones, each of which a paragraph cites. */
  | { type: 'setTexts'; texts: EditedText[]; sources?: Record<SourceId, Source> | undefined }
  | { type: 'setReview'; review: Review }

/** What the form of the guide as a whole begins with. */
export function editedTopicOf({ manifest, topic }: Pack): EditedTopic {
  const { synonyms, patient, homeCareItems } = topic
  return copyOf({ title: manifest.title, language: manifest.language, synonyms, patient, homeCareItems })
}

/**
 * An id for a new source: the number after the highest.
 * @param taken the ids of the guide, and of what was added to a form already
 */
export function nextSourceId(taken: Iterable<string>): SourceId {
  const numbers = [...taken].map((id) => Number(/^S(\d{1,9})$/.exec(id)?.[1] ?? 0))
  return `S${Math.max(0, ...numbers) + 1}` as SourceId
}
