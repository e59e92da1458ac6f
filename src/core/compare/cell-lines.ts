import { BLANK_LABELS, type Blank, type Cited } from '../topic/fact'
import type { ComparisonCell, ComparisonGap, ComparisonItem } from './table'

/** The mark that names a statement's sources, "[1 4]", or nothing. */
export type Mark = (cited: Cited) => string

/**
 * What a cell says, one line for each item and each blank, as every form of text words it.
 * @param mark names the sources after each statement
 * @returns at least one line; values first
 */
export function cellLines(cell: ComparisonCell, mark: Mark): string[] {
  const gaps = cell.gaps.map((gap) => gapLine(gap, mark))
  if (cell.cell === 'stated') return [...cell.items.map((item) => itemLine(item, mark)), ...gaps]
  return [gapLine(cell, mark), ...gaps]
}

function itemLine({ label, parts, cited }: ComparisonItem, mark: Mark): string {
  const words = parts.map((part) => named(part.label, ' ', part.blank ? blankText(part.blank, mark) : part.text))
  return marked(named(label, ': ', words.join('; ')), mark(cited))
}

function gapLine({ label, blank }: Pick<ComparisonGap, 'label' | 'blank'>, mark: Mark): string {
  return named(label, ': ', blankText(blank, mark))
}

function blankText(blank: Blank, mark: Mark): string {
  const label = BLANK_LABELS[blank.blank]
  if (blank.blank === 'notApplicable') return `${label}: ${blank.because}`
  if (blank.blank === 'notStated') return label
  return `${label}: ${blank.sides.map((side) => marked(side.text, mark(side))).join(' / ')}`
}

function named(label: string | undefined, separator: string, text: string): string {
  return label === undefined ? text : `${label}${separator}${text}`
}

function marked(text: string, mark: string): string {
  return mark ? `${text} ${mark}` : text
}
