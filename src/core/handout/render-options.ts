import type { HandoutBlock } from './document'
import { classed, el, type HandoutElement } from './nodes'

/** Choices as columns, questions as rows; an answer for all of them runs across the columns. */
export function renderOptions({ caption, names, rows }: Extract<HandoutBlock, { block: 'options' }>): HandoutElement {
  const head = el('tr', el('td', caption), ...names.map((name) => headCell('col', name)))
  const body = rows.map(({ question, answers }) => {
    const cells = answers.map((answer) => el('td', answer.filter(Boolean).join(' ')))
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
