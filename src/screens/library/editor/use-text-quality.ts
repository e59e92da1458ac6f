import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { useAnnouncer } from '../../../composables/useAnnouncer'
import type { Finding } from '../../../core/quality/types'
import { applyFinding, type PatientQuality } from './patient-quality'

/** Judged when the typing pauses this long: a key press never waits for it. */
export const JUDGE_AFTER_MS = 150

/**
 * The figures of a text for patients while it is written.
 * @param form what is typed; another one is judged at once
 * @param judge makes the figures of it
 */
export function useTextQuality<T extends object>(form: () => T, judge: (form: T) => PatientQuality | null) {
  const { announce } = useAnnouncer()
  const quality = shallowRef<PatientQuality | null>(null)
  /** The text has changed since it was judged. */
  const isStale = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined

  function judgeNow(): void {
    clearTimeout(timer)
    isStale.value = false
    quality.value = judge(form())
  }

  watch(
    () => [form()] as const,
    ([now], before) => {
      clearTimeout(timer)
      // Another entry, or the first word: nothing of before may stand beside it.
      if (now !== before?.[0] || !quality.value) return judgeNow()
      isStale.value = true
      timer = setTimeout(judgeNow, JUDGE_AFTER_MS)
    },
    { immediate: true, deep: true },
  )
  onScopeDispose(() => clearTimeout(timer))

  /** Writes what a finding proposes. @param lists the lists of the form by name */
  function apply(lists: Readonly<Record<string, unknown>>, finding: Finding): void {
    if (isStale.value) judgeNow()
    if (!applyFinding(lists, finding)) return
    judgeNow()
    announce(`“${finding.words}” is “${finding.replacement ?? ''}” now.`)
  }

  return { quality, isStale, apply }
}
