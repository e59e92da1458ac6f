import { computed } from 'vue'
import { localDay } from '../../core/handout/day'
import { wordKey, type TaughtWord } from '../../core/records/record'
import type { Result } from '../../core/result'
import type { Entry } from '../../core/topic/entry'
import { useLibraryStore } from '../library-store'
import { useRecordsStore } from '../records-store'

/** Characters of a word that can be taught. */
export const TAUGHT_WORD_LIMIT = 80

/** The words that this clinic tied to entries. They count at once and lie with what the clinician adds. */
export function useTaughtWords() {
  const records = useRecordsStore()
  const library = useLibraryStore()

  const words = computed<readonly TaughtWord[]>(() => records.of('words'))

  /**
   * Ties a word to an entry of the open guide.
   * @returns an error where it could not be written yet; it counts all the same until the window closes
   */
  async function teach(word: string, entry: Entry): Promise<Result<unknown>> {
    const packId = library.pack?.manifest.id
    if (!packId) throw new Error('a word is taught while no guide is open')
    const record = { word, packId, entryId: entry.id, taughtOn: localDay(new Date()) }
    return records.put('words', { id: wordKey(word, packId, entry.id), ...record })
  }

  const unteach = (word: TaughtWord) => records.remove('words', word.id)

  return { words, teach, unteach }
}
