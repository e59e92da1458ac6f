import { summarize } from '../topic/summary'
import type { Pack } from '../topic/topic'
import type { LibraryItem } from './library'

/**
 * A pack as the library lists it.
 * @param about how it came here; an unsigned pack of the app itself unless told otherwise
 */
export function libraryItem(pack: Pack, about: Partial<LibraryItem> = {}): LibraryItem {
  const { publisher, effectiveOn } = pack.manifest
  return {
    ...summarize(pack),
    publisher,
    effectiveOn,
    entries: pack.entries.length,
    bytes: 0,
    digest: '',
    origin: 'bundled',
    signature: { status: 'unsigned' },
    ...about,
  }
}
