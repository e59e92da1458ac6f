import { WHOLE_PLACES } from './guide-forms'

/** What lies in the form: an entry by its id, one that is not in the guide yet, or a part of the guide as a whole. */
export type PlaceKey = string

export const GUIDE_PLACES = [...WHOLE_PLACES, 'sources', 'review'] as const
export type GuidePlace = (typeof GUIDE_PLACES)[number]

const NEW = 'new:'

/** The place of an entry that is not in the guide yet. */
export function newEntryKey(number: number): PlaceKey {
  return `${NEW}${number}`
}

/** Whether a place is an entry that is not in the guide yet. */
export function isNewEntry(key: PlaceKey): boolean {
  return key.startsWith(NEW)
}
