import { defineStore, storeToRefs } from 'pinia'
import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { definedNames } from '../../core/content/patient-sentences'
import { entriesOf, type HandoutDocument } from '../../core/handout/document'
import { sheetLines, type FlatLine } from '../../core/handout/sheet-lines'
import { judgeSheet } from '../../core/quality/judge'
import type { SheetQuality } from '../../core/quality/types'
import { useLibraryStore } from '../library-store'
import { useHandoutStore } from './handout-store'

/** The sheet is judged when the typing pauses this long: a key press never waits for it. */
export const JUDGE_AFTER_MS = 150

/** What the quality gate says about the sheet as it stands. */
export const useHandoutQualityStore = defineStore('handoutQuality', () => {
  const library = useLibraryStore()
  const { built } = storeToRefs(useHandoutStore())
  const quality = shallowRef<SheetQuality | null>(null)
  /** The lines that `quality` is about, by path. */
  const lines = shallowRef<ReadonlyMap<string, FlatLine>>(new Map())
  /** The sheet has changed since it was judged. */
  const isStale = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined

  function namesOn(document: HandoutDocument): string[] {
    const names = entriesOf(document).flatMap(({ id }) => {
      const entry = library.entryOf(id)
      return entry ? definedNames(entry) : []
    })
    return library.pack ? [...names, library.pack.topic.patient.name] : names
  }

  /** Judges at once. @returns `null` while there is no sheet */
  function judgeNow(): SheetQuality | null {
    clearTimeout(timer)
    isStale.value = false
    const document = built.value?.ok ? built.value.value : undefined
    const flat = document ? sheetLines(document) : []
    lines.value = new Map(flat.map((line) => [line.path, line]))
    quality.value = document ? judgeSheet(flat, { language: document.language, definedNames: namesOn(document) }) : null
    return quality.value
  }

  watch(
    built,
    () => {
      clearTimeout(timer)
      isStale.value = true
      timer = setTimeout(judgeNow, JUDGE_AFTER_MS)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))

  return { quality, lines, isStale, judgeNow }
})
