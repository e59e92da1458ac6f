import type { OriginSection } from '../../topic/section'
import type { DraftEntry, DraftPack } from '../draft'
import { squeeze } from '../inline'
import { nameItems } from '../items/item-name'
import { takeLines } from './take-lines'

/** One correction of a draft by a person. Plain data: the list of them is what is saved, and taking one back is leaving it out. */
export type Correction =
  | { type: 'move'; ids: string[]; section: OriginSection }
  | { type: 'rename'; id: string; name: string }
  | { type: 'setText'; id: string; text: string }
  /** At a place in the item's name and text, which are taken as one text with a line break between them. */
  | { type: 'split'; id: string; at: number }
  /** Into the one of them that comes first. */
  | { type: 'merge'; ids: string[] }
  | { type: 'setDropped'; ids: string[]; isDropped: boolean }
  /** What the article is about, in better words. */
  | { type: 'setTitle'; title: string }
  /** Makes an item of a paragraph of running text. */
  | { type: 'makeEntry'; id: string; section: OriginSection }
  /** Gives lines of the article a section, by their places in the draft's list of lines. */
  | { type: 'takeLines'; from: number; to: number; section: OriginSection }

/** What the page may send at most. */
export const CORRECTION_LIMITS = { name: 300, text: 200_000, ids: 20_000, edits: 20_000 } as const

/** Letters by which the source line of a text is found. */
const PROBE = 24

/**
 * Applies one correction. What names an item that is not there, or changes nothing, gives the same draft back.
 * @returns a new draft; the given one is left as it is
 */
export function correctDraft(draft: DraftPack, edit: Correction): DraftPack {
  switch (edit.type) {
    case 'move':
      return change(draft, edit.ids, { section: edit.section })
    case 'setDropped':
      return change(draft, edit.ids, { isDropped: edit.isDropped })
    case 'rename':
      return squeeze(edit.name) ? changeEntry(draft, edit.id, { name: squeeze(edit.name) }) : draft
    case 'setText':
      return setText(draft, edit.id, edit.text.trim())
    case 'split':
      return split(draft, edit.id, edit.at)
    case 'merge':
      return merge(draft, edit.ids)
    case 'setTitle':
      return setTitle(draft, edit.title)
    case 'makeEntry':
      return makeEntry(draft, edit.id, edit.section)
    case 'takeLines':
      return takeLines(draft, edit.from, edit.to, edit.section)
  }
}

/** The title that a person gave last; `undefined` where nobody did. */
export function correctedTitle(edits: readonly Correction[]): string | undefined {
  return edits.flatMap((edit) => (edit.type === 'setTitle' ? (titleOf(edit.title) ?? []) : [])).at(-1)
}

const titleOf = (text: string): string | undefined => squeeze(text).slice(0, CORRECTION_LIMITS.name).trim() || undefined

function setTitle(draft: DraftPack, text: string): DraftPack {
  const title = titleOf(text)
  return title === undefined || title === draft.title ? draft : { ...draft, title }
}

/** Applies corrections in their order. */
export function correctedDraft(draft: DraftPack, edits: readonly Correction[]): DraftPack {
  return edits.reduce(correctDraft, draft)
}

function change(
  draft: DraftPack,
  ids: readonly string[],
  to: { section: OriginSection } | { isDropped: boolean },
): DraftPack {
  const chosen = new Set(ids)
  const changed = <T extends { id: string }>(item: T): T => (chosen.has(item.id) ? { ...item, ...to } : item)
  return { ...draft, entries: draft.entries.map(changed), texts: draft.texts.map(changed) }
}

function changeEntry(draft: DraftPack, id: string, to: Partial<DraftEntry>): DraftPack {
  return { ...draft, entries: draft.entries.map((entry) => (entry.id === id ? { ...entry, ...to } : entry)) }
}

function setText(draft: DraftPack, id: string, text: string): DraftPack {
  const changed = changeEntry(draft, id, { text })
  // A paragraph without a word is none: it is dropped instead.
  return text ? { ...changed, texts: draft.texts.map((item) => (item.id === id ? { ...item, text } : item)) } : changed
}

