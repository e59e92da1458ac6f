import type { Block, BlockLine } from '../block'
import type { PartItems } from './items'
import type { RawItem } from './item-name'

/** `Name: text` or `Name – text` with a name of a few words. */
const PAIR = /^[\p{Lu}\p{N}][^:：.!?]{1,80}(?:[:：]|\s[–—-])\s+\S/u
const isShort = (text: string): boolean =>
  text.length <= 80 && text.split(' ').length <= 10 && !/[.;!]$/.test(text) && /[\p{L}\p{N}]/u.test(text)
const isSentence = (text: string): boolean => /[.!?。]$/.test(text)

type Line = BlockLine

/**
 * Items that no mark shows: lines of one form under each other, names with a text below each, a list behind a colon.
 * Running text stays running text.
 */
export function unmarkedItems(blocks: readonly Block[], heading?: Block): PartItems {
  const ways = [namesWithText, pairs, bunches, lonely, afterColon]
  for (const way of ways) {
    const found = way(blocks, heading)
    const [first] = found?.items ?? []
    if (!found || !first) continue
    found.ambiguities.push({
      line: first.line,
      text: first.text,
      why: `No list marks stand here; ${found.items.length === 1 ? 'one item was' : `${found.items.length} items were`} told apart by ${found.by}. Check where each begins.`,
    })
    return found
  }
  return { items: [], texts: [...blocks], groups: [], ambiguities: [] }
}

/** What stands before a list in the same paragraph. */
const leadOf = (block: Block, text: string): Block => ({
  ...block,
  text,
  lines: [{ text, line: block.line }],
  endLine: block.line,
})

type Found = PartItems & { by: string }
const nothing = (by: string): Found => ({
  items: [],
  texts: [],
  groups: [],
  ambiguities: [],
  by,
})
const item = ({ at }: Block, { text, line }: Line, body: string[] = [], endLine = line): RawItem => ({
  ...{ text, body, line, endLine },
  ...(at !== undefined && { at }),
})
const linesOf = (block: Block): Line[] => (block.lines?.length ? block.lines : [{ text: block.text, line: block.line }])
const whole = (block: Block): string =>
  linesOf(block)
    .map(({ text }) => text)
    .join(' ')

/** A short line, then what is said about it, again and again. */
function namesWithText(blocks: readonly Block[]): Found | undefined {
  const found = nothing('a short line with a text below it')
  let current: RawItem | undefined
  for (const block of blocks) {
    const [first, ...rest] = linesOf(block)
    if (!first) continue
    if (
      block.kind === 'heading' ||
      (rest.length && isShort(first.text) && !PAIR.test(first.text) && isSentence(rest.at(-1)?.text ?? ''))
    ) {
      current = item(block, first, rest.length ? [rest.map(({ text }) => text).join(' ')] : [], block.endLine)
      found.items.push(current)
    } else if (current) {
      current.body.push(whole(block))
      current.endLine = block.endLine
    } else found.texts.push(block)
  }
  return found.items.length >= 2 && found.items.filter(({ body }) => body.length).length * 2 > found.items.length
    ? found
    : undefined
}

/** `Name: text` in one line or paragraph each. */
function pairs(blocks: readonly Block[]): Found | undefined {
  const found = nothing('the form “name: text”')
  for (const block of blocks) {
    const lines = linesOf(block)
    const opening = lines.filter(({ text }) => PAIR.test(text)).length
    const isPair =
      block.kind === 'paragraph' && (block.lead ? isNamed(block.text, block.lead) : opening === lines.length)
    if (isPair && block.lead)
      found.items.push({
        ...item(block, { text: block.text, line: block.line }, [], block.endLine),
        lead: block.lead,
      })
    else if (isPair) for (const line of lines) found.items.push(item(block, line))
    else if (PAIR.test(lines[0]?.text ?? '') && lines.length > 1)
      found.items.push(item(block, { text: whole(block), line: block.line }, [], block.endLine))
    else found.texts.push(block)
  }
  return found.items.length >= 2 && found.items.length >= found.texts.length ? found : undefined
}

