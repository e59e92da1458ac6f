import type { Entry, EntryId } from '../topic/entry'
import { entryHash, statementsOf } from '../topic/statements'
import type { Pack } from '../topic/topic'
import { anchorEntry, anchorLine, anchorState, type AnchorState } from './anchor'
import type { Anchor, AnchoredRecord, Records, Template } from './record'

/** Classes whose records are anchored to what a pack says. */
export const ANCHORED_CLASSES = ['notes', 'favourites', 'wordings', 'templates'] as const
export type AnchoredClass = (typeof ANCHORED_CLASSES)[number]

/** A record, or one part of a template, whose text is not what it was written against. */
export interface TouchedRecord {
  /** Names it in the choices: class, id and part. */
  key: string
  class: AnchoredClass
  id: string
  /** Where in a template: `items[0]`, `lines[2]`; empty for a whole record. */
  part: string
  entryId: EntryId
  /** What it was written against: name of the entry, version, the line where it is one. */
  anchor: Anchor
  now: Exclude<AnchorState, { state: 'same' }>
  /** The text had changed before this update already, and the update left it as it was. */
  wasOpen: boolean
}

/**
 * What is done with a touched record:
 * - `keep`: it stays as it is, marked as written against the earlier text
 * - `adopt`: it holds for the new text too, or for the line's new place; where the text is gone it stays as with `keep`
 * - `drop`: it is removed; of a template, only the part
 */
export type TouchedChoice = 'keep' | 'adopt' | 'drop'

/** Changes by class, as the records store takes them. */
export type AnchoredChanges = { [C in AnchoredClass]: { put: Records[C]; remove: string[] } }

interface Place {
  part: string
  entryId: EntryId
  anchor: Anchor
}

/**
 * The records that an update of a pack touches, by class and in their order. Nothing is changed.
 * @param oldPack the version before; without it nothing counts as open before
 */
export function touchedRecords(
  records: Pick<Records, AnchoredClass>,
  oldPack: Pack | undefined,
  newPack: Pack,
): TouchedRecord[] {
  const before = entriesOf(oldPack)
  const after = entriesOf(newPack)
  return ANCHORED_CLASSES.flatMap((recordClass) =>
    records[recordClass]
      .filter(({ packId }) => packId === newPack.manifest.id)
      .flatMap((record) =>
        placesOf(record).flatMap(({ part, entryId, anchor }): TouchedRecord[] => {
          const now = anchorState(anchor, after.get(entryId))
          if (now.state === 'same') return []
          const wasOpen =
            oldPack !== undefined && readingOf(anchor, before.get(entryId)) === readingOf(anchor, after.get(entryId))
          const key = keyOf(recordClass, record.id, part)
          return [{ key, class: recordClass, id: record.id, part, entryId, anchor, now, wasOpen }]
        }),
      ),
  )
}

/**
 * What the choices change. A record without a choice is kept.
 * @param choices by {@link TouchedRecord.key}
 */
export function resolveTouched(
  records: Pick<Records, AnchoredClass>,
  touched: readonly TouchedRecord[],
  choices: ReadonlyMap<string, TouchedChoice>,
  newPack: Pack,
): AnchoredChanges {
  const entries = entriesOf(newPack)
  const byKey = new Map(touched.map((one) => [one.key, one]))

  /** The anchor after the choice; `null` for what is dropped, `undefined` for what stays as it is. */
  const choose: Choose = (recordClass, id, { part, entryId, anchor }) => {
    const key = keyOf(recordClass, id, part)
    const choice = byKey.has(key) ? choices.get(key) : undefined
    if (choice === 'drop') return null
    return choice === 'adopt' ? anchorNow(newPack, entries.get(entryId), anchor) : undefined
  }
  return {
    notes: changesOf(records.notes, 'notes', choose),
    favourites: changesOf(records.favourites, 'favourites', choose),
    wordings: changesOf(records.wordings, 'wordings', choose),
    templates: {
      put: records.templates.flatMap((template) => templateAfter(template, choose) ?? []),
      remove: [],
    },
  }
}

type Choose = (recordClass: AnchoredClass, id: string, place: Place) => Anchor | null | undefined

function changesOf<T extends AnchoredRecord>(list: readonly T[], recordClass: AnchoredClass, choose: Choose) {
  const change: { put: T[]; remove: string[] } = { put: [], remove: [] }
  for (const record of list) {
    const anchor = choose(recordClass, record.id, { part: '', entryId: record.entryId, anchor: record.anchor })
    if (anchor === null) change.remove.push(record.id)
    else if (anchor) change.put.push({ ...record, anchor })
  }
  return change
}

function templateAfter(template: Template, choose: Choose): Template | undefined {
  let isChanged = false
  const after = <T extends { entryId: EntryId; anchor: Anchor }>(list: readonly T[], field: string): T[] =>
    list.flatMap((part, i) => {
      const anchor = choose('templates', template.id, { ...part, part: `${field}[${i}]` })
      if (anchor === undefined) return [part]
      isChanged = true
      return anchor ? [{ ...part, anchor }] : []
    })
  const next = { ...template, items: after(template.items, 'items'), lines: after(template.lines, 'lines') }
  return isChanged ? next : undefined
}

/** The anchor that the record would get if it were written now; `undefined` where its text is gone. */
function anchorNow(pack: Pack, entry: Entry | undefined, anchor: Anchor): Anchor | undefined {
  if (!entry) return undefined
  if (anchor.path === undefined) return anchorEntry(pack, entry)
  const now = anchorState(anchor, entry)
  return anchorLine(pack, entry, now.state === 'moved' ? now.path : anchor.path)
}

function placesOf(record: AnchoredRecord | Template): Place[] {
  if ('anchor' in record) return [{ part: '', entryId: record.entryId, anchor: record.anchor }]
  return [
    ...record.items.map(({ entryId, anchor }, i) => ({ part: `items[${i}]`, entryId, anchor })),
    ...record.lines.map(({ entryId, anchor }, i) => ({ part: `lines[${i}]`, entryId, anchor })),
  ]
}

/** What an entry says at the place of an anchor. */
function readingOf({ path }: Anchor, entry: Entry | undefined): string | undefined {
  if (!entry) return undefined
  return path === undefined ? entryHash(entry) : statementsOf(entry).find((line) => line.path === path)?.text
}

const entriesOf = (pack: Pack | undefined) => new Map(pack?.entries.map((entry) => [entry.id, entry]))
const keyOf = (recordClass: AnchoredClass, id: string, part: string) => `${recordClass}/${id}/${part}`
