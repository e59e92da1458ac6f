import { Parser } from 'htmlparser2'
import { GUESSED_LEVEL, MAX_BLOCKS, TOO_MANY, type Block, type BlockReader } from '../block'
import { squeeze, withoutOrnaments } from '../inline'
import { markMail, markMenus, markNamed } from './html-furniture'
import { BLOCKS, VOID, type FurnitureName } from './html-names'
import { isMenuLabel, openElement, OUTSIDE, type OpenElement } from './html-element'
import { headingLevel, headingText, isHeadingText, isLabel, isNamedSo } from './html-heading'
import { HtmlLists, markOf, type OpenItem } from './html-list'
import { HtmlPre } from './html-pre'
import { HtmlRow } from './html-row'
import { HtmlTabs } from './html-tabs'
import { OpenText, type TextPiece } from './html-text'
import { PageTitle } from './html-title'
import { LineCounter } from './line-counter'
import { withMarkedLines } from './marked-lines'
import { furnitureBlock } from './table-row'

/** Characters between two looks at the clock. */
const STEP = 256 * 1024
/** Elements inside each other that are followed; what lies deeper is read as if it lay here. */
const MAX_DEPTH = 500
/** Beyond this a page is an attack; to follow its ends would take time without bound. */
const DEEPEST = 5_000
/** Characters of a button that are kept, to say that it was left out. */
const LONGEST_CONTROL = 500

/** Reads a web page to headings, items, table rows and paragraphs. Of its markup nothing else is kept. */
export function* readHtml(source: string): BlockReader {
  const page = new PageReader(source)
  const parser = new Parser(page, { decodeEntities: true })
  page.position = () => parser.startIndex
  page.stop = () => parser.pause()
  for (let from = 0; from < source.length; from += STEP) {
    parser.write(source.slice(from, from + STEP))
    if (page.isTooDeep)
      return { refused: `is nested deeper than ${DEEPEST} elements, as no page that a person wrote is` }
    if (page.count > MAX_BLOCKS) return TOO_MANY
    yield Math.min(1, (from + STEP) / source.length)
  }
  parser.end()
  return page.finish()
}

type Attributes = Record<string, string>

class PageReader {
  position: () => number = () => 0
  stop: () => void = () => undefined
  isTooDeep = false
  private readonly blocks: Block[] = []
  private readonly stack: OpenElement[] = []
  /** Elements beyond the depth that is followed. */
  private beyond = 0
  private readonly lists = new HtmlLists()
  private readonly counter: LineCounter
  private readonly text = new OpenText()
  private readonly title = new PageTitle()
  private readonly row = new HtmlRow()
  private readonly tabs = new HtmlTabs()
  private readonly pre = new HtmlPre()
  /** What a control says that is open. */
  private control = ''
  private kind: Block['kind'] = 'paragraph'
  private level = GUESSED_LEVEL
  private item: OpenItem | undefined
  private isTerm = false
  /** Only a class calls it a heading. */
  private isNamedHeading = false
  /** A button is the heading, or part of it: what it opens may be hidden. */
  private isLabelled = false
  private isBehindLabel = false
  /** An item or a heading has begun, and nothing of its text was read. */
  private isOpening = false
  /** Blocks inside elements that are called like furniture. */
  private readonly namedSo = new Map<Block, readonly FurnitureName[]>()
  private readonly linked = new Set<Block>()
  private heading: string | undefined
  private elements = 0

  constructor(source: string) {
    this.counter = new LineCounter(source)
  }

