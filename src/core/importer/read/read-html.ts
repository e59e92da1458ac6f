import { Parser } from 'htmlparser2'
import { GUESSED_LEVEL, MAX_BLOCKS, TOO_MANY, type Block, type BlockReader } from '../block'
import { squeeze, withoutAnchors } from '../inline'
import { BLOCKS, BOLD, EMPHASIS, markNamed, RAISED, VOID } from './html-names'
import { isLabel, isMenuLabel, openElement, type OpenElement } from './html-element'
import { HtmlRow } from './html-row'
import { LineCounter } from './line-counter'

/** Characters between two looks at the clock. */
const STEP = 256 * 1024
/** Elements inside each other that are followed; what lies deeper is read as if it lay here. */
const MAX_DEPTH = 500
/** Beyond this a page is an attack; to follow its ends would take time without bound. */
const DEEPEST = 5_000
/** Level of a term, and of the label of what a page opens. */
const LABEL = 6

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

class PageReader {
  position: () => number = () => 0
  stop: () => void = () => undefined
  isTooDeep = false
  private readonly blocks: Block[] = []
  private readonly stack: OpenElement[] = []
  /** Elements beyond the depth that is followed. */
  private beyond = 0
  private lists: { isOrdered: boolean; n: number }[] = []
  private readonly counter: LineCounter
  private text = ''
  private lead = ''
  private isLeadOpen = true
  private bold = 0
  private isItalic = true
  private sup: string | undefined
  private kind: Block['kind'] = 'paragraph'
  private level = GUESSED_LEVEL
  private n: number | undefined
  private mark: Block['mark']
  private readonly row = new HtmlRow()
  private rowLine = 0
  private isCell = false
  private isTerm = false
  /** A button is the heading, or part of it: what it opens may be hidden. */
  private isLabelled = false
  private isBehindLabel = false
  /** Blocks inside elements that are called like furniture. */
  private readonly namedSo = new Map<Block, readonly number[]>()
  private elements = 0
  private title = ''
  private isTitle = false
  private startLine = 0
  private isListItemStart = false

  constructor(source: string) {
    this.counter = new LineCounter(source)
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    if (name === 'title') this.isTitle = !this.title && this.stack.length <= 2
    const isBlock = BLOCKS.has(name) || (this.kind !== 'heading' && isLabel(name, attributes))
    if (isBlock) this.flush(name)
    if (!VOID.has(name)) this.push(name, attributes)
    if (this.top().isUnread) return
    if (EMPHASIS.has(name)) this.beginEmphasis(name)
    else if (name === 'sup') this.sup = ''
    else if (/^h[1-6]$/.test(name)) this.begin('heading', Number(name[1]))
    else if (name === 'ul' || name === 'ol')
      this.lists.push({
        isOrdered: name === 'ol',
        n: Number.parseInt(attributes['start'] ?? '1', 10) || 1,
      })
    else if (name === 'li') this.beginItem()
    else if (name === 'dt' || name === 'summary' || (name === 'button' && isBlock)) {
      this.begin('heading', LABEL)
      this.isTerm = name === 'dt'
      this.isLabelled = name === 'button'
    } else if (attributes['role'] === 'heading') this.begin('heading', Number(attributes['aria-level']) || 2)
    else this.beginInTable(name)
  }

  onclosetag(name: string): void {
    if (name === 'title') this.isTitle = false
    else if (name === 'thead') this.row.head(false)
    if (this.sup !== undefined && name === 'sup') this.endRaised()
    if (!this.top().isUnread) {
      if (EMPHASIS.has(name)) this.bold = Math.max(0, this.bold - 1)
      if (BLOCKS.has(name) || (name === 'button' && this.level === LABEL)) this.flush(name)
      if (name === 'ul' || name === 'ol') this.lists.pop()
      else if (name === 'table') this.row.close()
    }
    if (!VOID.has(name)) this.pop()
  }

  ontext(text: string): void {
    if (this.isTitle) this.title += text.slice(0, 500)
    if (this.top().isUnread) return
    if (this.sup !== undefined) {
      this.sup += text
      return
    }
    if (!this.text && text.trim()) this.startLine = this.line()
    if (this.bold && this.isLeadOpen) this.lead += text
    else if (text.trim()) this.isLeadOpen = false
    this.text += text
  }

  finish(): Block[] {
    this.flush('end')
    const title = squeeze(this.title)
    const hasHeading = this.blocks.some(
      ({ kind, level, isFurniture }) => kind === 'heading' && level === 1 && !isFurniture,
    )
    if (title && !hasHeading)
      this.blocks.unshift({
        kind: 'heading',
        text: withoutSite(title),
        line: 1,
        endLine: 1,
        level: 1,
        isSpaced: true,
      })
    return markNamed(this.blocks, this.namedSo)
  }

  private beginInTable(name: string): void {
    this.row.open(name)
    if (name === 'tr') this.rowLine = 0
    else if (name === 'td' || name === 'th') this.isCell = true
  }

