import { LIST_SECTIONS, type OriginSection } from '../../topic/section'
import { SHOWN_CHARACTERS, type DraftEntry, type DraftLine, type DraftPack, type DraftText } from '../draft'
import { nameItems } from '../items/item-name'
import { NOT_READ } from './account'

const LISTS: ReadonlySet<string> = new Set(LIST_SECTIONS)

/** What lines come to: an item that is there already, or words for a new one. */
interface Piece {
  /** Places in {@link DraftPack.lines}. */
  at: number[]
  /** The entry or paragraph that it is already. */
  id?: string
  text: string
  body: string[]
  /** The heading that items of the lines stand under. */
  group?: string
}

/**
 * Gives lines of the article a section, whatever was made of them before: an item stays the item that it is, every other line becomes
 * one. A heading among them becomes an item with what stands under it, or the group of the items under it. In a section of running
 * text every line becomes a paragraph. Left alone is what a draft does not hold: markup, and a line of which only the beginning is kept.
 * @param from place of the first line in {@link DraftPack.lines}
 * @param to place of the last one
 * @returns a new draft; the given one where there is nothing to take
 */
export function takeLines(draft: DraftPack, from: number, to: number, section: OriginSection): DraftPack {
  const pieces = piecesOf(draft, from, to)
  if (!pieces.length) return draft
  const entries = new Map(draft.entries.map((entry) => [entry.id, entry]))
  const texts = new Map(draft.texts.map((text) => [text.id, text]))
  let { nextId } = draft
  const isList = LISTS.has(section)
  const idOf = ({ id }: Piece) => id ?? `${isList ? 'e' : 't'}${nextId++}`
  const placed = pieces.map((piece) => ({ ...piece, id: idOf(piece) }))
  const made = placed.filter(({ id }) => !entries.has(id))
  const common = { section, isDropped: false }
  const named = isList
    ? nameItems(made.map((piece) => ({ text: piece.text, body: piece.body, ...linesOf(draft, piece) })))
    : []
  const newEntries = (isList ? made : []).map((piece, i): DraftEntry => {
    const { name = '', text = '' } = named[i] ?? {}
    return { id: piece.id, ...common, name, text, ...linesOf(draft, piece), origin: null }
  })
  const newTexts = (isList ? [] : made).map((piece): DraftText => {
    const text = [piece.text, ...piece.body].join('\n')
    return { id: piece.id, ...common, text, line: linesOf(draft, piece).line }
  })
  const groups = new Map(placed.map(({ id, group }) => [id, group]))
  const moved = (entry: DraftEntry): DraftEntry => {
    const group = groups.get(entry.id) ?? entry.group
    return groups.has(entry.id) ? { ...entry, ...common, ...(group && { group }) } : entry
  }
  const absorbed = new Set(made.flatMap(({ at }) => at.flatMap((i) => draft.lines[i]?.target ?? [])))
  const ids = new Map(placed.flatMap(({ id, at }) => at.map((i) => [i, id])))
  const role = isList ? ('entry' as const) : ('text' as const)
  const lines = draft.lines.map((line, i): DraftLine => {
    if (i < from || i > to) return line
    const target = ids.get(i)
    if (target === undefined) return line.role === 'heading' ? { ...line, outcome: 'understood' } : line
    return { ...line, outcome: 'understood', target, ...(!entries.has(target) && { role }) }
  })
  const rank = ranks(lines)
  return {
    ...draft,
    entries: merged(draft.entries.map(moved), newEntries, rank),
    texts: merged(
      [...texts.values()].filter(({ id }) => !absorbed.has(id)),
      newTexts,
      rank,
    ),
    lines,
    nextId,
  }
}

function piecesOf(draft: DraftPack, from: number, to: number): Piece[] {
  const entries = new Set(draft.entries.map(({ id }) => id))
  const texts = new Map(draft.texts.map((text) => [text.id, text.text]))
  const pieces: Piece[] = []
  const byTarget = new Map<string, Piece>()
  let heading: (Piece & { isGroup: boolean }) | undefined
  for (const [i, line] of draft.lines.slice(from, to + 1).entries()) {
    const at = from + i
    const { target = '', role } = line
    const known = byTarget.get(target)
    if (known) known.at.push(at)
    else if (entries.has(target)) {
      const piece: Piece = { at: [at], id: target, text: '', body: [] }
      if (heading) {
        piece.group = heading.text
        heading.isGroup = true
      }
      byTarget.set(target, piece)
      pieces.push(piece)
    } else if (role === 'heading') {
      heading = { at: [at], text: line.text, body: [], isGroup: false }
      pieces.push(heading)
    } else if (texts.has(target) || isWhole(line)) {
      const text = texts.get(target) ?? line.text
      const piece: Piece =
        heading && !heading.isGroup ? heading : { at: [], text, body: [], ...(target && { id: target }) }
      if (piece === heading) piece.body.push(text)
      else pieces.push(piece)
      piece.at.push(at)
      if (target) byTarget.set(target, piece)
    }
  }
  return pieces.filter((piece) => !('isGroup' in piece && piece.isGroup && !piece.body.length))
}

/** Whether all that the line says is in the draft. */
const isWhole = ({ text }: DraftLine): boolean =>
  text !== NOT_READ && text.length <= SHOWN_CHARACTERS && /[\p{L}\p{N}]/u.test(text)

function linesOf({ lines }: DraftPack, { at }: Piece): { line: number; endLine: number } {
  const taken = at.flatMap((i) => lines[i] ?? [])
  const line = taken[0]?.line ?? 1
  return { line, endLine: Math.max(line, ...taken.map(({ line: first, endLine = first }) => endLine)) }
}

/** Where each item begins among the lines. */
function ranks(lines: readonly DraftLine[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>()
  for (const [i, { target }] of lines.entries()) if (target && !first.has(target)) first.set(target, i)
  return first
}

/** New items among those that were there, where their lines have them. */
function merged<T extends { id: string }>(
  before: readonly T[],
  added: readonly T[],
  rank: ReadonlyMap<string, number>,
): T[] {
  const all: T[] = []
  let next = 0
  const place = ({ id }: T) => rank.get(id) ?? -1
  for (const item of before) {
    for (let one = added[next]; one && place(one) < place(item); one = added[++next]) all.push(one)
    all.push(item)
  }
  return [...all, ...added.slice(next)]
}
