import { computed, onScopeDispose, watch } from 'vue'
import { UNSAVED_LIMITS } from '../../../core/contract/contract'
import { useGateway } from '../../../platform/gateway'
import { GUIDE_PLACE_LABELS, NAMELESS } from './editor-rows'
import { useGuideEditorStore } from './guide-editor-store'
import { isWholePlace } from './guide-forms'
import type { PlaceKey } from './place-key'

/** What is typed and not saved, by name; closing the window asks first while there is any. */
export function useUnsaved() {
  const gateway = useGateway()
  const editor = useGuideEditorStore()

  const nameOf = (key: PlaceKey): string =>
    isWholePlace(key)
      ? GUIDE_PLACE_LABELS[key]
      : editor.forms.get(key)?.name.trim() || editor.entries.get(key)?.name || NAMELESS
  const names = computed(() => editor.changedKeys.map(nameOf))
  const told = computed(() =>
    names.value.slice(0, UNSAVED_LIMITS.names).map((name) => name.slice(0, UNSAVED_LIMITS.name)),
  )
  const tell = () => void gateway.tellUnsaved(told.value)
  watch(() => told.value.join('\n'), tell)
  onScopeDispose(tell)

  return { names, nameOf }
}
