import { assertNever } from '../result'
import type { HandoutAction, HandoutBlock, HandoutDocument } from './document'

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

function bullets(items: readonly string[]): string[] {
  return items.map((item) => `- ${item}`)
}
