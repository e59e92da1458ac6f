import { SHEETS } from '../../core/handout/handout-css'
import type { Paper } from '../../core/handout/request'

/** Between two pages, in millimetres; wide enough that no ink of one page shows on the next. */
export const PAGE_GAP_MM = 20

/**
 * Lays a handout out in columns as wide and high as the text of one page, side by side, and shows one of them. Columns are
 * broken by the engine's own page-breaking rules, so the pages end where the printed ones do.
 */
export function pagingCss(paper: Paper): string {
  const { widthMm, heightMm, marginTopMm, marginSideMm, marginBottomMm } = SHEETS[paper]
  const width = widthMm - 2 * marginSideMm
  const height = heightMm - marginTopMm - marginBottomMm
  return `
:host { display: block; width: ${width}mm; height: ${height}mm; overflow: clip; color-scheme: light; }
.flow {
  width: ${width}mm;
  height: ${height}mm;
  column-width: ${width}mm;
  column-gap: ${PAGE_GAP_MM}mm;
  column-fill: auto;
  transform: translateX(calc(var(--page) * -${width + PAGE_GAP_MM}mm));
}
`
}
