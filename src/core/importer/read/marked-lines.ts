import type { Block } from '../block'
import { readMarker } from '../marker'

/** A hyphen, an asterisk or a small letter in front of a text; alone it may be a dash or a word. */
const HYPHEN = /^(?:[*+–—-]|\(?[a-z][.)])\s+\S/

/**
 * Makes items of paragraphs under each other that each begin with a hyphen or an asterisk: lines that people type as a list in a page,
 * or whose marks a program has escaped.
 */
export function withMarkedLines(blocks: readonly Block[]): Block[] {
  const isMarked = (i: number) => {
    const block = blocks[i]
    return block?.kind === 'paragraph' && !block.isFurniture && HYPHEN.test(block.text)
  }
  return blocks.map((block, i) => {
    if (!isMarked(i) || !(isMarked(i - 1) || isMarked(i + 1))) return block
    const rest = readMarker(block.text)?.rest
    if (!rest) return block
    const sign = /^[*+–—-]/.exec(block.text)?.[0]
    const [, ...lines] = block.lines ?? []
    const lead = block.lead && HYPHEN.test(block.lead) ? readMarker(block.lead)?.rest : undefined
    const item: Block = {
      ...block,
      kind: 'item',
      text: firstLine(block, rest),
      level: 0,
      mark: 'bullet',
      lines,
      ...(sign && { sign }),
    }
    delete item.lead
    return lead ? { ...item, lead } : item
  })
}

/** Of a paragraph with several lines the others stand apart. */
const firstLine = ({ lines = [] }: Block, rest: string): string =>
  lines.length > 1 ? (readMarker(lines[0]?.text ?? '')?.rest ?? rest) : rest
