import { BASIS_LABELS, type Cited } from '../../core/topic/fact'
import type { Source, SourceId } from '../../core/topic/source'
import type { Pack } from '../../core/topic/topic'
import type { Entry } from '../../core/topic/entry'
import { citedInEntry } from '../../core/topic/cited'

/** A source as it is shown with an entry: its number there and what it is. */
export interface Citation {
  id: SourceId
  number: number
  source: Source
}

/** Numbers the sources of an entry in the order in which they are read. */
export function citationsOf(entry: Entry, pack: Pack): ReadonlyMap<SourceId, Citation> {
  const citations = new Map<SourceId, Citation>()
  for (const [, cited] of citedInEntry(entry))
    for (const id of cited.sources) {
      const source = pack.sources[id]
      if (source && !citations.has(id)) citations.set(id, { id, number: citations.size + 1, source })
    }
  return citations
}

/** How a line rests on its sources, where that is less than "read there". */
export function basisText(cited: Cited): string | undefined {
  return cited.basis && BASIS_LABELS[cited.basis]
}