  onopentag(name: string, attributes: Attributes): void {
    this.title.open(name, attributes, this.stack.length)
    const around = this.top()
    const isInHeading = this.kind === 'heading'
    const level = isInHeading && !BLOCKS.has(name) ? undefined : headingLevel(name, attributes, around.isInWords)
    const isHeading = level !== undefined && !around.isUnread
    const isBlock = BLOCKS.has(name) || isHeading
    if (isBlock) {
      this.flush(name)
      this.beginPanel(attributes)
    }
    if (!VOID.has(name)) this.push(name, attributes, isHeading && !BLOCKS.has(name))
    if (this.top().isUnread) return
    const { emphasis } = this.top()
    if (emphasis && !VOID.has(name)) this.text.beginEmphasis(emphasis === 'bold')
    if (name === 'sup') this.text.beginRaised()
    else if (name === 'a') this.text.beginLink()
    if (isHeading) this.beginHeading(name, attributes, level)
    else if (name === 'ul' || name === 'ol') this.lists.begin(name, attributes)
    else if (name === 'pre' && !this.row.isOpen) this.pre.begin(this.line())
    else if (!this.beginItem(name, attributes, around)) this.row.open(name, attributes)
  }

  onclosetag(name: string): void {
    this.title.close(name)
    if (name === 'thead') this.row.head(false)
    if (name === 'sup') this.text.endRaised()
    const own = this.beyond || VOID.has(name) ? undefined : this.top()
    if (!this.top().isUnread) {
      if (own?.emphasis) this.text.endEmphasis()
      if (name === 'a') this.text.endLink()
      if (BLOCKS.has(name) || own?.isHeading) this.flush(name)
      if (name === 'ul' || name === 'ol') this.lists.end()
      else if (name === 'table') this.putAll(this.row.close())
    } else if (own?.isControl) this.endControl()
    if (!VOID.has(name)) this.pop()
  }

  ontext(text: string): void {
    this.title.add(text)
    const { isUnread, isControl } = this.top()
    if (!isUnread && this.pre.isOpen) this.putAll(this.pre.add(text))
    else if (!isUnread) this.text.add(text, () => this.line())
    else if (isControl && this.control.length < LONGEST_CONTROL) this.control += text
  }

  finish(): Block[] {
    this.flush('end')
    this.putAll(this.row.close())
    const blocks = markNamed(markMenus(markMail(this.blocks), this.linked), this.namedSo)
    return this.title.apply(withMarkedLines(blocks))
  }

  /** Blocks so far. */
  get count(): number {
    return this.blocks.length
  }

  private top(): OpenElement {
    return this.stack.at(-1) ?? OUTSIDE
  }

  private push(name: string, attributes: Attributes, isHeading: boolean): void {
    if (this.stack.length >= MAX_DEPTH) {
      this.beyond++
      if (this.beyond <= DEEPEST - MAX_DEPTH) return
      this.isTooDeep = true
      this.stop()
      return
    }
    const [isInHeading, { isBehindLabel }] = [this.kind === 'heading', this]
    if (name === 'button' && isInHeading) this.isLabelled = true
    const at = { isInHeading, isBehindLabel, nextId: () => ++this.elements }
    const element = openElement(name, attributes, this.top(), at)
    this.stack.push(isHeading ? { ...element, isHeading } : element)
  }

  private pop(): void {
    if (this.beyond) this.beyond--
    else this.stack.pop()
  }

  private begin(kind: Block['kind'], level: number): void {
    this.kind = kind
    this.level = level
  }

  private beginHeading(name: string, attributes: Attributes, level: number): void {
    // The title of a box inside an accordion's own: the outer one says it.
    if (this.kind === 'heading' && isNamedSo(name, attributes)) return
    this.begin('heading', level)
    this.isTerm = name === 'dt'
    this.isLabelled = isLabel(name, attributes)
    if (this.isLabelled) this.tabs.begin(attributes)
    this.isNamedHeading = !/^(?:h[1-6]|dt|summary)$/.test(name) && isNamedSo(name, attributes)
    this.isOpening = true
  }

  private beginItem(name: string, attributes: Attributes, { isList }: OpenElement): boolean {
    const isBare = this.kind === 'paragraph' && this.text.isEmpty
    const item = name === 'li' || isBare ? this.lists.item(name, attributes, isList ?? false) : undefined
    if (!item) return false
    this.begin('item', item.level)
    this.item = item
    this.isOpening = true
    return true
  }

  private line(): number {
    return this.counter.at(this.position())
  }

