import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import type { DraftNaming, DraftSummary } from '../../../core/contract/drafts'
import type { DraftPack } from '../../../core/importer/draft'
import { correctDraft, correctedDraft, type Correction } from '../../../core/importer/drafting/corrections'
import { reportOf } from '../../../core/importer/drafting/report'
import { idsUnder, unplacedLines } from '../../../core/importer/drafting/unplaced'
import type { AppError, Result } from '../../../core/result'
import type { PackId } from '../../../core/topic/topic'
import { useGateway } from '../../../platform/gateway'
import { unclearLines } from './draft-rows'

/** The draft of an imported article while a person reviews it. Every correction is saved at once. */
export const useDraftReviewStore = defineStore('draftReview', () => {
  const gateway = useGateway()
  const summary = shallowRef<DraftSummary | null>(null)
  const original = shallowRef<DraftPack | null>(null)
  const draft = shallowRef<DraftPack | null>(null)
  const edits = shallowRef<readonly Correction[]>([])
  /** The item whose fields and source lines are shown. */
  const selected = ref<string | null>(null)
  /** Further items that an action applies to. */
  const ticked = shallowRef<ReadonlySet<string>>(new Set())
  /** The line of the article that was chosen last, by its place among the draft's lines. */
  const at = ref<number | null>(null)
  /** The other end of the lines that are chosen. */
  const anchor = ref<number | null>(null)
  const unsaved = shallowRef<AppError | null>(null)
  let saving: Promise<void> | undefined

  const report = computed(() => {
    const { value } = draft
    return value && { ...reportOf(value), notUnderstood: unplacedLines(value) }
  })
  const unclear = computed(() =>
    draft.value && report.value ? unclearLines(draft.value.lines, report.value) : new Map<number, string[]>(),
  )
  const item = computed(() => {
    const id = selected.value
    const { entries = [], texts = [] } = draft.value ?? {}
    return entries.find((entry) => entry.id === id) ?? texts.find((text) => text.id === id) ?? null
  })
  /** What is chosen of the article: places among the draft's lines. */
  const range = computed(() => {
    if (at.value === null) return null
    const other = anchor.value ?? at.value
    return { from: Math.min(at.value, other), to: Math.max(at.value, other) }
  })
  /** The heading that was chosen in the source, with what stands under it. */
  const heading = computed(() => {
    if (!draft.value || at.value === null || range.value?.to !== range.value?.from) return null
    const line = draft.value.lines[at.value]
    if (line?.role !== 'heading' || line.target) return null
    const ids = idsUnder(draft.value, at.value)
    return ids.length ? { text: line.text, ids } : null
  })
  /** Lines that are given a section as such: several, or one of which nothing was made. */
  const lines = computed(() => {
    if (!draft.value || !range.value || ticked.value.size) return null
    const { from, to } = range.value
    return to > from || (!item.value && !heading.value)
      ? { from, to, all: draft.value.lines.slice(from, to + 1) }
      : null
  })
  /** What an action applies to. */
  const chosen = computed(() => {
    if (ticked.value.size) return [...ticked.value]
    return heading.value?.ids ?? (selected.value ? [selected.value] : [])
  })

  async function open(draftId: string): Promise<Result<void>> {
    const answer = await gateway.readDraft(draftId)
    if (!answer.ok) return answer
    summary.value = answer.value.summary
    original.value = answer.value.draft
    edits.value = answer.value.edits
    draft.value = correctedDraft(answer.value.draft, answer.value.edits)
    ticked.value = new Set()
    at.value = null
    anchor.value = null
    unsaved.value = null
    selected.value = draft.value.entries[0]?.id ?? draft.value.texts[0]?.id ?? null
    return { ok: true, value: undefined }
  }

  /** Corrects the draft; what changes nothing is not kept. @returns whether something changed */
  function apply(edit: Correction): boolean {
    const before = draft.value
    if (!before) return false
    const after = correctDraft(before, edit)
    if (after === before) return false
    draft.value = after
    edits.value = [...edits.value, edit]
    if (edit.type === 'merge') selected.value = after.entries.find(({ id }) => edit.ids.includes(id))?.id ?? null
    if (edit.type === 'split') selected.value = `e${before.nextId}`
    ticked.value = new Set()
    save()
    return true
  }

  /** Takes the last correction back. */
  function undo(): void {
    if (!original.value || !edits.value.length) return
    edits.value = edits.value.slice(0, -1)
    draft.value = correctedDraft(original.value, edits.value)
    ticked.value = new Set()
    if (!item.value) selected.value = draft.value.entries[0]?.id ?? null
    save()
  }

  /** One writing at a time; what came meanwhile follows. */
  function save(): void {
    saving ??= (async () => {
      for (let written: readonly Correction[] | null = null; written !== edits.value;) {
        written = edits.value
        const id = summary.value?.id
        if (!id) break
        const answer = await gateway.saveDraft(id, structuredClone([...written]))
        unsaved.value = answer.ok ? null : answer.error
      }
    })().finally(() => (saving = undefined))
  }

  /** Waits until the corrections are saved; what was refused is tried once more. @returns why they are not saved */
  async function saved(): Promise<AppError | null> {
    await saving
    if (unsaved.value) save()
    await saving
    return unsaved.value
  }

  function selectItem(id: string | null): void {
    selected.value = id
    const line = draft.value?.lines.findIndex(({ target }) => id !== null && target === id) ?? -1
    if (line >= 0) at.value = line
    anchor.value = null
  }

  /**
   * Chooses a line of the article, and with it what was made of it.
   * @param line its place among the draft's lines
   * @param isWithShift the lines between are chosen too
   */
  function selectLine(line: number, isWithShift = false): void {
    anchor.value = isWithShift ? (anchor.value ?? at.value ?? line) : null
    at.value = line
    if (isWithShift) ticked.value = new Set()
    selected.value = isWithShift ? null : (draft.value?.lines[line]?.target ?? null)
  }

  function toggleTick(id: string): void {
    const next = new Set(ticked.value)
    if (!next.delete(id)) next.add(id)
    ticked.value = next
    anchor.value = null
  }

  /** Goes to the next line that was not understood or can be read in more than one way; after the last, to the first. */
  function selectNextUnclear(): void {
    const places = [...unclear.value.keys()]
    const next = places.find((place) => place > (at.value ?? -1)) ?? places[0]
    if (next !== undefined) selectLine(next)
  }

  async function accept(naming: DraftNaming): Promise<Result<{ packId: PackId }>> {
    // The guide is made of what is saved.
    const refused = await saved()
    if (refused) return { ok: false, error: refused }
    if (!summary.value) return { ok: false, error: { code: 'not-found', message: 'No draft is open.' } }
    const accepted = await gateway.acceptDraft(summary.value.id, naming)
    if (accepted.ok) forget()
    return accepted
  }

  /** Leaves the draft; what is not saved of it is lost. */
  function forget(): void {
    summary.value = null
    original.value = null
    draft.value = null
    edits.value = []
    selected.value = null
    unsaved.value = null
  }

  return {
    ...{ summary, draft, edits, selected, ticked, at, range, lines, unsaved, report, unclear, item, heading, chosen },
    ...{ open, apply, undo, selectItem, selectLine, toggleTick, selectNextUnclear, saved, accept, forget },
  }
})
