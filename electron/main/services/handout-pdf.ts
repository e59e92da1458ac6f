import { topicsOf } from '../../../src/core/compare/item'
import { buildOptionSheet, type OptionSheetRequest } from '../../../src/core/compare/option-sheet'
import { buildHandout, type HandoutContext } from '../../../src/core/handout/build'
import { entriesOf, type HandoutDocument } from '../../../src/core/handout/document'
import type { Letterhead } from '../../../src/core/handout/letterhead'
import type { HandoutRequest } from '../../../src/core/handout/request'
import { failure, success, type Result } from '../../../src/core/result'
import type { Pack } from '../../../src/core/topic/topic'
import { pageOf, pdfOptions } from './handout-page'
import type { PackStore } from './pack-store'
import type { finishPdf, PdfFacts } from './pdf-finish'
import { printWithDialog } from './print-dialog'
import type { PrintWindow } from './print-window'

/** Without version: the same sheet is the same file on every clinic's computer. */
const CREATOR = 'Iliacus Desk Reference'

export interface HandoutPdf {
  bytes: Uint8Array
  pages: number
  title: string
}

/** Makes handouts and option sheets on paper or as PDF. */
export interface HandoutPrinter {
  /**
   * @param context what stands in the place of today and of the clinic's own letterhead; the command line's
   * @returns the PDF of the handout, whole and with at least one page
   */
  toPdf(request: HandoutRequest, context?: Partial<HandoutContext>): Promise<Result<HandoutPdf>>
  /** The sheet itself, as it would be printed. */
  documentOf(request: HandoutRequest, context?: Partial<HandoutContext>): Promise<Result<HandoutDocument>>
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
 * @param options.letterhead gives the clinic's letterhead as it is kept
 */
export function createHandoutPrinter(options: {
  packs: Pick<PackStore, 'read'>
  printWindow: PrintWindow
  today: () => string
  letterhead?: () => Promise<Letterhead | undefined>
  /** Adds what Chromium leaves out; the tests replace it. */
  finish?: typeof finishPdf
}): HandoutPrinter {
  const { packs, printWindow, today } = options

  async function build(
    request: HandoutRequest,
    context: Partial<HandoutContext> = {},
  ): Promise<Result<HandoutDocument>> {
    const pack = await packs.read(request.packId)
    if (!pack.ok) return pack
    const letterhead = request.hasLetterhead ? await options.letterhead?.() : undefined
    return buildHandout(pack.value, request, {
      today: today(),
      ...(letterhead && { letterhead }),
      ...context,
    })
  }

  async function buildOptions(request: OptionSheetRequest): Promise<Result<HandoutDocument>> {
    const read: Pack[] = []
    for (const topic of topicsOf(request.items)) {
      const pack = await packs.read(topic)
      if (!pack.ok) return pack
      read.push(pack.value)
    }
    return buildOptionSheet(read, request, today())
  }

  async function pdfOf(built: Result<HandoutDocument>): Promise<Result<HandoutPdf>> {
    if (!built.ok) return built
    const document = built.value
    const printed = await printWindow.run(pageOf(document), (window) =>
      window.webContents.printToPDF(pdfOptions(document)),
    )
    if (!printed.ok) return printed
    const pages = countPages(printed.value)
    // The library is large and only a PDF needs it.
    const finish = options.finish ?? (await import('./pdf-finish')).finishPdf
    const bytes = pages ? await finish(printed.value, factsOf(document)) : undefined
    if (!bytes) return failure('internal', 'The PDF came out damaged and was not saved. Try again.')
    return success({ bytes, pages, title: document.title })
  }

  return {
    titleOf: async (request) => titleOf(await build(request)),
    toPdf: async (request, context) => pdfOf(await build(request, context)),
    documentOf: build,
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

/** What the file says about itself: the sheet and its content, nobody's name. */
function factsOf(document: HandoutDocument): PdfFacts {
  const { title, language, content } = document
  const { topic, version, review, day } = content
  const alternatives = entriesOf(document).flatMap(({ drawing }) =>
    drawing ? [`${drawing.description} ${drawing.caption}`] : [],
  )
  return { title, language, subject: `${topic} ${version}, ${review}`, creator: CREATOR, alternatives, day }
}

function titleOf(built: Result<HandoutDocument>): Result<string> {
  return built.ok ? success(built.value.title) : built
}

/** Counts the page objects of a PDF that Chromium wrote; 0 for anything that is no whole PDF. */
export function countPages(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (!text.startsWith('%PDF-') || !/%%EOF\s*$/.test(text)) return 0
  return text.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
