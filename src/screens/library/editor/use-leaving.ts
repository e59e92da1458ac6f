import { ref } from 'vue'
import { onBeforeRouteLeave, onBeforeRouteUpdate } from 'vue-router'
import { useGuideEditorStore } from './guide-editor-store'

/** Asks before what is typed and not saved is left behind, wherever the way leads. */
export function useLeaving() {
  const editor = useGuideEditorStore()
  const isAsking = ref(false)
  let answer: ((mayLeave: boolean) => void) | undefined

  function mayLeave(): boolean | Promise<boolean> {
    if (!editor.changedKeys.length) return true
    answer?.(false)
    isAsking.value = true
    return new Promise((resolve) => (answer = resolve))
  }
  onBeforeRouteLeave(mayLeave)
  onBeforeRouteUpdate((to, from) => to.params['packId'] === from.params['packId'] || mayLeave())

  function settle(isLeaving: boolean): void {
    isAsking.value = false
    answer?.(isLeaving)
    answer = undefined
  }
  const stay = () => settle(false)

  function leave(): void {
    editor.forget()
    settle(true)
  }

  /** Saves one after the other; the first that is refused stays open to be put right. */
  async function saveAndLeave(): Promise<void> {
    for (const key of [...editor.changedKeys]) {
      const saved = await editor.save(key)
      if (saved.ok) continue
      editor.go(key)
      return settle(false)
    }
    settle(true)
  }

  return { isAsking, stay, leave, saveAndLeave }
}
