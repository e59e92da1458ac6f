import { fold } from '../search/normalize'
import { BLANK_LABELS, type Blank } from '../topic/fact'
import { groupsOf, type Comparison, type ComparisonCell, type ComparisonRow } from './table'

/** The comparison with exactly the rows whose cells differ; groups that have none are left out. */
export function onlyDifferences(comparison: Comparison): Comparison {
  return withRows(comparison, ({ isDifferent }) => isDifferent)
}

/**
 * The comparison with the rows that hold every word of a text, in the row's label or in any cell; case and accents make no
 * difference, and a part of a word is enough.
 * @param text what was typed; blank text leaves every row
 */
export function filterRows(comparison: Comparison, text: string): Comparison {
  const words = fold(text)
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (!words.length) return comparison
  return withRows(comparison, (row) => {
    const said = fold([row.label, ...row.cells.flatMap(cellTexts)].join('\n'))
    return words.every((word) => said.includes(word))
  })
}

function withRows(comparison: Comparison, isKept: (row: ComparisonRow) => boolean): Comparison {
  const rows = comparison.groups.flatMap((group) => group.rows).filter(isKept)
  return { ...comparison, groups: groupsOf(rows) }
}

function cellTexts(cell: ComparisonCell): string[] {
  const texts = cell.gaps.flatMap(({ label = '', blank }) => [label, ...blankTexts(blank)])
  if (cell.cell === 'blank') return [cell.label ?? '', ...blankTexts(cell.blank), ...texts]
  for (const { label = '', parts } of cell.items) {
    texts.push(label)
    for (const part of parts) texts.push(part.label ?? '', ...(part.blank ? blankTexts(part.blank) : [part.text]))
  }
  return texts
}

function blankTexts(blank: Blank): string[] {
  const label = BLANK_LABELS[blank.blank]
  if (blank.blank === 'notApplicable') return [label, blank.because]
  return blank.blank === 'sourcesDisagree' ? [label, ...blank.sides.map(({ text }) => text)] : [label]
}
