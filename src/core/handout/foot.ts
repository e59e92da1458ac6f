import { citedInEntry } from '../topic/cited'
import type { Entry } from '../topic/entry'
import type { SourceId } from '../topic/source'
import type { Pack } from '../topic/topic'
import { longDay } from './day'
import type { SheetContent } from './document'
import { sheetLine, topicLine, type SheetLine } from './line'
import type { SheetStrings } from './strings'

/** With the provenance before it, about two lines at the foot's size on either paper. */
const SOURCES_LENGTH = 70

/**
 * The foot of a handout: what it is not and whom it is for, which content it was made from, who reviewed that, when it was
 * made, and the sources behind the chosen entries. No edit reaches it.
 */
export function footLines(
  pack: Pack,
  chosen: readonly Entry[],
  content: SheetContent,
  { foot }: SheetStrings,
): SheetLine[] {
  const { topic, version, review, date } = content
  const lines = [
    ...pack.topic.patient.disclaimer.map((text, i) => ({ path: topicLine(`disclaimer[${i}]`), text })),
    { path: sheetLine('foot.intendedUse'), text: foot.intendedUse },
    { path: sheetLine('foot.topic'), text: foot.topic(topic, version, review, date) },
    { path: sheetLine('foot.sources'), text: sourcesLine(pack, chosen, foot) },
  ]
  return lines.filter(({ text }) => text !== '')
}

/** Which content a sheet is made from. @param today ISO day */
export function contentOf({ manifest }: Pack, today: string, { foot }: SheetStrings): SheetContent {
  const { title, version, review, language, provenance } = manifest
  const reviewed =
    review.status === 'unreviewed'
      ? foot.unreviewed
      : foot.reviewed(review.reviewer, longDay(review.reviewedOn, language))
  return {
    topic: title,
    version,
    review: provenance === 'imported' ? foot.imported(reviewed) : reviewed,
    date: longDay(today, language),
    day: today,
  }
}

/** Publishers with the years read, those that carry most first; what finds no room is counted. */
function sourcesLine(pack: Pack, chosen: readonly Entry[], foot: SheetStrings['foot']): string {
  const names = shortNames(pack, chosen)
  const shown: string[] = []
  let length = 0
  for (const name of names) {
    length += name.length + 2
    if (length > SOURCES_LENGTH && shown.length) break
    shown.push(name)
  }
  const left = names.length - shown.length
  if (left) shown.push(foot.more(left))
  return shown.length ? foot.sources(shown.join('; ')) : ''
}

function shortNames(pack: Pack, chosen: readonly Entry[]): string[] {
  const uses = new Map<SourceId, number>()
  for (const entry of chosen)
    for (const [, cited] of citedInEntry(entry)) for (const id of cited.sources) uses.set(id, (uses.get(id) ?? 0) + 1)
  const names = [...uses]
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => pack.sources[id])
    .filter((source) => source !== undefined && source.kind !== 'editors')
    .map((source) => (source?.year ? `${source.publisher} ${source.year}` : (source?.publisher ?? '')))
  return [...new Set(names)]
}
