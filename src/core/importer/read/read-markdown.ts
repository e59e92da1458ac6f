import MarkdownIt, { type Token } from 'markdown-it'
import { drain, GUESSED_LEVEL, MAX_BLOCKS, TOO_MANY, type Block, type BlockReader } from '../block'
import { squeeze, withoutOrnaments } from '../inline'
import { Comparison } from './comparison'
import { definitionsOf } from './definitions'
import { markdownChunks, type MarkdownChunk } from './markdown-chunks'
import { readHeading } from '../headings/heading-words'
import { inlineText, type InlineText } from './markdown-inline'
import { readHtml } from './read-html'
import { withMarkedLines } from './marked-lines'
import { readPlainText } from './read-text'
import { countAt, furnitureBlock, isColumnNames, nameColumn, nameOf, rowBlock } from './table-row'

/** Lists inside lists that are followed; the pieces of a text are cut so that nobody's writing goes deeper. */
const MAX_NESTING = 400
/** Blocks above a table among which its heading is. */
const NEAR = 50

/** Reads Markdown piece by piece; a piece that no person would write so is read as plain text. */
export function* readMarkdown(text: string): BlockReader {
  const parser = new MarkdownIt({ html: true, linkify: false, typographer: false })
  parser.set({ maxNesting: MAX_NESTING })
  // Of a link only its words are read: one that the parser would not follow shall not stand there with its address.
  parser.validateLink = () => true
  const blocks: Block[] = []
  let done = 0
  for (const chunk of markdownChunks(text, (heading) => blocks.push(heading))) {
    if (chunk.isPlain) for (const block of drain(readPlainText(chunk.text, chunk.line))) blocks.push(block)
    else new TokenReader(chunk, blocks, (cell) => parser.parseInline(cell, {})).read(parser.parse(chunk.text, {}))
    if (blocks.length > MAX_BLOCKS) return TOO_MANY
    done += chunk.text.length
    yield Math.min(1, done / text.length)
  }
  return withMarkedLines(blocks)
}

type ItemMark = Pick<Block, 'mark' | 'n'>

class TokenReader {
  /** Lists that are open around the token. */
  private depth = 0
  /** The mark of an item whose first line is still to come. */
  private item: ItemMark | undefined
  private ordered: boolean[] = []
  private kind: Block['kind'] = 'paragraph'
  private level = GUESSED_LEVEL
  private cells: string[] | undefined
  private isHeader = false
  private rowLine = 0
  /** Block quotations that are open; the one that is a box with a remark. */
  private quotes = 0
  private box: number | undefined
  private names: readonly string[] = []
  private lines: readonly string[] | undefined
  private comparison: Comparison | undefined

  constructor(
    private readonly chunk: MarkdownChunk,
    private readonly blocks: Block[],
    private readonly parseInline: (text: string) => Token[],
  ) {}

  read(tokens: readonly Token[]): void {
    for (const token of tokens) this.token(token)
  }

