import { splitPath, type LinePath } from '../../core/handout/line'
import { oneLine, packLineAt } from '../../core/handout/reader'
import type { HandoutItem, HandoutTemplate, LineEdit } from '../../core/handout/request'
import type { Pack } from '../../core/topic/topic'

/** Whose words a line of the sheet holds: the guide's, the clinic's kept wording, or what was typed on this sheet. */
export type LineOrigin = 'guide' | 'clinic' | 'sheet'

/** What was typed in a line's place, and the guide's line at that time. */
export type TypedLines = ReadonlyMap<LinePath, { text: string; original: string }>

/**
 * The edits of a sheet: what was typed on it, and below that the clinic's own wording. An edit of a line that the guide has
 * changed meanwhile is left out: it never stands for a line that it was not made for.
 */
export function editsOf(
  pack: Pack,
  sheet: {
    template: HandoutTemplate
    items: readonly HandoutItem[]
    typed: TypedLines
    clinic: ReadonlyMap<LinePath, string>
  },
): LineEdit[] {
  const { template, items, typed, clinic } = sheet
  const chosen = new Set<string>(items.map(({ id }) => id))
  const edits: LineEdit[] = []
  for (const path of new Set([...typed.keys(), ...clinic.keys()])) {
    const { owner } = splitPath(path)
    if (owner.includes('/') && !chosen.has(owner)) continue
    const original = packLineAt(pack, { template }, path)
    const own = typed.get(path)
    const text = own && own.original === original ? own.text : clinic.get(path)
    if (original === undefined || text === undefined || oneLine(text) === original) continue
    edits.push({ path, text, original })
  }
  return edits
}

/**
 * Edits that a template may keep: none with a word of the patient in it.
 * @param personal what was typed for this patient
 */
export function withoutPersonal(edits: readonly LineEdit[], personal: readonly string[]): LineEdit[] {
  return edits.filter(({ text }) => !holdsPersonal(text, personal))
}

/** Whether a text holds something that was typed for this patient: the name, a part of it, the visit, a line of the note. */
export function holdsPersonal(text: string, personal: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return personal
    .flatMap((typed) => typed.split(/\r\n?|\n/u))
    .map((typed) => typed.trim().toLowerCase())
    .some((typed) => typed.length >= SHORTEST && lower.includes(typed))
}

/** Shorter texts stand in any sentence by chance. */
const SHORTEST = 3
