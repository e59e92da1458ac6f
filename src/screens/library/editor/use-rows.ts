import { nextTick, type Ref } from 'vue'
import { useAnnouncer } from '../../../composables/useAnnouncer'

/**
 * Adds, removes and moves the rows of a list in a form; the focus goes with them.
 * @param rows the list, changed in place
 * @param make one more row, nothing in it
 * @param box holds the rows, each marked `data-row`
 */
export function useRows<T>(rows: () => T[], make: () => T, box: Readonly<Ref<HTMLElement | null>>) {
  const { announce } = useAnnouncer()

  async function focus(index: number, isAtEnd = false): Promise<void> {
    await nextTick()
    const row = box.value?.querySelectorAll(':scope > [data-row]')[index]
    const field = row?.querySelector<HTMLElement>('textarea, input, select') ?? box.value?.querySelector('[data-add]')
    if (!(field instanceof HTMLElement)) return
    field.focus()
    if (isAtEnd && (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement))
      field.setSelectionRange(field.value.length, field.value.length)
  }

  function add(at = rows().length): void {
    rows().splice(at, 0, make())
    void focus(at)
  }

  function remove(index: number): void {
    rows().splice(index, 1)
    void focus(Math.max(0, index - 1), true)
  }

  function move(index: number, by: 1 | -1): void {
    const to = index + by
    const list = rows()
    if (to < 0 || to >= list.length) return
    list.splice(to, 0, ...list.splice(index, 1))
    announce(`Line ${to + 1} of ${list.length}.`)
    void focus(to)
  }

  /** Enter begins the next row, where a text is one line. @returns whether the key meant that */
  function onEnter(event: KeyboardEvent, index: number): boolean {
    const { key, target, shiftKey, ctrlKey, metaKey, altKey, isComposing } = event
    if (key !== 'Enter' || shiftKey || ctrlKey || metaKey || altKey || isComposing) return false
    if (!(target instanceof HTMLTextAreaElement) || target.dataset['lines']) return false
    add(index + 1)
    return true
  }

  /** Alt with an arrow moves a row, as in a text editor. @returns whether the key meant that */
  function onKey(event: KeyboardEvent, index: number): boolean {
    if (!event.altKey || event.ctrlKey || event.metaKey) return false
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return false
    event.preventDefault()
    move(index, event.key === 'ArrowUp' ? -1 : 1)
    return true
  }

  return { add, remove, move, focus, onKey, onEnter }
}
