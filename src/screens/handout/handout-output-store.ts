import { defineStore, storeToRefs } from 'pinia'
import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import { useAnnouncer } from '../../composables/useAnnouncer'
import { recordText } from '../../core/handout/record'
import { renderHandoutText } from '../../core/handout/render-text'
import type { HandoutRequest } from '../../core/handout/request'
import type { JudgedSheet } from '../../core/quality/types'
import type { AppError } from '../../core/result'
import { copyTable, copyText } from '../../platform/clipboard'
import { useGateway } from '../../platform/gateway'
import { useHandoutQualityStore } from './handout-quality-store'
import { useHandoutStore } from './handout-store'
import { createIdleTimer } from './idle-timer'

/** How the last save, print or copy ended. */
export interface HandoutOutcome {
  isFault: boolean
  text: string
  details: string[]
}

export type OutputAction = 'save' | 'print'

/** A sheet that was given is cleared when nobody has touched the window for this long. */
export const CLEAR_AFTER_MS = 5 * 60_000

const CLEARED =
  'The sheet was cleared: nothing was done for five minutes after it was given. What was typed for the patient is gone.'
const NOTHING = 'Nothing is on the sheet yet: choose an item first.'

/** What leaves the sheet: PDF, paper, text. Above the reading limit it asks first. */
export const useHandoutOutputStore = defineStore('handoutOutput', () => {
  const gateway = useGateway()
  const quality = useHandoutQualityStore()
  const handout = useHandoutStore()
  const { request, built, isTouched } = storeToRefs(handout)
  const { announce } = useAnnouncer()
  const status = ref<'idle' | 'saving' | 'printing'>('idle')
  const outcome = shallowRef<HandoutOutcome | null>(null)
  /** The sheet is above the limit, and the person is asked whether it shall be given all the same. */
  const asking = shallowRef<{ action: OutputAction; quality: JudgedSheet } | null>(null)
  /** Asked and answered for the sheet as it was then. */
  let agreed: HandoutRequest | null = null

  const idle = createIdleTimer({
    ms: CLEAR_AFTER_MS,
    onIdle: () => {
      handout.clear(CLEARED)
      announce(CLEARED)
    },
  })
  onScopeDispose(idle.stop)
  watch(isTouched, (isSheet) => isSheet || idle.stop())

  // What was announced no longer describes what is on the page.
  watch(request, () => (outcome.value = null))

  const say = (text: string) => (outcome.value = { isFault: false, text, details: [] })
  const complain = (error: Pick<AppError, 'message' | 'details'>) =>
    (outcome.value = { isFault: true, text: error.message, details: error.details ?? [] })

  /** From now on the sheet is cleared when nothing is done. */
  function given(): void {
    if (isTouched.value) idle.start()
  }

  /** @returns the request, or nothing when there is none or the person must be asked first */
  function ready(action: OutputAction): HandoutRequest | undefined {
    if (status.value !== 'idle' || asking.value) return undefined
    if (!request.value) {
      complain({ message: NOTHING })
      return undefined
    }
    const judged = agreed === request.value ? null : quality.judgeNow()
    if (judged?.isJudged && !judged.isWithinLimits) {
      asking.value = { action, quality: judged }
      return undefined
    }
    return request.value
  }

  async function savePdf(): Promise<void> {
    const wanted = ready('save')
    if (!wanted) return
    status.value = 'saving'
    try {
      const saved = await gateway.saveHandoutPdf(wanted)
      if (!saved.ok) return void (saved.error.code === 'cancelled' ? say('Not saved.') : complain(saved.error))
      const { fileName, pages, tookMs } = saved.value
      say(`Saved ${fileName}, ${pages === 1 ? '1 page' : `${pages} pages`}, in ${Math.round(tookMs)} ms`)
      given()
    } finally {
      status.value = 'idle'
    }
  }

  async function print(): Promise<void> {
    const wanted = ready('print')
    if (!wanted) return
    status.value = 'printing'
    try {
      const printed = await gateway.printHandout(wanted)
      if (!printed.ok) return void (printed.error.code === 'cancelled' ? say('Not printed.') : complain(printed.error))
      say(printed.value.isPrinted ? 'Sent to the printer' : 'Not printed.')
      if (printed.value.isPrinted) given()
    } finally {
      status.value = 'idle'
    }
  }

  /** The person wants the sheet as it is. */
  async function goOn(): Promise<void> {
    const action = asking.value?.action
    asking.value = null
    agreed = request.value
    if (action === 'save') await savePdf()
    else if (action === 'print') await print()
  }

  function goBack(): void {
    asking.value = null
  }

  async function copyAsText(): Promise<void> {
    if (!built.value?.ok) return
    tellCopied(await copyText(renderHandoutText(built.value.value)), 'Copied as text')
  }

  /** What was given, for the patient's record: one line, then the sheet's words, as rich and as plain text. */
  function copyForRecord(): void {
    if (!built.value?.ok) return
    const { plain, html } = recordText(built.value.value)
    tellCopied(copyTable({ text: plain, html }), 'Copied for the record')
  }

  function tellCopied(isCopied: boolean, text: string): void {
    if (isCopied) say(text)
    else
      complain({
        message:
          'The text could not be copied: the clipboard did not take it. Try again, or save the PDF and copy from there.',
      })
  }

  return { status, outcome, asking, savePdf, print, goOn, goBack, copyAsText, copyForRecord, tellCopied }
})
