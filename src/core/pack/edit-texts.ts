import { success, type Result } from '../result'
import type { Statement } from '../topic/fact'
import type { Pack, SectionText } from '../topic/topic'
import { putSources, withoutUnused } from './edit-sources'
import { sourceChanges, textChanges } from './edit-words'
import type { EditedContent } from './edit-content'
import type { EditedText, PackEdit } from './pack-edit'
import { runningText } from './running-text'
import { PACK_LIMITS } from './schema'
import { tidied } from './tidied'

type SetTexts = Extract<PackEdit, { type: 'setTexts' }>

/**
 * Replaces the running text of sections. A section without a paragraph has none any more.
 * @param edit checked by its schema
 */
export function setTexts(pack: Pack, { texts, sources = {} }: SetTexts): Result<EditedContent> {
  const put = putSources(pack, sources)
  if (!put.ok) return put
  // Named twice, a section has what was said last.
  const wanted = [...new Map(texts.map((text) => [text.section, text])).values()]
  const changed = wanted.filter(({ section, paragraphs }) => !isSame(tidied(runningText(pack, section)), paragraphs))
  // A new source that nothing cites was typed for something: it is not dropped in silence.
  const added = new Set(Object.keys(sources).filter((key) => !Object.hasOwn(pack.sources, key)))
  const next = withoutUnused({ ...put.value, texts: changed.reduce(withText, pack.texts) }, added)
  const changes = [...textChanges(pack, changed), ...sourceChanges(pack.sources, next.sources)]
  return success({ pack: next, changes })
}

const isSame = (a: readonly Statement[], b: readonly Statement[]): boolean => JSON.stringify(a) === JSON.stringify(b)

/** In the place of the text before, in pieces of the size that a pack holds. */
function withText(all: readonly SectionText[], { section, paragraphs }: EditedText): SectionText[] {
  const isOfSection = ({ origin }: SectionText) => origin.section === section
  const first = all.findIndex(isOfSection)
  const origin = all[first]?.origin ?? { section, n: 0 }
  const pieces: SectionText[] = []
  for (let at = 0; at < paragraphs.length; at += PACK_LIMITS.items)
    pieces.push({ origin, paragraphs: paragraphs.slice(at, at + PACK_LIMITS.items) })
  const at = first < 0 ? all.length : first
  const rest = (list: readonly SectionText[]) => list.filter((text) => !isOfSection(text))
  return [...rest(all.slice(0, at)), ...pieces, ...rest(all.slice(at))]
}
