import { anchorState, type AnchorState } from '../../core/records/anchor'
import type { Favourite, Note, Visit, Wording } from '../../core/records/record'
import type { Entry, EntryId } from '../../core/topic/entry'
import type { PackId } from '../../core/topic/topic'

/** A record of the clinician's with what the open topic has under it now. */
export interface YourEntry<T> {
  record: T
  /** Name of the entry as it is, or as it was when the record was written. */
  name: string
  /** Absent where the entry is gone, or belongs to a topic that is not open. */
  entry: Entry | undefined
  isElsewhere: boolean
  state: AnchorState
}

type OnEntry = Favourite | Note | Wording

/**
 * Looks records up in the open topic.
 * @param open id of the topic that is open
 */
export function yourEntries<T extends OnEntry>(
  records: readonly T[],
  open: PackId | undefined,
  entryOf: (id: EntryId) => Entry | undefined,
): YourEntry<T>[] {
  return records.map((record) => {
    const isElsewhere = record.packId !== open
    const entry = isElsewhere ? undefined : entryOf(record.entryId)
    const state: AnchorState = isElsewhere ? { state: 'same' } : anchorState(record.anchor, entry)
    return { record, entry, isElsewhere, state, name: entry?.name ?? record.anchor.name }
  })
}

/** Favourites with the pinned ones first; otherwise in the order in which they were added. */
export function pinnedFirst(favourites: readonly Favourite[]): Favourite[] {
  return [...favourites.filter(({ isPinned }) => isPinned), ...favourites.filter(({ isPinned }) => !isPinned)]
}

/** Entries of the open topic that were opened, the latest first. */
export function recentlyOpened(
  history: readonly Visit[],
  open: PackId | undefined,
  entryOf: (id: EntryId) => Entry | undefined,
): Entry[] {
  return [...history].reverse().flatMap(({ packId, entryId }) => (packId === open ? (entryOf(entryId) ?? []) : []))
}
