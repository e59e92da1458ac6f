import { namesOf } from '../../core/search/entry-names'
import { fold } from '../../core/search/normalize'
import type { Entry } from '../../core/topic/entry'

/** Whether an entry's names together hold every word of a text, each anywhere in a word. */
export function namesHold(entry: Entry, text: string): boolean {
  const names = fold([entry.name, ...namesOf(entry)].join(' '))
  return fold(text)
    .split(/\s+/)
    .every((word) => names.includes(word))
}
