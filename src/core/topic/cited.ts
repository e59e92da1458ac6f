import { isBlank, type Cited } from './fact'
import { attributesOf } from './attributes'
import { factOf, type Entry } from './entry'
import type { Source, SourceId } from './source'
import type { Pack } from './topic'

/**
 * Everything in an entry that names sources, with its path inside the entry.
 * @returns summary, details, editor's notes and every fact item, the sides of a dispute included
 */
export function* citedInEntry(entry: Entry): Generator<[path: string, cited: Cited]> {
  yield ['summary', entry.summary]
  for (const [i, detail] of entry.details.entries()) yield [`details[${i}]`, detail]
  for (const [i, note] of entry.editorNotes.entries()) yield [`editorNotes[${i}]`, note]
  for (const [name] of attributesOf(entry.kind)) {
    const fact = factOf(entry, name)
    if (!fact) continue
    if (!isBlank(fact)) for (const [i, item] of fact.stated.entries()) yield [`facts.${name}.stated[${i}]`, item]
    else if (fact.blank === 'sourcesDisagree')
      for (const [i, side] of fact.sides.entries()) yield [`facts.${name}.sides[${i}]`, side]
  }
}

/** Everything in a pack that names sources, with its path. */
export function* citedIn(pack: Pack): Generator<[path: string, cited: Cited]> {
  for (const [i, text] of pack.texts.entries())
    for (const [j, paragraph] of text.paragraphs.entries()) yield [`texts[${i}].paragraphs[${j}]`, paragraph]
  for (const [i, code] of pack.codes.entries()) yield [`codes[${i}]`, code]
  for (const [i, entry] of pack.entries.entries())
    for (const [path, cited] of citedInEntry(entry)) yield [`entries[${i}].${path}`, cited]
}

/**
 * How many statements of a guide's entries rest on a page that was read beside the guide itself: the article of an imported guide
 * vouches for nothing but what it says. Summary, details and every item of a fact count one by one; the editors' notes do not.
 */
export function citedFactsOf(pack: Pack): number {
  const known = COUNTS.get(pack)
  if (known !== undefined) return known
  const count = pack.entries.reduce((sum, entry) => sum + citedInOne(entry, pack.sources), 0)
  COUNTS.set(pack, count)
  return count
}

/** A loaded pack never changes; it is counted once. */
const COUNTS = new WeakMap<Pack, number>()

function citedInOne(entry: Entry, sources: Record<SourceId, Source>): number {
  const isBeside = (id: SourceId) => {
    const kind = sources[id]?.kind
    return kind !== undefined && kind !== 'guide' && kind !== 'editors'
  }
  const isRead = ({ basis }: Cited) => basis !== 'generalKnowledge' && basis !== 'classification'
  return [...citedInEntry(entry)].filter(
    ([path, cited]) => !path.startsWith('editorNotes') && isRead(cited) && cited.sources.some(isBeside),
  ).length
}
