import { storeToRefs } from 'pinia'
import { computed, shallowRef } from 'vue'
import { DEFAULT_LAYOUT, type BoardLayout } from '../../core/board/layout'
import { useSettingsStore } from '../settings/settings-store'

/** How the board is arranged; remembered with the settings. */
export function useBoardLayout() {
  const settings = useSettingsStore()
  const { current } = storeToRefs(settings)
  /** While a border is dragged; saved once it is let go. */
  const draft = shallowRef<BoardLayout | null>(null)
  const layout = computed(() => draft.value ?? current.value.board ?? DEFAULT_LAYOUT)

  /** @param isOver false while more changes of the same move will follow */
  function arrange(next: BoardLayout, isOver = true): void {
    draft.value = isOver ? null : next
    if (isOver && next !== current.value.board) void settings.change({ board: next })
  }

  return { layout, arrange }
}
