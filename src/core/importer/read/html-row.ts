import { GUESSED_LEVEL, type Block } from '../block'
import { readMarker } from '../marker'
import { Comparison } from './comparison'
import { countAt, furnitureBlock, isColumnNames, nameColumn, nameOf, rowBlock } from './table-row'

/** In a table without column names these lay out the page; its cells are no rows of facts. */
const LAYOUT = /^(?:h[1-6]|ul|ol|dl|section|article|table)$/
/** Always, whatever the table. */
const NEVER_IN_CELL = /^(?:h[1-6]|section|article|table)$/
/** Pieces of text in a cell above which it is part of a page; in the cell that would be the name; in one that is a whole row. */
const MANY = 10
const MANY_IN_NAME = 4
const MANY_IN_BOX = 3

/** The row of a table that is being read. */
export class HtmlRow {
  /** The pieces of text of each cell, as they would stand in a page. */
  private cells: Block[][] | undefined
  private isCellOpen = false
  private hasNames = false
  private hasData = false
  /** Its rows have a head, so its cells are facts even where lists stand in them. */
  private isData = false
  private isWide = false
  /** Rows of the table that have ended. */
  private rows = 0
  private names: readonly string[] | undefined
  private comparison: Comparison | undefined
  private isInHead = false
  /** The tables around the row; which of them only lay out the page. */
  private readonly layouts: boolean[] = []

  get isOpen(): boolean {
    return this.cells !== undefined
  }

  /** An element of a table begins. */
  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'table') this.beginTable()
    else if (name === 'thead') this.head(true)
    else if (name === 'tr') this.begin()
    else if (name === 'td' || name === 'th') this.beginCell(name, attributes)
  }

  private beginTable(): void {
    this.isData = this.isInHead = false
    this.rows = 0
    this.layouts.push(false)
    this.names = undefined
  }

  /** A table ends. */
  close(): Block[] {
    this.layouts.pop()
    return this.endComparison()
  }

  /** Everything in the head of a table names columns. */
  head(isOpen: boolean): void {
    this.isInHead = isOpen
  }

  private begin(): void {
    ;[this.cells, this.hasNames, this.hasData, this.isWide] = [[], false, false, false]
    this.isCellOpen = false
  }

  private beginCell(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'th' || this.isInHead) this.hasNames = true
    else this.hasData = true
    if (Number(attributes['colspan']) > 1) this.isWide = true
    this.cells?.push([])
    this.isCellOpen = true
  }

  /** A piece of text of the cell that is open. */
  add(block: Block): void {
    if (!this.isCellOpen) this.cells?.push([])
    this.isCellOpen = true
    this.cells?.at(-1)?.push(block)
  }

  endCell(): void {
    this.isCellOpen = false
  }

  /** Whether an element shows that the table only lays out the page. */
  isLayout(name: string): boolean {
    return this.isOpen && (this.isData ? NEVER_IN_CELL : LAYOUT).test(name)
  }

  /** Gives the row up: what stood in it so far is text of the page. */
  dissolve(): Block[] {
    const pieces = (this.cells ?? []).flat()
    if (this.hasNames) for (const piece of pieces) piece.lead = piece.text
    this.cells = undefined
    if (this.layouts.length) this.layouts[this.layouts.length - 1] = true
    return [...this.endComparison(), ...pieces]
  }

  /**
   * Ends the row: an item, the names of the columns, a heading across the table, or the text of a page that a table lays out.
   * @param heading what the table stands under
   */
  end(endLine: number, heading?: string): Block[] {
    const pieces = this.cells ?? []
    const line = pieces.flat()[0]?.line ?? endLine
    const place = { line, endLine: Math.max(line, endLine) }
    const filled = pieces.filter(({ length }) => length)
    const [only] = filled
    if (!only) {
      this.cells = undefined
      return []
    }
    const isHead = this.hasNames && !this.hasData
    if (!this.isData && !isHead && isPage(filled)) return this.dissolve()
    const cells = pieces.map(cellText)
    const isComparison = this.isComparisonHead(cells, isHead)
    this.cells = undefined
    this.rows++
    const isNames = isHead && filled.length > 1
    if (isNames) this.isData = true
    if (isNames || isColumnNames(cells) || isComparison) {
      const ended = this.endComparison()
      this.names = cells
      this.comparison = Comparison.of(cells, line, heading)
      return [...ended, furnitureBlock(cells.filter(Boolean).join(' – '), line)]
    }
    // The foot of a page that a table lays out is no fact; nor is what stands across all columns.
    const isAcross = filled.length === 1 && (isHead || this.isWide || (cells.length === 1 && this.layouts.at(-1)))
    if (isAcross) return [...this.endComparison(), paragraph(only, line, isHead)]
    if (this.comparison) {
      this.comparison.add({ cells, ...place })
      return []
    }
    const { names, rows } = this
    const block = rowBlock(cells, {
      ...place,
      count: countAt(names, rows),
      ...(names && { fromEnd: nameColumn(names), column: nameOf(names) }),
    })
    return block ? [block] : []
  }

  /** Names above columns without an element that says so: the corner is empty. */
  private isComparisonHead(cells: readonly string[], isHead: boolean): boolean {
    return !this.rows && !isHead && cells.length > 2 && cells.every((cell, i) => (cell === '') === (i === 0))
  }

  private endComparison(): Block[] {
    const blocks = this.comparison?.blocks() ?? []
    this.comparison = undefined
    return blocks
  }
}

/** Whether the cells of a row hold a text of several lines that is more than a fact: with headings, a list, many lines. */
function isPage(filled: readonly (readonly Block[])[]): boolean {
  const [name = []] = filled
  const most = filled.length === 1 ? MANY_IN_BOX : MANY_IN_NAME
  if (name.length > most || name.filter(({ text }) => readMarker(text)).length > 1) return true
  return filled.some((pieces) => pieces.length > MANY || pieces.filter(isBoldLine).length > 1)
}

const isBoldLine = ({ text, lead }: Block, i: number, all: readonly Block[]): boolean =>
  lead === text && i < all.length - 1 && all[i + 1]?.lead !== all[i + 1]?.text

/** Several short lines in a cell are a list. */
function cellText(pieces: readonly Block[]): string {
  const isList = pieces.length > 1 && pieces.every(({ text }) => text.length <= 80 && !/[.!?;,]$/.test(text))
  return pieces.map(({ text }) => text).join(isList ? '; ' : ' ')
}

const paragraph = (pieces: readonly Block[], line: number, isName: boolean): Block => {
  const text = cellText(pieces)
  const isBold = isName || pieces.every((piece) => piece.lead === piece.text)
  return {
    kind: 'paragraph',
    text,
    line,
    endLine: pieces.at(-1)?.endLine ?? line,
    level: GUESSED_LEVEL,
    isSpaced: true,
    ...(isBold && { lead: text }),
  }
}
