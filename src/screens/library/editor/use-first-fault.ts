import { nextTick, watch, type Ref } from 'vue'
import type { AppError } from '../../../core/result'
import type { FaultItem } from './fault-list'
import { focusField } from './faults'

/**
 * Leads to the first field that is at fault when a form is refused, or to the refusal itself.
 * @param root holds the fields
 */
export function useFirstFault(
  root: Readonly<Ref<HTMLElement | null>>,
  refusal: Readonly<Ref<AppError | undefined>>,
  items: Readonly<Ref<readonly FaultItem[]>>,
) {
  const go = (path: string): boolean => focusField(root.value, path)
  watch(refusal, async (now) => {
    await nextTick()
    const first = now && items.value.find(({ path }) => path)
    if (first) go(first.path)
    else if (now) root.value?.querySelector<HTMLElement>('[role="alert"]')?.focus()
  })
  return { go }
}
