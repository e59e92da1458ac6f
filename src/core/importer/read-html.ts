import { Parser } from 'htmlparser2'
import { GUESSED_LEVEL, MAX_BLOCKS, TOO_MANY, type Block, type BlockReader } from './block'
import { squeeze } from './inline'
import { LineCounter } from './line-counter'

/** Characters between two looks at the clock. */
const STEP = 256 * 1024
/** Elements inside each other that are followed; what lies deeper is read as if it lay here. */
const MAX_DEPTH = 500
/** Beyond this a page is an attack; to follow its ends would take time without bound. */
const DEEPEST = 5_000

/** Nothing inside these is for reading. */
export const UNREAD: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select option textarea button map dialog head'.split(
    ' ',
  ),
)
const FURNITURE = new Set(['nav', 'footer', 'aside', 'menu'])
const FURNITURE_ROLE = /^(?:navigation|complementary|contentinfo|search|banner|dialog|alert)$/
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:nav|navbar|toc|table-of-contents|breadcrumbs?|share|sharing|social|related|sidebar|cookies?|consent|gdpr|comments?|advert\w*|ads?|newsletter|subscribe|promo|popup|modal|footer|skip-link|author-box|pagination|widget)(?:$|[\s_-])/i
const BLOCKS = new Set(
  'p div section article main header h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tr td th blockquote pre figure figcaption details summary hr br center address fieldset body html nav footer aside menu'.split(
    ' ',
  ),
)
const BOLD = new Set(['b', 'strong', 'em', 'i', 'u'])
/** A table with these inside lays out the page; its cells are no rows of facts. */
const LAYOUT = /^(?:h[1-6]|ul|ol|dl|section|article)$/
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const RAISED: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '+': '⁺',
}

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

interface Open {
  isUnread: boolean
  isFurniture: boolean
}

class PageReader {
  position: () => number = () => 0
  stop: () => void = () => undefined
  isTooDeep = false
  private readonly blocks: Block[] = []
  private readonly stack: Open[] = []
  /** Elements beyond the depth that is followed. */
  private beyond = 0
  private lists: { isOrdered: boolean; n: number }[] = []
  private readonly counter: LineCounter
  private text = ''
  private lead = ''
  private isLeadOpen = true
  private bold = 0
  private sup: string | undefined
  private kind: Block['kind'] = 'paragraph'
  private level = GUESSED_LEVEL
  private n: number | undefined
  private mark: Block['mark']
  private cells: string[] | undefined
  private isHeaderRow = false
  private title = ''
  private isTitle = false
  private startLine = 0
  private isListItemStart = false

  constructor(source: string) {
    this.counter = new LineCounter(source)
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    if (name === 'title') this.isTitle = !this.title && this.stack.length <= 2
    if (BLOCKS.has(name)) this.flush(name)
    if (!VOID.has(name)) this.push(name, attributes)
    if (this.top().isUnread) return
    if (BOLD.has(name)) this.bold++
    else if (name === 'sup') this.sup = ''
    else if (/^h[1-6]$/.test(name)) this.begin('heading', Number(name[1]))
    else if (name === 'ul' || name === 'ol')
      this.lists.push({
        isOrdered: name === 'ol',
        n: Number.parseInt(attributes['start'] ?? '1', 10) || 1,
      })
    else if (name === 'li') this.beginItem()
    else if (name === 'dt' || name === 'summary') this.begin('heading', 6)
    else if (name === 'tr') [this.cells, this.isHeaderRow] = [[], true]
    else if (name === 'td') this.isHeaderRow = false
  }

  onclosetag(name: string): void {
    if (name === 'title') this.isTitle = false
    if (this.sup !== undefined && name === 'sup') this.endRaised()
    if (!this.top().isUnread) {
      if (BOLD.has(name)) this.bold = Math.max(0, this.bold - 1)
      if (BLOCKS.has(name)) this.flush(name)
      if (name === 'ul' || name === 'ol') this.lists.pop()
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
    return this.blocks
  }

  /** Blocks so far. */
  get count(): number {
    return this.blocks.length
  }

  private top(): Open {
    return this.stack.at(-1) ?? { isUnread: false, isFurniture: false }
  }

  private push(name: string, attributes: Record<string, string>): void {
    if (this.stack.length >= MAX_DEPTH) {
      this.beyond++
      if (this.beyond > DEEPEST - MAX_DEPTH) this.giveUp()
      return
    }
    const { isUnread, isFurniture } = this.top()
    const isHidden = 'hidden' in attributes || attributes['aria-hidden'] === 'true'
    const names = `${(attributes['class'] ?? '').slice(0, 500)} ${(attributes['id'] ?? '').slice(0, 200)}`
    // A theme may name the whole page "has-sidebar": only parts of a page are furniture.
    const isPart = !['html', 'body', 'main', 'article'].includes(name) && !/^h[1-6]$/.test(name)
    this.stack.push({
      isUnread: isUnread || isHidden || UNREAD.has(name),
      isFurniture:
        isFurniture ||
        FURNITURE.has(name) ||
        FURNITURE_ROLE.test(attributes['role'] ?? '') ||
        (isPart && FURNITURE_NAME.test(names)),
    })
  }

  private giveUp(): void {
    this.isTooDeep = true
    this.stop()
  }

  private pop(): void {
    if (this.beyond) this.beyond--
    else this.stack.pop()
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
    if (this.cells && LAYOUT.test(name)) this.cells = undefined
    if (this.cells) {
      this.endCell(name, text)
      return
    }
    if (text) this.blocks.push(this.block(text))
    this.reset(name)
  }

  private endCell(name: string, text: string): void {
    const isRow = name === 'tr' || name === 'table' || name === 'tbody'
    if (!isRow && name !== 'td' && name !== 'th') {
      this.text += ' '
      return
    }
    if (text) this.cells?.push(text)
    const [line, isHeader] = [this.startLine, this.isHeaderRow]
    if (isRow) this.endRow()
    else this.reset(name)
    // The row's line is that of its first cell.
    if (!isRow) [this.startLine, this.isHeaderRow] = [line, isHeader]
  }

  private endRow(): void {
    const [first, ...rest] = this.cells ?? []
    if (first && !this.isHeaderRow) {
      const text = [first, ...rest].join(' – ')
      this.blocks.push({
        ...this.block(text),
        kind: 'item',
        level: 0,
        mark: 'bullet',
        ...(rest.length && { lead: first }),
      })
    }
    this.cells = undefined
    this.reset('tr')
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
      ...(lead && text.startsWith(lead) && { lead }),
      ...(this.top().isFurniture && { isFurniture: true }),
    }
  }

  private reset(name: string): void {
    const hadText = Boolean(squeeze(this.text))
    this.text = this.lead = ''
    this.startLine = 0
    this.isLeadOpen = true
    // `<li><p>text</p></li>`: the paragraph is the item's own text.
    if (this.isListItemStart && !hadText && (name === 'p' || name === 'div')) return
    this.isListItemStart = false
    this.begin('paragraph', GUESSED_LEVEL)
    this.mark = this.n = undefined
  }
}

/** A page's title without the name of its site behind a bar or a dash. */
const withoutSite = (title: string): string => title.split(/ [|»–—-] /)[0] ?? title
