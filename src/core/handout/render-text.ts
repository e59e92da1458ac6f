import { assertNever } from '../result'
import type { HandoutBlock, HandoutDocument, HandoutEntry, OptionRow } from './document'
import { joined, type SheetLine } from './line'

/**
 * A handout as plain text, for the record or a message: the same words in the same order as on paper.
 * @returns lines joined by line feeds, blocks apart by an empty line, ending in a line feed
 */
export function renderHandoutText(document: HandoutDocument): string {
  return `${document.blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n')}\n`
}

function blockText(block: HandoutBlock): string {
  switch (block.block) {
    case 'letterhead': {
      const { clinic, address, phone, clinician } = block.letterhead
      return stacked([clinic, address, phone, clinician, block.date])
    }
    case 'letter':
      return stacked([
        block.patientName && `${block.labels[0]}: ${block.patientName}`,
        block.nextVisit && `${block.labels[1]}: ${block.nextVisit}`,
        block.date,
      ])
    case 'title':
      return block.title.text
    case 'lead':
      return joined(block.lines)
    case 'actions':
      return [block.heading.text, ...block.entries.map((entry) => entryText(entry, '[ ] '))].join('\n\n')
    case 'entries':
      return block.isLeaflet
        ? block.entries.map(partsText).join('\n\n')
        : [block.heading.text, ...block.entries.map((entry) => entryText(entry, ''))].join('\n\n')
    case 'options':
      return block.names
        .map((name, i) => [name, ...ownAnswers(block.rows, i)].join('\n'))
        .concat(sharedAnswers(block.rows))
        .join('\n\n')
    case 'avoid':
      return [block.heading.text, ...bullets(block.lines)].join('\n')
    case 'help':
      return [
        block.heading.text,
        ...block.groups.flatMap((group) => [group.heading.text, ...bullets(group.signs)]),
      ].join('\n')
    case 'note':
      return stacked([block.heading.text, ...block.paragraphs.map(({ text }) => text)])
    case 'writeIn':
      // Lines to write on mean nothing in text that is pasted into a record.
      return ''
    case 'foot':
      return stacked(block.lines.map(({ text }) => text))
    default:
      return assertNever(block)
  }
}

function entryText(entry: HandoutEntry, mark: string): string {
  return stacked([
    `${mark}${entry.name.text}`,
    ...entry.opening.map(({ text }) => text),
    ...entry.steps.map(({ text }, i) => `${i + 1}. ${text}`),
    ...entry.closing.map(({ text }) => text),
    partsText(entry),
  ])
}

/** Labelled parts; a label over nothing but rules to write on is left out. */
function partsText({ parts }: HandoutEntry): string {
  return parts
    .filter(({ lines }) => lines.length)
    .flatMap(({ label, lines }) => [`${label.text}:`, ...bullets(lines)])
    .join('\n')
}

function ownAnswers(rows: readonly OptionRow[], column: number): string[] {
  return rows.filter(({ answers }) => answers.length > 1).map((row) => answerText(row, column))
}

function sharedAnswers(rows: readonly OptionRow[]): string[] {
  return rows.filter(({ answers }) => answers.length === 1).map((row) => answerText(row, 0))
}

function answerText({ question, answers }: OptionRow, column: number): string {
  return `${question} ${answers[column]?.join(' ') ?? ''}`
}

function bullets(lines: readonly SheetLine[]): string[] {
  return lines.map(({ text }) => `- ${text}`)
}

function stacked(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n')
}
