import type { EntryId } from '../topic/entry'
import type { PackId } from '../topic/topic'

/** An entry put aside to be compared: entries of several topics may bear the same id. */
export interface ComparedItem {
  packId: PackId
  entryId: EntryId
}

/** Names an item among those of every topic, as the command line does: `topic:drug/x`. */
export function itemKey({ packId, entryId }: ComparedItem): string {
  return `${packId}:${entryId}`
}

/** The topics that items come from, each once, in the order of the items. */
export function topicsOf(items: readonly ComparedItem[]): PackId[] {
  return [...new Set(items.map(({ packId }) => packId))]
}
