import type { Block } from '../block'
import { skipFrontMatter } from './front-matter'

/** A piece of a Markdown text that can be read by itself. */
export interface MarkdownChunk {
  text: string
  /** Number of its first line, from 1. */
  line: number
  /** Lines at its beginning that were read before: the head of a table that goes on. Their numbers mean nothing. */
  repeated: number
  /** No Markdown that a person would write; to be read as plain text. */
  isPlain: boolean
}

/** A piece ends at a heading from the first size on, before a paragraph or an outer item from the second, at any line from the third. */
const SIZES = [8_192, 32_768, 65_536] as const
/** A paragraph in Markdown is shorter; beyond, a parser has no place to stop. */
const LONGEST_LINE = 100_000
const DEEPEST = /^(?:(?:[>*+]|- ) ?){12}|^\s{60}/
const TABLE_RULE = /^ {0,3}\|?(?:\s*:?-+:?\s*\|){1,100}(?:\s*:?-+:?\s*)?$/
/** Outside a list and a table. */
const PARAGRAPH = /^[\p{L}\p{N}*_"“(]/u
const OUTER_ITEM = /^(?:\d{1,9}[.)]|[*+-])\s/

/** Cuts a Markdown text into pieces of bounded size, at places where no list or paragraph is torn apart if that can be. */
export function* markdownChunks(text: string, addTitle: (heading: Block) => void): Generator<MarkdownChunk> {
  const lines = text.split('\n')
  let from = skipFrontMatter(lines, addTitle)
  let size = 0
  let isFenced = false
  /** The two lines that open the table in which a line stands. */
  let head: string[] = []
  let opening: string[] = []
  const chunk = (to: number, isPlain = false): MarkdownChunk => {
    const piece = [...opening, ...lines.slice(from, to)].join('\n')
    const made = {
      text: piece,
      line: from + 1 - opening.length,
      repeated: opening.length,
      isPlain: isPlain || isAllBrackets(piece),
    }
    from = to
    size = 0
    opening = head
    return made
  }
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (line.length > LONGEST_LINE || DEEPEST.test(line.slice(0, 400))) {
      if (i > from) yield chunk(i)
      head = opening = []
      yield chunk(i + 1, true)
      isFenced = false
      continue
    }
    if (!line.trim()) head = []
    if (size && !isFenced && isBoundary(line, lines[i - 1] ?? '', size, head.length > 0)) yield chunk(i)
    else if (size > SIZES[2]) {
      yield chunk(i)
      isFenced = false
    }
    if (/^ {0,3}(?:```|~~~)/.test(line)) isFenced = !isFenced
    else if (!isFenced && i > from && line.length < 2_000 && TABLE_RULE.test(line)) head = [lines[i - 1] ?? '', line]
    size += line.length + 1
  }
  if (from < lines.length) yield chunk(lines.length)
}

function isBoundary(line: string, before: string, size: number, isInTable: boolean): boolean {
  if (size > SIZES[0] && /^#{1,6}\s/.test(line)) return true
  if (size <= SIZES[1]) return false
  return isInTable || OUTER_ITEM.test(line) || (!before.trim() && PARAGRAPH.test(line))
}

/** Open brackets in a piece above which their share counts. */
const MANY = 1_000

/** One character in twelve: even in a list of nothing but links there are fewer. The parser looks for the partner of each. */
function isAllBrackets(piece: string): boolean {
  let found = 0
  for (let at = piece.indexOf('['); at >= 0; at = piece.indexOf('[', at + 1)) found++
  return found > MANY && found > piece.length / 12
}
