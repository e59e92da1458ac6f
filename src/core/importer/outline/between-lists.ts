import type { Block } from '../block'

/** Blocks that are looked at for the end of a list. */
const AHEAD = 60

/**
 * Where a paragraph stands that has a list right above and one right below: between two lists when the one above has ended and the
 * other begins anew; inside an item when the list above goes on later.
 */
export function placeAmongLists(blocks: readonly (Block | undefined)[], i: number): 'between' | 'inside' | undefined {
  const [before, next] = [blocks[i - 1], blocks[i + 1]]
  if (before?.kind !== 'item' || next?.kind !== 'item') return undefined
  if (next.n !== undefined && next.n !== 1) return undefined
  if (next.n === undefined && before.mark === next.mark && before.sign === next.sign)
    // A text under each bullet is no heading.
    return blocks[i - 2]?.kind === 'item' && blocks[i + 2]?.kind === 'item' ? 'between' : undefined
  if (goesOn(blocks, i)) return 'inside'
  // A list of one item and a list inside it look alike.
  return next.n === 1 && before.n === 1 ? undefined : 'between'
}

/** Whether the list above takes up its count, or its bullet, behind the list below. */
function goesOn(blocks: readonly (Block | undefined)[], i: number): boolean {
  const [before, next] = [blocks[i - 1], blocks[i + 1]]
  let last = next?.n
  for (let at = i + 2; before && next && at < Math.min(blocks.length, i + AHEAD); at++) {
    const block = blocks[at]
    if (block?.kind === 'heading') return false
    if (block?.kind !== 'item') continue
    const { n, mark, sign, level } = block
    if (before.n === undefined) {
      if (mark === before.mark && sign === before.sign && level <= before.level) return true
    } else if (n !== undefined && n === before.n + 1 && (n !== (last ?? 0) + 1 || level < next.level)) return true
    else if (n !== undefined) last = n
  }
  return false
}
