import { useVirtualizer } from '@tanstack/vue-virtual'
import { computed, type Ref } from 'vue'

/**
 * The rows of a long list that are in sight, each measured once it is there: ten thousand cost as much as thirty.
 * @param scroller what scrolls them
 * @param rowPixels height that a row not seen yet is taken to have
 */
export function useVirtualList(options: {
  count: () => number
  keyOf: (index: number) => string | number
  scroller: Readonly<Ref<HTMLElement | null>>
  rowPixels: number
}) {
  const { count, keyOf, scroller, rowPixels } = options
  const virtualizer = useVirtualizer(
    computed(() => ({
      count: count(),
      getScrollElement: () => scroller.value,
      estimateSize: () => rowPixels,
      getItemKey: keyOf,
      overscan: 12,
    })),
  )
  const rows = computed(() =>
    virtualizer.value
      .getVirtualItems()
      .map(({ index, start, key }) => ({ index, key: key as string | number, place: { translate: `0 ${start}px` } })),
  )
  return {
    rows,
    extent: computed(() => ({ blockSize: `${virtualizer.value.getTotalSize()}px` })),
    measure: (element: unknown) => {
      if (element instanceof HTMLElement) virtualizer.value.measureElement(element)
    },
    reveal: (index: number) => virtualizer.value.scrollToIndex(index, { align: 'auto' }),
    isInSight: (index: number) => rows.value.some((row) => row.index === index),
  }
}

/** Where a key of a list leads from a row; `undefined` for every other key. */
export function nextIndex(key: string, from: number, count: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + 10,
    PageUp: from - 10,
    Home: 0,
    End: count - 1,
  }
  const to = steps[key]
  return to === undefined || !count ? undefined : Math.min(Math.max(to, 0), count - 1)
}
