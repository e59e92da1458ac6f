import type { Block } from '../block'
import type { FurnitureName } from './html-names'
import { isMailLine } from './text-lines'

/** A part of a page that holds more of its text is no furniture, whatever it is called. */
const MOST = 0.7

/**
 * Marks what its names make furniture. A theme may call the whole page "content-sidebar-wrap", or each piece of it "promo": such a
 * name is not believed.
 * @param named for each block, the elements around it that are called like furniture
 */
export function markNamed(blocks: readonly Block[], named: ReadonlyMap<Block, readonly FurnitureName[]>): Block[] {
  let all = 0
  const inside = new Map<number, number>()
  for (const block of blocks) {
    if (!block.isFurniture) all += block.text.length
    for (const { id } of named.get(block) ?? []) inside.set(id, (inside.get(id) ?? 0) + block.text.length)
  }
  const isSmall = ({ id }: FurnitureName) => (inside.get(id) ?? 0) <= all * MOST
  const byWord = new Map<string, number>()
  for (const block of blocks)
    for (const word of new Set(
      named
        .get(block)
        ?.filter(isSmall)
        .map((found) => found.word),
    ))
      byWord.set(word, (byWord.get(word) ?? 0) + block.text.length)
  return blocks.map((block) => {
    const isNamed = named.get(block)?.some((found) => isSmall(found) && (byWord.get(found.word) ?? 0) <= all * MOST)
    return isNamed ? { ...block, isFurniture: true } : block
  })
}

/** Links in a row that are a menu; a longer text is said, not gone to. */
const MENU = 3
const LONGEST_LINK = 60
/** What is this long is text of the article: what stands behind it is judged by itself. */
const RUNNING_TEXT = 60

/** Marks lists of nothing but links above the article's first text: a page's menu, whatever it is called. */
export function markMenus(blocks: readonly Block[], linked: ReadonlySet<Block>): Block[] {
  const end = blocks.findIndex((block) => !linked.has(block) && !block.isFurniture && block.text.length >= RUNNING_TEXT)
  const isLink = (i: number) => {
    const block = blocks[i]
    return block !== undefined && linked.has(block) && block.kind !== 'heading' && block.text.length <= LONGEST_LINK
  }
  const menu = new Set<number>()
  for (let from = 0; from < end;) {
    let to = from
    while (to < end && isLink(to)) to++
    if (to - from >= MENU) for (let i = from; i < to; i++) menu.add(i)
    from = to + 1
  }
  return menu.size ? blocks.map((block, i) => (menu.has(i) ? { ...block, isFurniture: true } : block)) : [...blocks]
}

/** Lines of a mail's header, and how far down it may stand. */
const HEADER = 3
const HEADER_TOP = 12

/** Marks the header of a mail that stands above what it forwards. */
export function markMail(blocks: Block[]): Block[] {
  const lines = blocks.slice(0, HEADER_TOP).filter(({ kind, text }) => kind === 'paragraph' && isMailLine(text))
  if (lines.length >= HEADER) for (const line of lines) line.isFurniture = true
  return blocks
}
