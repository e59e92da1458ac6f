import { GUESSED_LEVEL, type Block } from './block'
import { readHeading } from './heading-words'
import { isAttributeLine } from './attribute-line'
import { readMarker, splitRun } from './marker'

/**
 * Finds the headings that no markup declares: lines that stand alone and name a section, bold lines, capitals, numbered headings,
 * `Causes: …` in front of a text; and the items that are written as paragraphs.
 */
export function findHeadings(blocks: readonly Block[], titleWords: ReadonlySet<string>, title?: Block): Block[] {
  const declared = blocks.filter(
    ({ kind, level, text }) => kind === 'heading' && level < GUESSED_LEVEL && readHeading(text, titleWords),
  ).length
  const finder = new Finder(titleWords, declared >= 2)
  return blocks.flatMap((block, i) =>
    block === title || block.kind === 'heading' ? [block] : finder.look(block, blocks[i - 1], blocks[i + 1]),
  )
}

class Finder {
  private numbered = 0
  constructor(
    private readonly titleWords: ReadonlySet<string>,
    private readonly isMarkedUp: boolean,
  ) {}

  look(block: Block, before: Block | undefined, next: Block | undefined): Block[] {
    return block.kind === 'item' ? this.lookAtItem(block, before, next) : this.lookAtParagraph(block, next)
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

  private lookAtParagraph(block: Block, next: Block | undefined): Block[] {
    const lines = block.lines ?? []
    const [asItem, ...more] = (lines.length <= 1 && itemsOf(block)) || []
    if (asItem) return [...this.lookAtItem(asItem, undefined, more[0] ?? next), ...more]
    if (lines.length <= 1) return this.lookAtLine(block, next)
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

  private lookAtLine(block: Block, next: Block | undefined): Block[] {
    const { text, lead } = block
    if (!block.isSpaced) return [block]
    const isBold = lead === text
    if (isBold && text.length <= 120 && !/[.;,]$/.test(text)) return [asHeading(block, text)]
    const inline = /^([^:：]{3,60})[:：]\s*(\S.*)?$/u.exec(text)
    const isName =
      inline?.[1] !== undefined && this.isExact(inline[1]) && (!this.isMarkedUp || /^disclaimer$/i.test(inline[1]))
    if (isName && inline[1] && !isAttributeLine(text)) {
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
    if (this.isExact(text)) return [asHeading(block, text)]
    return next && looksLikeHeading(text) && (!readHeading(text, this.titleWords) || hasBody(next))
      ? [asHeading(block, text)]
      : [block]
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
