import { doseFaults } from '../content/check-patient'
import { assertNever, failure, success, type Result } from '../result'
import type { Entry, EntryId } from '../topic/entry'
import type { Pack } from '../topic/topic'
import { putSources, removeSource, withoutUnused } from './edit-sources'
import { setTexts } from './edit-texts'
import { entryChanges, removedChange, reviewChanges, shortName, sourceChanges, topicChanges } from './edit-words'
import { createEntryIds } from './entry-id'
import type { EditedEntry, PackEdit } from './pack-edit'
import { tidied } from './tidied'

type Of<T extends PackEdit['type']> = Extract<PackEdit, { type: T }>

/** What an edit makes of a guide's content. */
export interface EditedContent {
  pack: Pack
  /** What changed, as sentences for the change log; none where nothing did. */
  changes: string[]
  /** Where the entry stands that was put. */
  at?: number
}

/**
 * Carries an edit out. What it gives is not checked yet: links and sources may lead nowhere.
 * @param edit checked by its schema
 * @returns the content; or why not, with details as `path: what was expected` where a field of the form is at fault
 */
export function editContent(pack: Pack, edit: PackEdit): Result<EditedContent> {
  switch (edit.type) {
    case 'putEntry':
      return putEntry(pack, edit)
    case 'removeEntries':
      return removeEntries(pack, edit)
    case 'putSource':
      return putSource(pack, edit)
    case 'removeSource':
      return withSourceChanges(pack, removeSource(pack, edit.id))
    case 'setTopic':
      return success(setTopic(pack, edit))
    case 'setTexts':
      return setTexts(pack, edit)
    case 'setReview': {
      const manifest = { ...pack.manifest, review: edit.review }
      return success({ pack: { ...pack, manifest }, changes: reviewChanges(pack.manifest.review, edit.review) })
    }
    default:
      return assertNever(edit)
  }
}

function putEntry(pack: Pack, { id, entry, sources = {} }: Of<'putEntry'>): Result<EditedContent> {
  const before = pack.entries.find((candidate) => candidate.id === id)
  if (id !== null && !before)
    return failure('not-found', `${shortName(entry.name)} is no longer in this guide: it was removed in the meantime.`)
  if (before && before.kind !== entry.kind)
    return failure('invalid-input', 'An entry keeps its kind.', [
      `kind: expected ${before.kind}, for an entry keeps its kind`,
    ])
  // A handout refuses such a text; so it is said where it is typed.
  const doses = doseFaults(entry, 'entry')
  if (doses.length) return failure('invalid-input', 'A handout prints no dose.', doses)
  const put = putSources(pack, sources)
  if (!put.ok) return put
  const after = before ? changedEntry(before, entry) : newEntry(pack, entry)
  const at = before ? pack.entries.indexOf(before) : placeFor(pack, after)
  const entries = pack.entries.toSpliced(at, before ? 1 : 0, after)
  // A new source that nothing cites was typed for something: it is not dropped in silence.
  const added = new Set(Object.keys(sources).filter((key) => !Object.hasOwn(pack.sources, key)))
  const next = withoutUnused({ ...put.value, entries }, added)
  const changes = [...entryChanges(before && tidied(before), after), ...sourceChanges(pack.sources, next.sources)]
  return success({ pack: next, changes, at })
}

/** Under another name it can still be found by the one that the article gives it. */
function changedEntry(before: Entry, entry: EditedEntry): Entry {
  const { id, origin } = before
  const articleName = before.guideName ?? (origin ? before.name : undefined)
  return {
    ...entry,
    id,
    ...(articleName !== undefined && articleName !== entry.name && { guideName: articleName }),
    ...(origin && { origin }),
  }
}

function newEntry(pack: Pack, entry: EditedEntry): Entry {
  return { ...entry, id: createEntryIds(pack.entries.map(({ id }) => id))(entry.kind, entry.name) }
}

/** After the last entry of its kind. */
function placeFor({ entries }: Pack, { kind }: Entry): number {
  const last = entries.findLastIndex((entry) => entry.kind === kind)
  return last < 0 ? entries.length : last + 1
}

function removeEntries(pack: Pack, { ids }: Of<'removeEntries'>): Result<EditedContent> {
  const gone = new Set<EntryId>(ids)
  const removed = pack.entries.filter(({ id }) => gone.has(id))
  if (removed.length < gone.size)
    return failure('not-found', 'Nothing was removed: an entry that was chosen is no longer in this guide.')
  if (removed.length === pack.entries.length)
    return failure(
      'invalid-input',
      'The last entry of a guide cannot be removed. Remove the guide itself in the library.',
    )
  const entries = pack.entries
    .filter(({ id }) => !gone.has(id))
    .map((entry) => (entry.twins.some((id) => gone.has(id)) ? { ...entry, twins: without(entry.twins, gone) } : entry))
  const topic = { ...pack.topic, homeCareItems: without(pack.topic.homeCareItems, gone) }
  const next = withoutUnused({ ...pack, topic, entries })
  return success({ pack: next, changes: [removedChange(removed), ...sourceChanges(pack.sources, next.sources)] })
}

const without = (ids: readonly EntryId[], gone: ReadonlySet<EntryId>): EntryId[] => ids.filter((id) => !gone.has(id))

function putSource(pack: Pack, { id, source }: Of<'putSource'>): Result<EditedContent> {
  if (Object.hasOwn(pack.sources, id)) return withSourceChanges(pack, putSources(pack, { [id]: source }))
  return failure('not-found', `This guide has no source ${id}. A new one is added with the entry that cites it.`)
}

function withSourceChanges(before: Pack, after: Result<Pack>): Result<EditedContent> {
  if (!after.ok) return after
  return success({ pack: after.value, changes: sourceChanges(before.sources, after.value.sources) })
}

function setTopic(pack: Pack, { title, language, synonyms, patient, homeCareItems }: Of<'setTopic'>): EditedContent {
  const next = {
    ...pack,
    manifest: { ...pack.manifest, title, language },
    topic: { ...pack.topic, title, synonyms, patient, homeCareItems },
  }
  return { pack: next, changes: topicChanges(tidied({ manifest: pack.manifest, topic: pack.topic }), next) }
}
