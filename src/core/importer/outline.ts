import type { OriginSection } from '../topic/section'
import type { Block } from './block'
import { readHeading, wordsOfTitle, type HeadingReading } from './heading-words'
import { articleTitle } from './article-title'
import { isBanner, markContents } from './furniture'
import { findHeadings } from './find-headings'
import type { Ambiguity } from './draft'

/** A heading with what stands under it. */
export interface Part {
  /** `null`: the heading names no section; `treatment`: of whatever kind. */
  topic: OriginSection | 'treatment' | 'furniture' | null
  heading?: Block
  level: number
  /** Paragraphs, items and the sub-headings among them. */
  blocks: Block[]
  lastItem?: Block
}

/** An article as a row of parts. */
export interface Outline {
  title: string
  titleBlock?: Block
  parts: Part[]
  /** The page's own furniture, passed over. */
  leftOut: Block[]
  ambiguities: Ambiguity[]
}

/**
 * Divides an article at the headings that open a section of a guide.
 * @param fallbackTitle for an article that has none
 */
export function outlineOf(all: readonly Block[], fallbackTitle: string): Outline {
  const leftOut: Block[] = []
  const content = markContents(all).filter((block) => {
    if (!block.isFurniture) return true
    leftOut.push(block)
    return false
  })
  const { title, block: titleBlock } = articleTitle(content, fallbackTitle)
  const words = wordsOfTitle(title)
  const blocks = findHeadings(content, words, titleBlock)
  const outline: Outline = {
    title,
    ...(titleBlock && { titleBlock }),
    parts: [],
    leftOut,
    ambiguities: [],
  }
  let part: Part = { topic: 'overview', level: 0, blocks: [] }
  outline.parts.push(part)

  for (const [i, block] of blocks.entries()) {
    if (block === titleBlock) {
      const reading = readHeading(block.text, new Set())
      // "20 Causes of X" as a title is a section too; "X: causes, symptoms, treatment" is not.
      if (reading?.isExact && !reading.others.length && reading.topic !== 'furniture')
        part = open(block, reading, outline)
      continue
    }
    // A page says its title in its head, in a banner, and above the text.
    if ((block.text === title || block.text === titleBlock?.text) && (block.level === 1 || !part.heading)) continue
    if (block.kind !== 'heading') {
      if (part.topic === 'furniture' || isBanner(block, part)) leftOut.push(block)
      else {
        part.blocks.push(block)
        if (block.kind === 'item') part.lastItem = block
      }
      continue
    }
    const reading = readHeading(block.text, words)
    if (staysInside(block, reading, part, blocks, i)) {
      if (part.topic === 'furniture') leftOut.push(block)
      else part.blocks.push(block)
    } else part = open(block, reading, outline)
  }
  return outline
}

function open(heading: Block, reading: HeadingReading | undefined, outline: Outline): Part {
  const part: Part = {
    topic: reading?.topic ?? null,
    heading,
    level: heading.level,
    blocks: [],
  }
  outline.parts.push(part)
  if (reading?.others.length)
    outline.ambiguities.push({
      line: heading.line,
      text: heading.text,
      why: `The heading names more than one section (${[reading.topic, ...reading.others].join(', ')}); what stands under it was read as ${reading.topic}.`,
    })
  return part
}

const UMBRELLAS = new Set<Part['topic']>(['treatment', 'structure', 'overview', 'mechanism', 'functions', 'conclusion'])

/** Whether a heading belongs to the part that is open: a group, an item, a question of it. */
function staysInside(
  heading: Block,
  reading: HeadingReading | undefined,
  part: Part,
  blocks: readonly Block[],
  i: number,
): boolean {
  const isDeeper = heading.level > part.level
  if (part.topic === 'faq' && /[?？]$/.test(heading.text)) return true
  if (part.topic === 'furniture') return isDeeper || (isGuess(heading) && !hasContent(blocks, i))
  if (isGuess(heading) && isGuess(part))
    return reading ? isNamesake(heading, reading, part) : isSubheading(heading, part, blocks, i)
  if (!isDeeper || !part.heading) return false
  if (UMBRELLAS.has(part.topic) || part.topic === null) return !reading
  if (/^\(?\d{1,3}[.):]/.test(heading.text)) return true
  return !reading?.isExact || reading.topic === part.topic || reading.topic === 'treatment' || reading.topic === 'types'
}

const isGuess = ({ level }: { level: number }): boolean => level >= 7

function hasContent(blocks: readonly Block[], i: number): boolean {
  const next = blocks[i + 1]
  return next !== undefined && (next.kind === 'item' || (next.kind === 'paragraph' && next.text.length > 100))
}

/** "Imaging tests" under "Diagnostic tests" is a group of it; "Drugs" under "Drugs" begins anew. */
function isNamesake(heading: Block, reading: HeadingReading, part: Part): boolean {
  return reading.topic === part.topic && heading.text !== part.heading?.text && part.topic !== 'overview'
}

/** A line that looks like a heading and names no section. */
function isSubheading(heading: Block, part: Part, blocks: readonly Block[], i: number): boolean {
  if (part.topic === null || part.topic === 'treatment') return false
  if (heading.text.endsWith(':') || heading.lead !== undefined) return true
  if (UMBRELLAS.has(part.topic) || part.topic === 'disclaimer') return false
  const last = part.lastItem
  if (!last) return true
  const next = blocks[i + 1]
  return next?.kind === 'item' && next.n !== undefined && last.n !== undefined && next.n === last.n + 1
}
