import { onScopeDispose, watchEffect, type Ref } from 'vue'
import type { Settings } from '../core/contract/contract'

/**
 * Puts the chosen theme and text size on the document, and follows the system while the theme is `system`.
 * @param settings the current settings
 */
export function useTheme(settings: Readonly<Ref<Settings>>, root: HTMLElement = document.documentElement): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const apply = () => {
    const { theme, interfaceSize } = settings.value
    root.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme
    root.style.setProperty('--interface-scale', String(interfaceSize / 100))
  }
  watchEffect(apply)
  dark.addEventListener('change', apply)
  onScopeDispose(() => dark.removeEventListener('change', apply))
}