/** "**Rest.** Lie down", not "**Rest** and ice help": a word that the sentence needs is no name. */
function isNamed(text: string, lead: string): boolean {
  if (lead === text || lead.length >= 80) return false
  return /[:：.–—-]$/.test(lead) || /^\s*[:：–—(-]|^\s+\p{Lu}/u.test(text.slice(lead.length))
}

/** Short lines directly under each other. */
function bunches(blocks: readonly Block[], heading?: Block): Found | undefined {
  const found = nothing('the line each stands on')
  for (const [i, block] of blocks.entries()) {
    const lines = linesOf(block)
    const isAfterColon = lines.length > 1 && /[:：]$/.test(lines[0]?.text ?? '')
    const list = isAfterColon ? lines.slice(1) : lines
    const before = blocks[i - 1] ?? heading
    const isLed = isAfterColon || isLead(before)
    const enough = / if[:：]?$/i.test(before?.text ?? '') ? 1 : isLed ? 2 : 3
    const isBunch = list.length >= enough && list.every(({ text }) => isShort(text.replace(/[.;,]$/, '')))
    if ((isBunch && !isSentences(list)) || isSetIn(list)) {
      if (isAfterColon) found.texts.push(leadOf(block, lines[0]?.text ?? ''))
      for (const line of list) found.items.push(item(block, { ...line, text: line.text.replace(/[.;,]$/, '') }))
    } else found.texts.push(block)
  }
  return found.items.length ? found : undefined
}

/** A text that goes on from line to line: it begins with a capital, goes on with small letters, and ends with its first stop. */
const isSentences = (list: readonly Line[]): boolean =>
  list.length > 1 &&
  /^\p{Lu}/u.test(list[0]?.text ?? '') &&
  list.slice(1).every(({ text }) => /^\p{Ll}/u.test(text)) &&
  list.findIndex(({ text }) => isSentence(text)) === list.length - 1

/** Lines that stand further in than their heading; a sentence that goes on over them ends with a stop. */
const isSetIn = (list: readonly Line[]): boolean =>
  list.length > 1 && list.every(({ text, isSet }) => isSet && text.length <= 80 && !/[.;,:!。]$/.test(text))

/** "You may notice:", "Do", "Don't". */
const isLead = (block: Block | undefined): boolean =>
  block !== undefined && (/[:：]$/.test(block.text) || /^do(?:n['’]t| not)?[:：]?$/i.test(block.text))

/** Short lines with a blank line between. */
function lonely(blocks: readonly Block[]): Found | undefined {
  const found = nothing('the line each stands on')
  for (const block of blocks) {
    const [line, ...rest] = linesOf(block)
    if (line && !rest.length && isShort(line.text) && !/[:：?]$/.test(line.text)) found.items.push(item(block, line))
    else found.texts.push(block)
  }
  return found.items.length >= 3 ? found : undefined
}

/** A sentence that lists its items is shorter. */
const LONGEST_LIST = 2_000

/** "It may come from: overuse, a fall, cold weather." */
function afterColon(blocks: readonly Block[]): Found | undefined {
  const found = nothing('commas after a colon')
  for (const block of blocks) {
    const text = whole(block)
    const isTooLong = text.length > LONGEST_LIST
    const list = isTooLong ? '' : (/[:：]\s([^:：]+)$/u.exec(text)?.[1] ?? (block.isSpaced ? '' : text))
    const parts = list
      .replace(/[.。]$/, '')
      .split(/[;；]/)
      .flatMap((part, _, all) => (all.length > 1 ? [part] : part.split(/[,，、]/)))
      .map((part) => part.trim().replace(/^(?:and|or) /i, ''))
      .filter(Boolean)
    // Behind a section's own name two are enough.
    const enough = !block.isSpaced && /[;；]/.test(list) ? 2 : 3
    const isList = parts.length >= enough && parts.every((part) => part.split(' ').length <= 8 && !/[.!?]/.test(part))
    if (!isList) {
      found.texts.push(block)
      continue
    }
    const lead = text.slice(0, text.length - list.length).trim()
    if (lead) found.texts.push(leadOf(block, lead))
    for (const part of parts) found.items.push(item(block, { text: part, line: block.line }, [], block.endLine))
  }
  return found.items.length ? found : undefined
}
