import type { Block } from '../block'
import { squeeze } from '../inline'
import { furnitureBlock } from './table-row'

/** How a block of data at the very top opens and closes: YAML between hyphens, TOML between plus signs. */
const FENCES: readonly (readonly [open: string, close: RegExp, title: RegExp])[] = [
  ['---', /^(?:---|\.\.\.)\s*$/, /^title:\s*(\S.*)$/i],
  ['+++', /^\+\+\+\s*$/, /^title\s*=\s*(\S.*)$/i],
]
const LONGEST = 200

/**
 * Passes over a block of data at the very top of a text; its title is the article's.
 * @param add takes the title as a heading, and the other lines as furniture
 * @returns how many lines it takes
 */
export function skipFrontMatter(lines: readonly string[], add: (block: Block) => void): number {
  const fence = FENCES.find(([open]) => lines[0]?.trim() === open)
  if (!fence) return 0
  const [, close, titled] = fence
  const end = lines.slice(1, LONGEST).findIndex((line) => close.test(line))
  if (end < 0) return 0
  for (const [i, line] of lines.slice(1, end + 1).entries()) {
    const title = titled.exec(line)?.[1]
    const text = squeeze(title?.replace(/^["']|["']\s*$/g, '') ?? line)
    if (!text) continue
    const furniture = furnitureBlock(text, i + 2)
    add(title ? { ...furniture, kind: 'heading', level: 1, isFurniture: false } : furniture)
  }
  return end + 2
}
