import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import { DEFAULT_SETTINGS, type Settings } from '../../core/contract/contract'
import type { AppError } from '../../core/result'
import { useGateway } from '../../platform/gateway'

/** The settings as they are in force; a change counts at once and is then saved. */
export const useSettingsStore = defineStore('settings', () => {
  const gateway = useGateway()
  const current = shallowRef<Settings>({ ...DEFAULT_SETTINGS })
  const status = ref<'idle' | 'loading' | 'ready' | 'error'>('idle')
  const error = shallowRef<AppError | null>(null)

  async function load(): Promise<void> {
    status.value = 'loading'
    const read = await gateway.readSettings()
    if (read.ok) current.value = read.value
    error.value = read.ok ? null : read.error
    status.value = read.ok ? 'ready' : 'error'
  }

  /** Applies a change; when it cannot be saved it stays in force until the window closes, and `error` says so. */
  async function change(part: Partial<Settings>): Promise<void> {
    current.value = { ...current.value, ...part }
    const written = await gateway.writeSettings(current.value)
    error.value = written.ok ? null : written.error
    status.value = written.ok ? 'ready' : 'error'
  }

  return { current, status, error, load, change }
})
