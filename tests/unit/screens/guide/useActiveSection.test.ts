// @vitest-environment happy-dom
import { effectScope, nextTick, shallowRef } from 'vue'
import { describe, expect, it } from 'vitest'
import { useActiveSection } from '../../../../src/screens/guide/useActiveSection'

/** A scrolling area 300 high with sections of 200 each, scrolled to where the test says. */
function makePage(names: string[]) {
  const root = document.createElement('div')
  Object.defineProperties(root, { clientHeight: { value: 300 }, scrollHeight: { value: names.length * 200 } })
  const sections = names.map((name) => {
    const section = document.createElement('section')
    section.dataset['section'] = name
    root.append(section)
    return section
  })
  const scrollTo = (top: number) => {
    Object.defineProperty(root, 'scrollTop', { value: top, configurable: true })
    sections.forEach((section, i) => {
      section.getBoundingClientRect = () => ({ top: i * 200 - top }) as DOMRect
    })
    root.dispatchEvent(new Event('scroll'))
  }
  root.getBoundingClientRect = () => ({ top: 0 }) as DOMRect
  scrollTo(0)
  return { root, scrollTo }
}

describe('useActiveSection', () => {
  it('follows the scroll: the last section past the upper third, the last of all at the end', () => {
    const { root, scrollTo } = makePage(['overview', 'causes', 'drugs', 'faq'])
    const scope = effectScope()
    const active = scope.run(() => useActiveSection(shallowRef(root)))
    expect(active?.value).toBe('overview')
    scrollTo(99)
    expect(active?.value).toBe('overview')
    scrollTo(100)
    expect(active?.value).toBe('causes')
    scrollTo(500)
    expect(active?.value).toBe('faq')
    scrollTo(0)
    expect(active?.value).toBe('overview')
    scope.stop()
    scrollTo(300)
    expect(active?.value).toBe('overview')
  })

  it('waits for the page to be there and copes with one without sections', async () => {
    const root = shallowRef<HTMLElement | null>(null)
    const scope = effectScope()
    const active = scope.run(() => useActiveSection(root))
    expect(active?.value).toBe('')
    root.value = makePage([]).root
    await nextTick()
    expect(active?.value).toBe('')
    root.value = makePage(['overview', 'causes', 'drugs']).root
    await nextTick()
    expect(active?.value).toBe('overview')
    scope.stop()
  })
})