  private token(token: Token): void {
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.depth++
        this.ordered.push(token.type === 'ordered_list_open')
        break
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.depth--
        this.ordered.pop()
        break
      case 'list_item_open':
        this.item = this.ordered.at(-1) ? { mark: 'number', n: Number(token.info) } : { mark: 'bullet' }
        break
      case 'list_item_close':
        this.item = undefined
        break
      case 'blockquote_open':
        this.quotes++
        break
      case 'blockquote_close':
        if (this.box === this.quotes--) this.box = undefined
        break
      case 'heading_open':
        ;[this.kind, this.level] = ['heading', Number(token.tag[1])]
        break
      case 'paragraph_open':
        ;[this.kind, this.level] = this.item ? ['item', this.depth - 1] : ['paragraph', GUESSED_LEVEL]
        break
      case 'inline':
        this.inline(token)
        break
      case 'table_open':
        this.names = []
        break
      case 'tr_open':
        ;[this.cells, this.isHeader, this.rowLine] = [[], false, this.lineOf(token)]
        break
      case 'th_open':
        this.isHeader = true
        break
      case 'tr_close':
        this.row()
        break
      case 'table_close':
        this.add(this.comparison?.blocks() ?? [])
        this.comparison = undefined
        break
      case 'code_block':
      case 'fence':
        this.item = undefined
        this.add(this.code(token))
        break
      case 'html_block':
        this.item = undefined
        this.add(shifted(drain(readHtml(token.content)), this.lineOf(token) - 1))
        break
      default:
    }
  }

  private inline(token: Token): void {
    const found = inlineText(token.children ?? [], this.lineOf(token))
    if (this.cells) {
      this.cells.push(squeeze(found.lines.map(({ text }) => text).join(' ')))
      return
    }
    const mark = this.kind === 'item' ? this.item : undefined
    this.item = undefined
    const block = { ...this.textBlock(found, token), level: this.level, ...mark }
    if (FOOTNOTE.test(block.text)) block.isFurniture = true
    this.add(this.quotes ? this.inQuote(block) : definitionsOf(block, this.blocks))
  }

  /** `> [!tip] Remember` opens a box: what it says is no list of the section, unless its name opens one. */
  private inQuote(block: Block): Block[] {
    const [first, ...rest] = block.lines ?? []
    const [mark, name = ''] = CALLOUT.exec(first?.text ?? block.text) ?? []
    if (mark === undefined) return [this.box === undefined || block.kind === 'heading' ? block : aside(block)]
    const reading = readHeading(name, NONE)
    const isQuestion = /[?？؟]$/.test(name)
    if (!isQuestion && (!reading?.isExact || reading.topic === 'other')) {
      this.box = this.quotes
      return [aside(block)]
    }
    const heading: Block = { ...block, kind: 'heading', text: name, level: GUESSED_LEVEL, endLine: block.line }
    delete heading.lines
    const [second] = rest
    const below = {
      ...block,
      text: rest.map(({ text }) => text).join(' '),
      lines: rest,
      line: second?.line ?? block.line,
    }
    return second ? [heading, below] : [heading]
  }

  /** Code is an example of something, unless the article itself stands in it. */
  private code(token: Token): Block[] {
    const isFence = token.type === 'fence'
    const found = drain(readPlainText(token.content, this.lineOf(token) + (isFence ? 1 : 0)))
    const isArticle = !isFence || token.content.length * 2 > this.chunk.text.length
    return isArticle ? found : found.map((block) => aside(block))
  }

  private textBlock({ lines, lead, isItalic }: InlineText, token: Token): Block {
    const [first, ...more] = lines
    const line = this.lineOf(token)
    const isItem = this.kind === 'item'
    return {
      kind: this.kind,
      text: isItem
        ? withoutOrnaments(withoutCheckbox(first?.text ?? ''))
        : squeeze(lines.map(({ text }) => text).join(' ')),
      line,
      endLine: Math.max(line, (token.map?.[1] ?? 0) + this.chunk.line - 1),
      level: this.level,
      isSpaced: true,
      ...(this.kind !== 'heading' && { lines: isItem ? more : lines }),
      ...(lead && { lead }),
      ...(lead && isItalic && { isItalic }),
    }
  }

  /** A row of facts; the head of a table names its columns. */
  private row(): void {
    const cells = [...(this.cells ?? []), ...this.cellsBeyond()]
    this.cells = undefined
    if (this.isHeader || isColumnNames(cells)) {
      this.names = cells
      const heading = this.blocks.slice(-NEAR).findLast(({ kind }) => kind === 'heading')
      this.comparison = Comparison.of(cells, this.rowLine, heading?.text)
      if (cells.some(Boolean) && this.rowLine >= this.chunk.line + this.chunk.repeated)
        this.blocks.push(furnitureBlock(cells.filter(Boolean).join(' – '), this.rowLine))
      return
    }
    if (this.comparison) {
      this.comparison.add({ cells, line: this.rowLine, endLine: this.rowLine })
      return
    }
    const { names, rowLine: line } = this
    // Those beyond the columns stand behind the name too.
    const fromEnd = nameColumn(names) + Math.max(0, cells.length - names.length)
    const block = rowBlock(cells, { line, count: countAt(names, 0), column: nameOf(names), fromEnd })
    if (block) this.blocks.push(block)
  }

  /** Cells of a row that has more of them than the table has columns: the parser leaves them out. */
  private cellsBeyond(): string[] {
    if (this.isHeader || !this.names.length || this.cells?.length !== this.names.length) return []
    this.lines ??= this.chunk.text.split('\n')
    const row = (this.lines[this.rowLine - this.chunk.line] ?? '').trim().replace(/^\||(?<!\\)\|$/g, '')
    const beyond = row.split(/(?<!\\)\|/).slice(this.names.length)
    return beyond.map((cell) => {
      const children = this.parseInline(cell.trim()).flatMap((token) => token.children ?? [])
      return squeeze(
        inlineText(children, this.rowLine)
          .lines.map(({ text }) => text)
          .join(' '),
      )
    })
  }

  private add(found: readonly Block[]): void {
    for (const block of found) this.blocks.push(block)
  }

  private lineOf({ map }: Token): number {
    return (map?.[0] ?? 0) + this.chunk.line
  }
}

/** `[^1]: Smith, 2020`: what a mark in the text leads to. */
const FOOTNOTE = /^\[\^[\w-]{1,30}\]:\s/
const CALLOUT = /^\[![\w-]{1,30}\][+-]?(?: (.{1,100}))?$/
const NONE: ReadonlySet<string> = new Set()

/** The text of a block, without what it looks like. */
function aside(block: Block): Block {
  const { text, line, endLine, lines = [] } = block
  const all = block.kind === 'item' ? [{ text, line }, ...lines] : lines
  const whole = all.length > 1 ? all.map((part) => part.text).join(' ') : text
  return {
    kind: 'paragraph',
    text: whole,
    line,
    endLine,
    level: GUESSED_LEVEL,
    isSpaced: true,
    isAside: true,
    lines: all,
  }
}

/** `[x] done`, as task lists have it. */
const withoutCheckbox = (text: string): string => text.replace(/^\[[ x]\]\s+/i, '')

const shifted = (blocks: readonly Block[], by: number): Block[] =>
  blocks.map((block) => ({ ...block, line: block.line + by, endLine: block.endLine + by }))
