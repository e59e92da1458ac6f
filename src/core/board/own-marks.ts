import type { AnchoredRecord } from '../records/record'
import type { EntryId } from '../topic/entry'
import type { PackId } from '../topic/topic'

/** Entries that the clinician marked, by what was added to them. */
export interface OwnMarks {
  favourites: ReadonlySet<EntryId>
  noted: ReadonlySet<EntryId>
}

export const NO_MARKS: OwnMarks = { favourites: new Set(), noted: new Set() }

/** The marks on the entries of one topic. */
export function ownMarks(
  records: { favourites: readonly AnchoredRecord[]; notes: readonly AnchoredRecord[] },
  topic: PackId,
): OwnMarks {
  const entriesOf = (list: readonly AnchoredRecord[]) =>
    new Set(list.filter(({ packId }) => packId === topic).map(({ entryId }) => entryId))
  return { favourites: entriesOf(records.favourites), noted: entriesOf(records.notes) }
}
