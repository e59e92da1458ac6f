import { isPublisher } from './article-title'
import { isAttributeLine } from '../items/attribute-line'
import { placeAmongLists } from './between-lists'
import { GUESSED_LEVEL, type Block, type BlockLine } from '../block'
import { isBannerText } from './furniture'
import { isGuess } from './heading-style'
import { readHeading, type HeadingReading } from '../headings/heading-words'
import {
  isAloneAboveText,
  isBareName,
  isGroupName,
  isLetteredHeading,
  isTitleLike,
  looksLikeHeading,
} from './lone-lines'
import { countedSections } from './numbered-chain'
import {
  inlineSection,
  isOutlineHeading,
  itemsOfLines,
  sectionLines,
  sectionRow,
  sectionRows,
  splitAtHeadings,
} from './inner-headings'
import { readMarker, splitRun } from '../marker'

/**
 * Finds the headings that no markup declares: lines that stand alone and name a section, bold lines, capitals, numbered headings,
 * `Causes: …` in front of a text; and the items that are written as paragraphs.
 */
export function findHeadings(blocks: readonly Block[], titleWords: ReadonlySet<string>, title?: Block): Block[] {
  const declared = blocks.filter(
    (block) => block.kind === 'heading' && !isGuess(block) && !block.isTerm && block !== title,
  )
  const sections = declared.filter(({ text }) => isSection(readHeading(text, titleWords))).length
  const finder = new Finder(titleWords, sections >= 2 || (sections > 0 && declared.length > 2))
  finder.survey(blocks)
  return blocks.flatMap((block, i) => (block === title || block.kind === 'heading' ? [block] : finder.look(blocks, i)))
}

const isSection = (reading: HeadingReading | undefined): boolean =>
  reading !== undefined && reading.topic !== 'furniture' && reading.topic !== 'other'

/** What stands about a paragraph. */
interface Around {
  before: Block | undefined
  next: Block | undefined
  /** A list follows, at once or behind a line that leads to it. */
  isAboveList: boolean
  place: ReturnType<typeof placeAmongLists>
}

const isLead = ({ kind, text }: Block): boolean => kind === 'paragraph' && text.length <= 120 && /[:：]$/.test(text)

const REMEMBERED = 1_000

class Finder {
  private numbered = 0
  /** Lines that were found to be a section's heading though nothing marks them: others may be of their kind. */
  private plain = 0
  /** The article is one list whose outer items are its sections. */
  private isOutline = false
  private outerLevel = Infinity
  /** The outer item that was read last is of treatment, of whatever kind. */
  private isUmbrella = false
  /** The heading that was read last is of questions. */
  private isAsking = false
  /** Numbered lines that count the sections. */
  private readonly chain = new Set<Block>()
  /** Items that each hold a section. */
  private readonly rows = new Set<Block>()
  private readonly readings = new Map<string, HeadingReading | null>()

  constructor(
    private readonly titleWords: ReadonlySet<string>,
    private readonly isMarkedUp: boolean,
  ) {}

  /** Looks at the whole before its parts. */
  survey(blocks: readonly Block[]): void {
    if (this.isMarkedUp) return
    const topics = new Set<string>()
    for (const [i, block] of blocks.entries())
      if (block.kind === 'paragraph') {
        const isLine = block.isSpaced && (block.lines?.length ?? 1) < 2
        if (isLine && isTitleLike(block.text) && !/[:：]$/.test(block.text) && this.isExact(block.text)) this.plain++
      } else if (isOutlineHeading(block, blocks[i + 1])) {
        const reading = this.exact(block.text)
        if (!reading) continue
        topics.add(reading.topic)
        this.outerLevel = Math.min(this.outerLevel, block.level)
      }
    this.isOutline = topics.size > 1
    this.findRows(blocks)
    for (const block of countedSections(blocks, (text) => this.exact(text)?.topic)) this.chain.add(block)
  }

  private findRows(blocks: readonly Block[]): void {
    for (const row of sectionRows(blocks, (name) => this.exact(name)?.topic)) this.rows.add(row)
  }

  look(blocks: readonly (Block | undefined)[], i: number): Block[] {
    const [before, block, next, afterNext] = [blocks[i - 1], blocks[i], blocks[i + 1], blocks[i + 2]]
    if (!block) return []
    if (block.isAside) return [block]
    if (block.kind === 'item') return this.lookAtItem(block, before, next)
    if (!this.isMarkedUp && block.isSpaced && block.text.length <= 90)
      this.isAsking = this.exact(block.text)?.topic === 'faq' || (this.isAsking && !this.isExact(block.text))
    const isFirst = next?.kind === 'item'
    const isBehindText = next?.kind === 'paragraph' && afterNext?.kind === 'item'
    const isAboveList = isFirst || (isBehindText && (isLead(next) || this.isKnown(block.text)))
    // "IV. Medicines" is no item of a list.
    const isBelowSection = before?.letter !== undefined && this.isExact(before.text)
    const place = isBelowSection ? undefined : placeAmongLists(blocks, i)
    return this.lookAtParagraph(block, { before, next, isAboveList, place })
  }

