import type { Block } from '../block'
import { withoutOrnaments } from '../inline'
import { isBannerText } from './furniture'
import { readHeading } from '../headings/heading-words'
import { readMarker } from '../marker'

const NONE: ReadonlySet<string> = new Set()
/** Blocks at the top among which a title is looked for. */
const TOP = 8
/** Who publishes, and that it is a leaflet: the title stands below. */
const PUBLISHER =
  /^(?:(?:department|dept\.?|division|clinic|unit|ward|centre|center|hospital|school|college) of\b.*|.*\b(?:hospitals?|trust|nhs|clinic|department|dept\.?|centre|center|service|university|practice|foundation|health board|unit|ltd|inc)|(?:(?:a |the )?(?:patient|health|clinical|parent|medical|public)s? )?(?:and carer )?(?:information|advice|education|fact)(?: (?:for|about) (?:patients|parents|carers|families|women|children|people|young).*)?(?: ?(?:sheet|leaflet|booklet|guide|hand-?out|series|service|page))?(?: (?:no\.?|number|#)? ?\d+)?|(?:leaflet|handout)(?: (?:no\.?|number|#)? ?\d+)?|(?:ref(?:erence)?|version|leaflet|document|issue|review date|date|produced by|published)\b.{1,20}\d.*|draft.*|confidential.*|dear\b.{0,60}|(?:hi|hello)\b.{0,40})[,:!]?$/i

/** Whether a line says who publishes, or that it is a leaflet; "Gout – a leaflet of the Joint Clinic" says what it is about first. */
export const isPublisher = (text: string): boolean =>
  text.length <= 120 && PUBLISHER.test(text) && PUBLISHER.test(text.split(PART)[0] ?? text)
const PART = /\s(?:[–—|]|--?)\s/

/** Blocks of nothing but names of publishers that may stand above the title. */
const LETTERHEAD = 3

/** The blocks, the first of the article divided behind its first line where that is a title with the text right below. */
export function withTitleLine(blocks: readonly Block[]): readonly Block[] {
  let at = 0
  while (at < LETTERHEAD && isLetterhead(blocks[at])) at++
  const block = blocks[at]
  const [line, second, ...more] = block?.lines ?? []
  if (block?.kind !== 'paragraph' || !line || !second || !/^[\p{Lu}\p{N}]/u.test(second.text)) return blocks
  // Further down only the page's own line says that a title stands above it.
  const isOwnLine = isBannerText(second.text) || isPublisher(second.text)
  if ((at && !isOwnLine) || line.text.length > (isOwnLine ? 120 : 60)) return blocks
  if (/[.!?;,:]$/.test(line.text) || isBannerText(line.text) || isPublisher(line.text) || readMarker(second.text))
    return blocks
  const lines = [second, ...more]
  const title = { ...block, text: line.text, lines: [line], endLine: line.line }
  const below = { ...block, text: lines.map(({ text }) => text).join(' '), lines, line: second.line, lead: undefined }
  return [...blocks.slice(0, at), title, below, ...blocks.slice(at + 1)]
}

const isLetterhead = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  (block.lines?.length ?? 1) <= LETTERHEAD &&
  (block.lines ?? [block]).every(({ text }) => isPublisher(text) || isBannerText(text))

/**
 * The article's title: its first heading of the first size, or a short first line.
 * @returns the title, and the block that it stands in, unless the fallback was taken
 */
export function articleTitle(blocks: readonly Block[], fallback: string): { title: string; block?: Block } {
  const first = blocks.find(({ kind, level }) => kind === 'heading' && level === 1)
  if (first && !(readHeading(first.text, NONE)?.isExact && first.text.split(' ').length < 3)) return titled(first)
  const top = blocks.slice(0, TOP).filter(({ text }) => !isBannerText(text))
  const named = top
    .slice(0, 4)
    .flatMap(({ text }) => /^(?:title|topic|titel|thema)\s?[:：]\s*(\S.{1,150})$/i.exec(text)?.[1] ?? [])
  if (named[0]) return { title: clip(named[0]) }
  const lines = leadingLines(top)
  const line = lines.find(({ text }) => !isPublisher(text)) ?? lines[0]
  if (line) return titled(subjectAmong(blocks, line) ?? line)
  const bold = top.find(
    (block) => block.kind === 'paragraph' && isName(block) && isSetApart(block) && !opensSection(block),
  )
  return bold ? titled(bold) : { title: clip(fallback) }
}

/** Blocks from the top that may say what the first line does not. */
const NEAR = 24
const FURTHER = 400
/** What an article is about it says more often. */
const OFTEN = 2

/** The line below the first that the article is about, where the first is only the name of a practice or of a site. */
function subjectAmong(blocks: readonly Block[], first: Block): Block | undefined {
  const below = blocks.slice(0, FURTHER).filter((block) => block !== first)
  const said = saidIn(below, first)
  if (said > 1) return undefined
  const from = blocks.indexOf(first)
  const lines = blocks.slice(from + 1, from + NEAR).filter((block) => isSubject(block))
  return lines.find((line) => saidIn(below, line) > OFTEN + said * OFTEN)
}

const isSubject = (block: Block): boolean =>
  block.kind !== 'item' &&
  block.text.length <= 90 &&
  !isPublisher(block.text) &&
  !isBannerText(block.text) &&
  /^[\p{Lu}\p{Lo}][^?？]*$/u.test(block.text) &&
  isName(block)

/** How often what a title is about is said again. */
function saidIn(blocks: readonly Block[], { text }: Block): number {
  const whole = withoutSections(text).toLowerCase().trim()
  // "Anaemia (too little haemoglobin)" is called anaemia below.
  const bare = whole.replace(/\([^()]{1,60}\)$/, '').trim()
  const subject = bare.length < 4 ? whole : bare
  if (subject.length < 4) return 0
  const times = (said: string) => said.slice(0, 2_000).toLowerCase().split(subject).length - 1
  return blocks.reduce((sum, { text: own, lines = [] }) => {
    const more = lines.filter((line) => line.text !== own).map((line) => line.text)
    return sum + times([own, ...more.slice(0, 20)].join(' '))
  }, 0)
}

/** The lines before the running text that could each be the title. */
function leadingLines(top: readonly Block[]): Block[] {
  const found: Block[] = []
  for (const block of top) {
    if (block.kind === 'item' || !isName(block)) {
      // A greeting is no title, and no text of the article; nor is a page's "Overview".
      if (isPublisher(block.text) || readHeading(block.text, NONE)?.topic === 'overview') continue
      break
    }
    found.push(block)
    if (!isPublisher(block.text)) break
  }
  return found
}

function isName({ text, lines }: Block): boolean {
  if (text.length > 120 || (lines?.length ?? 1) > 1 || /[.!;,:]$/.test(text)) return false
  if (text.length > 60 && /[.!?]\s\p{Lu}/u.test(text)) return false
  const reading = readHeading(text, NONE)
  return reading?.topic !== 'furniture' && !(reading?.isExact && text.split(' ').length < 4)
}

const opensSection = ({ text }: Block): boolean => {
  const topic = readHeading(text, NONE)?.topic
  return topic !== undefined && topic !== 'faq' && topic !== 'overview'
}

/** Bold or in capitals. */
const isSetApart = ({ text, lead }: Block): boolean =>
  lead === text || (/\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text))

const titled = (block: Block): { title: string; block: Block } => ({
  title: clip(withoutOrnaments(withoutSections(block.text))),
  block,
})

/** "Tennis elbow – causes, symptoms, treatment" and "Overview – tennis elbow" are about tennis elbow. */
function withoutSections(title: string): string {
  const [, head = '', subject] = /^([^–—|:-]{3,20})[–—|:-]\s?(\S.*)$/u.exec(title) ?? []
  if (subject && readHeading(head.trim(), NONE)?.topic === 'overview' && head.trim().split(' ').length === 1)
    return subject
  const at = title.search(/\s[–—|-]\s|[:：]\s/u)
  const tail = at > 2 ? readHeading(title.slice(at).replace(/^[\s:：–—|-]+/, ''), NONE) : undefined
  return tail?.others.length ? title.slice(0, at) : title
}

const clip = (title: string): string => title.slice(0, 200).trim() || 'Untitled article'
