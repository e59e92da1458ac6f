import { GUESSED_LEVEL, type Block } from './block'
import { readHeading, type HeadingReading } from './heading-words'
import { isAttributeLine } from './attribute-line'
import { readMarker, splitRun } from './marker'

/**
 * Finds the headings that no markup declares: lines that stand alone and name a section, bold lines, capitals, numbered headings,
 * `Causes: …` in front of a text; and the items that are written as paragraphs.
 */
export function findHeadings(blocks: readonly Block[], titleWords: ReadonlySet<string>, title?: Block): Block[] {
  const declared = blocks.filter(
    ({ kind, level, text, isTerm }) =>
      kind === 'heading' && level < GUESSED_LEVEL && !isTerm && isSection(readHeading(text, titleWords)),
  ).length
  const finder = new Finder(titleWords, declared >= 2)
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
}

const isLead = ({ kind, text }: Block): boolean => kind === 'paragraph' && text.length <= 120 && /[:：]$/.test(text)

class Finder {
  private numbered = 0
  /** Lines that were found to be a section's heading though nothing marks them: others may be of their kind. */
  private plain = 0
  constructor(
    private readonly titleWords: ReadonlySet<string>,
    private readonly isMarkedUp: boolean,
  ) {}

  look(blocks: readonly Block[], i: number): Block[] {
    const [before, block, next, afterNext] = [blocks[i - 1], blocks[i] as Block, blocks[i + 1], blocks[i + 2]]
    if (block.kind === 'item') return this.lookAtItem(block, before, next)
    const isAboveList = next?.kind === 'item' || (next !== undefined && isLead(next) && afterNext?.kind === 'item')
    return this.lookAtParagraph(block, { before, next, isAboveList })
  }

  private lookAtItem(block: Block, before: Block | undefined, next: Block | undefined): Block[] {
    if (this.isNumberedHeading(block, before, next)) {
      this.numbered++
      return [asHeading(block, block.text)]
    }
    // A heading right under the last item of the list before it.
    const last = block.lines?.at(-1)
    if (!last || this.isMarkedUp || next?.kind !== 'item' || next.isSpaced || !this.isExact(last.text)) return [block]
    const rest = { ...block, lines: block.lines?.slice(0, -1) }
    return [rest, { ...asHeading(block, last.text), line: last.line, endLine: last.line }]
  }

  /** "2. Symptoms" between two lists, when "1. Causes" was one. */
  private isNumberedHeading(block: Block, before: Block | undefined, next: Block | undefined): boolean {
    if (this.isMarkedUp || block.mark !== 'number' || block.n !== this.numbered + 1 || block.lines?.length) return false
    if (!block.isSpaced || !next?.isSpaced || !this.isExact(block.text)) return false
    if (next.kind === 'item' && next.mark === 'number' && next.n !== 1) return false
    return !(before?.kind === 'item' && before.mark === 'number' && before.n === block.n - 1 && next.kind !== 'item')
  }

  private lookAtParagraph(block: Block, around: Around): Block[] {
    const { next } = around
    const lines = block.lines ?? []
    const [asItem, ...more] = (lines.length <= 1 && itemsOf(block)) || []
    if (asItem) return [...this.lookAtItem(asItem, undefined, more[0] ?? next), ...more]
    if (lines.length <= 1) return this.lookAtLine(block, around)
    const [first, ...rest] = lines
    const [second] = rest
    if (!this.isMarkedUp && first && second && this.isExact(first.text))
      return [
        { ...asHeading(block, first.text), endLine: first.line },
        {
          ...block,
          line: second.line,
          lines: rest,
          isSpaced: false,
          lead: undefined,
        },
      ]
    return [block]
  }

  private lookAtLine(block: Block, { before, next, isAboveList }: Around): Block[] {
    const { text, lead } = block
    if (!block.isSpaced) return [block]
    const isBold = lead === text
    if (isBold && text.length <= 120 && !/[.;,]$/.test(text)) return [asHeading(block, text)]
    const inline = /^([^:：]{3,60})[:：]\s*(\S.*)?$/u.exec(text)
    const isName =
      inline?.[1] !== undefined && this.isExact(inline[1]) && (!this.isMarkedUp || /^disclaimer$/i.test(inline[1]))
    // "Surgery: a scar may …" among lines of the same form is one of a list.
    const isOfPairs = Boolean(inline?.[2]) && [before, next].some((other) => other && this.isOtherPair(other))
    if (isName && inline[1] && !isAttributeLine(text) && !isOfPairs) {
      const heading = asHeading(block, inline[1])
      if (!inline[2]) return [heading]
      const rest = {
        ...block,
        text: inline[2],
        lines: [{ text: inline[2], line: block.line }],
        isSpaced: false,
        lead: undefined,
      }
      return [heading, ...(itemsOf(rest) ?? [rest])]
    }
    if (this.isMarkedUp || !isTitleLike(text)) return [block]
    if (this.isExact(text)) {
      this.plain++
      return [asHeading(block, text)]
    }
    const isKnown = readHeading(text, this.titleWords) !== undefined
    if (next && looksLikeHeading(text) && (!isKnown || hasBody(next))) return [asHeading(block, text)]
    // Alone above a list: as its fellows, unless it is the second line of two and leads to the list.
    const isOne = isAboveList && !/[:：]$/.test(text) && (isKnown || (this.plain > 1 && before?.kind !== 'heading'))
    return isOne ? [asHeading(block, text)] : [block]
  }

  private isOtherPair({ kind, text }: Block): boolean {
    const name = /^([^:：]{3,60})[:：]\s*\S/u.exec(text)?.[1]
    return kind === 'paragraph' && name !== undefined && !this.isExact(name)
  }

  private isExact(text: string): boolean {
    return text.length <= 90 && !/[.;,]$/.test(text) && Boolean(readHeading(text, this.titleWords)?.isExact)
  }
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
    lead: i ? undefined : (lead ?? block.lead),
  }))
}

/** Whether what follows a line is a text or a list, not one more line of its kind. */
const hasBody = ({ kind, text, lines }: Block): boolean =>
  kind === 'item' || text.length > 60 || (lines?.length ?? 0) > 1

const asHeading = (block: Block, text: string): Block => ({
  ...block,
  kind: 'heading',
  text,
  level: GUESSED_LEVEL,
})

const isTitleLike = (text: string): boolean =>
  text.length <= 100 && text.split(' ').length <= 12 && !/[.;,!]$|[.!?]\s/.test(text)

/** Capitals throughout, or a capital on every word that matters. */
function looksLikeHeading(text: string): boolean {
  if (/[:：–—]\s*\S/.test(text)) return false
  if (!/\p{L}{2}/u.test(text) || !/^[\p{Lu}\p{N}]/u.test(text)) return false
  const words = text
    .split(' ')
    .filter((word) => /\p{L}{4,}/u.test(word) && !/^(?:with|from|your|that|when|what|this|into|over)$/.test(word))
  return words.length > 0 && words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length >= words.length * 0.6
}
