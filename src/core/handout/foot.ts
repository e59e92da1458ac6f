import { citedInEntry } from '../pack/check-references'
import type { Entry } from '../topic/entry'
import type { SourceId } from '../topic/source'
import type { Pack, Review } from '../topic/topic'
import { longDay } from './day'
import type { HandoutBlock } from './document'

/** With the provenance before it, about two lines at the foot's size on either paper. */
const SOURCES_LENGTH = 70

/**
 * The foot of a handout: what it is not, which content it was made from, who reviewed that, when it was made, and the sources
 * behind the chosen entries.
 * @param date the day as printed
 */
export function buildFoot(
  pack: Pack,
  chosen: readonly Entry[],
  date: string,
): Extract<HandoutBlock, { block: 'foot' }> {
  const { title, version, review, language } = pack.manifest
  return {
    block: 'foot',
    disclaimer: pack.topic.patient.disclaimer.join(' '),
    provenance: `Topic: ${title} ${version}, ${reviewWords(review, language)}. Made on ${date}.`,
    sources: sourcesLine(pack, chosen),
  }
}

function reviewWords(review: Review, language: string): string {
  if (review.status === 'unreviewed') return 'not yet reviewed by a clinician'
  return `reviewed by ${review.reviewer} on ${longDay(review.reviewedOn, language)}`
}

/** Publishers with the years read, those that carry most first; what finds no room is counted. */
function sourcesLine(pack: Pack, chosen: readonly Entry[]): string {
  const names = shortNames(pack, chosen)
  const shown: string[] = []
  let length = 0
  for (const name of names) {
    length += name.length + 2
    if (length > SOURCES_LENGTH && shown.length) break
    shown.push(name)
  }
  const left = names.length - shown.length
  if (left) shown.push(`${left} more, listed in the guide`)
  return shown.length ? `Sources: ${shown.join('; ')}.` : ''
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
