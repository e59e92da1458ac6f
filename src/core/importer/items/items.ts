import { GUESSED_LEVEL, type Block, type BlockLine } from '../block'
import { isAttributeLine, isAttributeTitle } from './attribute-line'
import { areNumberedItems, contentAfter, hasOwnList, isItemHeading, isLeadName, isNumbered } from './item-heading'
import type { RawItem } from './item-name'
import { columnTopic } from './column-topic'
import { readMarker } from '../marker'
import { squeeze } from '../inline'
import { unmarkedItems } from './unmarked'
import type { Ambiguity } from '../draft'

/** What a part of a list section holds. */
export interface PartItems {
  items: RawItem[]
  /** Running text around the list. */
  texts: Block[]
  /** Headings of groups. */
  groups: Block[]
  ambiguities: Ambiguity[]
}

/** Reads the items of one part: by list marks, by sub-headings, or, where there are neither, by the form of its lines. */
export function itemsOf(all: readonly Block[], topic: string, heading?: Block): PartItems {
  const asides = all.filter(({ isAside }) => isAside)
  if (!asides.length) return listedItems(all, topic, heading)
  const blocks = all.filter(({ isAside }) => !isAside)
  const found = listedItems(blocks, topic, heading)
  return { ...found, texts: [...found.texts, ...asides] }
}

function listedItems(blocks: readonly Block[], topic: string, heading?: Block): PartItems {
  // Behind the section's own list a sub-heading with running text below says more about it.
  const isRemark = hasOwnList(blocks)
  const areItems = areNumberedItems(blocks)
  const asItem = blocks.map((block, i) => {
    if (block.kind !== 'heading') return false
    if (areItems && isNumbered(block)) return true
    const content = contentAfter(blocks, i)
    const isProse = content.length > 0 && content.every(({ kind }) => kind === 'paragraph')
    return !(isRemark && isProse && !isNumbered(block)) && isItemHeading(block, content, topic)
  })
  const isMarked = blocks.some(({ kind }, i) => kind === 'item' || asItem[i])
  if (!isMarked) return byGroups(blocks, topic, heading)
  const reader = new ListReader(nextItems(blocks))
  blocks.forEach((block, i) => {
    if (block.kind === 'heading') reader.heading(block, asItem[i] ?? false)
    else if (block.kind === 'item') reader.item(block)
    else reader.paragraph(block, i)
  })
  return reader.finish()
}

/** Without marks: part by part where sub-headings divide what stands here. */
function byGroups(blocks: readonly Block[], topic: string, heading?: Block): PartItems {
  const isDivided = blocks.some(({ kind, text }) => kind === 'heading' && (topic === 'redFlags' || isLeadName(text)))
  if (!isDivided) return unmarkedItems(blocks, heading)
  const all: PartItems = { items: [], texts: [], groups: [], ambiguities: [] }
  let part: Block[] = []
  const close = () => {
    const last = all.groups.at(-1)
    const { items, texts, ambiguities } = unmarkedItems(part, last ?? heading)
    const group = last && groupName(last.text)
    for (const item of items) all.items.push(group ? { ...item, group } : item)
    for (const text of texts) all.texts.push(text)
    for (const ambiguity of ambiguities) all.ambiguities.push(ambiguity)
    part = []
  }
  for (const block of blocks) {
    if (block.kind === 'heading') {
      close()
      all.groups.push(block)
    } else part.push(block)
  }
  close()
  return all
}

/** For each place, the next list item before a sub-heading. */
function nextItems(blocks: readonly Block[]): (Block | undefined)[] {
  const next = new Array<Block | undefined>(blocks.length)
  let ahead: Block | undefined
  for (let i = blocks.length - 1; i >= 0; i--) {
    next[i] = ahead
    const block = blocks[i]
    if (block?.kind === 'item') ahead = block
    else if (block?.kind === 'heading') ahead = undefined
  }
  return next
}

/** Every item under it carries the name of its group: a whole paragraph in the place of a name would be there a thousand times. */
const groupName = (text: string): string => text.slice(0, LONGEST_GROUP).replace(/[:：]$/, '')
const LONGEST_GROUP = 200

const OUTER = new Set(['•', '·', '●', '■', '\uF0B7'])
const INNER = new Set(['◦', '○', '▪', '⁃', '\uF0A7'])

class ListReader {
  private readonly found: PartItems = {
    items: [],
    texts: [],
    groups: [],
    ambiguities: [],
  }
  private current: RawItem | undefined
  private number: number | undefined
  private isUnderHeading = false
  private primary: { mark: Block['mark']; level: number } | undefined
  /** The bullet of the item that is open. */
  private sign: string | undefined
  private group: string | undefined
  private groupLevel = 0
  /** How deep the heading is that names the item that is open. */
  private itemLevel = Infinity
  /** Items whose text stood in a paragraph below, so far. */
  private withBody = 0

  constructor(private readonly next: readonly (Block | undefined)[]) {}

