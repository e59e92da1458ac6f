import { defineStore, storeToRefs } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { localDay } from '../../core/handout/day'
import { buildHandout } from '../../core/handout/build'
import { renderHandoutText } from '../../core/handout/render-text'
import {
  DEFAULT_PAGE_OPTIONS,
  HANDOUT_LIMITS,
  type HandoutRequest,
  type Paper,
  type TextSize,
} from '../../core/handout/request'
import type { AppError } from '../../core/result'
import type { EntryId } from '../../core/topic/entry'
import { useGateway } from '../../platform/gateway'
import { useLibraryStore } from '../library-store'
import { copyText } from '../../platform/clipboard'

/** How the last save, print or copy ended. */
export interface HandoutOutcome {
  isFault: boolean
  text: string
  details: string[]
}

/** The handout in the making. Name, visit and note live here only: in memory, until the window closes. */
export const useHandoutStore = defineStore('handout', () => {
  const gateway = useGateway()
  const { pack } = storeToRefs(useLibraryStore())

  const items = ref<EntryId[]>([])
  const paper = ref<Paper>('a4')
  const textSize = ref<TextSize>(12)
  const patientName = ref('')
  const nextVisit = ref('')
  const note = ref('')
  const status = ref<'idle' | 'saving' | 'printing'>('idle')
  const outcome = shallowRef<HandoutOutcome | null>(null)

  const isFull = computed(() => items.value.length >= HANDOUT_LIMITS.items)
  const hasPersonal = computed(() => Boolean(patientName.value || nextVisit.value || note.value))

  const request = computed<HandoutRequest | null>(() =>
    pack.value && items.value.length
      ? {
          ...DEFAULT_PAGE_OPTIONS,
          packId: pack.value.manifest.id,
          template: 'home-care',
          // The bridge takes plain data only, no reactive list.
          items: items.value.map((id) => ({ id })),
          edits: [],
          paper: paper.value,
          textSize: textSize.value,
          patientName: patientName.value,
          nextVisit: nextVisit.value,
          note: note.value,
        }
      : null,
  )

  /** The document, or why there is none; `null` while nothing is chosen. */
  const built = computed(() =>
    pack.value && request.value ? buildHandout(pack.value, request.value, { today: localDay(new Date()) }) : null,
  )

  /** Starts again with the topic's own home-care items. */
  function resetItems(): void {
    items.value = [...(pack.value?.topic.homeCareItems ?? [])]
  }
  watch(() => pack.value?.manifest.id, resetItems, { immediate: true })
  // What was announced no longer describes what is on the page.
  watch(request, () => (outcome.value = null))

  const has = (id: EntryId): boolean => items.value.includes(id)

  /** Puts an entry at the end; nothing happens when it is there already or the handout is full. */
  function add(id: EntryId): void {
    if (!has(id) && !isFull.value) items.value.push(id)
  }

  function remove(id: EntryId): void {
    items.value = items.value.filter((item) => item !== id)
  }

  /** @param by places to move: negative towards the top */
  function move(id: EntryId, by: number): void {
    const from = items.value.indexOf(id)
    const to = from + by
    if (from < 0 || to < 0 || to >= items.value.length) return
    items.value.splice(to, 0, ...items.value.splice(from, 1))
  }

  /** Forgets everything that belongs to one patient. */
  function clearPersonal(): void {
    patientName.value = ''
    nextVisit.value = ''
    note.value = ''
  }

  const say = (text: string) => (outcome.value = { isFault: false, text, details: [] })
  const complain = (error: AppError, cancelled: string) => {
    if (error.code === 'cancelled') say(cancelled)
    else outcome.value = { isFault: true, text: error.message, details: error.details ?? [] }
  }

  async function savePdf(): Promise<void> {
    if (!request.value || status.value !== 'idle') return
    status.value = 'saving'
    try {
      const saved = await gateway.saveHandoutPdf(request.value)
      if (!saved.ok) return complain(saved.error, 'Not saved.')
      const { fileName, pages, tookMs } = saved.value
      say(`Saved ${fileName}, ${pages === 1 ? '1 page' : `${pages} pages`}, in ${Math.round(tookMs)} ms`)
    } finally {
      status.value = 'idle'
    }
  }

  async function print(): Promise<void> {
    if (!request.value || status.value !== 'idle') return
    status.value = 'printing'
    try {
      const printed = await gateway.printHandout(request.value)
      if (!printed.ok) return complain(printed.error, 'Not printed.')
      say(printed.value.isPrinted ? 'Sent to the printer' : 'Not printed.')
    } finally {
      status.value = 'idle'
    }
  }

  async function copyAsText(): Promise<void> {
    if (!built.value?.ok) return
    const isCopied = await copyText(renderHandoutText(built.value.value))
    if (isCopied) say('Copied as text')
    else
      outcome.value = {
        isFault: true,
        text: 'The text could not be copied: the clipboard did not take it. Try again, or save the PDF and copy from there.',
        details: [],
      }
  }

  return {
    items,
    paper,
    textSize,
    patientName,
    nextVisit,
    note,
    status,
    outcome,
    isFull,
    hasPersonal,
    request,
    built,
    has,
    add,
    remove,
    move,
    resetItems,
    clearPersonal,
    savePdf,
    print,
    copyAsText,
  }
})
