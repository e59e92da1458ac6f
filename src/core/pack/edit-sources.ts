import { copyOf } from '../plain-data'
import { failure, success, type Result } from '../result'
import { citedIn, citedInEntry } from '../topic/cited'
import type { Cited } from '../topic/fact'
import { SECTION_LABELS } from '../topic/section'
import type { Source, SourceId } from '../topic/source'
import type { Pack } from '../topic/topic'
import { entryName, shortName } from './edit-words'

/** Places named at most when a source cannot be removed. */
const PLACES_SHOWN = 20

/**
 * Puts sources into a guide. The article that it was made of stays what it is: called a review, everything that was imported
 * would count as cited.
 * @returns the guide; or the fault as `path: what was expected`
 */
export function putSources(pack: Pack, sources: Record<SourceId, Source>): Result<Pack> {
  const faults = Object.entries(sources).flatMap(([id, { kind }]) => {
    const before = pack.sources[id as SourceId]
    return before?.kind === 'guide' && kind !== 'guide'
      ? [`sources.${id}.kind: expected guide, for this is the text that the guide was made of`]
      : []
  })
  if (faults.length) return failure('invalid-input', 'The kind of this source cannot be changed.', faults)
  return success({ ...pack, sources: { ...pack.sources, ...sources } })
}

/** Leaves out the sources that nothing rests on any more. @param kept those whose lack of use is to be told as a fault */
export function withoutUnused(pack: Pack, kept: ReadonlySet<string> = new Set()): Pack {
  const used = new Set<string>()
  for (const [, cited] of citedIn(pack)) for (const id of cited.sources) used.add(id)
  const sources = Object.entries(pack.sources).filter(([id]) => used.has(id) || kept.has(id))
  return { ...pack, sources: Object.fromEntries(sources) }
}

/**
 * Takes a source off every line that cites another one too.
 * @returns the guide without it; or the lines that rest on it alone, by entry
 */
export function removeSource(pack: Pack, id: SourceId): Result<Pack> {
  const source = Object.hasOwn(pack.sources, id) ? pack.sources[id] : undefined
  if (!source) return failure('not-found', `This guide has no source ${id}.`)
  const without = copyOf(pack)
  const restOnIt = new Set<string>()
  const take = (cited: Cited, where: string) => {
    if (!cited.sources.includes(id)) return
    cited.sources = cited.sources.filter((other) => other !== id)
    if (!cited.sources.length) restOnIt.add(where)
  }
  for (const entry of without.entries) for (const [, cited] of citedInEntry(entry)) take(cited, entryName(entry))
  for (const { origin, paragraphs } of without.texts)
    for (const paragraph of paragraphs) take(paragraph, `the text ${SECTION_LABELS[origin.section]}`)
  for (const code of without.codes) take(code, `the code ${shortName(code.code)}`)
  if (!restOnIt.size) return success(withoutUnused(without))
  const places = [...restOnIt]
  const more = places.length > PLACES_SHOWN ? [`and ${places.length - PLACES_SHOWN} more`] : []
  return failure(
    'invalid-input',
    `${shortName(source.title)} was not removed: something in the guide rests on it alone. Give these another source first.`,
    [...places.slice(0, PLACES_SHOWN), ...more],
  )
}
