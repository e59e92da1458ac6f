import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const run = promisify(execFile)

/** A piece of text on a page, in points from the lower left corner. */
export interface PlacedText {
  text: string
  x: number
  y: number
  width: number
}

export interface PdfPage {
  width: number
  height: number
  pieces: PlacedText[]
  /** The words in reading order, white space made single. */
  text: string
  /** Text that is marked as an artifact: page furniture. */
  artifacts: string
}

/** What a test asks of the inside of a PDF. */
export interface PdfStructure {
  pages: PdfPage[]
  /** How often each structure type occurs. */
  roles: Record<string, number>
  /** Alternative texts of figures; empty where one has none. */
  alternatives: string[]
  outline: string[]
  hasScript: boolean
  attachments: number
  links: number
}

interface StructNode {
  role?: string
  alt?: string
  children?: StructNode[]
}

/** Reads structure, text in its places and what must not be in a PDF, with pdf.js. */
export async function readStructure(bytes: Uint8Array): Promise<PdfStructure> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const structure: PdfStructure = {
    pages: [],
    roles: {},
    alternatives: [],
    outline: ((await document.getOutline()) ?? []).flatMap(titlesOf),
    hasScript: Boolean(await document.getJSActions()),
    attachments: Object.keys(((await document.getAttachments()) ?? {}) as object).length,
    links: 0,
  }
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n)
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const sheet: PdfPage = { width: x1 - x0, height: y1 - y0, pieces: [], text: '', artifacts: '' }
    const tags: string[] = []
    for (const item of items) {
      if ('type' in item) {
        if (item.type === 'endMarkedContent') tags.pop()
        else tags.push('tag' in item && typeof item.tag === 'string' ? item.tag : '')
        continue
      }
      if (!('str' in item)) continue
      const transform = item.transform as number[]
      const words = item.str + (item.hasEOL ? '\n' : '')
      sheet.text += words
      if (tags.includes('Artifact')) sheet.artifacts += words
      if (item.str.trim())
        sheet.pieces.push({ text: item.str, x: transform[4] ?? 0, y: transform[5] ?? 0, width: item.width })
    }
    sheet.text = sheet.text.replace(/\s+/g, ' ')
    sheet.artifacts = sheet.artifacts.replace(/\s+/g, ' ').trim()
    structure.pages.push(sheet)
    structure.links += (await page.getAnnotations()).length
    count((await page.getStructTree()) as StructNode | null, structure)
  }
  await document.destroy()
  return structure
}

function titlesOf(item: { title: string; items: unknown[] }): string[] {
  return [item.title, ...(item.items as { title: string; items: unknown[] }[]).flatMap(titlesOf)]
}

function count(node: StructNode | null, structure: PdfStructure): void {
  if (!node) return
  if (node.role) structure.roles[node.role] = (structure.roles[node.role] ?? 0) + 1
  if (node.role === 'Figure') structure.alternatives.push(node.alt ?? '')
  node.children?.forEach((child) => count(child, structure))
}

/** The fonts of a PDF as poppler tells them; `undefined` where it is not installed. */
export async function fontsOf(path: string): Promise<{ name: string; isEmbedded: boolean }[] | undefined> {
  const listed = await run('pdffonts', [path]).catch(() => undefined)
  return listed?.stdout
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) => ({
      name: line.split(/\s+/)[0] ?? '',
      isEmbedded: /\syes\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+\s*$/.test(line),
    }))
}
