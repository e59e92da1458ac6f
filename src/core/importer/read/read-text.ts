import { GUESSED_LEVEL, MAX_BLOCKS, TOO_MANY, type Block, type BlockReader } from '../block'
import { skipFrontMatter } from './front-matter'
import { squeeze, withoutOrnaments } from '../inline'
import { readMarker, readRoman, splitRun, type Marker } from '../marker'
import { Comparison } from './comparison'
import { countAt, furnitureBlock, nameColumn, nameOf, rowBlock } from './table-row'
import { textLines, withoutEmphasis, type TextLine } from './text-lines'
import { textTable, type TextRow } from './text-table'

const LONGEST_NAME = 100
/** Lines between two looks at the clock. */
const STEP = 2_000
const RULE = /^\s*(?:(?:[=~_*#+.-]\s?){3,200}|--)\s*$/
const UNDERLINE = /^\s*(?:={3,200}|-{3,200}|~{3,200}|\^{3,200}|\*{3,200}|#{3,200}|\+{3,200}|_{3,200})\s*$/
const HASHES = /^\s{0,3}(#{1,6})\s+(\S.*)$/
/** Word's second bullet, a letter. */
const O_BULLET = /^\s*o\s+(?=\S)/

/** Reads plain text: blank lines, list marks, indentation and lines that look like headings are all it has. */
export function* readPlainText(text: string, firstLine = 1): BlockReader {
  const raw = text.split('\n')
  const reader = new TextReader(firstLine - 1)
  const from = skipFrontMatter(raw, (block) => reader.blocks.push(block))
  const lines = textLines(raw, from)
  for (let i = from; i < lines.length;) {
    if (i % STEP === 0) yield i / lines.length
    if (reader.blocks.length > MAX_BLOCKS) return TOO_MANY
    i += reader.look(lines, i)
  }
  return reader.blocks
}

class TextReader {
  readonly blocks: Block[] = []
  private open: Block | undefined
  private isSpaced = true
  /** The last letter that counted. */
  private letter: string | undefined
  /** How far in the paragraph begins that is open. */
  private indent = 0

  /** @param offset lines before the first in the source */
  constructor(private readonly offset: number) {}

  /** Reads what begins at a line; says how many lines it took. */
  look(lines: readonly TextLine[], i: number): number {
    const { text: raw, line: own, isFurniture, isOrnate } = lines[i] as TextLine
    const [line, text] = [own + this.offset, squeeze(raw)]
    if (isFurniture) {
      if (text) this.blocks.push(furnitureBlock(text, line))
      return 1
    }
    if (!text || RULE.test(raw)) {
      this.pause()
      return 1
    }
    const hashes = HASHES.exec(raw)
    if (hashes?.[1] && hashes[2]) {
      this.heading(withoutEmphasis(hashes[2].replace(/\s#{1,6}\s*$/, '')).text, line, hashes[1].length)
      return 1
    }
    if (isOrnate) {
      this.isSpaced = true
      this.add({ ...paragraph(text, line), lead: text })
      this.pause()
      return 1
    }
    const below = lines[i + 1]?.text ?? ''
    if (this.isSpaced && text.length <= 120 && UNDERLINE.test(below) && !readMarker(raw)) {
      this.heading(text, line, below.trim().startsWith('=') ? 1 : 2)
      return 2
    }
    const table = isOBullet(lines, i) ? undefined : textTable((at) => lines[at]?.text, i)
    if (table) {
      this.table(table.rows, lines)
      return table.end - i
    }
    this.line(withKnownMark(lines, i), text, line)
    return 1
  }

  private line(raw: string, text: string, line: number): void {
    const marker = readMarker(raw) ?? readRoman(raw, this.letter)
    if (marker) this.items(marker, line)
    else if (this.open) extend(this.open, text, { line, isSet: indentOf(raw) > this.indent })
    else {
      const { text: bare, lead } = withoutEmphasis(text)
      this.add({ ...paragraph(bare, line), ...(lead && { lead }) })
      this.indent = indentOf(raw)
    }
  }

  private add(block: Block): void {
    this.blocks.push({ ...block, isSpaced: this.isSpaced })
    this.open = this.blocks.at(-1)
    this.isSpaced = false
  }

  /** What follows begins anew. */
  private pause(): void {
    this.open = undefined
    this.isSpaced = true
  }

  private heading(text: string, line: number, level: number): void {
    this.add({ ...paragraph(squeeze(text), line), kind: 'heading', level, lines: undefined })
    this.open = undefined
  }

  private items(marker: Marker, line: number): void {
    const { mark, indent, sign, isDecimal, letter } = marker
    this.letter = letter ?? this.letter
    for (const { text, n } of splitRun(marker)) {
      const { text: bare, lead } = columns(text) ?? withoutEmphasis(withoutOrnaments(squeeze(text)))
      this.add({
        ...paragraph(bare, line),
        kind: 'item',
        level: indent,
        mark,
        lines: [],
        ...(sign && { sign }),
        ...(isDecimal && { isDecimal }),
        ...(letter && { letter }),
        ...(n !== undefined && { n }),
        ...(lead && { lead }),
      })
    }
  }

  private table(rows: readonly TextRow[], lines: readonly TextLine[]): void {
    const head = rows.find(({ isHeader }) => isHeader)
    const fromEnd = head && nameColumn(head.cells)
    const column = head && nameOf(head.cells)
    const lineOf = (at: number) => (lines[at]?.line ?? 0) + this.offset
    const comparison = head && Comparison.of(head.cells, lineOf(head.at), this.blocks.at(-1)?.text)
    for (const [i, { cells, at, isHeader }] of rows.entries()) {
      const line = lineOf(at)
      if (comparison && !isHeader) {
        comparison.add({ cells, line, endLine: line })
        continue
      }
      const block = isHeader
        ? furnitureBlock(cells.filter(Boolean).join(' – '), line)
        : rowBlock(cells, { line, count: countAt(head?.cells, i + 1), column, ...(fromEnd && { fromEnd }) })
      if (block) this.blocks.push(block)
    }
    for (const block of comparison?.blocks() ?? []) this.blocks.push(block)
    this.pause()
  }
}

/** `(1) Name<tab>text`: an item in columns is named by the first. */
function columns(text: string): { text: string; lead: string } | undefined {
  const at = text.slice(0, LONGEST_NAME).search(/\t|(?<!\s)\s{3,}/)
  if (at < 2) return undefined
  const [lead, rest] = [withoutOrnaments(squeeze(text.slice(0, at))), squeeze(text.slice(at))]
  return rest && !/[.:;,–—-]$/.test(lead) ? { text: `${lead} – ${rest}`, lead } : undefined
}

const paragraph = (text: string, line: number): Block => ({
  kind: 'paragraph',
  text,
  line,
  endLine: line,
  level: GUESSED_LEVEL,
  lines: [{ text, line }],
  isSpaced: true,
})

const indentOf = (raw: string): number => /^[ \t]{0,40}/.exec(raw)?.[0].length ?? 0

/** A line goes on with what stands above it; which of the two is a name, later steps say. */
function extend(open: Block, text: string, { line, isSet }: { line: number; isSet: boolean }): void {
  open.lines?.push({ text: withoutEmphasis(text).text, line, ...(isSet && open.kind === 'paragraph' && { isSet }) })
  open.endLine = line
}

/** A line whose mark only its neighbours give away gets one that is known. */
function withKnownMark(lines: readonly TextLine[], i: number): string {
  const raw = lines[i]?.text ?? ''
  if (isOBullet(lines, i)) return raw.replace(O_BULLET, '◦ ')
  const n = bareNumber(raw)
  const isNext =
    n !== undefined && (bareNumber(lines[i - 1]?.text) === n - 1 || bareNumber(lines[i + 1]?.text) === n + 1)
  return isNext ? raw.replace(BARE, '$1$2. ') : raw
}

/** `1 wide shoes`. */
const BARE = /^(\s*)(\d{1,3})\s+(?=\p{L})/u
const bareNumber = (text = ''): number | undefined => {
  const [, , digits] = BARE.exec(text.slice(0, 100)) ?? []
  return digits === undefined ? undefined : Number(digits)
}

/** The letter is a bullet where the lines about it have it too. */
function isOBullet(lines: readonly TextLine[], i: number): boolean {
  const has = (at: number) => O_BULLET.test((lines[at]?.text ?? '').slice(0, 40))
  return has(i) && (has(i - 1) || has(i + 1) || /^\s*o\t/.test(lines[i]?.text ?? ''))
}
