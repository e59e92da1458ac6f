import { defineStore, storeToRefs } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { buildHandout, defaultItems } from '../../core/handout/build'
import { localDay } from '../../core/handout/day'
import { letterheadOf } from '../../core/handout/letterhead'
import type { LinePath } from '../../core/handout/line'
import { packLineAt } from '../../core/handout/reader'
import { HANDOUT_LIMITS, type HandoutItem, type HandoutRequest, type HandoutTemplate } from '../../core/handout/request'
import { openTemplate } from '../../core/handout/template'
import type { Template } from '../../core/records/record'
import type { EntryId } from '../../core/topic/entry'
import type { Pack, PackId } from '../../core/topic/topic'
import { useLibraryStore } from '../library-store'
import { useRecordsStore } from '../records-store'
import { chosenLines, isLineChosen } from './chosen-lines'
import { clinicWordings } from './clinic-wordings'
import { personalTexts, requestOf } from './handout-request'
import { createKeptSheets } from './kept-sheets'
import { meetUpdate } from './meet-update'
import { createPageOptions } from './page-options'
import { editsOf, type LineOrigin, type TypedLines } from './sheet-edits'

/** The sheet in the making. Name, visit, note and edited lines live here only: in memory, until the sheet is cleared. */
export const useHandoutStore = defineStore('handout', () => {
  const library = useLibraryStore()
  const { pack } = storeToRefs(library)
  const records = useRecordsStore()

  const template = ref<HandoutTemplate>('home-care')
  /** The clinic's template that the sheet was made from. */
  const ownTemplate = shallowRef<Template | null>(null)
  const items = shallowRef<HandoutItem[]>([])
  /** The items are the template's own, and nobody has done anything with them yet. */
  const isSuggestion = ref(true)
  const typed = shallowRef<TypedLines>(new Map())
  /** The version of the guide that the sheet fits. */
  const fitted = shallowRef<Pack | null>(null)
  const page = createPageOptions()
  const patientName = ref('')
  const nextVisit = ref('')
  const note = ref('')
  const date = ref('')
  /** What is this patient's alone; an empty date is today's. */
  const patient = { patientName, nextVisit, note, date }
  /** What happened to the sheet without being asked for: what of a template no longer fits, that it was cleared. */
  const notices = shallowRef<string[]>([])
  /** The sheets of other guides: everything here but the page's own options is of one topic. */
  const kept = createKeptSheets({ template, ownTemplate, items, isSuggestion, typed, fitted, ...patient })

  const isFull = computed(() => items.value.length >= HANDOUT_LIMITS.items)
  const letterhead = computed(() => {
    const [kept] = records.of('letterhead')
    return kept && letterheadOf(kept)
  })
  const clinic = computed(() =>
    pack.value ? clinicWordings(pack.value, template.value, records.of('wordings')) : new Map<LinePath, string>(),
  )
  const edits = computed(() =>
    pack.value
      ? editsOf(pack.value, {
          template: template.value,
          items: items.value,
          typed: typed.value,
          clinic: clinic.value,
        })
      : [],
  )
  /** Everything that was typed for this patient, on the sheets of other guides as well. */
  const personal = computed(() => {
    const own = { patientName: patientName.value, nextVisit: nextVisit.value, note: note.value, items: items.value }
    return [own, ...kept.all.value].flatMap(personalTexts)
  })
  const hasPersonal = computed(() => personal.value.length > 0 || date.value !== '')
  /** There is something that "Clear the sheet" would take away. */
  const isTouched = computed(
    () => !isSuggestion.value || hasPersonal.value || typed.value.size > 0 || kept.all.value.length > 0,
  )

  const request = computed<HandoutRequest | null>(() =>
    pack.value && items.value.length
      ? requestOf({
          packId: pack.value.manifest.id,
          template: template.value,
          items: items.value,
          edits: edits.value,
          ...page.options.value,
          patientName: patientName.value,
          nextVisit: nextVisit.value,
          note: note.value,
          date: date.value,
        })
      : null,
  )
  /** The document, or why there is none; `null` while nothing is chosen. */
  const built = computed(() =>
    pack.value && request.value
      ? buildHandout(pack.value, request.value, {
          today: localDay(new Date()),
          ...(letterhead.value && { letterhead: letterhead.value }),
        })
      : null,
  )

  /** Whether an entry was put on the sheet; the template's own suggestion is nobody's choice yet. */
  const has = (id: EntryId): boolean => !isSuggestion.value && items.value.some((item) => item.id === id)
  /** Whether an entry stands on the sheet as it is shown. */
  const isOnSheet = (id: EntryId): boolean => items.value.some((item) => item.id === id)

  /**
   * Puts an entry at the end; nothing happens when it is there already or the handout is full. What is chosen elsewhere takes the
   * place of an untouched suggestion.
   */
  function add(id: EntryId): void {
    if (isSuggestion.value) items.value = []
    append(id)
  }

  /** Puts an entry at the end of the sheet as it is shown. */
  function append(id: EntryId): void {
    isSuggestion.value = false
    if (!isOnSheet(id) && !isFull.value) items.value = [...items.value, { id }]
  }

  function remove(id: EntryId): void {
    isSuggestion.value = false
    items.value = items.value.filter((item) => item.id !== id)
  }

  /** @param by places to move: negative towards the top */
  function move(id: EntryId, by: number): void {
    const from = items.value.findIndex((item) => item.id === id)
    const to = from + by
    if (from < 0 || to < 0 || to >= items.value.length) return
    isSuggestion.value = false
    const moved = items.value.filter((item) => item.id !== id)
    items.value = moved.toSpliced(to, 0, ...items.value.slice(from, from + 1))
  }

  function change(id: EntryId, part: Partial<HandoutItem>): void {
    isSuggestion.value = false
    items.value = items.value.map((item) => (item.id === id ? { ...item, ...part } : item))
  }

  /** Prints a line of an entry, or leaves it out. @param field as `steps[2]` */
  function chooseLine(id: EntryId, field: string, isOn: boolean): void {
    const entry = library.entryOf(id)
    const item = items.value.find((one) => one.id === id)
    if (entry && item) change(id, { lines: chosenLines(entry, item, field, isOn) })
  }
  const hasLine = (id: EntryId, field: string): boolean => {
    const entry = library.entryOf(id)
    const item = items.value.find((one) => one.id === id)
    return Boolean(entry && item && isLineChosen(entry, item, field))
  }

  /** The guide's own line; `undefined` for one that nobody can change. */
  const guideLine = (path: LinePath): string | undefined =>
    pack.value ? packLineAt(pack.value, { template: template.value }, path) : undefined

  function lineText(path: LinePath): string {
    return typed.value.get(path)?.text ?? clinic.value.get(path) ?? guideLine(path) ?? ''
  }

  function lineOrigin(path: LinePath): LineOrigin {
    if (lineText(path) === guideLine(path)) return 'guide'
    return typed.value.has(path) ? 'sheet' : 'clinic'
  }

  /** Puts other words in a line's place. @param text as typed; empty leaves the line out */
  function writeLine(path: LinePath, text: string): void {
    const original = guideLine(path)
    if (original === undefined) return
    isSuggestion.value = false
    const next = new Map(typed.value)
    const unedited = clinic.value.get(path) ?? original
    if (text === unedited) next.delete(path)
    else next.set(path, { text: text.slice(0, HANDOUT_LIMITS.edit), original })
    typed.value = next
  }

  /** Brings the guide's own line back. */
  function restoreLine(path: LinePath): void {
    const original = guideLine(path)
    if (original !== undefined) writeLine(path, original)
  }

  /** Takes another template; what was chosen and typed stays, an untouched suggestion does not. */
  function useTemplate(next: HandoutTemplate): void {
    template.value = next
    ownTemplate.value = null
    notices.value = []
    if (!isSuggestion.value || !pack.value) return
    items.value = defaultItems(pack.value, next)
  }

  /** Makes the sheet anew from a template of the clinic; what was typed for the patient stays. */
  function useOwnTemplate(own: Template): void {
    if (!pack.value) return
    const { request: opened, left } = openTemplate(pack.value, own)
    template.value = own.base
    ownTemplate.value = own
    items.value = opened.items
    typed.value = new Map(opened.edits.map(({ path, text, original }) => [path, { text, original }]))
    page.setOptions(opened)
    isSuggestion.value = false
    notices.value = left
  }

  /** Starts again with the template's own items; what was typed for the patient stays. */
  function resetItems(): void {
    items.value = pack.value ? defaultItems(pack.value, template.value) : []
    isSuggestion.value = true
  }

  /** Forgets what was typed for one patient, how to take a medicine included. */
  function clearPersonal(): void {
    for (const field of Object.values(patient)) field.value = ''
    items.value = items.value.map(({ id, lines }) => ({ id, ...(lines && { lines }) }))
  }

  /** Forgets the sheet: everything typed, every line changed, every item chosen, for other guides as well. Template and page stay. */
  function clear(why?: string): void {
    kept.clear()
    startAgain()
    notices.value = why === undefined ? [] : [why]
  }

  function startAgain(): void {
    const own = ownTemplate.value
    clearPersonal()
    typed.value = new Map()
    resetItems()
    if (own) useOwnTemplate(own)
  }

  /** The sheet stays with its guide, and is here again with it. */
  function follow(next: Pack | null, before: Pack | null | undefined): void {
    if (next?.manifest.id === before?.manifest.id) {
      if (next) notices.value = meet(next)
      return
    }
    const isLeft =
      before && (!isSuggestion.value || typed.value.size > 0 || Object.values(patient).some(({ value }) => value))
    if (isLeft) kept.keep(before.manifest.id)
    if (!next || !kept.bringBack(next.manifest.id)) {
      ownTemplate.value = null
      fitted.value = next
      startAgain()
    }
    const left = next ? meet(next) : []
    notices.value = isLeft
      ? [`The sheet for ${before.manifest.title} is kept: it is here again when that guide is opened.`, ...left]
      : left
  }

  /** Fits the sheet to another version of its guide. @returns what of it does not fit */
  function meet(next: Pack): string[] {
    const before = fitted.value
    fitted.value = next
    if (!before || before === next) return []
    const met = meetUpdate(before, next, { template: template.value, items: items.value, typed: typed.value })
    typed.value = met.typed
    if (isSuggestion.value) resetItems()
    else items.value = met.items
    return isSuggestion.value ? [] : met.left
  }

  // At once: no page is ever built from one guide's items and another guide's text.
  watch(pack, follow, { immediate: true, flush: 'sync' })

  return {
    ...{ template, ownTemplate, items, isSuggestion, typed, edits, ...page.refs, ...patient, notices },
    ...{ isFull, letterhead, personal, hasPersonal, isTouched, request, built },
    ...{ has, isOnSheet, add, append, remove, move, change, chooseLine, hasLine },
    ...{ guideLine, lineText, lineOrigin, writeLine, restoreLine },
    ...{ useTemplate, useOwnTemplate, resetItems, clearPersonal, clear },
    hasKept: (id: PackId): boolean => kept.has(id),
  }
})
