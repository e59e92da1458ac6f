import { failure, success, type Result } from '../result'
import type { Entry, EntryId } from '../topic/entry'
import type { Pack } from '../topic/topic'
import { splitPath, type LinePath, type SheetLine } from './line'
import type { HandoutItem, HandoutRequest, LineEdit } from './request'
import { sheetStrings, type SheetStrings } from './strings'

/** Takes the guide's lines onto a sheet, with the clinician's words where there are any. */
export interface LineReader {
  /** @returns the line as it is printed, or nothing where the clinician left it out */
  read(path: LinePath, text: string): SheetLine[]
}

/** Control characters have no place on paper; some would break the page's text apart. */
const CONTROLS = /\p{Cc}/gu

/** Typed text on one line, without control characters. */
export function oneLine(text: string): string {
  return text.replace(CONTROLS, ' ').replace(/\s+/gu, ' ').trim()
}

/** Typed text as paragraphs, empty lines left out. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/u)
    .map(oneLine)
    .filter((line) => line !== '')
}

export function createLineReader(edits: readonly LineEdit[]): LineReader {
  const byPath = new Map(edits.map((edit) => [edit.path, edit]))
  return {
    read(path, text) {
      const edit = byPath.get(path)
      if (!edit) return [{ path, text }]
      const own = oneLine(edit.text)
      if (own === text) return [{ path, text }]
      return own === '' ? [] : [{ path, text: own, original: text }]
    },
  }
}

/**
 * Whether a clinician may put other words in a line's place. Red flags, the disclaimer, headings and all that says what the
 * sheet is stay as they are.
 */
export function isEditable(path: LinePath): boolean {
  const { owner, field } = splitPath(path)
  if (owner === 'topic') return /^(?:lead|avoid)\[\d+\]$/u.test(field)
  if (owner === 'sheet') return field === 'intro'
  return owner.includes('/') && !owner.startsWith('redFlag/') && ENTRY_FIELD.test(field)
}

const ENTRY_FIELD = /^(?:name|\w+\[\d+\])$/u

/**
 * The line of the guide at a path, as it stands in the pack.
 * @returns `undefined` where there is none, or none that can be edited
 */
export function packLineAt(pack: Pack, request: Pick<HandoutRequest, 'template'>, path: LinePath): string | undefined {
  if (!isEditable(path)) return undefined
  const { owner, field } = splitPath(path)
  if (owner === 'sheet') return sheetStrings(pack.manifest.language)?.intros[request.template]
  if (owner === 'topic') return lineIn(pack.topic.patient, field)
  const entry = pack.entries.find(({ id }) => id === owner)
  return entry?.patient ? lineIn(entry.patient, field) : undefined
}

const FIELD = /^(?<list>\w+)(?:\[(?<index>\d+)\])?$/u

function lineIn(text: object, field: string): string | undefined {
  const { list = '', index } = FIELD.exec(field)?.groups ?? {}
  const value: unknown = Object.entries(text).find(([name]) => name === list)?.[1]
  if (index === undefined) return typeof value === 'string' ? value : undefined
  const line: unknown = Array.isArray(value) ? value[Number(index)] : undefined
  return typeof line === 'string' ? line : undefined
}

/**
 * Checks that every edit stands for the line it was made for, and that every chosen line exists.
 * @returns the sheet's own words; `not-found` for a line that the pack has not, `invalid-input` for a fixed line or one that
 *   has changed since it was edited
 */
export function checkLines(pack: Pack, request: HandoutRequest, strings: SheetStrings): Result<SheetStrings> {
  for (const { path, original } of request.edits) {
    if (!isEditable(path))
      return failure(
        'invalid-input',
        `The line ${path} is on every handout and cannot be changed. Nothing else is lost.`,
      )
    const line = packLineAt(pack, request, path)
    if (line === undefined) return failure('not-found', `${pack.manifest.title} has no line ${path} to change.`)
    if (line !== original)
      return failure(
        'invalid-input',
        `The guide's line ${path} has changed since it was edited. Bring back the guide's line, then edit it again.`,
        [`${path}: expected "${original}", got "${line}"`],
      )
  }
  for (const { id, lines = [] } of request.items) {
    const text = pack.entries.find((entry) => entry.id === id)?.patient
    const missing = text ? lines.find((field) => lineIn(text, field) === undefined) : undefined
    if (missing !== undefined)
      return failure('not-found', `${pack.manifest.title} has no line ${id}#${missing} to choose.`)
  }
  return success(strings)
}

/** The entries of a request, in its order; refused where the pack has no such entry or one is named twice. */
export function chooseEntries(
  pack: Pack,
  items: readonly HandoutItem[],
): Result<{ entry: Entry; item: HandoutItem }[]> {
  const byId = new Map(pack.entries.map((entry) => [entry.id, entry]))
  const chosen = new Map<EntryId, { entry: Entry; item: HandoutItem }>()
  for (const item of items) {
    const entry = byId.get(item.id)
    if (!entry) return failure('not-found', `${pack.manifest.title} has no entry ${item.id}. Choose another entry.`)
    if (chosen.has(item.id))
      return failure('invalid-input', `${item.id} was chosen twice. Each entry stands on a handout once.`)
    chosen.set(item.id, { entry, item })
  }
  return success([...chosen.values()])
}
