import type { Entry } from '../../../core/topic/entry'
import { citedInEntry } from '../../../core/topic/cited'
import type { SourceId } from '../../../core/topic/source'
import type { Pack } from '../../../core/topic/topic'
import { linesResting } from './form-sources'
import { sourceName } from './source-text'

/** Names told at most. */
const MOST_NAMED = 5

/**
 * What else in the guide changes when an entry is removed.
 * @returns a sentence each; none where nothing refers to it
 */
export function referencesTo(pack: Pack, entry: Entry): string[] {
  const sentences: string[] = []
  const twins = pack.entries.filter(({ twins }) => twins.includes(entry.id)).map(({ name }) => `“${name}”`)
  if (twins.length) sentences.push(`${listed(twins)} ${twins.length === 1 ? 'refers' : 'refer'} to it; the link goes.`)
  if (pack.topic.homeCareItems.includes(entry.id))
    sentences.push('The home-care sheet holds it unless others are chosen; it goes from there.')
  const alone = onlyHere(pack, entry).map((title) => `“${title}”`)
  if (alone.length)
    sentences.push(
      `No other line cites ${listed(alone)}; ${alone.length === 1 ? 'this source goes' : 'these sources go'} with it.`,
    )
  if (entry.kind === 'redFlag' && pack.entries.filter(({ kind }) => kind === 'redFlag').length === 1)
    sentences.push('It is the last red flag of the guide: no handout is made from a guide without one.')
  return sentences
}

function onlyHere(pack: Pack, entry: Entry): string[] {
  const all = linesResting(pack)
  const own = new Map<string, number>()
  for (const [, { sources }] of citedInEntry(entry)) for (const id of sources) own.set(id, (own.get(id) ?? 0) + 1)
  return Object.entries(pack.sources)
    .filter(([id]) => own.has(id) && own.get(id) === all.get(id as SourceId))
    .map(([, source]) => sourceName(source))
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED
  return more > 0 ? `${names.slice(0, MOST_NAMED).join(', ')} and ${more} more` : names.join(', ')
}
