import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { LocationQuery } from 'vue-router'
import type { SearchAnswer, SearchHit } from '../../core/search/answer'
import type { EntryId } from '../../core/topic/entry'
import { useSearchClient } from '../../platform/search-client'

/** What is typed in the search box and what it found. `hits` is `null` while nothing is searched. */
export const useBoardStore = defineStore('board', () => {
  const searchClient = useSearchClient()
  const query = ref('')
  const answer = shallowRef<SearchAnswer | null>(null)
  /** Real matches; where there is none, the guesses at the spelling, which say so themselves. */
  const hits = computed(() => answer.value && (answer.value.hits.length ? answer.value.hits : answer.value.guesses))
  /** A key press is not answered yet. */
  const isBusy = ref(false)
  /** The filters and orders as they last stood in the address, for who comes back from another screen. */
  const arrangement = shallowRef<LocationQuery>({})
  let running: Promise<void> = Promise.resolve()

  const hitsById = computed(() => new Map<EntryId, SearchHit>(hits.value?.map((hit) => [hit.id, hit])))

  /** One sentence about the result, for the header and for screen readers; empty while nothing is searched. */
  const resultText = computed(() => {
    if (!hits.value) return ''
    const count = hits.value.length
    const isGuess = count > 0 && hits.value.every((hit) => hit.match === 'fuzzy')
    if (!count) return 'Not in this guide'
    const found = count === 1 ? '1 entry matches' : `${count} entries match`
    return isGuess ? `${found} a similar spelling` : found
  })

  /** Searches at once; an answer that a later key press has overtaken is dropped. */
  function setQuery(text: string): void {
    query.value = text
    isBusy.value = true
    running = run(text)
  }

  async function run(text: string): Promise<void> {
    const found = await searchClient.search(text)
    if (!found) return
    answer.value = text.trim() ? found : null
    isBusy.value = false
  }

  /** Resolves once the search for the last key press is answered. */
  const settled = () => running

  return { query, answer, hits, hitsById, isBusy, arrangement, resultText, setQuery, settled }
})
