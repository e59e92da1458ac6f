import { readHeading } from '../headings/heading-words'

const NONE: ReadonlySet<string> = new Set()

/** A line of a plain text before it is read. */
export interface TextLine {
  text: string
  /** Number in the source. */
  line: number
  /** A page's head or foot, an e-mail's header, front matter: passed over, and no break in what stands around it. */
  isFurniture?: boolean
  /** A heading by its ornament: `== Causes ==`, `[Causes]`, `*Causes:*`. */
  isOrnate?: boolean
}

const PAGE =
  /^(?:\S.{0,80}\s{2,})?(?:-\s*)?(?:page|seite|página|pagina|p\.)\s*\**\d{1,4}\**(?:\s*(?:of|von|de|di|\/)\s*\**\d{1,4}\**)?(?:\s*-)?$|^[-–—]\s?\d{1,4}\s?[-–—]$|^\d{1,4}\s?\/\s?\d{1,4}$/i
const MAIL =
  /^(?:from|to|cc|bcc|subject|date|sent|reply-to|attachments?|anlagen?|von|an|betreff|gesendet|de|para|asunto|objet|à)\s?:\s*\S/i
const SUBJECT = /^(?:subject|betreff|objet|asunto|oggetto)\s?:\s*(?:(?:re|fwd?|aw|wg)\s?:\s*){0,4}(\S.*)$/i
const FORWARDED = /^-{3,}.{0,10}(?:forwarded|original|weitergeleitete|message d).{0,40}-{3,}$|^on .{5,100} wrote:\s?$/i
const QUOTED = /^\s{0,3}(?:>\s?){1,6}(?!\s*\d)/
const ORNATE =
  /^\s*(?:(?:={2,6}|\*{2,6}|~{2,6}|#{2,6}|\+{2,6}|-{2,6}|—{2,6}|_{2,6}|<{1,3}|>{2,3}|\|)\s*(\p{L}[^=~#+_|<>]{1,90}?)\s*(?:={2,6}|\*{2,6}|~{2,6}|#{1,6}|\+{2,6}|-{2,6}|—{2,6}|_{2,6}|>{1,3}|<{1,3}|\|)|\[(\p{L}[^[\]\d]{2,60})\]|h[1-6]\.\s+(\S.{1,90}))\s*$/iu
const EMPHASIS = /^(\*\*\*|\*\*|\*|_)(?=[^\s_])([^*_]{1,160})\1(?!\w)(.*)$/
const LONGEST = 2_000
/** A line of one page that stands on others too. */
const LONGEST_HEAD = 100
const REPEATED = 3

/**
 * Looks at the lines of a text one by one: takes quotation marks of e-mail and ornaments of headings away, tells pages' heads and feet.
 * @param from the first line to look at; those before are front matter
 */
export function textLines(lines: readonly string[], from: number): TextLine[] {
  const isQuote = lines.filter((line) => QUOTED.test(line)).length > 2
  const feet = pageFurniture(lines)
  const mail = mailHeader(lines, from)
  const signature = signatureFrom(lines)
  return lines.map((raw, i) => {
    const line = i + 1
    if (i < from || feet.has(i) || i < mail || i >= signature) return { text: raw, line, isFurniture: true }
    const text = isQuote ? raw.replace(QUOTED, '') : raw
    // Most lines have no ornament, one of megabytes has none at all.
    if (text.length > LONGEST || !/[=*~#+_|<>[]|-{2}|—{2}|^h\d/.test(text)) return { text, line }
    const whole = emphasised(text.trim())
    if (whole?.isWhole) return { text: whole.text, line, isOrnate: true }
    const ornate = ORNATE.exec(text)
    const heading = ornate?.[1] ?? ornate?.[2] ?? ornate?.[3]
    return heading ? { text: heading, line, isOrnate: true } : { text, line }
  })
}

/**
 * Reads the emphasis of a line that people write as in Markdown: `**Rest:** lie down`.
 * @returns the text without its signs, and the bold run that opens it
 */
export function withoutEmphasis(text: string): { text: string; lead?: string } {
  if (text.length > LONGEST || !/[*_]/.test(text)) return { text }
  const found = emphasised(text)
  if (!found) return { text: plain(text) }
  return found.isBold ? { text: found.text, lead: found.lead } : { text: found.text }
}

function emphasised(text: string): { text: string; lead: string; isBold: boolean; isWhole: boolean } | undefined {
  const [found, sign = '', lead = '', after = ''] = EMPHASIS.exec(text) ?? []
  if (found === undefined) return undefined
  const rest = after.trim()
  const isWhole = !rest || /^[:：]$/.test(rest)
  const space = isWhole || /^[:：.,;)]/.test(rest) ? '' : ' '
  // `*Rest* helps` is a word in italics: only what is bold or alone is a name.
  return { text: lead + space + plain(rest), lead, isBold: sign.length > 1, isWhole }
}

/** Bold words in running text. */
const plain = (text: string): string => text.replace(/\*\*(?=\S)([^*]{1,160})\*\*/g, '$1')

/** Whether a line is one of an e-mail's header. */
export const isMailLine = (line: string): boolean => line.length <= 300 && MAIL.test(line)

/** What an e-mail is about, where a line of its header says so. */
export const subjectOf = (line: string): string | undefined => SUBJECT.exec(line.slice(0, 300))?.[1]

/** Where the signature of an e-mail begins: behind two hyphens alone, near the end. */
function signatureFrom(lines: readonly string[]): number {
  const at = lines.findLastIndex((line) => /^--\s?$/.test(line))
  const below = at > 0 ? lines.slice(at + 1).filter((line) => line.trim()) : []
  return below.length && below.length < 10 && !below.some(opensSection) ? at : lines.length
}

/** Where two hyphens only divide the article, one of its sections goes on below. */
function opensSection(line: string): boolean {
  const reading = readHeading(line.trim(), NONE)
  return reading !== undefined && reading.isExact && reading.topic !== 'furniture' && reading.topic !== 'other'
}

/** The lines of an e-mail's header at the top of a text. */
function mailHeader(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && !lines[at]?.trim()) at++
  const isForwarded = FORWARDED.test(lines[at] ?? '')
  if (isForwarded) at++
  const first = at
  while (at < Math.min(lines.length, first + 12) && MAIL.test(lines[at] ?? '')) at++
  const isSubject = at - first === 1 && SUBJECT.test(lines[first] ?? '')
  return at - first > 1 || isSubject || isForwarded ? at : from
}

/** Page numbers, and the lines beside them that every page repeats. */
function pageFurniture(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  const pages = lines.flatMap((line, i) => (line.length <= LONGEST_HEAD * 2 && PAGE.test(line.trim()) ? [i] : []))
  for (const i of pages) found.add(i)
  if (pages.length < 2) return found
  const known = new Map<string, { count: number; first: number }>()
  for (const [i, line] of lines.entries()) {
    const head = line.trim()
    if (!head || head.length > LONGEST_HEAD) continue
    const seen = known.get(head)
    if (seen) seen.count++
    else known.set(head, { count: 1, first: i })
  }
  // Where the line stands first, it is the title or the publisher.
  const isHead = (i: number) => {
    const seen = known.get(lines[i]?.trim() ?? '')
    return seen !== undefined && seen.count >= Math.min(REPEATED, pages.length) && seen.first !== i
  }
  for (const page of pages)
    for (const step of [1, -1])
      for (let i = page + step, looked = 0; looked < 3 && i >= 0 && i < lines.length; i += step) {
        if (!lines[i]?.trim()) continue
        if (!isHead(i)) break
        looked++
        found.add(i)
      }
  return found
}
