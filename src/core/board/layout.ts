import { COLUMN_KINDS, type ColumnKind } from '../topic/kind'

/** One list of the board. Widths are shares: a list of width 2 is twice as wide as one of width 1. */
export interface BoardColumn {
  kind: ColumnKind
  isShown: boolean
  width: number
}

export const DENSITIES = ['comfortable', 'compact'] as const
export type Density = (typeof DENSITIES)[number]

/** How the board is arranged: its lists from left to right, and how much room a row takes. */
export interface BoardLayout {
  columns: readonly BoardColumn[]
  density: Density
}

/** The narrowest and the widest share that a list can have. */
export const WIDTH_LIMITS = { min: 0.5, max: 3 } as const

/** Tests, drugs and procedures side by side; care waits until it is asked for. */
export const DEFAULT_LAYOUT: Readonly<BoardLayout> = {
  columns: COLUMN_KINDS.map((kind) => ({ kind, isShown: kind !== 'care', width: 1 })),
  density: 'comfortable',
}

/** The lists that are shown, from left to right. */
export function shownColumns(layout: BoardLayout): BoardColumn[] {
  return layout.columns.filter(({ isShown }) => isShown)
}

/** Shows or hides a list. The last one that is shown stays. */
export function toggleColumn(layout: BoardLayout, kind: ColumnKind): BoardLayout {
  const columns = layout.columns.map((column) =>
    column.kind === kind ? { ...column, isShown: !column.isShown } : column,
  )
  return columns.some(({ isShown }) => isShown) ? { ...layout, columns } : layout
}

/** Moves a list among all lists. @param by places: negative towards the left; nothing happens past an end */
export function moveColumn(layout: BoardLayout, kind: ColumnKind, by: number): BoardLayout {
  const columns = [...layout.columns]
  const from = columns.findIndex((column) => column.kind === kind)
  const to = from + by
  if (from < 0 || to < 0 || to >= columns.length) return layout
  columns.splice(to, 0, ...columns.splice(from, 1))
  return { ...layout, columns }
}

/**
 * Moves the border between a shown list and the one to its right: what one gains the other loses.
 * @param kind the list on the left of the border
 * @param by share to add to it; negative makes it narrower; as much as the limits of both allow
 */
export function resizeColumn(layout: BoardLayout, kind: ColumnKind, by: number): BoardLayout {
  const shown = shownColumns(layout)
  const at = shown.findIndex((column) => column.kind === kind)
  const left = shown[at]
  const right = shown[at + 1]
  if (!left || !right) return layout
  const { min, max } = WIDTH_LIMITS
  const most = Math.min(max - left.width, right.width - min)
  const least = Math.max(min - left.width, right.width - max)
  const step = Math.max(least, Math.min(most, by))
  const widthOf = (column: BoardColumn) =>
    column.kind === left.kind ? left.width + step : column.kind === right.kind ? right.width - step : column.width
  return {
    ...layout,
    columns: layout.columns.map((column) => ({ ...column, width: Math.round(widthOf(column) * 1000) / 1000 })),
  }
}

/** Whether a layout names every list exactly once and shows at least one. */
export function isWholeLayout(layout: BoardLayout): boolean {
  const kinds = layout.columns.map(({ kind }) => kind)
  return (
    kinds.length === COLUMN_KINDS.length &&
    COLUMN_KINDS.every((kind) => kinds.includes(kind)) &&
    layout.columns.some(({ isShown }) => isShown)
  )
}
