import type { List, ListItem, PhrasingContent, RootContent, Table } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { GUESSED_LEVEL, type Block, type BlockReader } from './block'
import { squeeze } from './inline'
import { markdownChunks } from './markdown-chunks'
import { readHtml, UNREAD } from './read-html'
import { readPlainText } from './read-text'

/** Reads Markdown piece by piece; a piece that no person would write so is read as plain text. */
export function* readMarkdown(text: string): BlockReader {
  const blocks: Block[] = []
  let done = 0
  for (const chunk of markdownChunks(text, (heading) => blocks.push(heading))) {
    if (chunk.isPlain) for (const block of drain(readPlainText(chunk.text, chunk.line))) blocks.push(block)
    else {
      const tree = fromMarkdown(chunk.text, {
        extensions: [gfmTable()],
        mdastExtensions: [gfmTableFromMarkdown()],
      })
      for (const node of tree.children) addNode(node, { offset: chunk.line - 1, depth: 0, blocks })
    }
    done += chunk.text.length
    yield Math.min(1, done / text.length)
  }
  return blocks
}

interface Place {
  /** Lines before the piece. */
  offset: number
  depth: number
  blocks: Block[]
}

type Node = RootContent

function addNode(node: Node, place: Place): void {
  const { blocks } = place
  switch (node.type) {
    case 'heading':
      blocks.push({
        ...textBlock('heading', node.children, node, place),
        level: node.depth,
      })
      break
    case 'paragraph':
      blocks.push(textBlock('paragraph', node.children, node, place))
      break
    case 'list':
      addList(node, place)
      break
    case 'blockquote':
      for (const child of node.children) addNode(child, place)
      break
    case 'table':
      addTable(node, place)
      break
    case 'code':
      for (const block of drain(readPlainText(node.value, lineOf(node, place)))) blocks.push(block)
      break
    case 'html':
      for (const block of drain(readHtml(node.value)))
        blocks.push({
          ...block,
          line: block.line + lineOf(node, place) - 1,
          endLine: block.endLine + lineOf(node, place) - 1,
        })
      break
    default:
  }
}

function addList(list: List, place: Place): void {
  list.children.forEach((item, i) => {
    addItem(item, place, list.ordered ? { mark: 'number', n: (list.start ?? 1) + i } : { mark: 'bullet' })
  })
}

function addItem(item: ListItem, place: Place, mark: Pick<Block, 'mark' | 'n'>): void {
  const [first, ...rest] = item.children
  if (first?.type === 'paragraph')
    place.blocks.push({
      ...textBlock('item', first.children, first, place),
      level: place.depth,
      ...mark,
    })
  else if (first) addNode(first, { ...place, depth: place.depth + 1 })
  for (const child of rest) addNode(child, { ...place, depth: place.depth + 1 })
}

function addTable({ children: [, ...rows] }: Table, place: Place): void {
  for (const row of rows) {
    const cells = row.children.map(({ children }) => squeeze(plain(children))).filter(Boolean)
    const [lead, ...others] = cells
    if (!lead) continue
    const line = lineOf(row, place)
    const text = cells.join(' – ')
    const block: Block = {
      kind: 'item',
      text,
      line,
      endLine: line,
      level: 0,
      mark: 'bullet',
      isSpaced: true,
    }
    place.blocks.push(others.length ? { ...block, lead } : block)
  }
}

function textBlock(kind: Block['kind'], children: readonly PhrasingContent[], node: Node, place: Place): Block {
  const line = lineOf(node, place)
  const [first = '', ...more] = plain(children).split('\n')
  const lead = leadOf(children)
  const lines = [first, ...more].map((text, i) => ({ text: squeeze(text), line: line + i })).filter(({ text }) => text)
  const isItem = kind === 'item'
  return {
    kind,
    text: isItem ? squeeze(first) : squeeze([first, ...more].join(' ')),
    line,
    endLine: (node.position?.end.line ?? 1) + place.offset,
    level: GUESSED_LEVEL,
    isSpaced: true,
    ...(kind !== 'heading' && { lines: isItem ? lines.slice(1) : lines }),
    ...(lead && { lead }),
  }
}

const lineOf = (node: Pick<Node, 'position'>, { offset }: Place): number => (node.position?.start.line ?? 1) + offset

function leadOf([first]: readonly PhrasingContent[]): string {
  return first?.type === 'strong' || first?.type === 'emphasis' ? squeeze(plain(first.children)) : ''
}

/** The text of inline content; of markup nothing is left, and nothing of what stands between script or style tags. */
function plain(nodes: readonly PhrasingContent[]): string {
  let text = ''
  let unread: string | undefined
  for (const node of nodes) {
    if (node.type === 'html') {
      const tag = /^<(\/?)([a-z]+)/i.exec(node.value)
      const name = tag?.[2]?.toLowerCase() ?? ''
      if (name === 'br') text += '\n'
      if (!unread && !tag?.[1] && UNREAD.has(name)) unread = name
      else if (unread === name && tag?.[1]) unread = undefined
    } else if (!unread) text += plainNode(node)
  }
  return text
}

function plainNode(node: PhrasingContent): string {
  if (node.type === 'break') return '\n'
  if ('value' in node) return node.value
  return 'children' in node ? plain(node.children) : ''
}

/** A piece of a page that is refused is left out; the text around it stays. */
function drain(reader: BlockReader): Block[] {
  for (;;) {
    const step = reader.next()
    if (step.done) return Array.isArray(step.value) ? step.value : []
  }
}
