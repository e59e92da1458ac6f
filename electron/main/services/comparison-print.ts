import { comparisonCss, comparisonPageHtml } from '../../../src/core/compare/print-page'
import { filterRows, onlyDifferences } from '../../../src/core/compare/rows'
import type { ComparisonPrintRequest } from '../../../src/core/contract/contract'
import { longDay } from '../../../src/core/handout/day'
import type { Result } from '../../../src/core/result'
import { buildRequested } from './comparison-file'
import type { PackStore } from './pack-store'
import { printWithDialog } from './print-dialog'
import { fontFacesFor } from './print-fonts'
import { STYLESHEET_HREF, type PrintWindow } from './print-window'

/** Prints the comparison as it is on the screen: the same rows, in the same order. */
export interface ComparisonPrinter {
  /** Shows the system's print dialog. @returns false when the person cancelled it */
  print(request: ComparisonPrintRequest): Promise<Result<{ isPrinted: boolean }>>
}

/**
 * @param options.today gives the ISO day that is printed
 */
export function createComparisonPrinter(options: {
  packs: Pick<PackStore, 'read'>
  printWindow: PrintWindow
  today: () => string
}): ComparisonPrinter {
  const { packs, printWindow, today } = options
  return {
    async print(request) {
      const built = await buildRequested(packs, request)
      if (!built.ok) return built
      const { comparison } = built.value
      const [first] = built.value.packs
      const rows = filterRows(request.isOnlyDifferences ? onlyDifferences(comparison) : comparison, request.rowFilter)
      const html = comparisonPageHtml(rows, built.value.packs, {
        stylesheetHref: STYLESHEET_HREF,
        date: longDay(today(), first?.manifest.language ?? 'en'),
        isWhole:
          rows.groups.flatMap((group) => group.rows).length === comparison.groups.flatMap((group) => group.rows).length,
      })
      return printWithDialog(printWindow, { html, css: `${fontFacesFor(html)}\n${comparisonCss(request.paper)}` })
    },
  }
}
