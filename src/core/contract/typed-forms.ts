import type { EditorNote, EntryId, PatientText } from '../topic/entry'
import type { Blank, Cited, Statement } from '../topic/fact'
import type { Kind } from '../topic/kind'
import type { OriginSection } from '../topic/section'
import type { Source, SourceId } from '../topic/source'
import type { EditedTopic } from '../pack/pack-edit'

/** What is kept of unsaved forms at most, for one guide and in all. */
export const TYPED_LIMITS = {
  ...{ forms: 200, guides: 10 },
  ...{ depth: 12, values: 60_000, characters: 2_000_000 },
} as const

/** One attribute of an entry as it stands in the form. */
export interface TypedFact {
  state: 'notStated' | 'stated' | 'notApplicable' | 'sourcesDisagree'
  because: string
  sides: Statement[]
  items: (Cited & { values: Record<string, string>; kept: Record<string, Blank> })[]
}

/** An entry as it stands in the form: texts as they are typed, nothing judged. */
export interface TypedEntry {
  kind: Kind
  name: string
  /** One a line. */
  synonyms: string
  summary: Statement
  details: Statement[]
  editorNotes: EditorNote[]
  facts: Record<string, TypedFact>
  twins: EntryId[]
  patient: PatientText | null
  leftOut?: PatientText | undefined
}

/** Something typed for a guide and not saved, with the sources that it cites. */
export type TypedForm = {
  /** ISO time at which it was typed. */
  typedAt: string
  /** Tells whether the guide still says what it said when this was typed. */
  base: string
  sources: Record<SourceId, Source>
} & (
  | { place: 'about'; topic: EditedTopic }
  | { place: 'texts'; texts: { section: OriginSection; paragraphs: Statement[] }[] }
  /** `id`: null for an entry that is not in the guide yet. */
  | { place: 'entry'; id: EntryId | null; entry: TypedEntry }
)