  /** What a tab opens: its label is its heading. */
  private beginPanel(attributes: Attributes): void {
    const label = this.tabs.labelOf(attributes, this.blocks.at(-1))
    if (!label || label.isFurniture) return
    label.isFurniture = true
    this.put({ ...label, isFurniture: false, line: this.line(), endLine: this.line() })
    this.isBehindLabel = true
  }

  private endControl(): void {
    const text = squeeze(this.control)
    this.control = ''
    if (text) this.blocks.push(furnitureBlock(text, this.line()))
  }

  /** Ends the piece of text that is open. */
  private flush(name: string): void {
    if (this.pre.isOpen) {
      if (name === 'br') {
        this.pre.break()
        return
      }
      this.putAll(this.pre.end())
    }
    if (name === 'br' && this.kind === 'heading') {
      this.text.addSpace()
      return
    }
    const piece = this.text.take()
    if (this.row.isLayout(name)) {
      if (piece.text) this.row.add(this.tagged(this.block(piece)))
      for (const block of this.row.dissolve()) this.keep(block)
    } else if (piece.text && this.row.isOpen) this.row.add(this.tagged(this.block(piece)))
    else if (piece.text) this.put(this.block(piece))
    if (this.row.isOpen) this.endInRow(name)
    this.reset(name, Boolean(piece.text))
  }

  /** Inside a row only cells divide the text. */
  private endInRow(name: string): void {
    if (name === 'td' || name === 'th') this.row.endCell()
    if (!ROW_ENDS.has(name)) return
    for (const block of this.row.end(this.line(), this.heading)) this.keep(this.tagged(block))
  }

  private putAll(blocks: readonly Block[]): void {
    for (const block of blocks) this.put(block)
  }

  private put(block: Block): void {
    this.keep(this.tagged(block))
  }

  private keep(block: Block): void {
    this.blocks.push(block)
    if (block.kind === 'heading') this.heading = block.text
  }

  /** A block with what the elements around it say. */
  private tagged(block: Block): Block {
    const { isFurniture, named } = this.top()
    const isMenu = this.isLabelled && isMenuLabel(block.text)
    if (isFurniture || isMenu) block.isFurniture = true
    if (named.length && !isFurniture) this.namedSo.set(block, named)
    this.isBehindLabel = this.isLabelled && !isMenu
    if (this.isBehindLabel) this.tabs.label(block)
    this.isLabelled = false
    return block
  }

  private block({ text, lead, isItalic, isLink, line: from }: TextPiece): Block {
    const line = from || this.line()
    const isItem = this.kind === 'item'
    const bare = withoutOrnaments(text)
    const isHeading = this.kind === 'heading' && (!this.isNamedHeading || isHeadingText(text))
    const block: Block = {
      kind: this.kind === 'heading' && !isHeading ? 'paragraph' : this.kind,
      text: isHeading ? headingText(text, this.level) : isItem ? bare : text,
      line,
      endLine: Math.max(line, this.line()),
      level: isHeading || isItem ? this.level : GUESSED_LEVEL,
      isSpaced: true,
    }
    if (isItem) Object.assign(block, markOf(this.item, block.text))
    if (lead && (text.startsWith(lead) || bare.startsWith(lead))) {
      block.lead = lead
      if (isItalic) block.isItalic = true
    }
    if (this.isTerm) block.isTerm = true
    if (isLink) this.linked.add(block)
    if (isHeading && this.isNamedHeading) this.title.addNamed(block)
    return block
  }

  private reset(name: string, hadText: boolean): void {
    // `<li><p>text</p></li>`: the paragraph is the item's own text; so is that of a box that its class calls a heading.
    if (this.isOpening && !hadText && (name === 'p' || name === 'div')) return
    this.isOpening = this.isTerm = this.isNamedHeading = false
    this.begin('paragraph', GUESSED_LEVEL)
    this.item = undefined
  }
}

const ROW_ENDS = new Set(['tr', 'table', 'tbody', 'thead', 'tfoot', 'end'])
