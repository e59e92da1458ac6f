import type { PrintToPDFOptions } from 'electron'
import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2?inline'
import boldExtended from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-normal.woff2?inline'
import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2?inline'
import regularExtended from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-normal.woff2?inline'
import { buildOptionSheet, type OptionSheetRequest } from '../../../src/core/compare/option-sheet'
import { buildHandout, type HandoutDocument } from '../../../src/core/handout/document'
import { HANDOUT_FONT_FAMILY, handoutCss, SHEETS } from '../../../src/core/handout/handout-css'
import { escapeHtml, renderHandoutHtml } from '../../../src/core/handout/render-html'
import type { HandoutRequest } from '../../../src/core/handout/request'
import { failure, success, type Result } from '../../../src/core/result'
import type { PackStore } from './pack-store'
import { STYLESHEET_HREF, type PrintPage, type PrintWindow } from './print-window'

export interface HandoutPdf {
  bytes: Uint8Array
  pages: number
  title: string
}

/** Makes handouts on paper or as PDF, and option sheets as PDF. */
export interface HandoutPrinter {
  /** @returns the PDF of the handout, whole and with at least one page */
  toPdf(request: HandoutRequest): Promise<Result<HandoutPdf>>
  /** Shows the system's print dialog. @returns false when the person cancelled it */
  print(request: HandoutRequest): Promise<Result<{ isPrinted: boolean }>>
  /** The title that the handout will have, for the name of the file. */
  titleOf(request: HandoutRequest): Promise<Result<string>>
  /** @returns the PDF of the option sheet, whole and with at least one page */
  optionSheetToPdf(request: OptionSheetRequest): Promise<Result<HandoutPdf>>
  /** The title that the option sheet will have, for the name of the file. */
  optionSheetTitleOf(request: OptionSheetRequest): Promise<Result<string>>
}

/** What the Latin font files hold; a text with more also takes the extended ones. */
const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD'
const LATIN_EXTENDED =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF'
const BEYOND_LATIN = /[\u0100-\u1fff\u2070-\uffff]/u

const face = (weight: number, url: string, range: string) =>
  `@font-face{font-family:'${HANDOUT_FONT_FAMILY}';font-weight:${weight};src:url(${url}) format('woff2');unicode-range:${range}}`

const REGULAR_FACE = face(400, regular, LATIN)
const LATIN_FACES = [REGULAR_FACE, face(700, bold, LATIN)].join('\n')
const EXTENDED_FACES = [face(400, regularExtended, LATIN_EXTENDED), face(700, boldExtended, LATIN_EXTENDED)].join('\n')

/**
 * @param options.today gives the ISO day that is printed
 */
export function createHandoutPrinter(options: {
  packs: PackStore
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
    async print(request) {
      const built = await build(request)
      if (!built.ok) return built
      const printed = await printWindow.run(pageOf(built.value), ({ webContents }) => showPrintDialog(webContents), {
        isAttended: true,
      })
      if (!printed.ok) return printed
      const { isPrinted, reason } = printed.value
      if (isPrinted || reason === 'Print job canceled') return success({ isPrinted })
      return failure('io', `The page could not be printed (${reason}). Check the printer, or save the handout as PDF.`)
    },
  }
}

function titleOf(built: Result<HandoutDocument>): Result<string> {
  return built.ok ? success(built.value.title) : built
}

function pageOf(document: HandoutDocument): PrintPage {
  const html = renderHandoutHtml(document, { stylesheetHref: STYLESHEET_HREF })
  // Half the bytes of the sheet are fonts: those that no letter needs stay out.
  const faces = BEYOND_LATIN.test(html) ? `${LATIN_FACES}\n${EXTENDED_FACES}` : LATIN_FACES
  return { html, css: `${faces}\n${handoutCss(document.paper, document.textSize)}` }
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

function showPrintDialog(contents: Electron.WebContents): Promise<{ isPrinted: boolean; reason: string }> {
  return new Promise((done) => {
    contents.print({ silent: false, printBackground: true }, (isPrinted, reason) => done({ isPrinted, reason }))
  })
}

/** Counts the page objects of a PDF that Chromium wrote; 0 for anything that is no whole PDF. */
export function countPages(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (!text.startsWith('%PDF-') || !/%%EOF\s*$/.test(text)) return 0
  return text.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
