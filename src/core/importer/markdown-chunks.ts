import type { Block } from './block'
import { skipFrontMatter } from './read-text'

/** A piece of a Markdown text that can be read by itself. */
export interface MarkdownChunk {
  text: string
  /** Number of its first line, from 1. */
  line: number
  /** No Markdown that a person would write; to be read as plain text. */
  isPlain: boolean
}

/** A piece ends at a heading from the first size on, before a paragraph from the second, at any line from the third. */
const SIZES = [8_192, 32_768, 65_536] as const
/** A paragraph in Markdown is shorter; beyond, brackets and stars could take the parser for ever. */
const LONGEST_LINE = 10_000
const DEEPEST = /^(?:(?:[>*+]|- ) ?){12}|^\s{60}/
const BUSY = 300

/** Cuts a Markdown text into pieces of bounded size, at places where no list or paragraph is torn apart if that can be. */
export function* markdownChunks(text: string, addTitle: (heading: Block) => void): Generator<MarkdownChunk> {
  const lines = text.split('\n')
  let from = skipFrontMatter(lines, addTitle)
  let size = 0
  let isFenced = false
  const chunk = (to: number, isPlain = false): MarkdownChunk => {
    const piece = lines.slice(from, to).join('\n')
    const made = {
      text: piece,
      line: from + 1,
      isPlain: isPlain || isBusy(piece),
    }
    from = to
    size = 0
    return made
  }
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] ?? ''
    if (line.length > LONGEST_LINE || DEEPEST.test(line.slice(0, 400))) {
      if (i > from) yield chunk(i)
      yield chunk(i + 1, true)
      isFenced = false
      continue
    }
    if (size && !isFenced && isBoundary(line, lines[i - 1] ?? '', size)) yield chunk(i)
    else if (size > SIZES[2]) {
      yield chunk(i)
      isFenced = false
    }
    if (/^ {0,3}(?:```|~~~)/.test(line)) isFenced = !isFenced
    size += line.length + 1
  }
  if (from < lines.length) yield chunk(lines.length)
}

function isBoundary(line: string, before: string, size: number): boolean {
  if (size > SIZES[0] && /^#{1,6}\s/.test(line)) return true
  return size > SIZES[1] && !before.trim() && /^[\p{L}\p{N}*_"“(]/u.test(line) && !/^(?:\d{1,9}[.)]|[*+-])\s/.test(line)
}

/** More brackets or stars in one paragraph than anyone sets. */
function isBusy(piece: string): boolean {
  return piece
    .split('\n\n')
    .some((part) => part.length > BUSY && (part.match(/[[\]<`]/g)?.length ?? 0) > Math.max(BUSY, part.length / 4))
}