  /** Blocks so far. */
  get count(): number {
    return this.blocks.length
  }

  private top(): OpenElement {
    return this.stack.at(-1) ?? { isUnread: false, isFurniture: false, named: [] }
  }

  private push(name: string, attributes: Record<string, string>): void {
    if (this.stack.length >= MAX_DEPTH) {
      this.beyond++
      if (this.beyond > DEEPEST - MAX_DEPTH) this.giveUp()
      return
    }
    const [isInHeading, { isBehindLabel }] = [this.kind === 'heading', this]
    if (name === 'button' && isInHeading) this.isLabelled = true
    this.stack.push(
      openElement(name, attributes, this.top(), { isInHeading, isBehindLabel, nextId: () => ++this.elements }),
    )
  }

  private giveUp(): void {
    this.isTooDeep = true
    this.stop()
  }

  private pop(): void {
    if (this.beyond) this.beyond--
    else this.stack.pop()
  }

  private beginEmphasis(name: string): void {
    this.bold++
    if (BOLD.has(name) && this.isLeadOpen) this.isItalic = false
  }

  private begin(kind: Block['kind'], level: number): void {
    this.kind = kind
    this.level = level
  }

  private beginItem(): void {
    const list = this.lists.at(-1)
    this.begin('item', Math.max(0, this.lists.length - 1))
    this.mark = list?.isOrdered ? 'number' : 'bullet'
    this.n = list?.isOrdered ? list.n++ : undefined
    this.isListItemStart = true
  }

  private endRaised(): void {
    const raised = squeeze(this.sup ?? '')
    this.sup = undefined
    // After a figure it is a power of ten, after a letter a mark that leads to the references.
    if (/\d\s*$/.test(this.text)) this.text += [...raised].map((sign) => RAISED[sign] ?? sign).join('')
    else if (!/^[\d\s,;[\]*†‡–-]*$/.test(raised)) this.text += raised
  }

  private line(): number {
    return this.counter.at(this.position())
  }

  /** Ends the piece of text that is open. */
  private flush(name: string): void {
    const text = squeeze(this.text)
    if (name === 'br' && this.kind === 'heading') {
      this.text += ' '
      return
    }
    if (this.row.isLayout(name)) for (const block of this.row.dissolve(this.rowLine)) this.put(block)
    if (this.row.isOpen) {
      this.inRow(name)
      return
    }
    if (text) this.put(this.block(this.kind === 'heading' ? withoutAnchors(text) : text))
    this.reset(name)
  }

  /** Inside a row only cells divide the text. */
  private inRow(name: string): void {
    const isEnd = name === 'tr' || name === 'table' || name === 'tbody' || name === 'thead' || name === 'end'
    if (!isEnd && name !== 'td' && name !== 'th') {
      this.text += '\n'
      return
    }
    // Each cell is met twice, at its beginning and at its end.
    if (this.isCell && squeeze(this.text)) this.rowLine ||= this.startLine
    if (this.isCell) this.row.add(this.text)
    this.isCell = false
    if (isEnd) {
      const block = this.row.end(this.rowLine, Math.max(this.rowLine, this.line()))
      if (block) this.put(block)
    }
    this.reset(name)
  }

  /** Adds a block, with what the elements around it say. */
  private put(block: Block): void {
    const { isFurniture, named } = this.top()
    const isMenu = this.isLabelled && isMenuLabel(block.text)
    const made = isFurniture || isMenu ? { ...block, isFurniture: true } : block
    if (named.length && !isFurniture) this.namedSo.set(made, named)
    this.blocks.push(made)
    this.isBehindLabel = this.isLabelled && !isMenu
    this.isLabelled = false
  }

  private block(text: string): Block {
    const line = this.startLine || this.line()
    const lead = squeeze(this.lead)
    const isItem = this.kind === 'item'
    return {
      kind: this.kind,
      text,
      line,
      endLine: Math.max(line, this.line()),
      level: this.level,
      isSpaced: true,
      ...(isItem && this.mark && { mark: this.mark }),
      ...(isItem && this.n !== undefined && { n: this.n }),
      ...(lead && text.startsWith(lead) && { lead, ...(this.isItalic && { isItalic: true }) }),
      ...(this.isTerm && { isTerm: true }),
    }
  }

  private reset(name: string): void {
    const hadText = Boolean(squeeze(this.text))
    this.text = this.lead = ''
    this.isItalic = true
    this.startLine = 0
    this.isLeadOpen = true
    // `<li><p>text</p></li>`: the paragraph is the item's own text.
    if (this.isListItemStart && !hadText && (name === 'p' || name === 'div')) return
    this.isListItemStart = false
    this.isTerm = false
    this.begin('paragraph', GUESSED_LEVEL)
    this.mark = this.n = undefined
  }
}

/** A page's title without the name of its site behind a bar or a dash. */
const withoutSite = (title: string): string => title.split(/ [|»–—-] /)[0] ?? title
