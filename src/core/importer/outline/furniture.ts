import type { Block } from '../block'
import { readHeading } from '../headings/heading-words'
import type { Part } from './part'

const BANNER =
  /^(?:skip to\b|share (?:this|on|via|the)\b|tweet\b|pin it\b|print(?: this)?(?: page| article)?$|advert(?:isement)?s?$|sponsored|we use cookies|we value your privacy|[^.]{0,80}\b(?:accept all(?: cookies)?|manage (?:options|cookies|preferences)|cookie settings)\b|(?:this|our) (?:web)?site uses cookies|accept(?: all)?(?: cookies)?$|reject all|(?:sign|log) ?in\b|subscribe\b|sign up (?:for|to|now|here)\b|home\s*[>»›|/]|you are here|(?:last|date) (?:updated|reviewed|modified)|(?:medically |fact[- ])?(?:reviewed|written|checked|updated|published|posted)(?: on| by|:)|reading time|\d+ ?min(?:ute)?s? read|(?:facebook|twitter|whatsapp|linkedin|pinterest|instagram|email|x)(?:[\s|,·•]+(?:facebook|twitter|whatsapp|linkedin|pinterest|instagram|email|print|x))*$|copyright|©|all rights reserved|back to top|page \d+(?: of \d+)?$|(?:page )?last reviewed|next review|(?:also read|read (?:more|next|also)|related(?: articles?| posts?| reading)?|recommended|you (?:may|might) also like|don't miss|main article|further information|image|photo|picture|credit|caption|video)s?:|(?:thanks|many thanks|thank you|best wishes|(?:kind |best |warm )?regards|cheers|yours (?:sincerely|faithfully))[,.!]?$|p\.?\s?s\.?:?\s|continue reading|click here|(?:table of )?contents$)/i
const NONE: ReadonlySet<string> = new Set()

/** Whether a line is a page's own and not the article's: share buttons, cookie lines, dates. */
export const isBannerText = (text: string): boolean => text.length <= 200 && BANNER.test(text)

/** A byline counts as one only before the article has begun. */
export function isBanner({ text }: Block, part: Part): boolean {
  return isBannerText(text) || (!part.heading && text.length < 80 && /^By (?:Dr\.? )?\p{Lu}\S* \p{Lu}\S*$/u.test(text))
}

/** Whether a heading stands above a list of contents. */
export const isContentsName = (text: string): boolean =>
  /^(?:(?:table of |page )?contents?|on this page|in this (?:article|guide|page|section|leaflet)|jump to|quick links)[:：]?$/i.test(
    text,
  )

const WAYS: ReadonlySet<string> = new Set(['treatment', 'care', 'drugs', 'procedures'])
/** Three different sections named in a row, with nothing under any, are a table of contents. */
const ENOUGH = 3

/** Marks tables of contents as furniture: lists and bunches of lines that only name sections. */
export function markContents(blocks: readonly Block[]): Block[] {
  const marked = [...blocks]
  let run: number[] = []
  const close = () => {
    if (isContents(run.map((i) => marked[i]?.text ?? '')))
      for (const i of run) marked[i] = { ...(marked[i] as Block), isFurniture: true }
    run = []
  }
  blocks.forEach((block, i) => {
    const isBare = block.kind === 'item' && !block.lines?.length
    if (isBare) run.push(i)
    else {
      close()
      if (block.kind === 'paragraph' && isContents(block.lines?.map(({ text }) => text) ?? []))
        marked[i] = { ...block, isFurniture: true }
    }
  })
  close()
  return marked
}

function isContents(texts: readonly string[]): boolean {
  if (texts.length < ENOUGH || texts.length > 200) return false
  // Where sentences stand between, something is said under each.
  if (texts.some((text) => text.length > 120 || /[.!]$/.test(text))) return false
  const readings = texts.map((text) => (text.length <= 80 ? readHeading(text, NONE) : undefined))
  const topics = new Set(readings.flatMap((reading) => (reading?.isExact ? [reading.topic] : [])))
  // "Exercise", "Medicines", "Surgery": ways of treating may be what is listed.
  if ([...topics].every((topic) => WAYS.has(topic))) return false
  return topics.size >= ENOUGH && readings.filter((reading) => reading?.isExact).length >= texts.length * 0.6
}
