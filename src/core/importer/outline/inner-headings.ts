import { GUESSED_LEVEL, type Block } from '../block'
import { readMarker } from '../marker'

type IsExact = (text: string) => boolean

/** `Causes: falls, cold`, `Causes – falls, cold`: the name in front, and what follows. */
export function inlineSection(text: string): [name?: string, rest?: string] {
  const [, name, rest] = /^([^:：–—]{3,60}?)(?:[:：]|\s[–—-](?=\s))\s*(\S.*)?$/u.exec(text.slice(0, 4_000)) ?? []
  return name === undefined ? [] : [name, rest && text.length > 4_000 ? text.slice(text.indexOf(rest)) : rest]
}

/** An item with items inside it: where outer items name sections, they are its headings. */
export const isOutlineHeading = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'item' &&
  next?.kind === 'item' &&
  next.level > block.level &&
  block.text.length <= 90 &&
  !block.lines?.length

/** A row or an item per section: `Causes | falls, cold`. */
export function sectionRow(block: Block): Block[] | undefined {
  const [name, rest] = dividedAtName(block)
  if (!name || !rest) return undefined
  const { line, endLine } = block
  const lines = [{ text: rest, line }, ...(block.lines ?? [])]
  return [
    { ...asHeading(block, name), endLine: line },
    { kind: 'paragraph', text: rest, line, endLine, level: GUESSED_LEVEL, lines, isSpaced: false },
  ]
}

/**
 * A paragraph whose lines each begin with a section's name: `Symptoms: pain, fever` under `Causes: falls`. A line without a name belongs
 * to the one above it.
 * @param topicOf the section that a name opens, if it says nothing else
 * @returns nothing where any line is named otherwise
 */
export function sectionLines(block: Block, topicOf: (name: string) => string | undefined): Block[] | undefined {
  const found: Block[] = []
  const topics = new Set<string>()
  for (const line of block.lines ?? []) {
    const [name, rest] = inlineSection(line.text)
    const topic = name && rest ? topicOf(name) : undefined
    const last = found.at(-1)
    if (name && rest && topic) {
      topics.add(topic)
      found.push(...(sectionRow({ ...block, ...line, lead: name, endLine: line.line, lines: [] }) ?? []))
    } else if (name || !last) return undefined
    else Object.assign(last, { endLine: line.line, lines: [...(last.lines ?? []), line] })
  }
  return topics.size > 1 ? found : undefined
}

/**
 * The rows and items that each hold a section: most of those that stand together name one, and not all the same. A list of treatments
 * may have two items that are called like sections.
 * @param topicOf the section that a name opens, if it says nothing else
 */
export function sectionRows(blocks: readonly Block[], topicOf: (name: string) => string | undefined): Set<Block> {
  const found = new Set<Block>()
  let run: { block: Block; topic: string | undefined }[] = []
  const close = () => {
    const named = run.filter(({ topic }) => topic !== undefined)
    const isMost = named.length * 5 >= run.length * 3
    const topics = new Set(
      named.map(({ topic }) => topic).filter((topic) => topic !== 'other' && topic !== 'furniture'),
    )
    if (isMost && topics.size > 1) for (const { block } of named) found.add(block)
    run = []
  }
  for (const block of blocks) {
    if (block.kind !== 'item') {
      close()
      continue
    }
    const [name, rest] = dividedAtName(block)
    run.push({ block, topic: name && rest ? topicOf(name) : undefined })
  }
  close()
  return found
}

function dividedAtName({ text, lead }: Block): [name?: string, rest?: string] {
  if (lead && lead.length < text.length && text.startsWith(lead))
    return [lead.replace(/[:：]$/, '').trim(), text.slice(lead.length).replace(/^\s*[:：–—-]?\s*/, '')]
  return inlineSection(text)
}

/** A paragraph whose lines each have a list mark that the format does not know: items. */
export function itemsOfLines(block: Block): Block[] | undefined {
  const lines = block.lines ?? []
  const markers = lines.map(({ text }) => readMarker(text))
  const isMark = (i: number) => markers[i] !== undefined && (markers[i]?.mark === 'number' || markers[i]?.sign !== '')
  const marked = lines.filter((_, i) => isMark(i)).length
  const from = lines.findIndex((_, i) => isMark(i))
  if (marked < 2 || from > 1) return undefined
  const found: Block[] = from
    ? [{ ...block, text: lines[0]?.text ?? '', lines: lines.slice(0, 1), lead: undefined }]
    : []
  for (const [i, line] of lines.entries()) {
    const marker = markers[i]
    if (i < from) continue
    if (!marker || !isMark(i)) {
      const last = found.at(-1)
      last?.lines?.push(line)
      if (last) last.endLine = line.line
      continue
    }
    const { mark, sign, n, isDecimal } = marker
    found.push({
      kind: 'item',
      text: marker.rest,
      line: line.line,
      endLine: line.line,
      level: 0,
      mark,
      lines: [],
      isSpaced: i === 0 && block.isSpaced,
      ...(sign && { sign }),
      ...(n !== undefined && { n }),
      ...(isDecimal && { isDecimal }),
    })
  }
  return found
}

/**
 * Divides what stands without a blank line between at the lines that name a section: the first line of a paragraph, one in capitals or
 * with a colon, one right before a list, several of different sections.
 */
export function splitAtHeadings(block: Block, next: Block | undefined, isExact: IsExact): Block[] {
  const lines = block.lines ?? []
  const isItem = block.kind === 'item'
  const places = lines.flatMap(({ text }, i) => (isNameLike(text) && isExact(text) ? [i] : []))
  const isTight = next?.kind === 'item' && !next.isSpaced
  const isHeading = (i: number) => {
    const { text } = lines[i] ?? { text: '' }
    if (i === lines.length - 1) return isTight
    return (!isItem && i === 0) || places.length > 1 || /[:：]$/.test(text) || !/\p{Ll}/u.test(text)
  }
  const headings = places.filter(isHeading)
  if (!headings.length) return [block]
  const found: Block[] = []
  const [first = 0] = headings
  if (isItem) found.push({ ...block, lines: lines.slice(0, first), endLine: lines[first - 1]?.line ?? block.line })
  else if (first) found.push(piece(block, lines.slice(0, first)))
  headings.forEach((at, k) => {
    const { text, line } = lines[at] ?? { text: '', line: block.line }
    found.push({ ...asHeading(block, text), line, endLine: line, lead: undefined })
    const below = lines.slice(at + 1, headings[k + 1])
    if (below.length) found.push({ ...piece(block, below), isSpaced: false, lead: undefined })
  })
  return found
}

/** A name alone: what says something behind a colon is no heading. */
const isNameLike = (text: string): boolean =>
  text.length <= 60 &&
  !/^(?!(?:section|part|chapter|step) )[^:：]*[:：]\s*\S/i.test(text) &&
  /^[\p{Lu}\p{Lo}\p{N}]/u.test(text) &&
  text.split(' ').length <= 8 &&
  !/[.,;]$/.test(text)

const piece = (block: Block, lines: { text: string; line: number }[]): Block => ({
  ...block,
  kind: 'paragraph',
  text:
    block.kind === 'item' || lines.length < (block.lines?.length ?? 0)
      ? lines.map(({ text }) => text).join(' ')
      : block.text,
  level: GUESSED_LEVEL,
  line: lines[0]?.line ?? block.line,
  endLine: lines.at(-1)?.line ?? block.endLine,
  lines,
})

const asHeading = (block: Block, text: string): Block => ({
  ...block,
  kind: 'heading',
  text,
  level: GUESSED_LEVEL,
  lines: undefined,
})
