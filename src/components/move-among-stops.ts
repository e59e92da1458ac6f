/**
 * Goes from one field or button of a list to the next, as arrow keys in a list of choices do.
 * @param event a key press, listened to on what holds the list
 */
export function moveAmongStops(event: KeyboardEvent, by: 1 | -1): void {
  const { currentTarget } = event
  if (!(currentTarget instanceof HTMLElement)) return
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('input, button')]
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + by]
  event.preventDefault()
  next?.focus()
}