  heading(block: Block, isItem: boolean): void {
    if (this.current && this.isUnderHeading && block.level > this.itemLevel && isAttributeTitle(block.text)) {
      this.addBody(block)
      return
    }
    this.itemLevel = isItem ? block.level : Infinity
    this.current = this.primary = undefined
    this.isUnderHeading = isItem
    if (!isItem) {
      this.group = groupName(block.text)
      this.groupLevel = block.level
      this.found.groups.push(block)
      return
    }
    // A name as deep as the group's stands beside it.
    if (block.level <= this.groupLevel && block.level < GUESSED_LEVEL) this.group = undefined
    const rest = readMarker(block.text)?.rest ?? block.text.replace(/^\d{1,3}:\s*/, '')
    this.start({ ...block, text: squeeze(rest) })
  }

  item(block: Block): void {
    if (this.current && (this.isUnderHeading || this.isDetail(block))) this.addBody(block)
    else {
      this.primary ??= { mark: block.mark, level: block.level }
      // A list that begins further out than the one before it is the outer one.
      if (block.level < this.primary.level) this.primary = { mark: block.mark, level: block.level }
      this.start(block)
    }
  }

  paragraph(block: Block, i: number): void {
    if (this.current && this.belongs(block, this.next[i])) {
      if (!this.isUnderHeading) this.withBody++
      this.addBody(block)
    } else if (/[:：]$/.test(block.text) && block.text.length <= 80 && this.next[i] && this.found.items.length) {
      this.current = this.primary = undefined
      this.group = groupName(block.text)
      this.found.groups.push(block)
    } else this.found.texts.push(block)
  }

  finish(): PartItems {
    return this.found
  }

  private start(block: Block): void {
    const { text, lead, line, endLine, n } = block
    const more = block.kind === 'item' ? continued(text, block.lines ?? []) : { text, body: [] }
    this.current = { text: more.text, body: more.body, line, endLine }
    if (block.at !== undefined) this.current.at = block.at
    if (lead) this.current.lead = lead
    if (this.group) this.current.group = this.group
    this.number = n
    this.sign = block.sign
    this.found.items.push(this.current)
  }

  private addBody(block: Block): void {
    if (!this.current) return
    const { text, body } = continued(
      block.text,
      block.kind === 'item' ? (block.lines ?? []) : (block.lines?.slice(1) ?? []),
    )
    this.current.body.push(...(block.kind === 'paragraph' ? [paragraphText(block)] : [text, ...body]))
    this.current.endLine = block.endLine
  }

  private isDetail(block: Block): boolean {
    // Names of a section's own kind in a table stand beside the list above.
    if (!this.primary || columnTopic(block)) return false
    const { mark, level } = this.primary
    if (block.level > level && (block.mark !== mark || block.level >= level + 1)) return this.isReallyNested(block)
    if (block.mark !== mark && mark === 'number') return true
    if (this.isInnerBullet(block)) return true
    // "2. Side effects" that goes on counting is an item, as its fellows.
    const isNext = block.n !== undefined && this.number !== undefined && block.n === this.number + 1
    return !isNext && isAttributeLine(block.text)
  }

  /** Word sets its second level with a bullet of its own, and a text keeps nothing else of it. */
  private isInnerBullet({ sign = '', isSpaced }: Block): boolean {
    return !isSpaced && OUTER.has(this.sign ?? '') && INNER.has(sign)
  }

  /** A number that goes on counting is a next item, however crooked its indentation. */
  private isReallyNested({ n, mark }: Block): boolean {
    return !(
      mark === 'number' &&
      n !== undefined &&
      this.number !== undefined &&
      n === this.number + 1 &&
      this.primary?.mark === 'number' &&
      n > 2
    )
  }

  private belongs(block: Block, next: Block | undefined): boolean {
    if (this.isUnderHeading) return true
    if (!next) return this.withBody > 0 && this.current?.body.length === 0
    if (/[:：]$/.test(block.text) && next.n === 1 && (this.number ?? 0) > 1) return false
    if (
      /[:：]$/.test(block.text) &&
      next.mark === 'bullet' &&
      this.primary?.mark === 'bullet' &&
      next.level === this.primary.level
    )
      return false
    return !(next.n === 1 && (this.number ?? 0) >= 1)
  }
}

export function paragraphText(block: Block): string {
  return block.lines?.length ? block.lines.map(({ text }) => text).join(' ') : block.text
}

/**
 * The lines under an item's first: the rest of a wrapped sentence, or a text under a name.
 */
export function continued(
  first: string,
  lines: readonly Pick<BlockLine, 'text' | 'isBroken'>[],
): { text: string; body: string[] } {
  const [second, ...more] = lines
  if (!second) return { text: first, body: [] }
  const rest = [second, ...more].map(({ text }) => text).join(' ')
  const isName =
    first.length <= 70 &&
    !/[.,;:–—-]$/.test(first) &&
    !/[:：]\s|\s[–—-]\s/.test(first) &&
    (second.isBroken || /^[\p{Lu}\p{N}(“"]/u.test(second.text))
  return isName ? { text: first, body: [rest] } : { text: `${first} ${rest}`, body: [] }
}
