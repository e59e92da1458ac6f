import { defineStore, storeToRefs } from 'pinia'
import { computed, ref, watch } from 'vue'
import { useAnnouncer } from '../../composables/useAnnouncer'
import type { Entry, EntryId } from '../../core/topic/entry'
import { useLibraryStore } from '../library-store'

/** Entries that a comparison can hold: more columns cannot be read side by side. */
export const COMPARE_LIMIT = 6

/** The entries that were put aside to be compared. They stay while screens change. */
export const useCompareStore = defineStore('compare', () => {
  const library = useLibraryStore()
  const { pack } = storeToRefs(library)
  const { announce } = useAnnouncer()

  const items = ref<EntryId[]>([])
  /** Why the last entry was not added; empty once something changes. */
  const refusal = ref('')

  const entries = computed<Entry[]>(() => items.value.flatMap((id) => library.entryOf(id) ?? []))
  const isFull = computed(() => items.value.length >= COMPARE_LIMIT)
  /** How many more can be added. */
  const room = computed(() => COMPARE_LIMIT - items.value.length)

  watch(
    () => pack.value?.manifest.id,
    () => (items.value = []),
  )
  watch(items, () => (refusal.value = ''), { deep: true })

  const nameOf = (id: EntryId): string => library.entryOf(id)?.name ?? id
  const has = (id: EntryId): boolean => items.value.includes(id)

  /**
   * Puts an entry at the end, and says so.
   * @returns whether it is in the comparison now; false when that is full or there is no such entry
   */
  function add(id: EntryId): boolean {
    if (has(id)) return true
    if (!library.entryOf(id)) return false
    if (isFull.value) {
      refusal.value = `${nameOf(id)} was not added: ${COMPARE_LIMIT} entries can be compared at once. Remove one first.`
      announce(refusal.value)
      return false
    }
    items.value.push(id)
    announce(`${nameOf(id)} is in the comparison, ${items.value.length} of ${COMPARE_LIMIT}.`)
    return true
  }

  function remove(id: EntryId): void {
    if (!has(id)) return
    items.value = items.value.filter((item) => item !== id)
    announce(`${nameOf(id)} is out of the comparison, ${items.value.length} left.`)
  }

  /** @param by places to move: negative towards the start */
  function move(id: EntryId, by: number): void {
    const from = items.value.indexOf(id)
    const to = from + by
    if (from < 0 || to < 0 || to >= items.value.length) return
    items.value.splice(to, 0, ...items.value.splice(from, 1))
    announce(`${nameOf(id)} is now number ${to + 1} of ${items.value.length}.`)
  }

  function clear(): void {
    items.value = []
    announce('The comparison is empty.')
  }

  return { items, refusal, entries, isFull, room, has, add, remove, move, clear }
})
