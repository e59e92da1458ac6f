import { failure, success, type Result } from '../result'
import type { Entry, EntryId } from '../topic/entry'
import type { Kind } from '../topic/kind'
import type { Pack } from '../topic/topic'
import { actionsHeading, buildAction } from './actions'
import { longDay } from './day'
import { buildFoot } from './foot'
import { buildHelp } from './help'
import { HANDOUT_LIMITS, type HandoutRequest, type Paper, type TextSize } from './request'

/** Sentences under a label: "Watch for". */
export interface HandoutPart {
  label: string
  sentences: string[]
  isNumbered: boolean
}

/** One chosen entry in plain words. */
export interface HandoutAction {
  id: EntryId
  kind: Kind
  name: string
  /** Running sentences after the name. */
  opening: string[]
  /** Steps of a care measure, in order. */
  steps: string[]
  /** When to stop, after the steps. */
  closing: string[]
  parts: HandoutPart[]
}

/** Signs that ask for help at one speed. */
export interface HelpGroup {
  urgency: 'now' | 'today'
  heading: string
  signs: string[]
}

/** A patient's question, with the answer for each choice, or one answer for all of them. */
export interface OptionRow {
  question: string
  /** Sentences; as many answers as there are choices, or a single one. */
  answers: string[][]
}

/** A part of the page. The renderers decide how it looks, never what it says. */
export type HandoutBlock =
  | { block: 'letter'; patientName: string; nextVisit: string; date: string }
  | { block: 'title'; title: string }
  | { block: 'lead'; sentences: string[] }
  | { block: 'actions'; heading: string; actions: HandoutAction[] }
  | { block: 'options'; caption: string; names: string[]; rows: OptionRow[] }
  | { block: 'avoid'; heading: string; items: string[] }
  | { block: 'help'; heading: string; groups: HelpGroup[] }
  | { block: 'note'; heading: string; paragraphs: string[] }
  | { block: 'writeIn'; heading: string; lines: number }
  | { block: 'foot'; disclaimer: string; provenance: string; sources: string }

/** One patient's handout: what the preview, the PDF and the plain text are all rendered from. */
export interface HandoutDocument {
  title: string
  /** BCP 47 tag of the text. */
  language: string
  paper: Paper
  textSize: TextSize
  /** For the foot of every page, beside the page number; never names the patient. */
  footerText: string
  blocks: HandoutBlock[]
}

/** Lines left for the clinician's own hand. */
const WRITE_IN_LINES = 2

/**
 * Makes one patient's handout. Red flags, disclaimer, date, content version and review status are always on it; nothing in
 * the request can remove them. No dose of the pack is ever printed.
 * @param pack a validated pack
 * @param request what the clinician chose; empty `items` takes the topic's home-care items
 * @param today ISO day to print
 * @returns the document; `invalid-input` for an entry chosen twice, too many entries, too long a text or an entry without
 *   patient text; `not-found` for an entry that the pack does not have; `pack-invalid` for a pack without red flags or an
 *   entry whose patient text names a dose
 */
export function buildHandout(pack: Pack, request: HandoutRequest, today: string): Result<HandoutDocument> {
  const refused = checkRequest(pack, request)
  if (refused) return refused
  const chosen = chooseEntries(pack, request.items.length ? request.items : pack.topic.homeCareItems)
  if (!chosen.ok) return chosen
  const help = buildHelp(pack)
  if (!help.ok) return help

  const actions: HandoutAction[] = []
  for (const entry of chosen.value) {
    const action = buildAction(entry)
    if (!action.ok) return action
    actions.push(action.value)
  }

  const { patient } = pack.topic
  const title = patient.homeCareTitle
  const date = longDay(today, pack.manifest.language)
  const paragraphs = noteParagraphs(request.note)
  const blocks: HandoutBlock[] = [
    { block: 'letter', patientName: oneLine(request.patientName), nextVisit: oneLine(request.nextVisit), date },
    { block: 'title', title },
    { block: 'lead', sentences: patient.lead },
  ]
  if (actions.length) blocks.push({ block: 'actions', heading: actionsHeading(actions), actions })
  if (patient.avoid.length) blocks.push({ block: 'avoid', heading: 'Go easy for now', items: patient.avoid })
  blocks.push({ block: 'help', heading: 'Get help', groups: help.value })
  if (paragraphs.length) blocks.push({ block: 'note', heading: 'From your clinician', paragraphs })
  blocks.push(
    { block: 'writeIn', heading: 'How to take your medicine, as we told you', lines: WRITE_IN_LINES },
    buildFoot(pack, chosen.value, date),
  )
  return success({
    title,
    language: pack.manifest.language,
    paper: request.paper,
    textSize: request.textSize,
    footerText: `${title} · ${pack.manifest.title} ${pack.manifest.version} · ${date}`,
    blocks,
  })
}

function checkRequest(pack: Pack, request: HandoutRequest) {
  const { items, patientName, nextVisit, note, packId } = request
  if (packId !== pack.manifest.id)
    return failure(
      'invalid-input',
      `The handout was asked for ${packId}, but the guide that is open is ${pack.manifest.id}.`,
    )
  if (items.length > HANDOUT_LIMITS.items)
    return failure(
      'invalid-input',
      `A handout holds at most ${HANDOUT_LIMITS.items} entries; ${items.length} were chosen.`,
    )
  if (patientName.length > HANDOUT_LIMITS.line || nextVisit.length > HANDOUT_LIMITS.line)
    return failure('invalid-input', `Name and next visit hold at most ${HANDOUT_LIMITS.line} characters each.`)
  if (note.length > HANDOUT_LIMITS.note)
    return failure('invalid-input', `The note holds at most ${HANDOUT_LIMITS.note} characters; it has ${note.length}.`)
  return undefined
}

/** The entries of a request, in its order; refused where the pack has no such entry or one is named twice. */
export function chooseEntries(pack: Pack, ids: readonly EntryId[]): Result<Entry[]> {
  const byId = new Map(pack.entries.map((entry) => [entry.id, entry]))
  const chosen = new Map<EntryId, Entry>()
  for (const id of ids) {
    const entry = byId.get(id)
    if (!entry) return failure('not-found', `${pack.manifest.title} has no entry ${id}. Choose another entry.`)
    if (chosen.has(id)) return failure('invalid-input', `${id} was chosen twice. Each entry stands on a handout once.`)
    chosen.set(id, entry)
  }
  return success([...chosen.values()])
}

/** Control characters have no place on paper; some would break the page's text apart. */
const CONTROLS = /\p{Cc}/gu

/** Typed text on one line, without control characters. */
export function oneLine(text: string): string {
  return text.replace(CONTROLS, ' ').replace(/\s+/gu, ' ').trim()
}

function noteParagraphs(note: string): string[] {
  return note
    .split(/\r\n?|\n/u)
    .map(oneLine)
    .filter((line) => line !== '')
}
