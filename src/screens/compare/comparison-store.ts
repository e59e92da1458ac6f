import { defineStore, storeToRefs } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { filterRows, onlyDifferences } from '../../core/compare/rows'
import { buildComparison, COMPARISON_LIMITS, type Comparison } from '../../core/compare/table'
import { comparisonHtml } from '../../core/compare/to-html'
import { comparisonText } from '../../core/compare/to-text'
import type { OptionSheetRequest } from '../../core/compare/option-sheet'
import type { ComparisonRequest } from '../../core/contract/contract'
import type { AppError, Result } from '../../core/result'
import { copyTable, copyText } from '../../platform/clipboard'
import { useGateway } from '../../platform/gateway'
import { useHandoutStore } from '../handout/handout-store'
import { useCompareStore } from './compare-store'

/** How the last save or copy ended. */
export interface ComparisonOutcome {
  isFault: boolean
  text: string
}

const NOT_COPIED: ComparisonOutcome = {
  isFault: true,
  text: 'The table could not be copied: the clipboard did not take it. Try again, or save it as CSV.',
}

/** The table of the entries put aside, what of it is shown, and what can be taken out of it. */
export const useComparisonStore = defineStore('comparison', () => {
  const gateway = useGateway()
  const { items, choices, packs } = storeToRefs(useCompareStore())

  const isOnlyDifferences = ref(false)
  const rowFilter = ref('')
  const busy = ref<'csv' | 'print' | 'optionSheet' | 'printOptionSheet' | null>(null)
  const outcome = shallowRef<ComparisonOutcome | null>(null)

  /** The whole table; `null` while there is too little to compare. */
  const whole = computed<Comparison | null>(() => {
    if (choices.value.length < COMPARISON_LIMITS.fewest) return null
    const built = buildComparison(choices.value)
    if (!built.ok) throw new Error(built.error.message)
    return built.value
  })
  /** The rows that are asked for. */
  const shown = computed(() => {
    if (!whole.value) return null
    return filterRows(isOnlyDifferences.value ? onlyDifferences(whole.value) : whole.value, rowFilter.value)
  })

  const rowCount = computed(() => countRows(whole.value))
  const shownCount = computed(() => countRows(shown.value))
  const differingCount = computed(() => (whole.value ? countRows(onlyDifferences(whole.value)) : 0))
  /** One sentence on what is shown, for the screen and for screen readers. */
  const countText = computed(() => {
    const rows = rowsText(rowCount.value)
    if (shownCount.value !== rowCount.value) return `${shownCount.value} of ${rows} shown`
    return `${rows}, ${differingCount.value} ${differingCount.value === 1 ? 'differs' : 'differ'}`
  })

  // What was announced no longer describes what is on the page.
  watch([whole, isOnlyDifferences, rowFilter], () => (outcome.value = null))

  function showAllRows(): void {
    isOnlyDifferences.value = false
    rowFilter.value = ''
  }

  const say = (text: string) => (outcome.value = { isFault: false, text })
  const complain = (error: AppError): void => {
    if (error.code === 'cancelled') say('Not saved.')
    else outcome.value = { isFault: true, text: error.message }
  }
  const copiedRows = () =>
    shownCount.value === rowCount.value
      ? rowsText(rowCount.value)
      : `${shownCount.value} of ${rowsText(rowCount.value)}`

  async function copyAsText(): Promise<void> {
    if (!shown.value) return
    const isCopied = await copyText(comparisonText(shown.value, packs.value))
    if (isCopied) say(`Copied ${copiedRows()} as text`)
    else outcome.value = NOT_COPIED
  }

  function copyAsTable(): void {
    if (!shown.value) return
    const isCopied = copyTable({
      html: comparisonHtml(shown.value, packs.value),
      text: comparisonText(shown.value, packs.value),
    })
    if (isCopied) say(`Copied ${copiedRows()} as a table`)
    else outcome.value = NOT_COPIED
  }

  /** Does one thing at a time, with the entries put aside; says how it ended. */
  async function take<T>(
    what: NonNullable<typeof busy.value>,
    ask: (request: ComparisonRequest) => Promise<Result<T>>,
    done: (value: T) => string,
  ): Promise<void> {
    if (!whole.value || busy.value) return
    busy.value = what
    try {
      const taken = await ask({ items: items.value.map(({ packId, entryId }) => ({ packId, entryId })) })
      if (taken.ok) say(done(taken.value))
      else complain(taken.error)
    } finally {
      busy.value = null
    }
  }

  const printed = ({ isPrinted }: { isPrinted: boolean }) => (isPrinted ? 'Sent to the printer' : 'Not printed.')

  function saveCsv(): Promise<void> {
    const rows = rowsText(rowCount.value)
    return take(
      'csv',
      (request) => gateway.saveComparisonCsv(request),
      ({ fileName }) => `Saved ${fileName}, all ${rows}`,
    )
  }

  /** The rows that are shown go on paper. */
  function print(): Promise<void> {
    const shownRows = { isOnlyDifferences: isOnlyDifferences.value, rowFilter: rowFilter.value }
    return take(
      'print',
      (request) => gateway.printComparison({ ...request, ...shownRows, paper: useHandoutStore().paper }),
      printed,
    )
  }

  /** Paper and text size are those of the handout; nothing of a patient goes along, name and visit are filled in by hand. */
  function sheetOf(request: ComparisonRequest): OptionSheetRequest {
    const { paper, textSize } = useHandoutStore()
    return { ...request, paper, textSize, patientName: '', nextVisit: '' }
  }

  function saveOptionSheet(): Promise<void> {
    return take(
      'optionSheet',
      (request) => gateway.saveOptionSheet(sheetOf(request)),
      ({ fileName, pages }) => `Saved ${fileName}, ${pages === 1 ? '1 page' : `${pages} pages`}`,
    )
  }

  function printOptionSheet(): Promise<void> {
    return take('printOptionSheet', (request) => gateway.printOptionSheet(sheetOf(request)), printed)
  }

  return {
    isOnlyDifferences,
    rowFilter,
    busy,
    outcome,
    whole,
    shown,
    countText,
    showAllRows,
    copyAsText,
    copyAsTable,
    saveCsv,
    print,
    saveOptionSheet,
    printOptionSheet,
  }
})

function countRows(comparison: Comparison | null): number {
  return comparison?.groups.reduce((sum, { rows }) => sum + rows.length, 0) ?? 0
}

function rowsText(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`
}
