import { assertNever } from '../result'
import type { HandoutAction, HandoutBlock, HandoutDocument, OptionRow } from './document'

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
    case 'letter':
      return [
        ...(block.patientName ? [`For: ${block.patientName}`] : []),
        ...(block.nextVisit ? [`Next visit: ${block.nextVisit}`] : []),
        block.date,
      ].join('\n')
    case 'title':
      return block.title
    case 'lead':
      return block.sentences.join(' ')
    case 'actions':
      return [block.heading, ...block.actions.map(actionText)].join('\n\n')
    case 'options':
      return block.names
        .map((name, i) => [name, ...ownAnswers(block.rows, i)].join('\n'))
        .concat(sharedAnswers(block.rows))
        .join('\n\n')
    case 'avoid':
      return [block.heading, ...bullets(block.items)].join('\n')
    case 'help':
      return [block.heading, ...block.groups.flatMap((group) => [group.heading, ...bullets(group.signs)])].join('\n')
    case 'note':
      return [block.heading, ...block.paragraphs].join('\n')
    case 'writeIn':
      // Lines to write on mean nothing in text that is pasted into a record.
      return ''
    case 'foot':
      return [block.disclaimer, block.provenance, block.sources].filter((line) => line !== '').join('\n')
    default:
      return assertNever(block)
  }
}

function actionText(action: HandoutAction): string {
  return [
    `[ ] ${action.name}`,
    ...action.opening,
    ...action.steps.map((step, i) => `${i + 1}. ${step}`),
    ...action.closing,
    ...action.parts.flatMap((part) => [`${part.label}:`, ...bullets(part.sentences)]),
  ].join('\n')
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

function bullets(items: readonly string[]): string[] {
  return items.map((item) => `- ${item}`)
}
