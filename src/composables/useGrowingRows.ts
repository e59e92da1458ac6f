import { computed, onBeforeUnmount, ref, watch, type Ref } from 'vue'

/** Rows made at once: more than any window shows, few enough for one frame. */
const STEP = 60
/** As high as a row of the board, so that the scroll bar tells how much is left. */
const ROW_REM = 6.6

/**
 * Makes the rows of a long list as they are reached, by scrolling or by key; a list that changes starts again at its top.
 * @param ids the whole list
 * @param reach a row that must be there, because the focus goes to it
 * @param scroller what scrolls the rows
 * @param sentinel what stands for the rows that are not made yet
 * @param rowRem room that a row not made yet is taken to need, in rem
 */
export function useGrowingRows<Id extends string>(options: {
  ids: () => readonly Id[]
  reach: () => Id | null
  scroller: Readonly<Ref<HTMLElement | null>>
  sentinel: Readonly<Ref<HTMLElement | null>>
  rowRem?: number
}) {
  const { ids, reach, scroller, sentinel, rowRem = ROW_REM } = options
  const hasObserver = typeof IntersectionObserver !== 'undefined'
  const grown = ref(STEP)

  const limit = computed(() => {
    if (!hasObserver) return ids().length
    const id = reach()
    const needed = id ? ids().indexOf(id) + 1 : 0
    return Math.max(grown.value, needed && needed + STEP / 2)
  })
  const rest = computed(() => Math.max(0, ids().length - limit.value))
  const restSize = computed(() => `${rest.value * rowRem}rem`)

  watch(
    () => ids().join(' '),
    () => {
      grown.value = STEP
      if (scroller.value) scroller.value.scrollTop = 0
    },
  )
  // What a key has reached stays when the focus goes elsewhere.
  watch(limit, (now) => (grown.value = Math.max(grown.value, now)))

  const observer = hasObserver
    ? new IntersectionObserver(([entry], self) => {
        if (!entry?.isIntersecting) return
        grown.value = limit.value + STEP
        // Asks again: after a long way the next rows may already be in sight.
        self.unobserve(entry.target)
        requestAnimationFrame(() => sentinel.value && self.observe(sentinel.value))
      })
    : undefined
  watch(sentinel, (now, before) => {
    if (before) observer?.unobserve(before)
    if (now) observer?.observe(now)
  })
  onBeforeUnmount(() => observer?.disconnect())

  return { limit, rest, restSize }
}
