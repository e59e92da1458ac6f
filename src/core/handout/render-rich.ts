import type { HandoutDocument } from './document'
import { escapeHtml } from './escape'
import type { HandoutNode, Tag } from './nodes'
import { renderHandout } from './render'

/** Elements that other programs take over from a clipboard; what they hold is taken even where the element itself is not. */
const KEPT: readonly Tag[] = [
  'h1',
  'h2',
  'h3',
  'p',
  'ul',
  'ol',
  'li',
  'strong',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
]
const AS_PARAGRAPH: readonly Tag[] = ['dd', 'div', 'figcaption', 'header']
const DROPPED: readonly Tag[] = ['svg', 'path', 'img']

/**
 * A handout as rich text for a record or a message: headings, paragraphs and lists of the same tree, without class, picture,
 * address or rules to write on.
 */
export function renderHandoutRichText(document: HandoutDocument): string {
  return richHtml(renderHandout(document))
}

function richHtml(node: HandoutNode): string {
  if (typeof node === 'string') return escapeHtml(node)
  if (DROPPED.includes(node.tag)) return ''
  const inner = node.children.map(richHtml).join('')
  if (inner.trim() === '') return ''
  if (node.tag === 'dt') return `<p><strong>${inner}</strong></p>`
  if (KEPT.includes(node.tag)) return `<${node.tag}>${inner}</${node.tag}>`
  const isLeaf = !node.children.some(
    (child) => typeof child !== 'string' && child.tag !== 'span' && child.tag !== 'strong' && child.tag !== 'time',
  )
  return AS_PARAGRAPH.includes(node.tag) && isLeaf ? `<p>${inner}</p>` : inner
}
