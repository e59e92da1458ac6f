import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { Source, SourceId } from '../../../core/topic/source'

/** What the dialog of a source is open for. */
export interface SourceRequest {
  /** The source to be changed; absent for a new one. */
  id?: SourceId
  source: Source | null
}

/** The one dialog in which a source is written, wherever it is asked for. */
export const useSourceDialogStore = defineStore('sourceDialog', () => {
  const request = shallowRef<SourceRequest | null>(null)
  const isOpen = ref(false)
  let answer: ((source: Source | null) => void) | undefined

  /** Asks for a source. @returns what was written; `null` when the dialog was left */
  function ask(about: SourceRequest): Promise<Source | null> {
    answer?.(null)
    request.value = about
    isOpen.value = true
    return new Promise((resolve) => (answer = resolve))
  }

  function close(source: Source | null): void {
    isOpen.value = false
    answer?.(source)
    answer = undefined
  }

  return { request, isOpen, ask, close }
})
