import { anchorEntry, anchorLine, anchorState } from '../records/anchor'
import type { Template, TemplateLine } from '../records/record'
import { entryId, type Entry } from '../topic/entry'
import type { Pack } from '../topic/topic'
import { splitPath } from './line'
import { packLineAt } from './reader'
import type { HandoutRequest, LineEdit } from './request'

/** Where a line of a patient text stands in its entry, as records name it. */
const PATIENT = 'patient.'

/**
 * Keeps what is on a sheet as a template of the clinic's own: base, entries, chosen lines, the clinic's words and how the page
 * is made. Name, visit, note and how to take a medicine are a patient's, and have no place in it.
 * @param identity id and name; `previous` is the version that this one follows
 * @param today ISO day
 */
export function templateOf(
  pack: Pack,
  request: HandoutRequest,
  identity: { id: string; name: string; previous?: Pick<Template, 'version'> },
  today: string,
): Template {
  const { paper, textSize, columns, hasPictures, hasLetterhead, questionLines } = request
  const entries = entriesOf(pack)
  const chosen = new Set<string>(request.items.map(({ id }) => id))
  return {
    id: identity.id,
    name: identity.name.trim(),
    version: (identity.previous?.version ?? 0) + 1,
    packId: request.packId,
    base: request.template,
    items: request.items.flatMap(({ id, lines }) => {
      const entry = entries.get(id)
      if (!entry) return []
      return [{ entryId: id, anchor: anchorEntry(pack, entry), ...(lines && { lines: [...lines] }) }]
    }),
    lines: request.edits.flatMap((edit) => (chosen.has(splitPath(edit.path).owner) ? lineOf(pack, entries, edit) : [])),
    topicLines: request.edits.filter(({ path }) => !path.includes('/')).map((edit) => ({ ...edit })),
    options: { paper, textSize, columns, hasPictures, hasLetterhead, questionLines },
    changedOn: today,
  }
}

/** A sheet from a template, and what of the template the guide no longer carries. */
export interface OpenedTemplate {
  request: HandoutRequest
  /** In words: entries that are gone, lines of the guide that have changed since they were edited. */
  left: string[]
}

/** Makes a request of a template with nothing of a patient in it; what no longer fits the guide is left out and said. */
export function openTemplate(pack: Pack, template: Template): OpenedTemplate {
  const left: string[] = []
  const entries = entriesOf(pack)
  const items = template.items.flatMap(({ entryId: id, anchor, lines: chosen }) => {
    const entry = entries.get(id)
    if (!entry) left.push(`${anchor.name} is no longer in the guide.`)
    if (!entry || !chosen) return entry ? [{ id }] : []
    const lines = chosen.filter((field) => anchorLine(pack, entry, PATIENT + field))
    if (lines.length < chosen.length) left.push(`${entry.name}: a chosen line is no longer in the guide.`)
    return [{ id, lines }]
  })
  const edits = [...template.lines.map((line) => editOf(entries, line)), ...template.topicLines].filter((edit) => {
    const isSame = packLineAt(pack, { template: template.base }, edit.path) === edit.original
    if (!isSame) left.push(`“${edit.original}” has changed in the guide; the guide's line is back.`)
    return isSame
  })
  const request: HandoutRequest = {
    ...template.options,
    packId: template.packId,
    template: template.base,
    items,
    edits,
    patientName: '',
    nextVisit: '',
    note: '',
  }
  return { request, left }
}

function lineOf(pack: Pack, entries: ReadonlyMap<string, Entry>, { path, text }: LineEdit): TemplateLine[] {
  const { owner, field } = splitPath(path)
  const entry = entries.get(owner)
  const anchor = entry && anchorLine(pack, entry, PATIENT + field)
  return anchor ? [{ entryId: entryId(owner), anchor, text }] : []
}

/** An edit where the line stands now: a line that only moved is still the line that was edited. */
function editOf(entries: ReadonlyMap<string, Entry>, { entryId: id, anchor, text }: TemplateLine): LineEdit {
  const now = anchorState(anchor, entries.get(id))
  const path = now.state === 'moved' ? now.path : (anchor.path ?? '')
  return { path: `${id}#${path.slice(PATIENT.length)}`, text, original: anchor.text ?? '' }
}

const entriesOf = (pack: Pack): ReadonlyMap<string, Entry> => new Map(pack.entries.map((entry) => [entry.id, entry]))
