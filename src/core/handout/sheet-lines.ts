import { assertNever } from '../result'
import type { HandoutBlock, HandoutDocument, HandoutEntry } from './document'
import { sheetLine, patientLine, type LinePath, type LineRole, type SheetLine } from './line'
import { isEditable } from './reader'

/** One line of a sheet as a checker or an editor sees it. */
export interface FlatLine {
  path: LinePath
  text: string
  role: LineRole
  /** The clinician's words stand in the place of the guide's. */
  isEdited: boolean
  /** Nothing can change or remove it: red flags, headings, the foot. */
  isFixed: boolean
  /** The guide's own line, where it is edited. */
  original?: string
}

/**
 * Every line of a sheet in the order of the page. What was typed for this patient is among them: judge it, never store it.
 */
export function sheetLines(document: HandoutDocument): FlatLine[] {
  return document.blocks.flatMap(blockLines).filter(({ text }) => text !== '')
}

function blockLines(block: HandoutBlock): FlatLine[] {
  switch (block.block) {
    case 'letterhead': {
      const { clinic, clinician, address, phone } = block.letterhead
      const lines = { clinic, address, phone, clinician, date: block.date }
      return Object.entries(lines).map(([field, text]) => flat('letterhead', own(`letterhead.${field}`, text)))
    }
    case 'letter':
      return [
        flat('field', { path: patientLine('name'), text: block.patientName }),
        flat('field', { path: patientLine('nextVisit'), text: block.nextVisit }),
        flat('field', own('date', block.date)),
      ]
    case 'title':
      return [flat('title', block.title)]
    case 'lead':
      return all('lead', block.lines)
    case 'actions':
    case 'entries':
      return [
        ...(block.block === 'entries' && block.isLeaflet ? [] : [flat('heading', block.heading)]),
        ...block.entries.flatMap((entry) => entryLines(entry, block.block === 'entries' && block.isLeaflet)),
      ]
    case 'options':
      return block.rows.flatMap(({ question, answers }, row) => [
        flat('heading', own(`options[${row}]`, question)),
        ...answers.flatMap((answer, column) =>
          answer.map((text, i) => flat('sentence', own(`options[${row}].${column}[${i}]`, text))),
        ),
      ])
    case 'avoid':
      return [flat('heading', block.heading), ...all('avoid', block.lines)]
    case 'help':
      return [
        flat('heading', block.heading),
        ...block.groups.flatMap((group) => [flat('heading', group.heading), ...all('redFlag', group.signs)]),
      ]
    case 'note':
      return [flat('heading', block.heading), ...all('note', block.paragraphs)]
    case 'writeIn':
      return [flat('heading', block.heading), ...all('field', block.fields)]
    case 'foot':
      return all('foot', block.lines)
    default:
      return assertNever(block)
  }
}

function entryLines(entry: HandoutEntry, isLeaflet: boolean): FlatLine[] {
  return [
    // A leaflet's name is its title.
    ...(isLeaflet ? [] : [flat('name', entry.name)]),
    ...all('sentence', entry.opening),
    ...all('step', entry.steps),
    ...all('sentence', entry.closing),
    ...entry.parts.flatMap(({ label, lines, isNumbered }) => [
      flat('heading', label),
      ...all(isNumbered ? 'step' : 'sentence', lines),
    ]),
    ...(entry.drawing ? [flat('caption', own(`drawing.${entry.drawing.id}`, entry.drawing.caption))] : []),
  ]
}

function own(field: string, text: string): SheetLine {
  return { path: sheetLine(field), text }
}

function all(role: LineRole, lines: readonly SheetLine[]): FlatLine[] {
  return lines.map((line) => flat(role, line))
}

function flat(role: LineRole, line: SheetLine): FlatLine {
  const isPatients = line.path.startsWith('patient#')
  return { ...line, role, isEdited: line.original !== undefined, isFixed: !isPatients && !isEditable(line.path) }
}