  private lookAtItem(block: Block, before: Block | undefined, next: Block | undefined): Block[] {
    if (this.chain.has(block) || this.isNumberedHeading(block, before, next)) {
      this.numbered++
      return countedHeading(block)
    }
    if (this.isMarkedUp) return [block]
    if (isLetteredHeading(block, next) || (isAloneAboveText(block, next) && this.isExact(block.text)))
      return [asHeading(block, block.text)]
    if (this.isListedHeading(block, next)) return [asHeading(block, block.text)]
    const isExact = (text: string) => this.isExact(text)
    const asSection = this.rows.has(block) ? sectionRow(block) : undefined
    return asSection ?? splitAtHeadings(block, next, isExact)
  }

  /** "2. Symptoms" between two lists, when "1. Causes" was one. */
  private isNumberedHeading(block: Block, before: Block | undefined, next: Block | undefined): boolean {
    if (this.isMarkedUp || block.mark !== 'number' || block.n !== this.numbered + 1 || block.lines?.length) return false
    // Numbered questions ask what a section's heading asks.
    if (this.isAsking && /[?？؟]$/.test(block.text)) return false
    if (!block.isSpaced || !next?.isSpaced || !this.isExact(block.text)) return false
    if (next.kind === 'item' && next.mark === 'number' && next.n !== 1) return false
    return !(before?.kind === 'item' && before.mark === 'number' && before.n === block.n - 1 && next.kind !== 'item')
  }

  /** "1.2 Skin care" above a list of another kind, "🔍 Symptoms" above bullets, an outer item above those inside it. */
  private isListedHeading(block: Block, next: Block | undefined): boolean {
    if (!next || block.lines?.length) return false
    if (block.isDecimal) return block.isSpaced && next.kind === 'item' && !next.isDecimal
    if (this.isOutline && isOutlineHeading(block, next)) return this.isOuter(block)
    const isOther = next.kind !== 'item' || next.mark !== block.mark || next.sign !== block.sign
    return block.mark === 'bullet' && block.isSpaced && isOther && block.sign !== undefined && this.isExact(block.text)
  }

  /** An outer item, or one inside an outer one that says nothing of its kind: "Treatment", and in it "Medicines". */
  private isOuter({ text, level }: Block): boolean {
    const reading = this.exact(text)
    if (level <= this.outerLevel) {
      this.isUmbrella = reading?.topic === 'treatment'
      return true
    }
    return this.isUmbrella && reading !== undefined && reading.topic !== 'treatment'
  }

  private lookAtParagraph(block: Block, around: Around): Block[] {
    const lines = block.lines ?? []
    const [asItem, ...more] = (lines.length <= 1 && itemsOf(block)) || []
    if (asItem) return [...this.lookAtItem(asItem, undefined, more[0] ?? around.next), ...more]
    if (lines.length <= 1) return this.lookAtLine(block, around)
    const sections = this.isMarkedUp ? undefined : sectionLines(block, (name) => this.exact(name)?.topic)
    if (sections) return sections
    const items = itemsOfLines(block)
    if (items && !this.isMarkedUp) this.findRows(items)
    if (items) return items.flatMap((item, i) => this.look([around.before, item, items[i + 1] ?? around.next], 1))
    return this.isMarkedUp ? [block] : splitAtHeadings(block, around.next, (text) => this.isExact(text))
  }

