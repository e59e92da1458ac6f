import { GUESSED_LEVEL, type Block, type BlockLine } from '../block'
import { LABEL } from './html-heading'

/** `: what is said of the term above`. */
const DEFINITION = /^:\s+(?=\S)/
const LONGEST_TERM = 120

/**
 * Reads a paragraph of Markdown as a list of definitions where it is one: terms, and under them lines that begin with a colon. Lines
 * that begin so behind a blank line belong to the line above it.
 * @param before what was read so far; its last paragraph may turn out to be a term
 * @returns the paragraph itself where it defines nothing
 */
export function definitionsOf(block: Block, before: readonly Block[]): Block[] {
  const { lines = [], kind } = block
  const first = lines.findIndex(({ text }) => DEFINITION.test(text))
  if (kind !== 'paragraph' || first < 0) return [block]
  const terms = lines.slice(0, first)
  if (terms.some(({ text }) => text.length > LONGEST_TERM)) return [block]
  if (!first && !becomesTerm(before.at(-1))) return [block]
  const said: BlockLine[][] = []
  for (const { text, line } of lines.slice(first)) {
    const bare = { text: text.replace(DEFINITION, ''), line }
    if (DEFINITION.test(text)) said.push([bare])
    else said.at(-1)?.push(bare)
  }
  return [...terms.map((line) => term(line)), ...said.map((part) => definition(part))]
}

/** Whether the paragraph above a definition is its term; then it is made one. */
function becomesTerm(block: Block | undefined): boolean {
  if (!block || block.isFurniture || block.isAside || block.text.length > LONGEST_TERM) return false
  // One more definition of the same term.
  if (block.isTerm || !block.isSpaced) return true
  if (block.kind !== 'paragraph' || (block.lines?.length ?? 1) > 1) return false
  Object.assign(block, term({ text: block.text, line: block.line }))
  delete block.lines
  return true
}

const term = ({ text, line }: BlockLine): Block => ({
  kind: 'heading',
  text,
  line,
  endLine: line,
  level: LABEL,
  isSpaced: true,
  isTerm: true,
})

/** What is said of a term is no heading, however it is worded: it stands right below. */
const definition = (lines: BlockLine[]): Block => ({
  kind: 'paragraph',
  text: lines.map(({ text }) => text).join(' '),
  line: lines[0]?.line ?? 0,
  endLine: lines.at(-1)?.line ?? 0,
  level: GUESSED_LEVEL,
  isSpaced: false,
  lines,
})
