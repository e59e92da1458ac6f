import { computed, inject, type ComputedRef, type InjectionKey } from 'vue'

/** What is wrong in a form: sentences by the path of the field, as `facts.role.stated[0].sources`. */
export type Faults = ReadonlyMap<string, readonly string[]>

export const faultsKey: InjectionKey<ComputedRef<Faults>> = Symbol('faults of the form')

/**
 * What is wrong with one field of the form.
 * @param path where the field stands in the entry
 * @returns the sentences, and the attributes that tie them to the field
 */
export function useFault(path: () => string) {
  const faults = inject(faultsKey)
  const messages = computed(() => faults?.value.get(path()) ?? [])
  const messageId = computed(() => `fault-${path()}`)
  /** For a button: it has no value that could be invalid. */
  const described = computed(() => ({
    'data-path': path(),
    ...(messages.value.length && { 'aria-describedby': messageId.value }),
  }))
  const attributes = computed(() => ({ ...described.value, ...(messages.value.length && { 'aria-invalid': true }) }))
  return { messages, messageId, attributes, described }
}

/** Sentences for what a check of a field says it expected; what is not known here is shown as it is said. */
const SENTENCES: readonly [RegExp, string][] = [
  [/^expected some text/u, 'Write something here.'],
  [/^expected at least one source/u, 'Choose who says so: at least one source.'],
  [/^expected both sides/u, 'Write both sides, each with its source.'],
  [/^expected at least one item/u, 'State at least one, or choose “not stated in the sources”.'],
  [/^expected a day as/u, 'Write the day as year-month-day, such as 2026-01-31.'],
  [/^(?:Invalid option|expected one of)/u, 'Choose one of the values.'],
]

/** Focuses the field of a path, or what holds it: a list, or a part that the form shows as one field. */
export function focusField(root: HTMLElement | null, path: string): boolean {
  for (let at = path; at; at = at.replace(/(?:\.\w+|\[\d+\]|^\w+)$/u, '')) {
    const field = root?.querySelector<HTMLElement>(`[data-path="${at}"]`)
    if (!field) continue
    field.focus()
    field.scrollIntoView({ block: 'nearest' })
    return true
  }
  return false
}

/** A fault of a field as a sentence for the person who fills it in. @param expected what the check says it expected */
export function faultSentence(expected: string): string {
  const known = SENTENCES.find(([pattern]) => pattern.test(expected))
  return known ? known[1] : `${expected.charAt(0).toUpperCase()}${expected.slice(1)}`
}
