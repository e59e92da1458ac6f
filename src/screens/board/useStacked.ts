import { computed, onBeforeUnmount, onMounted, shallowRef, type Ref } from 'vue'

/** The narrowest that a list can be read at, in rem. */
const LIST_REM = 14

/**
 * Whether the lists have to stand below each other, because there is no room for them side by side.
 * @param element what holds them
 * @param count how many there are
 */
export function useStacked(element: Readonly<Ref<HTMLElement | null>>, count: () => number): Readonly<Ref<boolean>> {
  const width = shallowRef(Number.POSITIVE_INFINITY)
  const rem = shallowRef(16)
  let observer: ResizeObserver | undefined
  onMounted(() => {
    if (!element.value || typeof ResizeObserver === 'undefined') return
    observer = new ResizeObserver(([entry]) => {
      width.value = entry?.contentRect.width ?? Number.POSITIVE_INFINITY
      rem.value = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
    })
    observer.observe(element.value)
  })
  onBeforeUnmount(() => observer?.disconnect())
  return computed(() => width.value < count() * LIST_REM * rem.value)
}
