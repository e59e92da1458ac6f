import { describe, expect, it, vi } from 'vitest'
import { createHotkey } from '../../../../electron/main/hotkey'
import { fakeShortcuts } from '../fake-electron'

describe('createHotkey', () => {
  it('is off until it is set, then calls when it is pressed in whatever program', () => {
    const shortcuts = fakeShortcuts()
    const onPress = vi.fn()
    const hotkey = createHotkey(shortcuts, onPress)
    expect(hotkey.status()).toEqual({ hotkey: null, isActive: false })
    expect(hotkey.set('Control+Alt+H')).toEqual({ hotkey: 'Control+Alt+H', isActive: true })
    shortcuts.press('Control+Alt+H')
    expect(onPress).toHaveBeenCalledTimes(1)
  })

  it('lets the old keys go when others are chosen, and all when it is switched off', () => {
    const shortcuts = fakeShortcuts()
    const hotkey = createHotkey(shortcuts, vi.fn())
    hotkey.set('Control+Alt+H')
    hotkey.set('Control+F9')
    expect(shortcuts.held()).toEqual(['Control+F9'])
    expect(hotkey.set(null)).toEqual({ hotkey: null, isActive: false })
    expect(shortcuts.held()).toEqual([])
  })

  it('says that it is off where another program holds the keys, and never lets go of what it does not hold', () => {
    const shortcuts = fakeShortcuts(['Control+Alt+H'])
    const hotkey = createHotkey(shortcuts, vi.fn())
    expect(hotkey.set('Control+Alt+H')).toEqual({ hotkey: 'Control+Alt+H', isActive: false })
    expect(hotkey.status()).toEqual({ hotkey: 'Control+Alt+H', isActive: false })
    hotkey.set('Control+F9')
    expect(shortcuts.unregister).not.toHaveBeenCalled()
    expect(hotkey.status().isActive).toBe(true)
  })

  it('tries again when asked again: the other program may be gone', () => {
    const shortcuts = fakeShortcuts(['Control+Alt+H'])
    const hotkey = createHotkey(shortcuts, vi.fn())
    hotkey.set('Control+Alt+H')
    shortcuts.takenElsewhere.clear()
    expect(hotkey.set('Control+Alt+H').isActive).toBe(true)
  })

  it('does not ask again for keys that it holds', () => {
    const shortcuts = fakeShortcuts()
    const hotkey = createHotkey(shortcuts, vi.fn())
    hotkey.set('Control+Alt+H')
    hotkey.set('Control+Alt+H')
    expect(shortcuts.register).toHaveBeenCalledTimes(1)
  })

  it('outlives keys that the system does not know', () => {
    const shortcuts = fakeShortcuts()
    shortcuts.register.mockImplementation(() => {
      throw new TypeError('Error processing argument')
    })
    expect(createHotkey(shortcuts, vi.fn()).set('Control+F24')).toEqual({ hotkey: 'Control+F24', isActive: false })
  })
})
