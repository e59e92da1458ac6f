import { onScopeDispose, ref, watch, type Ref } from 'vue'

/**
 * The section that is being read: the last one whose top has passed the upper third of the scrolling area.
 * @param root the scrolling element, whose descendants carry `data-section`
 */
export function useActiveSection(root: Readonly<Ref<HTMLElement | null>>): Readonly<Ref<string>> {
  const active = ref('')

  function update(): void {
    const element = root.value
    if (!element) return
    const sections = [...element.querySelectorAll<HTMLElement>('[data-section]')]
    const line = element.getBoundingClientRect().top + element.clientHeight / 3
    const isAtEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 2
    const passed = isAtEnd ? sections : sections.filter((section) => section.getBoundingClientRect().top <= line)
    active.value = (passed.at(-1) ?? sections[0])?.dataset['section'] ?? ''
  }

  let stop: (() => void) | undefined
  watch(
    root,
    (element) => {
      stop?.()
      if (!element) return
      element.addEventListener('scroll', update, { passive: true })
      stop = () => element.removeEventListener('scroll', update)
      update()
    },
    { immediate: true, flush: 'post' },
  )
  onScopeDispose(() => stop?.())
  return active
}
