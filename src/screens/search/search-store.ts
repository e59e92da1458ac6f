import { defineStore, storeToRefs } from 'pinia'
import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import type { SearchAnswer, SearchHit } from '../../core/search/answer'
import { QUERY_LIMITS } from '../../core/search/normalize'
import type { EntryId } from '../../core/topic/entry'
import { useGateway } from '../../platform/gateway'
import { useSearchClient } from '../../platform/search-client'
import { useLibraryStore } from '../library-store'
import { useRecordsStore } from '../records-store'
import { withNotes } from './note-hits'
import { addRecent } from './recent'
import { withTaught } from './taught-hits'
import { useTaughtWords } from './useTaughtWords'

/** What is typed in the search box and what it found. `answer` is `null` while nothing is searched. */
export const useSearchStore = defineStore('search', () => {
  const searchClient = useSearchClient()
  const library = useLibraryStore()
  const { pack } = storeToRefs(library)
  const records = useRecordsStore()
  const { words } = useTaughtWords()
  const query = ref('')
  const engineAnswer = shallowRef<SearchAnswer | null>(null)
  /** What `answer` is about; a later key press may have changed `query` since. */
  const answered = ref('')
  /** A key press is not answered yet. */
  const isBusy = ref(false)
  /** More was typed or pasted than a search can be long. */
  const isCut = ref(false)
  /** Earlier searches, the latest first. In memory only: what was looked up is nobody's business once the window is closed. */
  const recent = shallowRef<readonly string[]>([])
  /** Guides that are being made searchable; `null` while none is. */
  const indexing = shallowRef<{ done: number; all: number } | null>(null)
  let running: Promise<void> = Promise.resolve()

  const answer = computed<SearchAnswer | null>(() => {
    const topic = pack.value?.manifest.id
    if (!engineAnswer.value || !topic) return engineAnswer.value
    const guide = { topic, entryOf: library.entryOf }
    const tied = withTaught(engineAnswer.value, answered.value, words.value, guide)
    return withNotes(tied, answered.value, records.of('notes'), guide)
  })
  const isCurrent = (hit: SearchHit) => hit.topic === pack.value?.manifest.id
  /** What the board shows: matches in the open guide; where there is none anywhere, the guesses at the spelling. */
  const hits = computed<SearchHit[] | null>(() => {
    if (!answer.value) return null
    const shown = answer.value.hits.length ? answer.value.hits : answer.value.guesses
    return shown.filter(isCurrent)
  })
  const hitsById = computed(() => new Map<EntryId, SearchHit>(hits.value?.map((hit) => [hit.id, hit])))

  /** One sentence about the result, for the header and for screen readers; empty while nothing is searched. */
  const resultText = computed(() => {
    if (!answer.value) return ''
    const { hits: found, guesses } = answer.value
    if (!found.length) return guesses.length ? `${counted(guesses.length)} a similar spelling` : 'Not in this guide'
    const elsewhere = found.filter((hit) => !isCurrent(hit)).length
    return elsewhere ? `${counted(found.length)}, ${elsewhere} in other guides` : counted(found.length)
  })

  /**
   * Searches at once; an answer that a later key press has overtaken is dropped.
   * @param text longer ones are cut, and `isCut` says so
   */
  function setQuery(text: string): void {
    isCut.value = text.length > QUERY_LIMITS.characters
    query.value = text.slice(0, QUERY_LIMITS.characters)
    isBusy.value = true
    running = run(query.value)
  }

  async function run(text: string): Promise<void> {
    const found = await searchClient.search(text, (whole) => {
      engineAnswer.value = whole
    })
    if (!found) return
    answered.value = text.trim()
    engineAnswer.value = text.trim() ? found : null
    isBusy.value = false
  }

  /** Resolves once the search for the last key press is answered. */
  const settled = () => running

  /** Keeps a search that led somewhere, to be offered again until the window closes. */
  function remember(text: string = query.value): void {
    recent.value = addRecent(recent.value, text)
  }

  function forget(): void {
    recent.value = []
  }

  onScopeDispose(
    useGateway().onIndexing((progress) => {
      indexing.value = progress.done < progress.all ? progress : null
    }),
  )

  return {
    query,
    indexing,
    answer,
    answered,
    hits,
    hitsById,
    isBusy,
    isCut,
    recent,
    resultText,
    setQuery,
    settled,
    remember,
    forget,
  }
})

function counted(count: number): string {
  return count === 1 ? '1 entry matches' : `${count} entries match`
}
