import type { Block } from './block'
import { isBannerText } from './furniture'
import { readHeading } from './heading-words'

const NONE: ReadonlySet<string> = new Set()

/**
 * The article's title: its first heading of the first size, or a short first line.
 * @returns the title, and the block that it stands in, unless the fallback was taken
 */
export function articleTitle(blocks: readonly Block[], fallback: string): { title: string; block?: Block } {
  const first = blocks.find(({ kind, level }) => kind === 'heading' && level === 1)
  if (first && !(readHeading(first.text, NONE)?.isExact && first.text.split(' ').length < 3))
    return { title: clip(withoutSections(first.text)), block: first }
  for (const block of blocks.slice(0, 8)) {
    if (isBannerText(block.text)) continue
    if (block.kind === 'item') break
    const isLine = block.text.length <= 120 && (block.lines?.length ?? 1) <= 1 && !/[.!;,:]$/.test(block.text)
    const reading = readHeading(block.text, NONE)
    const isName = isLine && !(reading?.isExact && block.text.split(' ').length < 4)
    if (isName && reading?.topic !== 'furniture') return { title: clip(withoutSections(block.text)), block }
    break
  }
  return { title: clip(fallback) }
}

/** "Tennis elbow – causes, symptoms, treatment" is about tennis elbow. */
function withoutSections(title: string): string {
  const at = title.search(/\s[–—|-]\s|[:：]\s/u)
  const tail = at > 2 ? readHeading(title.slice(at).replace(/^[\s:：–—|-]+/, ''), NONE) : undefined
  return tail?.others.length ? title.slice(0, at) : title
}

const clip = (title: string): string => title.slice(0, 200).trim() || 'Untitled article'
