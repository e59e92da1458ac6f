import { describe, expect, it } from 'vitest'
import {
  DEFAULT_LAYOUT,
  isWholeLayout,
  moveColumn,
  resizeColumn,
  shownColumns,
  toggleColumn,
  WIDTH_LIMITS,
  type BoardLayout,
} from '../../../../src/core/board/layout'

const kinds = (layout: BoardLayout) => shownColumns(layout).map(({ kind }) => kind)
const widths = (layout: BoardLayout) => shownColumns(layout).map(({ width }) => width)

describe('the layout of the board', () => {
  it('shows tests, drugs and procedures, and care when asked', () => {
    expect(kinds(DEFAULT_LAYOUT)).toEqual(['diagnosticTest', 'drug', 'procedure'])
    expect(kinds(toggleColumn(DEFAULT_LAYOUT, 'care'))).toEqual(['diagnosticTest', 'drug', 'procedure', 'care'])
  })

  it('keeps the last list that is shown', () => {
    const one = toggleColumn(toggleColumn(DEFAULT_LAYOUT, 'diagnosticTest'), 'procedure')
    expect(kinds(one)).toEqual(['drug'])
    expect(toggleColumn(one, 'drug')).toBe(one)
  })

  it('moves a list, and not past an end', () => {
    expect(kinds(moveColumn(DEFAULT_LAYOUT, 'procedure', -1))).toEqual(['diagnosticTest', 'procedure', 'drug'])
    expect(moveColumn(DEFAULT_LAYOUT, 'diagnosticTest', -1)).toBe(DEFAULT_LAYOUT)
    expect(moveColumn(DEFAULT_LAYOUT, 'care', 1)).toBe(DEFAULT_LAYOUT)
  })

  it('gives one list what it takes from the next, within the limits of both', () => {
    expect(widths(resizeColumn(DEFAULT_LAYOUT, 'drug', 0.25))).toEqual([1, 1.25, 0.75])
    expect(widths(resizeColumn(DEFAULT_LAYOUT, 'drug', 9))).toEqual([1, 1.5, WIDTH_LIMITS.min])
    expect(widths(resizeColumn(DEFAULT_LAYOUT, 'drug', -9))).toEqual([1, WIDTH_LIMITS.min, 1.5])
    expect(resizeColumn(DEFAULT_LAYOUT, 'procedure', 0.1)).toBe(DEFAULT_LAYOUT)
  })

  it('sizes against the next list that is shown, not against a hidden one', () => {
    const hidden = toggleColumn(DEFAULT_LAYOUT, 'drug')
    expect(widths(resizeColumn(hidden, 'diagnosticTest', 0.2))).toEqual([1.2, 0.8])
  })

  it('is whole with every list once', () => {
    expect(isWholeLayout(DEFAULT_LAYOUT)).toBe(true)
    expect(isWholeLayout({ ...DEFAULT_LAYOUT, columns: DEFAULT_LAYOUT.columns.slice(1) })).toBe(false)
  })
})
