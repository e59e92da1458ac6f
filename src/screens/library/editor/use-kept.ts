import { computed, onMounted, onScopeDispose, shallowRef, watch } from 'vue'
import type { TypedForm } from '../../../core/contract/typed-forms'
import { useGateway } from '../../../platform/gateway'
import { useGuideEditorStore } from './guide-editor-store'
import type { PlaceKey } from './place-key'
import { isStillTyped, putBack, typedFormOf } from './typed-forms'

/** What is typed is sent when the typing pauses this long, and no later than that: a key press never waits for it. */
const KEEP_AFTER_MS = 600
const KEEP_WITHIN_MS = 5_000

/**
 * Has the main process keep what is typed and not saved, and offers what it kept when this page began anew.
 * For the guide that is open in the editor.
 */
export function useKept() {
  const gateway = useGateway()
  const editor = useGuideEditorStore()
  const packId = editor.pack?.manifest.id
  /** What was typed in a page before this one, and is neither put back nor given up. */
  const offered = shallowRef<readonly TypedForm[]>([])
  const typedAt = computed(
    () =>
      offered.value
        .map((form) => form.typedAt)
        .sort()
        .at(-1) ?? '',
  )
  /** Whether something may be kept already: what is typed outlives this part of the page. */
  let isHeld = editor.changedKeys.length > 0
  let pause: ReturnType<typeof setTimeout> | undefined
  let latest: ReturnType<typeof setTimeout> | undefined

  onMounted(async () => {
    if (!packId || editor.changedKeys.length) return
    const answer = await gateway.readTyped(packId)
    if (!answer.ok || !answer.value.length) return
    isHeld = true
    offered.value = answer.value.filter((form) => isStillTyped(editor, form))
    if (!offered.value.length) send()
  })

  function send(): void {
    clearTimeout(pause)
    clearTimeout(latest)
    pause = latest = undefined
    if (!packId) return
    const now = new Date().toISOString()
    const open = editor.pack?.manifest.id === packId ? editor.changedKeys : []
    const typed = [...open.flatMap((key) => typedFormOf(editor, key, now) ?? []), ...offered.value]
    if (!typed.length && !isHeld) return
    isHeld = typed.length > 0
    // The bridge takes plain data only, nothing reactive.
    void gateway.keepTyped(packId, JSON.parse(JSON.stringify(typed)) as TypedForm[])
  }

  function later(): void {
    clearTimeout(pause)
    pause = setTimeout(send, KEEP_AFTER_MS)
    latest ??= setTimeout(send, KEEP_WITHIN_MS)
  }

  watch(() => [editor.topic, editor.texts, ...editor.forms.values()], later, { deep: true })
  watch(
    () => editor.changedKeys.length,
    (count) => count || send(),
  )
  onScopeDispose(() => {
    clearTimeout(pause)
    clearTimeout(latest)
    if (pause || !editor.changedKeys.length) send()
  })

  /** Puts back what was typed; what would take the place of something that is typed now waits. @returns where it is */
  function restore(): PlaceKey[] {
    const waiting: TypedForm[] = []
    const places = offered.value.flatMap((form) => {
      const key = putBack(editor, form)
      if (key === undefined) waiting.push(form)
      return key ?? []
    })
    offered.value = waiting
    later()
    return places
  }

  function discard(): void {
    offered.value = []
    send()
  }

  return { offered, typedAt, restore, discard }
}
