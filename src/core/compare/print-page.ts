import { HANDOUT_FONT_FAMILY, SHEETS } from '../handout/handout-css'
import { escapeHtml } from '../handout/escape'
import type { Paper } from '../handout/request'
import type { Pack } from '../topic/topic'
import type { Comparison } from './table'
import { comparisonHtml } from './to-html'

/** What the printed page says beside the table. */
export interface ComparisonPage {
  /** Address of {@link comparisonCss} after the font faces. */
  stylesheetHref: string
  /** The day of printing as people write it. */
  date: string
  /** False where rows were left out: the paper must say so. */
  isWhole: boolean
}

/**
 * A comparison as a whole HTML document for printing, with the sources under it. It is the clinician's own paper, not one for
 * patients: facts and doses stand on it as they do on the screen, and it says so.
 * @param packs those that the columns come from
 * @returns safe HTML without script or inline style
 */
export function comparisonPageHtml(comparison: Comparison, packs: readonly Pack[], page: ComparisonPage): string {
  const language = packs[0]?.manifest.language ?? 'en'
  const left = page.isWhole ? '' : ' Rows were left out.'
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<title>Comparison</title>',
    `<link rel="stylesheet" href="${escapeHtml(page.stylesheetHref)}">`,
    '</head>',
    `<body><main class="comparison"><h1>${escapeHtml(comparison.columns.map(({ name }) => name).join(' · '))}</h1>`,
    `<p class="note">For clinicians, not for patients. In the order chosen; nothing is ranked.${left} Printed on ${escapeHtml(page.date)}.</p>`,
    `${comparisonHtml(comparison, packs)}</main></body>`,
    '</html>',
    '',
  ].join('\n')
}

/**
 * The stylesheet of a printed comparison: across the sheet, heads again on every page; a row may
 * go on there, one statement of it never.
 * @param paper decides the page size; the sheet lies on its side
 */
export function comparisonCss(paper: Paper): string {
  const { widthMm, heightMm } = SHEETS[paper]
  return `
@page { size: ${heightMm}mm ${widthMm}mm; margin: 11mm 12mm; }
html, body { margin: 0; padding: 0; background: #fff; }
.comparison { font: 400 8.5pt/1.3 '${HANDOUT_FONT_FAMILY}', sans-serif; color: #111; overflow-wrap: break-word; }
.comparison * { box-sizing: border-box; margin: 0; }
.comparison h1 { font-size: 14pt; line-height: 1.2; }
.comparison .note { margin: 1mm 0 3mm; color: #333; }
.comparison table { width: 100%; border: 0; border-collapse: collapse; table-layout: fixed; }
.comparison thead { display: table-header-group; }
.comparison th, .comparison td { padding: 1mm 1.6mm; border: 0; border-bottom: 0.5pt solid #777; text-align: left; vertical-align: top; }
.comparison thead th { border-bottom: 1.2pt solid #111; font-size: 9.5pt; vertical-align: bottom; }
.comparison tr > :first-child { width: 27mm; }
.comparison th[scope='colgroup'] { width: auto; padding-top: 2.4mm; border-bottom: 0.8pt solid #111; letter-spacing: 0.04em; text-transform: uppercase; }
.comparison tbody tr:first-child { break-after: avoid; }
.comparison small { font-weight: 400; font-size: 7.5pt; color: #333; }
.comparison ul, .comparison ol { padding-left: 3.4mm; }
.comparison li { margin-top: 0.4mm; break-inside: avoid; }
.comparison p { margin-top: 2.4mm; }
.comparison ol { columns: 2; padding-left: 5.5mm; column-gap: 8mm; font-size: 7.5pt; }
.comparison ol li { overflow-wrap: anywhere; }
`.trimStart()
}
