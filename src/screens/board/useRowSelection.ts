import { computed, shallowRef, type Ref } from 'vue'
import type { EntryId } from '../../core/topic/entry'

/**
 * The rows chosen in lists that stand side by side. A choice outlives a filter that hides its row.
 * @param lists the ids shown, list by list
 */
export function useRowSelection(options: { lists: Readonly<Ref<readonly (readonly EntryId[])[]>> }) {
  const { lists } = options
  const selected = shallowRef<ReadonlySet<EntryId>>(new Set())
  /** Where a range starts, and what was chosen beside it. */
  let anchor: EntryId | null = null
  let base: ReadonlySet<EntryId> = new Set()

  /** How many of the chosen rows no list shows now. */
  const hiddenCount = computed(() => {
    const shown = new Set(lists.value.flat())
    return [...selected.value].filter((id) => !shown.has(id)).length
  })

  const listOf = (id: EntryId) => lists.value.find((ids) => ids.includes(id)) ?? []

  function toggle(id: EntryId): void {
    const next = new Set(selected.value)
    if (!next.delete(id)) next.add(id)
    selected.value = next
    anchor = id
    base = next
  }

  /**
   * Chooses every row from where the range started to this one; a range that grows or shrinks keeps its start.
   * @param to the row at the other end
   * @param from where the range starts when it has no start in this list yet
   */
  function extend(to: EntryId, from: EntryId): void {
    const ids = listOf(to)
    if (anchor === null || !ids.includes(anchor)) {
      anchor = ids.includes(from) ? from : to
      base = selected.value
    }
    const ends = [ids.indexOf(anchor), ids.indexOf(to)]
    const range = ids.slice(Math.min(...ends), Math.max(...ends) + 1)
    selected.value = new Set([...base, ...range])
  }

  /** Chooses a whole list, as far as it is shown. @param id a row of that list */
  function selectList(id: EntryId): void {
    anchor = id
    base = new Set([...selected.value, ...listOf(id)])
    selected.value = base
  }

  function clear(): void {
    anchor = null
    base = new Set()
    selected.value = base
  }

  return { selected, hiddenCount, toggle, extend, selectList, clear }
}
