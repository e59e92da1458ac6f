import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a test asks of a PDF. */
export interface PdfFacts {
  pages: number
  /** Width and height of the first page in points. */
  size: [number, number]
  title: string
  creator: string
  language: string
  isTagged: boolean
  hasOutline: boolean
  text: string
}

/** Reads a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const first = await document.getPage(1)
  const metadata = await document.getMetadata()
  const info = metadata.info as Record<string, string | undefined>
  const texts: string[] = []
  for (let n = 1; n <= document.numPages; n++) {
    const content = await (await document.getPage(n)).getTextContent()
    texts.push(content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  }
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = first.view
  const facts: PdfFacts = {
    pages: document.numPages,
    size: [x1 - x0, y1 - y0],
    title: info['Title'] ?? '',
    creator: info['Creator'] ?? '',
    language: info['Language'] ?? '',
    isTagged: Boolean((await document.getMarkInfo())?.Marked),
    hasOutline: Boolean((await document.getOutline())?.length),
    text: texts.join('\n'),
  }
  await document.destroy()
  return facts
}
