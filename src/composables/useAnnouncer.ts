import { readonly, ref } from 'vue'

const message = ref('')

/** What screen readers are told about results and outcomes; App.vue holds the live region. */
export function useAnnouncer() {
  /** Says a sentence once the current one is read; the same sentence again is said again. */
  const announce = (text: string) => {
    message.value = message.value === text ? `${text}\u00a0` : text
  }
  return { message: readonly(message), announce }
}
