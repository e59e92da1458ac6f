import type { PrintToPDFOptions } from 'electron'
import { buildOptionSheet, type OptionSheetRequest } from '../../../src/core/compare/option-sheet'
import { buildHandout, type HandoutDocument } from '../../../src/core/handout/document'
import { HANDOUT_FONT_FAMILY, handoutCss, SHEETS } from '../../../src/core/handout/handout-css'
import { escapeHtml, renderHandoutHtml } from '../../../src/core/handout/render-html'
import type { HandoutRequest } from '../../../src/core/handout/request'
import { failure, success, type Result } from '../../../src/core/result'
import type { PackStore } from './pack-store'
import { printWithDialog } from './print-dialog'
import { fontFacesFor, REGULAR_FACE } from './print-fonts'
import { STYLESHEET_HREF, type PrintPage, type PrintWindow } from './print-window'

export interface HandoutPdf {
  bytes: Uint8Array
  pages: number
  title: string
}

/** Makes handouts and option sheets on paper or as PDF. */
export interface HandoutPrinter {
  /** @returns the PDF of the handout, whole and with at least one page */
  toPdf(request: HandoutRequest): Promise<Result<HandoutPdf>>
  /** Shows the system's print dialog. @returns false when the person cancelled it */
  print(request: HandoutRequest): Promise<Result<{ isPrinted: boolean }>>
  /** The title that the handout will have, for the name of the file. */
  titleOf(request: HandoutRequest): Promise<Result<string>>
  /** @returns the PDF of the option sheet, whole and with at least one page */
  optionSheetToPdf(request: OptionSheetRequest): Promise<Result<HandoutPdf>>
  /** Shows the system's print dialog for an option sheet. @returns false when the person cancelled it */
  printOptionSheet(request: OptionSheetRequest): Promise<Result<{ isPrinted: boolean }>>
  /** The title that the option sheet will have, for the name of the file. */
  optionSheetTitleOf(request: OptionSheetRequest): Promise<Result<string>>
}

/**
 * @param options.today gives the ISO day that is printed
 */
export function createHandoutPrinter(options: {
  packs: Pick<PackStore, 'read'>
  printWindow: PrintWindow
  today: () => string
}): HandoutPrinter {
  const { packs, printWindow, today } = options

  async function build(request: HandoutRequest): Promise<Result<HandoutDocument>> {
    const pack = await packs.read(request.packId)
    return pack.ok ? buildHandout(pack.value, request, today()) : pack
  }

  async function buildOptions(request: OptionSheetRequest): Promise<Result<HandoutDocument>> {
    const pack = await packs.read(request.packId)
    return pack.ok ? buildOptionSheet(pack.value, request, today()) : pack
  }

  async function pdfOf(built: Result<HandoutDocument>): Promise<Result<HandoutPdf>> {
    if (!built.ok) return built
    const document = built.value
    const printed = await printWindow.run(pageOf(document), (window) =>
      window.webContents.printToPDF(pdfOptions(document)),
    )
    if (!printed.ok) return printed
    const pages = countPages(printed.value)
    if (!pages) return failure('internal', 'The PDF came out damaged and was not saved. Try again.')
    return success({ bytes: printed.value, pages, title: document.title })
  }

  return {
    titleOf: async (request) => titleOf(await build(request)),
    toPdf: async (request) => pdfOf(await build(request)),
    optionSheetTitleOf: async (request) => titleOf(await buildOptions(request)),
    optionSheetToPdf: async (request) => pdfOf(await buildOptions(request)),
    async printOptionSheet(request) {
      const built = await buildOptions(request)
      return built.ok ? printWithDialog(printWindow, pageOf(built.value)) : built
    },
    async print(request) {
      const built = await build(request)
      return built.ok ? printWithDialog(printWindow, pageOf(built.value)) : built
    },
  }
}

function titleOf(built: Result<HandoutDocument>): Result<string> {
  return built.ok ? success(built.value.title) : built
}

function pageOf(document: HandoutDocument): PrintPage {
  const html = renderHandoutHtml(document, { stylesheetHref: STYLESHEET_HREF })
  return { html, css: `${fontFacesFor(html)}\n${handoutCss(document.paper, document.textSize)}` }
}

function pdfOptions(document: HandoutDocument): PrintToPDFOptions {
  const { marginSideMm } = SHEETS[document.paper]
  return {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    // Margin boxes of CSS would do this, but the older Chromium that carries the tests has none.
    footerTemplate: `<style>${REGULAR_FACE} footer{display:flex;justify-content:space-between;inline-size:100%;padding:0 ${marginSideMm}mm;font:8pt '${HANDOUT_FONT_FAMILY}'}</style><footer><span>${escapeHtml(document.footerText)}</span><span>page <span class="pageNumber"></span> of <span class="totalPages"></span></span></footer>`,
  }
}

/** Counts the page objects of a PDF that Chromium wrote; 0 for anything that is no whole PDF. */
export function countPages(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (!text.startsWith('%PDF-') || !/%%EOF\s*$/.test(text)) return 0
  return text.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
