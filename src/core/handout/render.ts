import { assertNever } from '../result'
import type { HandoutAction, HandoutBlock, HandoutDocument, HandoutPart, HelpGroup } from './document'
import { classed, el, icon, type HandoutElement, type HandoutNode } from './nodes'

/**
 * Lays a handout out as elements. The preview mounts this tree and the PDF is printed from the same tree as HTML, so the two
 * cannot differ.
 * @returns the root element of the page
 */
export function renderHandout(document: HandoutDocument): HandoutElement {
  return {
    tag: 'article',
    className: 'handout',
    attributes: { lang: document.language },
    children: document.blocks.map(renderBlock),
  }
}

function renderBlock(block: HandoutBlock): HandoutElement {
  switch (block.block) {
    case 'letter':
      return classed(
        'header',
        'letter',
        field('For', block.patientName),
        field('Next visit', block.nextVisit),
        el('time', block.date),
      )
    case 'title':
      return el('h1', block.title)
    case 'lead':
      return classed('p', 'lead', sentences(block.sentences))
    case 'actions':
      return el(
        'section',
        el('h2', icon('check'), block.heading),
        ...block.actions.map((action) => renderAction(action)),
      )
    case 'options':
      return renderOptions(block)
    case 'avoid':
      return el('section', el('h2', icon('cross'), block.heading), columns(block.items))
    case 'help':
      return classed('section', 'help', el('h2', icon('warning'), block.heading), ...block.groups.map(renderGroup))
    case 'note':
      return classed(
        'section',
        'note',
        el('h2', icon('pen'), block.heading),
        ...block.paragraphs.map((paragraph) => el('p', paragraph)),
      )
    case 'writeIn':
      return classed(
        'section',
        'write-in',
        el('h2', icon('pill'), block.heading),
        ...Array.from({ length: block.lines }, () => classed('div', 'line')),
      )
    case 'foot':
      return classed('footer', 'foot', el('p', sentences([block.disclaimer, block.provenance, block.sources])))
    default:
      return assertNever(block)
  }
}

/** A typed value, or a rule to write it on. */
function field(label: string, value: string): HandoutElement {
  return classed('div', 'field', el('span', label), value ? el('strong', value) : classed('span', 'rule'))
}

function renderAction(action: HandoutAction): HandoutElement {
  const name = el('strong', withStop(action.name))
  const text: HandoutNode[] = action.steps.length
    ? [classed('p', 'name', name, ' '), classed('ol', 'steps', ...action.steps.map((step) => el('li', step)))]
    : [el('p', name, ` ${sentences(action.opening)}`)]
  if (action.closing.length) text.push(classed('p', 'closing', sentences(action.closing)))
  if (action.parts.length) text.push(classed('dl', 'parts', ...action.parts.flatMap(renderPart)))
  return classed(
    'div',
    'action',
    { tag: 'span', className: 'tick', attributes: { 'aria-hidden': 'true' }, children: [] },
    el('div', ...text),
  )
}

function renderPart(part: HandoutPart): HandoutElement[] {
  const [only, ...more] = part.sentences
  const text = more.length ? list(part.isNumbered ? 'ol' : 'ul', part.sentences) : (only ?? '')
  return [el('dt', part.label), el('dd', text)]
}

/** Choices as columns, questions as rows; an answer for all of them runs across the columns. */
function renderOptions({ caption, names, rows }: Extract<HandoutBlock, { block: 'options' }>): HandoutElement {
  const head = el('tr', el('td', caption), ...names.map((name) => headCell('col', name)))
  const body = rows.map(({ question, answers }) => {
    const cells = answers.map((answer) => el('td', sentences(answer)))
    const [only, ...more] = cells
    const isShared = only !== undefined && !more.length
    return el(
      'tr',
      headCell('row', question),
      ...(isShared ? [{ ...only, attributes: { colspan: String(names.length) } }] : cells),
    )
  })
  return classed('table', 'options', el('thead', head), el('tbody', ...body))
}

function headCell(scope: 'col' | 'row', text: string): HandoutElement {
  return { tag: 'th', attributes: { scope }, children: [text] }
}

function renderGroup(group: HelpGroup): HandoutElement {
  return classed('div', 'group', el('h3', group.heading), columns(group.signs))
}

/** Short sentences in two columns; on paper they keep the page to one. */
function columns(items: readonly string[]): HandoutElement {
  return classed('ul', 'columns', ...items.map((item) => el('li', item)))
}

function list(tag: 'ul' | 'ol', items: readonly string[]): HandoutElement {
  return el(tag, ...items.map((item) => el('li', item)))
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ')
}

/** A name that opens a paragraph ends like a sentence. */
function withStop(name: string): string {
  return /[.!?:]$/u.test(name) ? name : `${name}.`
}
