import { computed, nextTick, ref, type Ref } from 'vue'
import type { EntryId } from '../../core/topic/entry'

/** Where the keyboard stands: which list, which row. */
interface Position {
  list: number
  row: number
}

const PAGE = 7

/**
 * Roving focus inside and between lists that stand side by side: one row in all of them takes part in the tab order.
 * @param lists the ids shown, list by list
 * @param elementOf the row's element, to focus it
 */
export function useListNavigation(options: {
  lists: Readonly<Ref<readonly (readonly EntryId[])[]>>
  elementOf: (id: EntryId) => HTMLElement | null
}) {
  const { lists, elementOf } = options
  const activeId = ref<EntryId | null>(null)

  /** The row that Tab reaches: the last active one while it is shown, else the first row there is. */
  const tabStop = computed<EntryId | null>(() => {
    const active = activeId.value
    if (active && lists.value.some((ids) => ids.includes(active))) return active
    return lists.value.find((ids) => ids.length)?.[0] ?? null
  })

  function positionOf(id: EntryId): Position | null {
    const list = lists.value.findIndex((ids) => ids.includes(id))
    return list < 0 ? null : { list, row: lists.value[list]?.indexOf(id) ?? 0 }
  }

  /** The row that a key leads to; `null` when the key is not ours or nothing lies that way. */
  function target(key: string, from: Position): EntryId | null {
    const ids = lists.value[from.list] ?? []
    const last = ids.length - 1
    const row = (n: number) => ids[Math.max(0, Math.min(last, n))] ?? null
    switch (key) {
      case 'ArrowDown':
        return row(from.row + 1)
      case 'ArrowUp':
        return row(from.row - 1)
      case 'PageDown':
        return row(from.row + PAGE)
      case 'PageUp':
        return row(from.row - PAGE)
      case 'Home':
        return row(0)
      case 'End':
        return row(last)
      case 'ArrowRight':
        return beside(from, 1)
      case 'ArrowLeft':
        return beside(from, -1)
      default:
        return null
    }
  }

  function beside(from: Position, step: 1 | -1): EntryId | null {
    for (let list = from.list + step; list >= 0 && list < lists.value.length; list += step) {
      const ids = lists.value[list] ?? []
      if (ids.length) return ids[Math.min(from.row, ids.length - 1)] ?? null
    }
    return null
  }

  /**
   * Moves the focus for a key pressed on a row.
   * @returns the row that now has the focus, or `null` when the key is not for the lists
   */
  function move(event: KeyboardEvent, id: EntryId): EntryId | null {
    if (event.ctrlKey || event.metaKey || event.altKey) return null
    const from = positionOf(id)
    const to = from && target(event.key, from)
    if (!to) return null
    event.preventDefault()
    focus(to)
    return to
  }

  function focus(id: EntryId): void {
    activeId.value = id
    void nextTick(() => elementOf(id)?.focus())
  }

  return { activeId, tabStop, move, focus }
}
