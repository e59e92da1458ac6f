import type { GlobalShortcut } from 'electron'
import type { HotkeyStatus } from '../../src/core/contract/hotkey'

export interface Hotkey {
  /** Puts a hotkey in the place of the one before; `null` leaves none. */
  set(hotkey: string | null): HotkeyStatus
  status(): HotkeyStatus
}

/**
 * The one key that this program asks of the whole system.
 * @param shortcuts Electron's; it refuses keys that another program holds, and keys that it does not know throw
 * @param onPress called when it is pressed in whatever program
 */
export function createHotkey(shortcuts: Pick<GlobalShortcut, 'register' | 'unregister'>, onPress: () => void): Hotkey {
  let status: HotkeyStatus = { hotkey: null, isActive: false }

  return {
    status: () => status,
    set(hotkey) {
      if (hotkey === status.hotkey && status.isActive) return status
      if (status.hotkey && status.isActive) shortcuts.unregister(status.hotkey)
      status = { hotkey, isActive: hotkey !== null && register(hotkey) }
      return status
    },
  }

  function register(hotkey: string): boolean {
    try {
      return shortcuts.register(hotkey, onPress)
    } catch {
      return false
    }
  }
}
