import { assertNever } from '../result'
import type { HandoutBlock, HandoutDocument, HelpGroup } from './document'
import type { SheetLine } from './line'
import { classed, el, icon, image, type HandoutElement, type HandoutNode, type IconName } from './nodes'
import { renderAction, renderEntries } from './render-entries'
import { lineSpan, list, sentences } from './render-lines'
import { renderOptions } from './render-options'

/**
 * Lays a handout out as elements. The preview mounts this tree and the PDF is printed from the same tree as HTML, so the two
 * cannot differ. Every line carries its path, so that an editor finds it.
 * @returns the root element of the page
 */
export function renderHandout(document: HandoutDocument): HandoutElement {
  return {
    tag: 'article',
    className: 'handout',
    attributes: { lang: document.language },
    children: document.blocks.map((block) => renderBlock(block, document.columns)),
  }
}

function renderBlock(block: HandoutBlock, columns: HandoutDocument['columns']): HandoutElement {
  switch (block.block) {
    case 'letterhead':
      return renderLetterhead(block)
    case 'letter':
      return classed(
        block.date ? 'header' : 'div',
        block.date ? 'letter' : 'who',
        field(block.labels[0], block.patientName),
        field(block.labels[1], block.nextVisit),
        ...(block.date ? [el('time', block.date)] : []),
      )
    case 'title':
      return el('h1', block.title.text)
    case 'lead':
      return classed('p', 'lead', ...sentences(block.lines))
    case 'actions':
      return el('section', heading(block.heading, 'check'), ...block.entries.map(renderAction))
    case 'entries':
      return renderEntries(block)
    case 'options':
      return renderOptions(block)
    case 'avoid':
      return el('section', heading(block.heading, 'cross'), list('ul', block.lines, columns))
    case 'help':
      return classed(
        'section',
        'help',
        heading(block.heading, 'warning'),
        ...block.groups.map((group) => renderGroup(group, columns)),
      )
    case 'note':
      return classed(
        'section',
        'note',
        heading(block.heading, 'pen'),
        ...block.paragraphs.map((paragraph) => el('p', lineSpan(paragraph))),
      )
    case 'writeIn':
      return renderWriteIn(block)
    case 'foot':
      return classed('footer', 'foot', el('p', ...sentences(block.lines)))
    default:
      return assertNever(block)
  }
}

/** The heading of a part of the page. */
function heading(line: SheetLine, name: IconName): HandoutElement {
  return el('h2', icon(name), line.text)
}

/** A typed value, or a rule to write it on. */
function field(label: string, value: string): HandoutElement {
  return classed('div', 'field', el('span', label), value ? el('strong', value) : classed('span', 'rule'))
}

function renderLetterhead({
  letterhead,
  logoText,
  date,
}: Extract<HandoutBlock, { block: 'letterhead' }>): HandoutElement {
  const { clinic, clinician, address, phone, logo } = letterhead
  const where = [address, phone].filter(Boolean).join(' · ')
  const left: HandoutNode[] = []
  if (clinic) left.push(el('strong', clinic))
  if (where) left.push(el('div', where))
  return classed(
    'header',
    'head',
    ...(logo ? [{ ...image(logo, logoText), className: 'logo' as const }] : []),
    classed('div', 'clinic', ...left),
    el('div', ...(clinician ? [el('div', clinician)] : []), el('time', date)),
  )
}

function renderGroup(group: HelpGroup, columns: HandoutDocument['columns']): HandoutElement {
  return classed('div', 'group', el('h3', group.heading.text), list('ul', group.signs, columns))
}

const WRITE_IN_ICONS: Readonly<Record<Extract<HandoutBlock, { block: 'writeIn' }>['id'], IconName>> = {
  howToTake: 'pill',
  appointment: 'calendar',
  questions: 'question',
}

function renderWriteIn({ id, heading: title, fields, rules }: Extract<HandoutBlock, { block: 'writeIn' }>) {
  if (rules === 1)
    return el('section', classed('div', 'inline', heading(title, WRITE_IN_ICONS[id]), classed('div', 'line')))
  return classed(
    'section',
    'write-in',
    heading(title, WRITE_IN_ICONS[id]),
    ...(fields.length ? [classed('div', 'fields', ...fields.map(({ text }) => field(text, '')))] : []),
    ...Array.from({ length: rules }, () => classed('div', 'line')),
  )
}
