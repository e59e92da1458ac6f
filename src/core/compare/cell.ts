import { fold } from '../search/normalize'
import { attributesOf, type Attribute } from '../topic/attributes'
import { factOf, type Entry } from '../topic/entry'
import { isBlank, type Blank, type Cited, type FactItem, type Statement } from '../topic/fact'
import { itemParts } from '../topic/item-parts'
import { ANSWERED_BY_SUMMARY, isDirectAnswer, questionOf, reasonOfGap, type QuestionId } from './questions'
import type { ComparisonCell, ComparisonGap, ComparisonItem } from './table'

/** Blanks beside each other in one cell: what says most comes first. */
const BLANK_ORDER: readonly Blank['blank'][] = ['sourcesDisagree', 'notStated', 'notApplicable']

/** The cell of one attribute: its items, or its blank. */
export function attributeCell(entry: Entry, name: string, attribute: Attribute): ComparisonCell {
  const { items, gaps } = valuesOf(entry, name, attribute)
  return cellOf(items, gaps)
}

/**
 * The cell of a shared question: every attribute of the entry's kind that answers it, in attribute order.
 * @returns `notApplicable` with the reason where no attribute of the kind does
 */
export function questionCell(entry: Entry, question: QuestionId): ComparisonCell {
  const items: ComparisonItem[] = []
  const gaps: ComparisonGap[] = []
  for (const [name, attribute] of attributesOf(entry.kind)) {
    if (questionOf(entry.kind, name) !== question) continue
    const values = valuesOf(entry, name, attribute, isDirectAnswer(entry.kind, name) ? undefined : attribute.label)
    items.push(...values.items)
    gaps.push(...values.gaps)
  }
  if (ANSWERED_BY_SUMMARY[entry.kind] === question) items.push(statementItem('summary', entry.summary))
  if (items.length || gaps.length) return cellOf(items, gaps)
  return { cell: 'blank', blank: { blank: 'notApplicable', because: reasonOfGap(entry.kind, question) }, gaps: [] }
}

/** The cell of an entry's own text: its line and its further paragraphs. */
export function overviewCell(entry: Entry): ComparisonCell {
  const items = [entry.summary, ...entry.details].map((statement, i) =>
    statementItem(i ? 'details' : 'summary', statement),
  )
  return { cell: 'stated', items, gaps: [] }
}

function statementItem(attribute: string, statement: Statement): ComparisonItem {
  return { attribute, parts: [{ text: statement.text }], cited: citedOf(statement), isShared: false }
}

/** Marks each item that every other column with values has as well. */
export function markShared(cells: readonly ComparisonCell[]): ComparisonCell[] {
  const texts = cells.map((cell) => (cell.cell === 'stated' ? new Set(cell.items.map(comparedText)) : undefined))
  return cells.map((cell, column) => {
    if (cell.cell === 'blank') return cell
    const others = texts.filter((set, i) => i !== column && set !== undefined)
    const items = cell.items.map((item) => ({
      ...item,
      isShared: others.length > 0 && others.every((set) => set?.has(comparedText(item))),
    }))
    return { ...cell, items }
  })
}

/**
 * Whether all cells say the same: the same items in whatever order, or the same blank. A blank never equals a value, and
 * sources that disagree equal only the same dispute. Who says so, and why something does not apply, does not count.
 */
export function saysTheSame(cells: readonly ComparisonCell[]): boolean {
  return new Set(cells.map(comparedCell)).size <= 1
}

function valuesOf(entry: Entry, name: string, attribute: Attribute, label?: string) {
  const head = { attribute: name, ...(label !== undefined && { label }) }
  const fact = factOf(entry, name) ?? { blank: 'notStated' }
  if (isBlank(fact)) return { items: [], gaps: [{ ...head, blank: fact }] }
  const items = (fact.stated as FactItem[]).map((item) => ({
    ...head,
    parts: itemParts(attribute, item),
    cited: citedOf(item),
    isShared: false,
  }))
  return { items, gaps: [] }
}

function citedOf({ sources, basis }: Cited): Cited {
  return basis ? { sources, basis } : { sources }
}

function cellOf(items: ComparisonItem[], gaps: ComparisonGap[]): ComparisonCell {
  if (items.length) return { cell: 'stated', items, gaps }
  const ordered = [...gaps].sort((a, b) => BLANK_ORDER.indexOf(a.blank.blank) - BLANK_ORDER.indexOf(b.blank.blank))
  const [first, ...rest] = ordered
  if (!first || ordered.every(({ blank }) => blank.blank === 'notStated'))
    return { cell: 'blank', blank: { blank: 'notStated' }, gaps: [] }
  const { blank, label } = first
  return { cell: 'blank', blank, ...(label !== undefined && { label }), gaps: rest }
}

function comparedCell(cell: ComparisonCell): string {
  const gaps = cell.gaps.map(({ label = '', blank }) => `${label} ${comparedBlank(blank)}`).sort()
  const values =
    cell.cell === 'blank'
      ? [cell.label ?? '', comparedBlank(cell.blank)]
      : [...new Set(cell.items.map(comparedText))].sort()
  return JSON.stringify([cell.cell, values, gaps])
}

function comparedText({ label = '', parts }: ComparisonItem): string {
  return JSON.stringify([
    label,
    ...parts.map((part) => [part.label ?? '', part.blank ? comparedBlank(part.blank) : [plain(part.text)]]),
  ])
}

function comparedBlank(blank: Blank): string {
  if (blank.blank !== 'sourcesDisagree') return blank.blank
  return JSON.stringify([blank.blank, ...blank.sides.map(({ text }) => plain(text)).sort()])
}

/** Case, accents, spacing and a closing full stop make no difference. */
function plain(text: string): string {
  return fold(text).replace(/\s+/gu, ' ').trim().replace(/\.$/u, '')
}