/** An item's name and text as one text: what a place to split at counts in. */
export function wholeText({ name, text }: Pick<DraftEntry, 'name' | 'text'>): string {
  return text ? `${name}\n${text}` : name
}

function split(draft: DraftPack, id: string, at: number): DraftPack {
  const i = draft.entries.findIndex((entry) => entry.id === id)
  const entry = draft.entries[i]
  if (!entry) return draft
  const whole = wholeText(entry)
  const [head, tail] = [trimJoint(whole.slice(0, at)), trimJoint(whole.slice(at))]
  if (!head || !tail) return draft
  const nameEnd = entry.name.length
  const first =
    at <= nameEnd ? { name: head, text: '' } : { name: entry.name, text: trimJoint(whole.slice(nameEnd, at)) }
  const [text = '', ...body] = tail.split('\n')
  const [named] = nameItems([{ text, body, line: entry.line, endLine: entry.endLine }])
  if (!named) return draft
  const start = lineOf(draft, entry, text)
  const newId = `e${draft.nextId}`
  const second: DraftEntry = { ...entry, id: newId, name: named.name, text: named.text, line: start, origin: null }
  const isOnOwnLine = start > entry.line
  return {
    ...draft,
    entries: draft.entries.toSpliced(
      i,
      1,
      { ...entry, ...first, endLine: isOnOwnLine ? start - 1 : entry.endLine },
      second,
    ),
    lines: isOnOwnLine
      ? draft.lines.map((line) => (line.target === id && line.line >= start ? { ...line, target: newId } : line))
      : draft.lines,
    nextId: draft.nextId + 1,
  }
}

/** The marks between two items that stood together are of neither. */
const trimJoint = (text: string): string => text.replace(/^[\s,;|/•]+|(?<![\s,;|/•])[\s,;|/•]+$/g, '')

/** The line of an item on which a part of it begins; its first where that cannot be told. */
function lineOf({ lines }: DraftPack, { id, line: first }: DraftEntry, text: string): number {
  const probe = squeeze(text).slice(0, PROBE)
  return lines.findLast((line) => line.target === id && squeeze(line.text).includes(probe))?.line ?? first
}

function merge(draft: DraftPack, ids: readonly string[]): DraftPack {
  const chosen = new Set(ids)
  const [first, ...others] = draft.entries.filter(({ id }) => chosen.has(id))
  if (!first || !others.length) return draft
  const gone = new Set(others.map(({ id }) => id))
  const text = [first.text, ...others.map(({ name, text }) => (text ? `${name}: ${text}` : name))]
  const merged: DraftEntry = {
    ...first,
    text: text.filter(Boolean).join('\n'),
    line: Math.min(first.line, ...others.map(({ line }) => line)),
    endLine: Math.max(first.endLine, ...others.map(({ endLine }) => endLine)),
  }
  return {
    ...draft,
    entries: draft.entries.filter(({ id }) => !gone.has(id)).map((entry) => (entry.id === first.id ? merged : entry)),
    lines: draft.lines.map((line) => (line.target && gone.has(line.target) ? { ...line, target: first.id } : line)),
  }
}

function makeEntry(draft: DraftPack, id: string, section: OriginSection): DraftPack {
  const text = draft.texts.find((item) => item.id === id)
  if (!text) return draft
  const [first = '', ...body] = text.text.split('\n')
  const [named] = nameItems([{ text: first, body, line: text.line, endLine: text.line }])
  if (!named) return draft
  const { line } = text
  const made: DraftEntry = {
    id,
    section,
    name: named.name,
    text: named.text,
    line,
    endLine: line,
    origin: null,
    isDropped: false,
  }
  // Where its line has it among the others.
  const before = draft.entries.findIndex((entry) => entry.line > line)
  return {
    ...draft,
    texts: draft.texts.filter((item) => item !== text),
    entries: draft.entries.toSpliced(before < 0 ? draft.entries.length : before, 0, made),
  }
}
