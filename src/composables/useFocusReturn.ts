import { nextTick, watch, type Ref } from 'vue'

/**
 * Brings the focus back to where it was before something opened, when closing takes the focused element away. It leaves a
 * focus that has already found a better place alone.
 * @param isOpen whether it is open; must turn true before the focus moves into it
 */
export function useFocusReturn(isOpen: Readonly<Ref<boolean>>): void {
  let opener: Element | null = null
  watch(isOpen, async (now) => {
    if (now) {
      opener = document.activeElement
      return
    }
    await nextTick()
    // Who closed it may look for a better place in the same tick.
    await nextTick()
    if (document.activeElement === document.body && opener instanceof HTMLElement && opener.isConnected) opener.focus()
  })
}
