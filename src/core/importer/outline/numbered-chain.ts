import type { Block } from '../block'

/** Sections that make a row of them, and the share of those whose names are known. */
const ENOUGH = 3
const KNOWN_SHARE = 0.5

/**
 * Finds the numbered lines that count an article's sections among those that count items: "4. HOW WE MAKE SURE", though nobody knows
 * what it opens, where "3. Symptoms" and "5. Drugs" stand before and behind it, each above a text or a list of its own.
 * @param topicOf the section that a text names, if it says nothing else
 */
export function numberedChain(blocks: readonly Block[], topicOf: (text: string) => string | undefined): Block[] {
  const chain: Block[] = []
  let known = 0
  let above: Block | undefined
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'paragraph') above = block
    if (block.n !== chain.length + 1 || !isAlone(block, blocks[i + 1])) continue
    // Numbered questions ask what a section's heading asks.
    if (above && above.text.length <= 60 && topicOf(above.text) === 'faq') break
    const isKnown = topicOf(block.text) !== undefined
    // The row begins with a section that is known: a list of items may be spaced too.
    if (!isKnown && (!chain.length || !isOfItsKind(block, chain[0]))) continue
    if (isKnown) known++
    chain.push(block)
  }
  return chain.length >= ENOUGH && known >= chain.length * KNOWN_SHARE ? chain : []
}

/** A numbered line with nothing but blank lines about it, and no next number right below. */
function isAlone({ kind, mark, lines, isSpaced, n, level, text }: Block, next: Block | undefined): boolean {
  if (kind !== 'item' || mark !== 'number' || lines?.length || !isSpaced || text.length > 90) return false
  if (!next?.isSpaced) return false
  return !(next.kind === 'item' && next.mark === 'number' && (next.n !== 1 || n === 1) && next.level <= level)
}

/** As far in, and in capitals where the first is. */
const isOfItsKind = (block: Block, first: Block | undefined): boolean =>
  first !== undefined && block.level === first.level && isCapital(block.text) && isCapital(first.text)

const isCapital = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
