import type { TypedForm } from '../../src/core/contract/typed-forms'
import { draftToPack } from '../../src/core/importer/drafting/draft-to-pack'
import { importArticle } from '../../src/core/importer/import-article'
import { editedTopicOf, type EditedEntry, type PackEdit } from '../../src/core/pack/pack-edit'
import { editedEntryOf } from './edited-entry'
import { entryId, type EntryOfKind } from '../../src/core/topic/entry'
import type { Kind } from '../../src/core/topic/kind'
import type { Source } from '../../src/core/topic/source'
import type { Pack } from '../../src/core/topic/topic'
import { makeSource, sourceId } from '../fixtures/make-pack'

const ARTICLE = `Invented knee pain

Invented knee pain comes and goes.

Causes

1. Falls: off a bike
2. Age

Drugs

1. Larchol – a gel that numbs
2. Tamidol – a tablet

Non-Pharmacological Treatments

1. Ice – ten minutes
`

/** The article as every imported guide cites it. */
export const ARTICLE_SOURCE = sourceId('S1')
export const S2 = sourceId('S2')

/** A guide as the importer makes it of an article, at version 1.0. */
export function importedGuide(id = 'invented-knee-pain', on = '2026-03-04'): Pack {
  const draft = importArticle({ name: 'knee.txt', content: ARTICLE })
  if (!draft.ok) throw new Error(draft.error.message)
  const naming = { id, title: draft.value.title, language: 'en', article: 'knee.txt', importedOn: on }
  const pack = draftToPack(draft.value, naming)
  if (!pack.ok) throw new Error(pack.error.message)
  return pack.value
}

/** An entry of a guide by id, for a change. */
export function edited<K extends Kind>(pack: Pack, id: `${K}/${string}`): Extract<EditedEntry, { kind: K }> {
  const entry = pack.entries.find((candidate) => candidate.id === entryId(id)) as EntryOfKind<K> | undefined
  if (!entry) throw new Error(`no entry ${id}`)
  return editedEntryOf(entry) as Extract<EditedEntry, { kind: K }>
}

/** An edit that gives a drug a caution with a source of its own. */
export function citedCaution(pack: Pack, source: Source = makeSource(), id = S2): PackEdit {
  const entry = edited(pack, 'drug/larchol')
  entry.facts.cautions = { stated: [{ text: 'Not on broken skin.', sources: [id] }] }
  return { type: 'putEntry', id: entryId('drug/larchol'), entry, sources: { [id]: source } }
}

/** What is kept of a title that was typed and not saved. */
export function typedTitle(title = 'Knee', pack = importedGuide()): TypedForm {
  const topic = { ...editedTopicOf(pack), title }
  return { place: 'about', typedAt: '2026-11-23T08:41:00.000Z', base: 'x', sources: {}, topic }
}
