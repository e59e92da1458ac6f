const MOVES = new Set(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'])

/**
 * Shows the choices of a select in which a choice acts at once: closed, a key that moves would take the next one unseen, and leave.
 * @param event a key press on the select
 */
export function openChoices(event: KeyboardEvent): void {
  const { currentTarget, key, altKey, ctrlKey, metaKey } = event
  if (!(currentTarget instanceof HTMLSelectElement) || !MOVES.has(key) || altKey || ctrlKey || metaKey) return
  event.preventDefault()
  currentTarget.showPicker()
}
