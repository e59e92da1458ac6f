import type { EntryId } from '../topic/entry'

/**
 * Where a line of a sheet comes from, stable while the sheet is edited: `care/ice-therapy#steps[2]` for an entry's patient text,
 * `topic#lead[0]` for the topic's, `sheet#…` for the sheet's own words, `patient#…` for what was typed for this patient.
 */
export type LinePath = string

/** What a line does on the page. */
export const LINE_ROLES = [
  'letterhead',
  'title',
  'heading',
  'lead',
  'name',
  'step',
  'sentence',
  'avoid',
  'redFlag',
  'field',
  'note',
  'caption',
  'foot',
] as const
export type LineRole = (typeof LINE_ROLES)[number]

/** One line of a sheet as it is printed. */
export interface SheetLine {
  path: LinePath
  text: string
  /** The guide's own line, where the clinician's words stand in its place. */
  original?: string
}

/** A line of an entry's patient text. @param field `steps[2]`, or `name` */
export function entryLine(id: EntryId, field: string): LinePath {
  return `${id}#${field}`
}

/** A line of the topic's text for patients. @param field `lead[0]` */
export function topicLine(field: string): LinePath {
  return `topic#${field}`
}

/** One of the sheet's own words. @param field `heading.help` */
export function sheetLine(field: string): LinePath {
  return `sheet#${field}`
}

/** Something typed for this patient. @param field `note[0]` */
export function patientLine(field: string): LinePath {
  return `patient#${field}`
}

/** Both parts of a path: who the line belongs to, and which of its lines it is. */
export function splitPath(path: LinePath): { owner: string; field: string } {
  const at = path.indexOf('#')
  return at < 0 ? { owner: path, field: '' } : { owner: path.slice(0, at), field: path.slice(at + 1) }
}

/** Sentences run together, empty ones left out. */
export function joined(lines: readonly { text: string }[]): string {
  return lines
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ')
}