  private lookAtLine(block: Block, { before, next, isAboveList, place }: Around): Block[] {
    const { text, lead } = block
    if (!block.isSpaced) return [block]
    const isBold = lead === text && !block.isItalic
    // "Also read: …" in italics opens nothing; "Contents" does.
    if (isBannerText(text) && readHeading(text, this.titleWords)?.topic !== 'furniture') return [block]
    if (isBold && text.length <= 120 && !/[.;,]$/.test(text)) return [asHeading(block, text)]
    const [name, rest] = inlineSection(text)
    if (name && this.isOwnSection(name, { block, rest, before, next })) {
      const heading = asHeading(block, name)
      if (!rest) return [heading]
      const below = {
        ...block,
        text: rest,
        lines: [{ text: rest, line: block.line }],
        isSpaced: false,
        lead: undefined,
      }
      return [heading, ...(itemsOf(below) ?? [below])]
    }
    if (this.isMarkedUp || !isTitleLike(text)) return [block]
    if (this.isExact(text)) return [asHeading(block, text)]
    const isKnown = this.isKnown(text)
    if (isPublisher(text) || (!isKnown && place === 'inside')) return [block]
    if (next && looksLikeHeading(text) && hasBody(next)) return [asHeading(block, text)]
    const isBelowLine = before !== undefined && (before.kind === 'paragraph' || before.letter || this.chain.has(before))
    if (isBelowLine && isGroupName(block, before, next) && this.isExact(before.text)) return [asHeading(block, text)]
    // What it opens nobody knows; what stands under it is not of the list above.
    if (place === 'between' && isBareName(text)) return [asHeading(block, text)]
    // Alone above a list: as its fellows, unless it is the second line of two and leads to the list.
    const isFellow = this.plain > 1 && before?.kind !== 'heading' && !/^\p{Ll}/u.test(text)
    const isOne = isAboveList && !/[:：]$/.test(text) && (isKnown || isFellow)
    return isOne ? [asHeading(block, text)] : [block]
  }

  /** "Causes: falls, cold": not in a page whose headings are marked, and not one of several lines of that form. */
  private isOwnSection(name: string, { block, rest, before, next }: Inline): boolean {
    if (!this.isExact(name) || (this.isMarkedUp && !/^disclaimer$/i.test(name)) || isAttributeLine(block.text))
      return false
    return !rest || ![before, next].some((other) => other && this.isOtherPair(other))
  }

  private isOtherPair({ kind, text }: Block): boolean {
    const [name, rest] = inlineSection(text)
    return kind === 'paragraph' && name !== undefined && Boolean(rest) && !this.isExact(name)
  }

  /** A line short enough that has a section's words in it, and perhaps others. */
  private isKnown(text: string): boolean {
    return text.length <= 90 && readHeading(text, this.titleWords) !== undefined
  }

  private isExact(text: string): boolean {
    return this.exact(text) !== undefined
  }

  private exact(text: string): HeadingReading | undefined {
    if (text.length > 90 || /[.;,]$/.test(text)) return undefined
    const known = this.readings.get(text)
    if (known !== undefined) return known ?? undefined
    const reading = readHeading(text, this.titleWords)
    const exact = reading?.isExact ? reading : null
    // Each name is asked for by its neighbours too; of those further off nothing is kept.
    if (this.readings.size > REMEMBERED) this.readings.clear()
    this.readings.set(text, exact)
    return exact ?? undefined
  }
}

interface Inline {
  block: Block
  rest: string | undefined
  before: Block | undefined
  next: Block | undefined
}

/** `<p>1. Rest: …</p>`: items that are written as a paragraph. */
function itemsOf(block: Block): Block[] | undefined {
  const marker = readMarker(block.text)
  if (!marker || (marker.mark === 'bullet' && !marker.sign)) return undefined
  const lead = block.lead && readMarker(block.lead)?.rest
  return splitRun(marker).map(({ text, n }, i) => ({
    ...block,
    kind: 'item',
    text,
    level: 0,
    mark: marker.mark,
    lines: [],
    ...(n !== undefined && { n }),
    ...(marker.sign && { sign: marker.sign }),
    lead: i ? undefined : (lead ?? block.lead),
  }))
}

/** Whether what follows a line is a text or a list, not one more line of its kind. */
const hasBody = ({ kind, text, lines }: Block): boolean =>
  kind === 'item' || text.length > 60 || (lines?.length ?? 0) > 1 || /[.!?:。：]$/.test(text)

/** The first line of an item as a heading, those below it as its text. */
function countedHeading(block: Block): Block[] {
  const { lines = [], line } = block
  const heading: Block = { ...asHeading(block, block.text), endLine: line }
  delete heading.lines
  if (!lines.length) return [heading]
  return [heading, { ...paragraphOf(lines), ...(block.at !== undefined && { at: block.at }) }]
}

const paragraphOf = (lines: readonly BlockLine[]): Block => ({
  kind: 'paragraph',
  text: lines.map(({ text }) => text).join(' '),
  line: lines[0]?.line ?? 0,
  endLine: lines.at(-1)?.line ?? 0,
  level: GUESSED_LEVEL,
  lines: [...lines],
  isSpaced: false,
})

const asHeading = (block: Block, text: string): Block => ({
  ...block,
  kind: 'heading',
  text,
  level: GUESSED_LEVEL,
})
