// @vitest-environment happy-dom
import { effectScope, nextTick, shallowRef } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { useTheme } from '../../../src/composables/useTheme'
import type { Settings } from '../../../src/core/contract/contract'

/** A system whose theme the test can change. */
function stubSystem(isDark: boolean) {
  const query = Object.assign(new EventTarget(), { matches: isDark })
  vi.stubGlobal('matchMedia', () => query)
  return (dark: boolean) => {
    query.matches = dark
    query.dispatchEvent(new Event('change'))
  }
}

describe('useTheme', () => {
  it('follows the system while the theme is "system", and only then', async () => {
    const turnSystem = stubSystem(true)
    const root = document.createElement('html')
    const settings = shallowRef<Settings>({ theme: 'system', interfaceSize: 100 })
    const scope = effectScope()
    scope.run(() => useTheme(settings, root))
    expect(root.dataset['theme']).toBe('dark')
    turnSystem(false)
    expect(root.dataset['theme']).toBe('light')
    settings.value = { theme: 'dark', interfaceSize: 150 }
    await nextTick()
    expect(root.dataset['theme']).toBe('dark')
    expect(root.style.getPropertyValue('--interface-scale')).toBe('1.5')
    turnSystem(true)
    turnSystem(false)
    expect(root.dataset['theme']).toBe('dark')
    scope.stop()
    settings.value = { theme: 'light', interfaceSize: 90 }
    turnSystem(true)
    await nextTick()
    expect(root.dataset['theme']).toBe('dark')
  })
})
