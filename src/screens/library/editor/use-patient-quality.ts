import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { judgePatientText, type PatientQuality } from './patient-quality'
import type { EntryForm } from './entry-form'

/** Judged when the typing pauses this long: a key press never waits for it. */
export const JUDGE_AFTER_MS = 150

/** The figures of the patient text that is being written. */
export function usePatientQuality(form: () => EntryForm, guide: () => { language: string; topicName: string }) {
  const quality = shallowRef<PatientQuality | null>(null)
  /** The text has changed since it was judged. */
  const isStale = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined

  function judgeNow(): PatientQuality | null {
    clearTimeout(timer)
    isStale.value = false
    return (quality.value = judgePatientText(form(), guide()))
  }

  watch(
    () => [form(), guide()] as const,
    ([now], before) => {
      clearTimeout(timer)
      // Another entry, or the first word: nothing of before may stand beside it.
      if (now !== before?.[0] || !quality.value) return void judgeNow()
      isStale.value = true
      timer = setTimeout(judgeNow, JUDGE_AFTER_MS)
    },
    { immediate: true, deep: true },
  )
  onScopeDispose(() => clearTimeout(timer))

  return { quality, isStale, judgeNow }
}
