import { failure, success, type Result } from '../result'
import { LIST_SECTIONS, type OriginSection } from '../topic/section'
import type { DraftEntry, DraftPack } from './draft'

/** A correction of a draft. Each gives a new draft; the one before stays as it was, for undo. */
export type DraftEdit =
  /** Into another section, behind its other items; `null` sets it aside. Runs of items move together and keep their order. */
  | { edit: 'move'; ids: readonly string[]; section: OriginSection | null }
  /** Into two: what stands before and after a place in its text. The first keeps its name, the second gets one. */
  | { edit: 'split'; id: string; at: number; name: string }
  /** Into one, under the first one's name; the others' names and texts become its further lines. */
  | { edit: 'merge'; ids: readonly string[] }
  | { edit: 'rename'; id: string; name: string }
  | { edit: 'rewrite'; id: string; text: string }
  | { edit: 'drop'; ids: readonly string[] }
  | { edit: 'restore'; ids: readonly string[] }
  | { edit: 'retitle'; title: string }
  /** A paragraph of running text becomes an item of a section. */
  | { edit: 'itemize'; id: string; section: OriginSection; name: string }

const LISTS: ReadonlySet<string> = new Set(LIST_SECTIONS)
const LONGEST_NAME = 300

/**
 * Corrects a draft. The report is always made from the draft, so it fits the corrected one.
 * @returns the corrected draft; `invalid-input` with a sentence for what cannot be done
 */
export function editDraft(draft: DraftPack, change: DraftEdit): Result<DraftPack> {
  switch (change.edit) {
    case 'move':
      return withIds(draft, change.ids, () => success(move(draft, new Set(change.ids), change.section)))
    case 'drop':
      return withIds(draft, change.ids, () => success(mark(draft, new Set(change.ids), true)))
    case 'restore':
      return withIds(draft, change.ids, () => success(mark(draft, new Set(change.ids), false)))
    case 'split':
      return withEntry(draft, change.id, (entry) => split(draft, entry, change))
    case 'merge':
      return withIds(draft, change.ids, () => merge(draft, change.ids))
    case 'rename':
      return withEntry(draft, change.id, (entry) =>
        named(change.name, (name) => replace(draft, entry, [{ ...entry, name }])),
      )
    case 'rewrite':
      return withEntry(draft, change.id, (entry) =>
        success(replace(draft, entry, [{ ...entry, text: change.text.trim() }])),
      )
    case 'retitle':
      return named(change.title, (title) => ({ ...draft, title }))
    case 'itemize':
      return itemize(draft, change)
  }
}

function withIds(draft: DraftPack, ids: readonly string[], then: () => Result<DraftPack>): Result<DraftPack> {
  const known = new Set([...draft.entries, ...draft.texts].map(({ id }) => id))
  const unknown = ids.find((id) => !known.has(id))
  if (!ids.length) return failure('invalid-input', 'Choose an item first.')
  return unknown === undefined ? then() : failure('invalid-input', `There is no item ${unknown} in this draft.`)
}

function withEntry(draft: DraftPack, id: string, then: (entry: DraftEntry) => Result<DraftPack>): Result<DraftPack> {
  const entry = draft.entries.find((known) => known.id === id)
  return entry ? then(entry) : failure('invalid-input', `There is no item ${id} in this draft.`)
}

function named(wanted: string, then: (name: string) => DraftPack): Result<DraftPack> {
  const name = wanted.replace(/\s+/g, ' ').trim()
  if (!name) return failure('invalid-input', 'A name needs at least one character.')
  if (name.length > LONGEST_NAME)
    return failure('invalid-input', `A name has ${LONGEST_NAME} characters at most. Put the rest into the text.`)
  return success(then(name))
}

function move(draft: DraftPack, ids: ReadonlySet<string>, section: OriginSection | null): DraftPack {
  const moved = draft.entries.filter(({ id }) => ids.has(id)).map((entry) => ({ ...entry, section }))
  const others = draft.entries.filter(({ id }) => !ids.has(id))
  const last = others.findLastIndex((entry) => entry.section === section)
  const at = last < 0 ? others.length : last + 1
  return {
    ...draft,
    entries: [...others.slice(0, at), ...moved, ...others.slice(at)],
    texts: draft.texts.map((text) => (ids.has(text.id) ? { ...text, section } : text)),
  }
}

function mark(draft: DraftPack, ids: ReadonlySet<string>, isDropped: boolean): DraftPack {
  const marked = <T extends { id: string }>(item: T): T => (ids.has(item.id) ? { ...item, isDropped } : item)
  return {
    ...draft,
    entries: draft.entries.map(marked),
    texts: draft.texts.map(marked),
  }
}

function split(draft: DraftPack, entry: DraftEntry, { at, name }: { at: number; name: string }): Result<DraftPack> {
  const [before, after] = [entry.text.slice(0, at).trim(), entry.text.slice(at).trim()]
  if (!Number.isInteger(at) || at < 0 || !after)
    return failure('invalid-input', 'Choose a place inside the text of the item to split it there.')
  return named(name, (second) => ({
    ...replace(draft, entry, [
      { ...entry, text: before },
      {
        ...entry,
        id: `e${draft.nextId}`,
        name: second,
        text: after === second ? '' : after,
        origin: null,
      },
    ]),
    nextId: draft.nextId + 1,
  }))
}

function merge(draft: DraftPack, ids: readonly string[]): Result<DraftPack> {
  const chosen = draft.entries.filter(({ id }) => ids.includes(id))
  const [first, ...rest] = chosen
  if (!first || !rest.length) return failure('invalid-input', 'Choose two items or more to merge them.')
  const lines = rest.map(({ name, text }) => (text ? `${name}: ${text}` : name))
  const gone = new Map(rest.map(({ id }) => [id, first.id]))
  const whole: DraftEntry = {
    ...first,
    text: [first.text, ...lines].filter(Boolean).join('\n'),
    line: Math.min(...chosen.map(({ line }) => line)),
    endLine: Math.max(...chosen.map(({ endLine }) => endLine)),
    isDropped: chosen.every(({ isDropped }) => isDropped),
  }
  return success({
    ...draft,
    entries: draft.entries.flatMap((entry) => (entry === first ? [whole] : gone.has(entry.id) ? [] : [entry])),
    lines: draft.lines.map((line) => ({
      ...line,
      ...(line.target && gone.has(line.target) && { target: first.id }),
    })),
  })
}

function itemize(
  draft: DraftPack,
  { id, section, name }: { id: string; section: OriginSection; name: string },
): Result<DraftPack> {
  const text = draft.texts.find((known) => known.id === id)
  if (!text) return failure('invalid-input', `There is no paragraph ${id} in this draft.`)
  if (!LISTS.has(section))
    return failure('invalid-input', `${section} holds running text; choose a section with a list.`)
  return named(name, (checked) => {
    const entry: DraftEntry = {
      id,
      section,
      name: checked,
      text: text.text === checked ? '' : text.text,
      line: text.line,
      endLine: text.line,
      origin: null,
      isDropped: false,
    }
    const texts = draft.texts.filter((known) => known !== text)
    return move({ ...draft, texts, entries: [...draft.entries, entry] }, new Set([id]), section)
  })
}

function replace(draft: DraftPack, entry: DraftEntry, by: readonly DraftEntry[]): DraftPack {
  return {
    ...draft,
    entries: draft.entries.flatMap((known) => (known === entry ? by : [known])),
  }
}
