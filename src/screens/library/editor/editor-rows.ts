import type { Entry } from '../../../core/topic/entry'
import { KIND_LABELS, KINDS, type Kind } from '../../../core/topic/kind'
import { factCount } from './entry-form'
import { GUIDE_PLACES, type GuidePlace, type PlaceKey } from './place-key'

/** An entry as the list shows it. */
export interface ListedEntry {
  key: PlaceKey
  kind: Kind
  name: string
  /** What the filter looks through, in lower case. */
  words: string
  facts: { stated: number; all: number }
  hasPatientText: boolean
  isNew: boolean
}

export type EditorRow =
  | { type: 'group'; key: string; label: string; count: number; isOpen: boolean }
  | { type: 'guide'; key: GuidePlace; label: string; position: number; size: number }
  | { type: 'entry'; key: PlaceKey; entry: ListedEntry; position: number; size: number }

/** What the list can be narrowed to. */
export const LIST_VIEWS = ['all', 'facts', 'patient', 'unsaved'] as const
export type ListView = (typeof LIST_VIEWS)[number]

export const LIST_VIEW_LABELS: Readonly<Record<ListView, string>> = {
  all: 'All entries',
  facts: 'No fact stated yet',
  patient: 'No text for patients yet',
  unsaved: 'Not saved',
}

export const GUIDE_PLACE_LABELS: Readonly<Record<GuidePlace, string>> = {
  about: 'About this guide',
  texts: 'Running text',
  sources: 'Sources',
  review: 'Review',
}

/** Stands for the name of an entry that has none yet, or none any more. */
export const NAMELESS = 'Without a name'

const GUIDE_GROUP = 'group-guide'

/** An entry of the guide as the list shows it. */
export function listedEntry(entry: Entry): ListedEntry {
  const { id, kind, name, synonyms, patient } = entry
  return {
    ...{ key: id, kind, name },
    words: [name, ...synonyms].join(' ').toLowerCase(),
    facts: factCount(entry),
    hasPatientText: patient !== null,
    isNew: false,
  }
}

/** An entry that is typed and not in the guide: not yet, or no longer. */
export function begunEntry(key: PlaceKey, kind: Kind, typed: string): ListedEntry {
  const name = typed.trim() || NAMELESS
  return {
    ...{ key, kind, name, words: name.toLowerCase() },
    ...{ facts: { stated: 0, all: 0 }, hasPatientText: false, isNew: true },
  }
}

/**
 * The list of a guide's entries by kind, as rows of one long list.
 * @param options.filter words of which each must stand in a name or synonym
 * @param options.closed groups that show their heading only
 */
export function editorRows(
  entries: readonly ListedEntry[],
  options: { filter: string; view: ListView; closed: ReadonlySet<string>; unsaved: ReadonlySet<PlaceKey> },
): EditorRow[] {
  const { filter, view, closed, unsaved } = options
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean)
  const isShown = (entry: ListedEntry) =>
    words.every((word) => entry.words.includes(word)) && isInView(entry, view, unsaved)
  const byKind = groupByKind(entries.filter(isShown))
  const isNarrowed = words.length > 0 || view !== 'all'
  return [
    ...(isNarrowed ? [] : guideRows(closed)),
    ...KINDS.flatMap((kind): EditorRow[] => {
      const own = byKind.get(kind)
      if (!own) return []
      const key = `group-${kind}`
      const isOpen = isNarrowed || !closed.has(key)
      const head: EditorRow = { type: 'group', key, label: KIND_LABELS[kind].many, count: own.length, isOpen }
      if (!isOpen) return [head]
      return [
        head,
        ...own.map((entry, i): EditorRow => ({
          type: 'entry',
          key: entry.key,
          entry,
          position: i + 1,
          size: own.length,
        })),
      ]
    }),
  ]
}

function guideRows(closed: ReadonlySet<string>): EditorRow[] {
  const isOpen = !closed.has(GUIDE_GROUP)
  const size = GUIDE_PLACES.length
  const head: EditorRow = { type: 'group', key: GUIDE_GROUP, label: 'The guide', count: 0, isOpen }
  if (!isOpen) return [head]
  return [
    head,
    ...GUIDE_PLACES.map((key, i): EditorRow => ({
      type: 'guide',
      key,
      label: GUIDE_PLACE_LABELS[key],
      position: i + 1,
      size,
    })),
  ]
}

function isInView({ facts, hasPatientText, key }: ListedEntry, view: ListView, unsaved: ReadonlySet<PlaceKey>) {
  switch (view) {
    case 'all':
      return true
    case 'facts':
      return facts.all > 0 && facts.stated === 0
    case 'patient':
      return !hasPatientText
    case 'unsaved':
      return unsaved.has(key)
  }
}

function groupByKind(entries: readonly ListedEntry[]): Map<Kind, ListedEntry[]> {
  const groups = new Map<Kind, ListedEntry[]>()
  for (const entry of entries) {
    const known = groups.get(entry.kind)
    if (known) known.push(entry)
    else groups.set(entry.kind, [entry])
  }
  return groups
}
