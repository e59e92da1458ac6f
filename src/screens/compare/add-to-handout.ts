import type { Entry, EntryId } from '../../core/topic/entry'

/** What is needed of the handout in the making. */
interface HandoutList {
  has(id: EntryId): boolean
  add(id: EntryId): void
}

/**
 * Puts the compared entries on the handout, as far as they have words for the patient and the handout has room.
 * @returns what happened, as a sentence to be announced
 */
export function addToHandout(entries: readonly Entry[], handout: HandoutList): string {
  const unwritten = entries.filter(({ patient }) => !patient)
  const written = entries.filter(({ patient }) => patient)
  for (const { id } of written) handout.add(id)
  const left = written.filter(({ id }) => !handout.has(id))
  const on = written.length - left.length
  return [
    on === 1 ? '1 compared entry is on the handout.' : `${on} compared entries are on the handout.`,
    unwritten.length ? `Without words for the patient: ${names(unwritten)}.` : '',
    left.length ? `Not added, the handout is full: ${names(left)}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

const names = (entries: readonly Entry[]): string => entries.map(({ name }) => name).join(', ')
