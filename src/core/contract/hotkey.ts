/** The key that brings the window up from any other program, and whether it is in force. */
export interface HotkeyStatus {
  /** As Electron writes it (`Control+Alt+H`); `null` while it is switched off. */
  hotkey: string | null
  /** False when it is off, or when another program holds the same keys. */
  isActive: boolean
}

/**
 * The hotkey until the clinic chooses another. Not with the right Alt of any common keyboard (`Control+Alt` and a letter type
 * a character on many: í, €, @), not the developer tools' keys, not a key of a word processor.
 */
export const DEFAULT_HOTKEY: Readonly<Record<'mac' | 'other', string>> = {
  mac: 'Command+Control+H',
  other: 'Control+Alt+H',
}

const MODIFIERS = ['Command', 'Control', 'Alt', 'Shift'] as const
type Modifier = (typeof MODIFIERS)[number]

const FUNCTION_KEY = /^F(?:[1-9]|1\d|2[0-4])$/
const PLAIN_KEY = /^(?:[A-Z0-9]|Space)$/

/** Keys that end a program or a session. */
const NEVER: readonly string[] = ['Alt+F4', 'Control+Alt+F4', 'Command+Control+Q']

/**
 * Whether a text names keys that may be a hotkey: a letter, digit or Space with two of Command, Control, Alt and Shift, or a
 * function key with one, Shift alone not counted. Fewer would take keys away from every other program.
 */
export function isHotkey(text: string): boolean {
  const keys = text.split('+')
  const key = keys.pop() ?? ''
  const modifiers = MODIFIERS.filter((name) => keys.includes(name))
  if (modifiers.join('+') !== keys.join('+') || NEVER.includes(text)) return false
  if (modifiers.every((name) => name === 'Shift')) return false
  return PLAIN_KEY.test(key) ? modifiers.length > 1 : FUNCTION_KEY.test(key)
}

/** What a key press carries; a `KeyboardEvent` has it all. */
export interface PressedKeys {
  key: string
  code: string
  metaKey: boolean
  ctrlKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/**
 * Reads a hotkey from a key press.
 * @returns the hotkey; `undefined` while only Ctrl, Alt … are held; or why these keys cannot be one
 */
export function readHotkey(pressed: PressedKeys, isMac: boolean): { hotkey: string } | { fault: string } | undefined {
  const { key, code, metaKey, ctrlKey, altKey, shiftKey } = pressed
  if (['Meta', 'Control', 'Alt', 'AltGraph', 'Shift', 'CapsLock', 'Dead'].includes(key)) return undefined
  if (metaKey && !isMac) return { fault: 'The Windows key belongs to the system.' }
  const held: Record<Modifier, boolean> = { Command: metaKey, Control: ctrlKey, Alt: altKey, Shift: shiftKey }
  const hotkey = [...MODIFIERS.filter((name) => held[name]), nameOfKey(key, code)].join('+')
  if (isHotkey(hotkey)) return { hotkey }
  return {
    fault: 'Press a letter, a digit or Space with two of Ctrl, Alt and Shift, or a function key with Ctrl or Alt.',
  }
}

/** The letter as the keyboard has it; with Alt held, where it stands, because Alt may make another character of it. */
function nameOfKey(key: string, code: string): string {
  if (code === 'Space') return 'Space'
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase()
  return /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? key
}

const MAC_SIGNS: Readonly<Record<string, string>> = { Command: '⌘', Control: '⌃', Alt: '⌥', Shift: '⇧' }

/** A hotkey as people read it: `Ctrl+Alt+H`, on macOS `⌘⌃H`. */
export function hotkeyText(hotkey: string, isMac: boolean): string {
  const keys = hotkey.split('+')
  if (isMac) return keys.map((key) => MAC_SIGNS[key] ?? key).join('')
  return keys.map((key) => (key === 'Control' ? 'Ctrl' : key)).join('+')
}

/** The hotkey that settings ask for: their own, none, or the default. */
export function hotkeyOf(settings: { hotkey?: string | null | undefined }, isMac: boolean): string | null {
  return settings.hotkey === undefined ? DEFAULT_HOTKEY[isMac ? 'mac' : 'other'] : settings.hotkey
}
