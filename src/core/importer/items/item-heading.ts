import type { Block } from '../block'
import { readHeading } from '../headings/heading-words'
import { isAttributeLine } from './attribute-line'

const NONE: ReadonlySet<string> = new Set()

/** Whether numbered sub-headings are items, though one or the other has a numbered list of its own. */
export function areNumberedItems(blocks: readonly Block[]): boolean {
  const places = blocks.flatMap((block, i) => (block.kind === 'heading' && isNumbered(block) ? [i] : []))
  const groups = places.filter((i) => contentAfter(blocks, i).filter(({ mark }) => mark === 'number').length > 2)
  return places.length > 2 && groups.length * 2 < places.length
}

/** A list of its own, no list of contents for the sub-headings below. */
export function hasOwnList(blocks: readonly Block[]): boolean {
  const first = blocks.findIndex(({ kind }) => kind === 'heading')
  return first > 1 && blocks.slice(0, first).filter(({ kind }) => kind === 'item').length > 1
}

export const isNumbered = ({ text }: Block): boolean => /^\(?\p{Nd}{1,5}[.):]/u.test(text)

/** "Common complaints include:" names no item. */
export const isLeadName = (text: string): boolean => /[:：]$|\b(?:include[sd]?|are)$/i.test(text)

/** Short lines under each other. */
const isBunch = ({ kind, lines }: Block): boolean =>
  kind === 'paragraph' && (lines?.length ?? 0) > 1 && (lines ?? []).every(({ text }) => text.length <= 80)

/** The first blocks under a sub-heading: enough to tell what it is. */
export function contentAfter(blocks: readonly Block[], i: number): Block[] {
  const content: Block[] = []
  for (let at = i + 1; at < Math.min(blocks.length, i + 30) && blocks[at]?.kind !== 'heading'; at++)
    content.push(blocks[at] as Block)
  return content
}

const GROUP_WORDS =
  /\b(?:tests?|exams?|examinations?|imaging|studies|therapies|treatments|medications|medicines|drugs|exercises|causes|factors|symptoms|signs|procedures|techniques|approaches|measures|options|strategies|interventions|others?|surgeries|conditions|types|habits|tips|remedies|agents|injections)\b/i

const LETTERED = /^[A-Z][.)]\s/

/** Whether a sub-heading names an item, or a group of the items under it. */
export function isItemHeading({ text, isTerm }: Block, content: readonly Block[], topic: string): boolean {
  const items = content.filter(({ kind }) => kind === 'item')
  if (isTerm && content.length && !items.length) return true
  const own = items.filter((item) => !isAttributeLine(item.text))
  if (/^\(?\p{Nd}{1,5}[.):]\s*\S/u.test(text)) return own.length < 3 || !items.some(({ mark }) => mark === 'number')
  // "Urgent advice" under "When to get help" is no sign to look for.
  if (topic === 'redFlags' && readHeading(text, NONE)?.isExact) return false
  // "A. Exercises" above "1. Squats" groups what it stands above.
  if (!content.length && LETTERED.test(text)) return false
  if (!content.length) return !GROUP_WORDS.test(text) && !text.endsWith(':')
  if (text.endsWith(':') && items.length) return false
  if (isLeadName(text) && content.some(isBunch)) return false
  if (topic === 'types') return !items.some(({ mark }) => mark === 'number')
  if (!own.length)
    return (
      items.length > 0 || !(GROUP_WORDS.test(text) && readHeading(text, NONE)?.topic === topic && content.length > 1)
    )
  if (content[0]?.kind === 'item') return false
  // A paragraph, then a list: a group with its lead, unless the list is short and belongs to the paragraph.
  return !GROUP_WORDS.test(text) && own.length < 3 && !content[0]?.text.endsWith(':')
}
