import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_HOTKEY, hotkeyOf, hotkeyText, isHotkey, readHotkey } from '../../../../src/core/contract/hotkey'

const NONE = { metaKey: false, ctrlKey: false, altKey: false, shiftKey: false }
const press = (key: string, code: string, held: Partial<typeof NONE>) => ({ key, code, ...NONE, ...held })

describe('isHotkey', () => {
  it.each(['Control+Alt+H', 'Command+Control+H', 'Control+Shift+1', 'Alt+Shift+Space', 'Control+F9', 'Alt+F12'])(
    'takes %s',
    (text) => expect(isHotkey(text)).toBe(true),
  )

  it.each([
    'Control+C',
    'H',
    'F5',
    'Shift+F5',
    'Shift+H',
    'Alt+F4',
    'Alt+Control+H',
    'Control+Control+H',
    'Control+Alt',
    'Control+Alt+h',
    'Control+Alt+F25',
    'Control+Alt+Enter',
    'Hyper+Alt+H',
    '',
  ])('refuses "%s": it would take keys from other programs, or is none', (text) => expect(isHotkey(text)).toBe(false))

  it('takes the defaults', () => expect(Object.values(DEFAULT_HOTKEY).every(isHotkey)).toBe(true))
})

describe('readHotkey', () => {
  it('waits while only Ctrl, Alt … are held', () => {
    for (const key of ['Control', 'Alt', 'Shift', 'Meta', 'AltGraph'])
      expect(readHotkey(press(key, key, { ctrlKey: true }), false)).toBeUndefined()
  })

  it('reads letters as the keyboard has them, digits, Space and function keys', () => {
    const held = { ctrlKey: true, altKey: true }
    expect(readHotkey(press('h', 'KeyH', held), false)).toEqual({ hotkey: 'Control+Alt+H' })
    // On a French keyboard the key of this place is A.
    expect(readHotkey(press('a', 'KeyQ', held), false)).toEqual({ hotkey: 'Control+Alt+A' })
    expect(readHotkey(press(' ', 'Space', held), false)).toEqual({ hotkey: 'Control+Alt+Space' })
    expect(readHotkey(press('!', 'Digit1', { ctrlKey: true, shiftKey: true }), false)).toEqual({
      hotkey: 'Control+Shift+1',
    })
    expect(readHotkey(press('F9', 'F9', { ctrlKey: true }), false)).toEqual({ hotkey: 'Control+F9' })
    // On macOS Alt makes another character of the letter.
    expect(readHotkey(press('˙', 'KeyH', { altKey: true, metaKey: true }), true)).toEqual({ hotkey: 'Command+Alt+H' })
  })

  it('says why keys cannot be one', () => {
    expect(readHotkey(press('h', 'KeyH', { ctrlKey: true }), false)).toEqual({
      fault: expect.stringContaining('with two of') as string,
    })
    expect(readHotkey(press('h', 'KeyH', { metaKey: true, altKey: true }), false)).toEqual({
      fault: expect.stringContaining('Windows key') as string,
    })
  })

  it('never reads what is not one', () => {
    const anyPress = fc.record({
      key: fc.oneof(fc.string(), fc.constantFrom('h', 'F4', 'Enter', '1', ' ', 'ß')),
      code: fc.constantFrom('KeyH', 'Digit1', 'Space', 'F4', 'Enter', ''),
      metaKey: fc.boolean(),
      ctrlKey: fc.boolean(),
      altKey: fc.boolean(),
      shiftKey: fc.boolean(),
    })
    fc.assert(
      fc.property(anyPress, fc.boolean(), (pressed, isMac) => {
        const read = readHotkey(pressed, isMac)
        expect(!read || 'fault' in read || isHotkey(read.hotkey)).toBe(true)
      }),
    )
  })
})

describe('hotkeyText', () => {
  it('names the keys as the system does', () => {
    expect(hotkeyText('Control+Alt+H', false)).toBe('Ctrl+Alt+H')
    expect(hotkeyText('Command+Control+H', true)).toBe('⌘⌃H')
  })
})

describe('hotkeyOf', () => {
  it('is the default until another is chosen, and none when it was switched off', () => {
    expect(hotkeyOf({}, false)).toBe(DEFAULT_HOTKEY.other)
    expect(hotkeyOf({}, true)).toBe(DEFAULT_HOTKEY.mac)
    expect(hotkeyOf({ hotkey: 'Control+F9' }, true)).toBe('Control+F9')
    expect(hotkeyOf({ hotkey: null }, false)).toBeNull()
  })
})
