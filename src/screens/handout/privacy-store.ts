import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { PRIVACY_LIMITS, type PrivacyReport } from '../../core/contract/privacy'
import type { AppError } from '../../core/result'
import { useGateway } from '../../platform/gateway'

/** The privacy check: what is looked for lives in its dialog only. */
export const usePrivacyStore = defineStore('privacy', () => {
  const gateway = useGateway()
  const isOpen = ref(false)
  const status = ref<'idle' | 'looking' | 'done' | 'error'>('idle')
  const report = shallowRef<PrivacyReport | null>(null)
  const error = shallowRef<AppError | null>(null)

  /** @param typed what was typed for the patient, line by line */
  async function check(typed: readonly string[]): Promise<void> {
    status.value = 'looking'
    const texts = typed
      .flatMap((text) => text.split(/\r\n?|\n/u))
      .map((text) => text.trim().slice(0, PRIVACY_LIMITS.text))
      .filter((text) => text !== '')
      .slice(0, PRIVACY_LIMITS.texts)
    const answer = await gateway.checkPrivacy(texts)
    report.value = answer.ok ? answer.value : null
    error.value = answer.ok ? null : answer.error
    status.value = answer.ok ? 'done' : 'error'
  }

  function open(): void {
    status.value = 'idle'
    report.value = null
    isOpen.value = true
  }

  function close(): void {
    isOpen.value = false
    report.value = null
  }

  return { isOpen, status, report, error, open, close, check }
})
