import { defineStore, storeToRefs } from 'pinia'
import { computed, ref, watch } from 'vue'
import { useAnnouncer } from '../../composables/useAnnouncer'
import { COMPARISON_LIMITS } from '../../core/compare/table'
import type { Entry, EntryId } from '../../core/topic/entry'
import { useLibraryStore } from '../library-store'

/** The entries that were put aside to be compared. They stay while screens change. */
export const useCompareStore = defineStore('compare', () => {
  const library = useLibraryStore()
  const { pack } = storeToRefs(library)
  const { announce } = useAnnouncer()

  const items = ref<EntryId[]>([])
  /** Why the last entry was not added; empty once the list changes. */
  const refusal = ref('')

  const entries = computed<Entry[]>(() => items.value.flatMap((id) => library.entryOf(id) ?? []))
  const isFull = computed(() => items.value.length >= COMPARISON_LIMITS.most)
  /** How many more can be added. */
  const room = computed(() => COMPARISON_LIMITS.most - items.value.length)

  watch(
    () => pack.value?.manifest.id,
    () => change([]),
  )

  function change(next: EntryId[]): void {
    items.value = next
    refusal.value = ''
  }

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
      refusal.value = `${nameOf(id)} was not added: ${COMPARISON_LIMITS.most} entries can be compared at once. Remove one first.`
      announce(refusal.value)
      return false
    }
    change([...items.value, id])
    announce(`${nameOf(id)} is in the comparison, ${items.value.length} of ${COMPARISON_LIMITS.most}.`)
    return true
  }

  function remove(id: EntryId): void {
    if (!has(id)) return
    change(items.value.filter((item) => item !== id))
    announce(`${nameOf(id)} is out of the comparison, ${items.value.length} left.`)
  }

  /** @param by places to move: negative towards the start */
  function move(id: EntryId, by: number): void {
    const from = items.value.indexOf(id)
    const to = from + by
    if (from < 0 || to < 0 || to >= items.value.length) return
    const next = items.value.filter((item) => item !== id)
    change([...next.slice(0, to), id, ...next.slice(to)])
    announce(`${nameOf(id)} is now number ${to + 1} of ${items.value.length}.`)
  }

  function clear(): void {
    change([])
    announce('The comparison is empty.')
  }

  return { items, refusal, entries, isFull, room, has, add, remove, move, clear }
})
