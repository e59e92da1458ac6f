import { defineStore, storeToRefs } from 'pinia'
import { computed, ref, shallowReactive, shallowRef, watch } from 'vue'
import type { PackEdit } from '../../../core/pack/pack-edit'
import { failure, type AppError, type Result } from '../../../core/result'
import { entryId } from '../../../core/topic/entry'
import type { Kind } from '../../../core/topic/kind'
import type { Source, SourceId } from '../../../core/topic/source'
import type { Pack, PackId } from '../../../core/topic/topic'
import { useGateway } from '../../../platform/gateway'
import { useLibraryStore } from '../../library-store'
import { entryContent, entryForm, newEntryForm, tidyEntryForm } from './entry-form'
import { createEntryForms } from './entry-forms'
import { allCitedLines, citedLines, citedParagraphs } from './form-sources'
import { createGuideForms, isWholePlace, shownIn, WHOLE_PLACES, type WholePlace } from './guide-forms'
import type { CitedForm } from './line-form'
import { createNewSources } from './new-sources'
import { GUIDE_PLACES, isNewEntry, newEntryKey, type PlaceKey } from './place-key'

/** The guide that is being edited, and what was typed for it and is not saved. What is typed stays until it is saved or given up. */
export const useGuideEditorStore = defineStore('guideEditor', () => {
  const gateway = useGateway()
  const { items } = storeToRefs(useLibraryStore())
  const status = ref<'idle' | 'loading' | 'ready' | 'error'>('idle')
  /** Why the guide cannot be read. */
  const error = shallowRef<AppError | null>(null)
  const pack = shallowRef<Pack | null>(null)
  const place = ref<PlaceKey>('about')
  const { forms, entries, before, isChanged, isGone, refresh } = createEntryForms(pack)
  /** What is typed for the guide as a whole. */
  const whole = createGuideForms(pack)
  /** What changed in the guide while something else was typed for it here. */
  const overtaken = shallowReactive(new Set<PlaceKey>())
  const newSources = createNewSources(() => linesOf([...WHOLE_PLACES, ...forms.keys()]))
  /** What was reverted last, while nothing else was opened: it can be brought back. */
  const reverted = shallowRef<{ key: PlaceKey; bringBack: () => void } | null>(null)
  /** Why a form was not saved. */
  const refusals = shallowReactive(new Map<PlaceKey, AppError>())
  const isSaving = ref(false)
  let added = 0

  const sources = computed(
    () =>
      new Map<SourceId, Source>([
        ...(Object.entries(pack.value?.sources ?? {}) as [SourceId, Source][]),
        ...newSources.added,
      ]),
  )
  const item = computed(() => items.value.find(({ id }) => id === pack.value?.manifest.id))
  const form = computed(() => forms.get(place.value))

  const said = (content: object) => JSON.stringify(content)
  /** Entries, and the guide as a whole, with something that is not saved. */
  const changedKeys = computed<PlaceKey[]>(() => [...whole.changed.value, ...[...forms.keys()].filter(isChanged)])

  /** The lines that are typed in some places, with what they cite. */
  function linesOf(keys: readonly PlaceKey[]): CitedForm[] {
    return keys.flatMap((key) => {
      if (key === 'texts') return citedParagraphs(whole.texts.value ?? [])
      const typed = forms.get(key)
      return typed ? allCitedLines(typed) : []
    })
  }

  /** Opens a guide, or goes on with what was typed for it. @returns whether it can be read */
  async function open(packId: PackId): Promise<boolean> {
    if (pack.value?.manifest.id !== packId) {
      forget()
      status.value = 'loading'
    }
    return read(packId)
  }

  async function read(packId: PackId): Promise<boolean> {
    const answer = await gateway.readPack(packId)
    if (!answer.ok) {
      error.value = answer.error
      status.value = 'error'
      return false
    }
    take(answer.value)
    error.value = null
    status.value = 'ready'
    return true
  }

  /** Takes over what the guide holds now; what is typed stays, and tells when its entry is another than it was. */
  function take(next: Pack): void {
    const changed = new Set(changedKeys.value)
    const known = new Map([...forms.keys()].map((key) => [key, before(key)]))
    const last = pack.value
    newSources.meet(next, last, linesOf([...changed]))
    pack.value = next
    for (const key of WHOLE_PLACES) {
      if (!changed.has(key)) whole.refresh(key)
      else if (last && shownIn(last, key) !== shownIn(next, key)) overtaken.add(key)
    }
    for (const [key, entry] of known) {
      const now = entries.value.get(key)
      if (!changed.has(key)) {
        if (now) refresh(key, now)
        else forms.delete(key)
      } else if (entry && said(entry) !== (now && said(now))) overtaken.add(key)
    }
    if (!isPlace(place.value)) go('about')
  }

  const isPlace = (key: PlaceKey) =>
    (GUIDE_PLACES as readonly string[]).includes(key) || forms.has(key) || entries.value.has(key)

  /** Shows another part of the guide. What was typed before stays; a form without a change is let go. */
  function go(key: PlaceKey): void {
    if (key === place.value && (forms.has(key) || !entries.value.has(key))) return
    const left = place.value
    const entry = before(key)
    if (entry && !forms.has(key)) forms.set(key, entryForm(entry))
    place.value = isPlace(key) ? key : 'about'
    reverted.value = null
    if (left !== key && forms.has(left) && !isChanged(left)) letGo(left)
  }

  /** Begins an entry. It is in the guide once it is saved. */
  function add(kind: Kind, name: string): void {
    const key = newKey()
    forms.set(key, newEntryForm(kind, name))
    go(key)
  }

  function letGo(key: PlaceKey): void {
    forms.delete(key)
    overtaken.delete(key)
    refusals.delete(key)
  }

  /** Puts a form back to what the guide says; an entry that is not in it goes. */
  function revert(key: PlaceKey): void {
    const entry = before(key)
    const typed = forms.get(key)
    letGo(key)
    if (isWholePlace(key)) {
      reverted.value = { key, bringBack: whole.reset(key) }
      return
    }
    if (entry) forms.set(key, entryForm(entry))
    else if (place.value === key) go('about')
    if (typed) reverted.value = { key, bringBack: () => forms.set(key, typed) }
  }

  /** Brings back what was reverted last. */
  function bringBack(): void {
    const back = reverted.value
    if (!back) return
    back.bringBack()
    go(back.key)
    reverted.value = null
  }

  /** Asks for a new source. @returns its id, to be cited; `null` when none was written */
  const askNewSource = () => newSources.ask(() => sources.value.keys())

  /** Sends one change. @returns the version that holds it; the guide is read again either way when it had moved on */
  async function send(edit: PackEdit): Promise<Result<{ version: string }>> {
    const { value: open } = pack
    if (!open) return failure('not-found', 'No guide is open for editing.')
    isSaving.value = true
    try {
      // The bridge takes plain data only, nothing reactive.
      const plain = JSON.parse(JSON.stringify(edit)) as PackEdit
      const answer = await gateway.editPack(open.manifest.id, open.manifest.version, plain)
      if (answer.ok || answer.error.code === 'conflict') await read(open.manifest.id)
      return answer
    } finally {
      isSaving.value = false
    }
  }

  /** Saves what is typed in one place as a new version of the guide. What is typed stays when it is refused. */
  async function save(key: PlaceKey): Promise<Result<{ version: string }>> {
    refusals.delete(key)
    const answer = await (isWholePlace(key) ? saveWhole(key) : saveEntry(key))
    if (answer.ok) reverted.value = null
    else refusals.set(key, answer.error)
    return answer
  }

  async function saveWhole(key: WholePlace): Promise<Result<{ version: string }>> {
    const edit = whole.editOf(key)
    if (!edit) return failure('not-found', 'Nothing is typed here.')
    const own = key === 'texts' ? newSources.citedIn(linesOf([key])) : []
    const answer = await send({ ...edit, ...(own.length && { sources: Object.fromEntries(own) }) })
    if (!answer.ok) return answer
    own.forEach(([source]) => newSources.added.delete(source))
    overtaken.delete(key)
    whole.refresh(key)
    return answer
  }

  async function saveEntry(key: PlaceKey): Promise<Result<{ version: string }>> {
    const typed = forms.get(key)
    if (!typed) return failure('not-found', 'Nothing is typed here.')
    tidyEntryForm(typed)
    if (isGone(key)) return failure('conflict', `${typed.name.trim()} is no longer in this guide.`)
    const own = newSources.citedIn(citedLines(typed))
    typed.twins = typed.twins.filter((twin) => entries.value.has(twin))
    const id = isNewEntry(key) ? null : entryId(key)
    const known = new Set(entries.value.keys())
    const answer = await send({
      type: 'putEntry',
      id,
      entry: entryContent(typed),
      ...(own.length && { sources: Object.fromEntries(own) }),
    })
    if (!answer.ok) return answer
    own.forEach(([source]) => newSources.added.delete(source))
    overtaken.delete(key)
    const saved = before(id ?? [...entries.value.keys()].find((candidate) => !known.has(candidate)) ?? '')
    if (saved) {
      forms.delete(key)
      forms.set(saved.id, typed)
      refresh(saved.id, saved)
      if (place.value === key) place.value = saved.id
    }
    return answer
  }

  /** Saves what is typed for an entry that the guide no longer has as a new entry of it. */
  async function keepAsNew(key: PlaceKey): Promise<Result<{ version: string }>> {
    const typed = forms.get(key)
    if (!typed || !isGone(key)) return failure('not-found', 'Nothing is typed here.')
    const to = newKey()
    forms.set(to, typed)
    letGo(key)
    go(to)
    return save(to)
  }

  /** Takes an entry out of the guide. */
  async function remove(key: PlaceKey): Promise<Result<{ version: string }>> {
    refusals.delete(key)
    const answer = await send({ type: 'removeEntries', ids: [entryId(key)] })
    if (answer.ok) letGo(key)
    else refusals.set(key, answer.error)
    return answer
  }

  // Another window, a roll-back or an import has made another version of it.
  watch(
    () => item.value?.version,
    (version) => {
      const open = pack.value?.manifest
      if (open && version && version !== open.version && !isSaving.value) void read(open.id)
    },
  )

  /** A place for an entry that is not in the guide. */
  const newKey = (): PlaceKey => newEntryKey(++added)

  /** Makes sources known that are cited by what comes into the forms from elsewhere. */
  function bringSources(known: ReadonlyMap<SourceId, Source>, cited: readonly CitedForm[]): void {
    if (pack.value) newSources.bring(known, pack.value, cited)
  }

  /** Gives up everything that is typed. */
  function forget(): void {
    forms.clear()
    overtaken.clear()
    newSources.added.clear()
    reverted.value = null
    refusals.clear()
    whole.forget()
    pack.value = null
    place.value = 'about'
    status.value = 'idle'
  }

  return {
    ...{ status, error, pack, item, place, forms, form, topic: whole.topic, texts: whole.texts, entries, sources },
    ...{ overtaken, refusals, isSaving, reverted, changedKeys },
    ...{ open, go, add, revert, bringBack, save, keepAsNew, remove, send, isChanged, isGone },
    ...{ askNewSource, newKey, bringSources, forget },
  }
})
