import { GUESSED_LEVEL, MAX_BLOCKS, TOO_MANY, type Block, type BlockReader } from './block'
import { squeeze } from './inline'
import { readMarker, splitRun, type Marker } from './marker'

/** Lines between two looks at the clock. */
const STEP = 2_000
const RULE = /^\s*(?:[=~_*#-]\s?){3,200}\s*$/
const UNDERLINE = /^\s*(?:={3,200}|-{3,200}|~{3,200})\s*$/
const HASHES = /^\s{0,3}(#{1,6})\s+(\S.*)$/

/** Reads plain text: blank lines, list marks, indentation and lines that look like headings are all it has. */
export function* readPlainText(text: string, firstLine = 1): BlockReader {
  const lines = text.split('\n')
  const blocks: Block[] = []
  let open: Block | undefined
  let isSpaced = true

  const add = (block: Block) => {
    blocks.push(block)
    open = block
    isSpaced = false
  }

  for (let i = skipFrontMatter(lines, add); i < lines.length; i++) {
    if (i % STEP === 0) yield i / lines.length
    if (blocks.length > MAX_BLOCKS) return TOO_MANY
    const raw = lines[i] ?? ''
    const line = firstLine + i
    const text = squeeze(raw)
    if (!text || RULE.test(raw)) {
      open = undefined
      isSpaced = true
      continue
    }
    const hashes = HASHES.exec(raw)
    if (hashes?.[1] && hashes[2]) {
      add(heading(hashes[2].replace(/\s#{1,6}\s*$/, ''), line, hashes[1].length, isSpaced))
      open = undefined
      continue
    }
    if (isSpaced && text.length <= 120 && UNDERLINE.test(lines[i + 1] ?? '') && !readMarker(raw)) {
      add(heading(text, line, (lines[i + 1] ?? '').trim().startsWith('=') ? 1 : 2, isSpaced))
      open = undefined
      i++
      continue
    }
    const marker = readMarker(raw)
    if (marker) addItems(marker, line, isSpaced, add)
    else if (open) extend(open, text, line)
    else add(paragraph(text, line, isSpaced))
  }
  return blocks
}

/** A block between two lines of three hyphens at the very top; its title is the article's. */
export function skipFrontMatter(lines: readonly string[], add: (block: Block) => void): number {
  if (lines[0]?.trim() !== '---') return 0
  const end = lines.slice(1, 200).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line))
  if (end < 0) return 0
  for (const [i, line] of lines.slice(1, end + 1).entries()) {
    const title = /^title:\s*(\S.*)$/i.exec(line)?.[1]
    if (title) add(heading(squeeze(title.replace(/^["']|["']\s*$/g, '')), i + 2, 1, true))
  }
  return end + 2
}

function addItems(marker: Marker, line: number, isSpaced: boolean, add: (block: Block) => void): void {
  const { mark, indent } = marker
  for (const { text, n } of splitRun(marker)) {
    const block: Block = {
      kind: 'item',
      text: squeeze(text),
      line,
      endLine: line,
      level: indent,
      mark,
      lines: [],
      isSpaced,
    }
    add(n === undefined ? block : { ...block, n })
  }
}

const heading = (text: string, line: number, level: number, isSpaced: boolean): Block => ({
  kind: 'heading',
  text: squeeze(text),
  line,
  endLine: line,
  level,
  isSpaced,
})

const paragraph = (text: string, line: number, isSpaced: boolean): Block => ({
  kind: 'paragraph',
  text,
  line,
  endLine: line,
  level: GUESSED_LEVEL,
  lines: [{ text, line }],
  isSpaced,
})

/** A line goes on with what stands above it; which of the two is a name, later steps say. */
function extend(open: Block, text: string, line: number): void {
  open.lines?.push({ text, line })
  open.endLine = line
}
