import type { Block } from '../block'
import { readHeading } from '../headings/heading-words'
import { squeeze } from '../inline'
import { NAMED_TITLE } from './html-heading'

const LONGEST = 500
/** Divides a page's title from the name of its site. */
const DIVIDER = /\s(?:[|»›·•–—-]|::)\s/u
/** Blocks in which it is looked for what the page is about; what is counted of each. */
const FURTHER = 400
const LOOKED_AT = 2_000
/** A part of the title that stands above the text, with a word that is said so much oftener than those of the first part. */
const OFTENER = 3
const RUNNING_TEXT = 60
const TOP = 12
const SHORTEST_NAME = 8
const NONE: ReadonlySet<string> = new Set()

/** What a page says in its head about its title, and which heading is the article's. */
export class PageTitle {
  private text = ''
  private isOpen = false
  private shared = ''
  private site = ''
  /** The title in the page's head, divided. */
  private pieces: readonly string[] = []
  /** Headings of which only a class says that they are one. */
  private readonly named = new Set<Block>()

  open(name: string, attributes: Readonly<Record<string, string>>, depth: number): void {
    if (name === 'title') this.isOpen = !this.text && depth <= 2
    else if (name === 'meta') {
      const property = attributes['property'] ?? attributes['name']
      const content = squeeze((attributes['content'] ?? '').slice(0, LONGEST))
      if (property === 'og:title') this.shared ||= content
      else if (property === 'og:site_name') this.site ||= content
    }
  }

  close(name: string): void {
    if (name === 'title') this.isOpen = false
  }

  add(text: string): void {
    if (this.isOpen && this.text.length < LONGEST) this.text += text.slice(0, LONGEST)
  }

  addNamed(block: Block): void {
    this.named.add(block)
  }

  /** The blocks of a page with its title as their only heading of the first size that is above the article. */
  apply(all: readonly Block[]): Block[] {
    this.pieces = squeeze(this.text).split(DIVIDER).map(fold)
    const title = this.titleOf(all)
    const isFirst = ({ kind, level, isFurniture }: Block) => kind === 'heading' && level === 1 && !isFurniture
    const isSite = ({ text }: Block) => this.isSite(text, title)
    const firsts = all.filter(isFirst)
    const own = firsts.filter((block) => !this.named.has(block))
    const real = (own.length ? own : firsts.slice(0, 1)).filter((block) => !isSite(block))
    const first = all.findIndex(({ text }) => text.length >= RUNNING_TEXT)
    const top = first < 0 ? TOP : first
    const blocks = all.map((block, i) => {
      if (i < top && block.kind === 'paragraph' && this.isOfSite(block, title)) return { ...block, isFurniture: true }
      if (!isFirst(block) || real.includes(block)) return block
      return isSite(block) ? { ...block, isFurniture: true } : { ...block, level: NAMED_TITLE + 1 }
    })
    if (real.length || !title) return blocks
    return [{ kind: 'heading', text: title, line: 1, endLine: 1, level: 1, isSpaced: true }, ...blocks]
  }

  private isSite(text: string, title: string): boolean {
    const folded = fold(text)
    if (!folded || folded === fold(title)) return false
    return (
      folded === fold(this.site) || (fold(title) !== fold(this.text) && this.pieces.some((piece) => piece === folded))
    )
  }

  /** The name of the site, as the page's head has it, above the text. */
  private isOfSite({ text }: Block, title: string): boolean {
    const folded = fold(text)
    if (folded.length < SHORTEST_NAME || folded === fold(title)) return false
    return folded === fold(this.site) || this.pieces.some((piece) => piece !== fold(title) && piece.includes(folded))
  }

  /** The page's title without the name of its site: its first part, unless the text is about another. */
  private titleOf(blocks: readonly Block[]): string {
    const whole = squeeze(this.text) || this.shared
    const parts = whole.split(DIVIDER).filter((part) => part && fold(part) !== fold(this.site))
    const said = parts.filter((part) => !readHeading(part, NONE)?.isExact)
    const [first = parts[0] ?? whole, ...others] = said
    if (!others.length) return first
    const texts = blocks
      .slice(0, FURTHER)
      .map((block) => (block.isFurniture ? '' : block.text.slice(0, LOOKED_AT).toLowerCase()))
    // What only names the page or its site says nothing about either.
    const text = texts.filter((said) => !parts.some((part) => fold(part).includes(said))).join('\n')
    const enough = OFTENER * Math.max(1, mentions(text, first))
    return others.find((part) => texts.includes(fold(part)) && mentions(text, part) >= enough) ?? first
  }
}

/** How often a text says the word of a title that it says most. */
function mentions(text: string, title: string): number {
  const words = title.toLowerCase().match(/\p{L}{4,}|[\p{Lo}\p{M}]{2,}/gu) ?? []
  return words.slice(0, 20).reduce((most, word) => Math.max(most, text.split(word).length - 1), 0)
}

const fold = (text: string): string => squeeze(text).toLowerCase()
