import { GUESSED_LEVEL, type Block } from '../block'
import { squeeze } from '../inline'
import { furnitureBlock, isColumnNames, nameColumn, rowBlock } from './table-row'

/** In a table without column names these lay out the page; its cells are no rows of facts. */
const LAYOUT = /^(?:h[1-6]|ul|ol|dl|section|article|table)$/
/** Always, whatever the table. */
const NEVER_IN_CELL = /^(?:h[1-6]|section|article|table)$/

/** The row of a table that is being read. */
export class HtmlRow {
  private cells: string[] | undefined
  private hasNames = false
  private hasData = false
  /** Its rows have a head, so its cells are facts even where lists stand in them. */
  private isData = false

  get isOpen(): boolean {
    return this.cells !== undefined
  }

  /** How far from its end a row has its name; by its names of columns. */
  private fromEnd: number | undefined
  private isInHead = false
  /** The tables around the row; which of them only lay out the page. */
  private readonly layouts: boolean[] = []

  /** An element of a table begins. */
  open(name: string): void {
    if (name === 'table') this.beginTable()
    else if (name === 'thead') this.head(true)
    else if (name === 'tr') this.begin()
    else if (name === 'td' || name === 'th') this.beginCell(name)
  }

  private beginTable(): void {
    this.isData = this.isInHead = false
    this.layouts.push(false)
    this.fromEnd = undefined
  }

  /** A table ends. */
  close(): void {
    this.layouts.pop()
  }

  /** Everything in the head of a table names columns. */
  head(isOpen: boolean): void {
    this.isInHead = isOpen
  }

  private begin(): void {
    ;[this.cells, this.hasNames, this.hasData] = [[], false, false]
  }

  private beginCell(name: string): void {
    if (name === 'th' || this.isInHead) this.hasNames = true
    else this.hasData = true
  }

  add(text: string): void {
    this.cells?.push(cellText(text))
  }

  /** Whether an element shows that the table only lays out the page. */
  isLayout(name: string): boolean {
    return this.isOpen && (this.isData ? NEVER_IN_CELL : LAYOUT).test(name)
  }

  /** Gives the row up: what stood in it so far are paragraphs. */
  dissolve(line: number): Block[] {
    const texts = this.cells ?? []
    const isName = this.hasNames
    this.cells = undefined
    if (this.layouts.length) this.layouts[this.layouts.length - 1] = true
    return texts.filter(Boolean).map((text) => paragraph(text, line, isName))
  }

  /** Ends the row: an item, the names of the columns, or a heading across the table. */
  end(line: number, endLine: number): Block | undefined {
    const cells = this.cells ?? []
    this.cells = undefined
    const filled = cells.filter(Boolean)
    const [only] = filled
    if (!only) return undefined
    const isHead = this.hasNames && !this.hasData
    if (isHead && filled.length > 1) this.isData = true
    if ((isHead && filled.length > 1) || isColumnNames(cells)) {
      this.fromEnd = nameColumn(cells)
      return furnitureBlock(filled.join(' – '), line)
    }
    // The foot of a page that a table lays out is no fact.
    if (cells.length === 1 && this.layouts.at(-1)) return paragraph(only, line, isHead)
    const { fromEnd } = this
    return isHead ? paragraph(only, line, true) : rowBlock(cells, { line, endLine, ...(fromEnd && { fromEnd }) })
  }
}

/** Several short lines in a cell are a list. */
function cellText(text: string): string {
  const lines = text.split('\n').map(squeeze).filter(Boolean)
  const isList = lines.length > 1 && lines.every((line) => line.length <= 80 && !/[.!?;,]$/.test(line))
  return lines.join(isList ? '; ' : ' ')
}

const paragraph = (text: string, line: number, isName: boolean): Block => ({
  kind: 'paragraph',
  text,
  line,
  endLine: line,
  level: GUESSED_LEVEL,
  isSpaced: true,
  ...(isName && { lead: text }),
})
