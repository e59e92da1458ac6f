import { computed, reactive, type Ref } from 'vue'
import type { Entry } from '../../../core/topic/entry'
import type { Pack } from '../../../core/topic/topic'
import { entryContent, entryForm, type EntryForm } from './entry-form'
import { isNewEntry, type PlaceKey } from './place-key'

/**
 * What is typed for entries. A form without a change is let go when another entry is opened.
 * @param pack the guide as it is installed
 */
export function createEntryForms(pack: Readonly<Ref<Pack | null>>) {
  const forms: Map<PlaceKey, EntryForm> = reactive(new Map<PlaceKey, EntryForm>())
  const entries = computed(() => new Map<string, Entry>(pack.value?.entries.map((entry) => [entry.id, entry])))

  const before = (key: PlaceKey): Entry | undefined => entries.value.get(key)
  const said = (form: EntryForm) => JSON.stringify(entryContent(form))

  function isChanged(key: PlaceKey): boolean {
    const typed = forms.get(key)
    if (!typed) return false
    const entry = before(key)
    return !entry || said(typed) !== said(entryForm(entry))
  }
  /** Whether the guide no longer has the entry that something is typed for. */
  const isGone = (key: PlaceKey) => forms.has(key) && !isNewEntry(key) && !entries.value.has(key)

  /** Takes over what an entry says now. A form that says the same stays: the focus is in it. */
  function refresh(key: PlaceKey, entry: Entry): void {
    const typed = forms.get(key)
    const now = entryForm(entry)
    if (!typed || said(typed) !== said(now)) forms.set(key, now)
  }

  return { forms, entries, before, isChanged, isGone, refresh }
}
