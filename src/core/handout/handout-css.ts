import type { Paper, TextSize } from './request'

/** Made by the Braille Institute for readers with low vision; bundled, never fetched. */
export const HANDOUT_FONT_FAMILY = 'Atkinson Hyperlegible'

/** Sheet and margins in millimetres. The foot margin holds the page number, which the printing window adds. */
export interface Sheet {
  widthMm: number
  heightMm: number
  marginTopMm: number
  marginSideMm: number
  marginBottomMm: number
}

const MARGINS = { marginTopMm: 10, marginSideMm: 15, marginBottomMm: 12 } as const

/** Paper sizes of ISO 216 and ANSI. */
export const SHEETS: Readonly<Record<Paper, Sheet>> = {
  a4: { widthMm: 210, heightMm: 297, ...MARGINS },
  letter: { widthMm: 215.9, heightMm: 279.4, ...MARGINS },
}

interface TypeScale {
  lead: number
  h1: number
  h2: number
  table: number
  foot: number
}

/** Sizes in points beside the running text's own. The foot is never below what large print needs next to its text. */
const TYPE: Readonly<Record<TextSize, TypeScale>> = {
  12: { lead: 12.5, h1: 21, h2: 13.5, table: 11, foot: 8.5 },
  14: { lead: 14.5, h1: 23, h2: 15.5, table: 12.5, foot: 9.5 },
  18: { lead: 18.5, h1: 27, h2: 20, table: 15, foot: 12 },
  22: { lead: 22.5, h1: 31, h2: 24, table: 18, foot: 14 },
}

/** From this size on, a line of half the page holds too few words. */
const LARGE_PRINT = 18

/** Steps run on in small text, so that the sheet keeps to one page; in larger text, which needs a second page, they stand apart. */
const STEPS_RUN_ON = `.handout .action .name, .handout .action .steps, .handout .action .steps li, .handout .action .closing { display: inline; }
.handout .action .steps { padding: 0; list-style: none; counter-reset: step; }
.handout .action .steps li { counter-increment: step; }
.handout .action .steps li::before { content: counter(step) '\\00a0'; font-weight: 700; }
.handout .action .steps li::after { content: ' '; }`
const STEPS_APART = `.handout .action .steps { list-style: decimal; }`

/**
 * The stylesheet of a handout, for the preview and the printed page alike. It holds no font faces: whoever serves it declares
 * {@link HANDOUT_FONT_FAMILY} with the addresses it has.
 * @param paper decides the page size
 * @param textSize running text in points
 */
export function handoutCss(paper: Paper, textSize: TextSize): string {
  const sheet = SHEETS[paper]
  const type = TYPE[textSize]
  const isLarge = textSize >= LARGE_PRINT
  return `
@page {
  size: ${sheet.widthMm}mm ${sheet.heightMm}mm;
  margin: ${sheet.marginTopMm}mm ${sheet.marginSideMm}mm ${sheet.marginBottomMm}mm;
}
html, body { margin: 0; padding: 0; background: #fff; }
.handout, .handout * { box-sizing: border-box; margin: 0; padding: 0; }
.handout {
  font: 400 ${textSize}pt/1.26 '${HANDOUT_FONT_FAMILY}', sans-serif;
  color: #111;
  text-align: left;
  overflow-wrap: break-word;
  text-rendering: geometricPrecision;
  orphans: 2;
  widows: 2;
}
.handout strong { font-weight: 700; }
.handout .head {
  display: flex;
  gap: 4mm;
  align-items: flex-start;
  justify-content: space-between;
  padding-bottom: 1.8mm;
  border-bottom: 1.2pt solid #111;
  font-size: 0.86em;
  line-height: 1.3;
  overflow-wrap: anywhere;
}
.handout .head strong { font-size: 1.12em; }
.handout .clinic { flex: 1; }
.handout .head > :last-child { text-align: end; }
.handout .logo { flex: none; width: auto; height: auto; max-width: 42mm; max-height: 14mm; }
.handout .who { display: flex; flex-wrap: wrap; gap: 1mm 8mm; margin-top: 1.6mm; font-size: 0.88em; }
.handout .letter {
  display: flex;
  flex-wrap: wrap;
  gap: 1mm 7mm;
  align-items: baseline;
  padding-bottom: 1.8mm;
  border-bottom: 1.2pt solid #111;
  font-size: 0.88em;
}
.handout .letter time { margin-inline-start: auto; }
.handout h1 {
  margin: 3.4mm 0 0;
  font-size: ${type.h1}pt;
  font-weight: 700;
  line-height: 1.12;
  letter-spacing: -0.01em;
  break-after: avoid;
}
.handout .field { display: flex; gap: 2mm; align-items: baseline; max-width: 100%; }
.handout .field strong { min-width: 0; overflow-wrap: anywhere; }
.handout .rule { width: 44mm; border-bottom: 0.6pt solid #666; height: 1.1em; }
.handout .fields { display: flex; flex-wrap: wrap; gap: 2mm 8mm; padding-top: 1.4mm; }
.handout .fields .rule { width: 54mm; }
.handout .lead { margin-top: 2mm; font-size: ${type.lead}pt; break-inside: avoid; }
.handout h2 {
  display: flex;
  align-items: center;
  gap: 2mm;
  margin: 2.6mm 0 1mm;
  font-size: ${type.h2}pt;
  font-weight: 700;
  line-height: 1.2;
  break-after: avoid;
}
.handout .icon {
  flex: none;
  width: 1.2em;
  height: 1.2em;
  fill: none;
  stroke: #111;
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.handout .drawing { display: block; width: 100%; height: auto; color: #111; break-inside: avoid; }
.handout .action { display: grid; grid-template-columns: 1.2em minmax(0, 1fr) auto; gap: 0 2.4mm; margin-top: 1.3mm; break-inside: avoid; }
.handout h2 + .action { margin-top: 0; }
.handout .tick { width: 1.05em; height: 1.05em; margin-top: 0.14em; border: 1pt solid #111; border-radius: 0.2em; }
.handout ul, .handout ol { padding-inline-start: 1.15em; }
.handout ul { list-style: disc; }
.handout li { margin-top: 0.3mm; break-inside: avoid; }
${textSize === 12 ? STEPS_RUN_ON : STEPS_APART}
.handout ol > li::marker { font-weight: 700; }
.handout .parts { display: ${isLarge ? 'block' : 'grid'}; grid-template-columns: 7.2em minmax(0, 1fr); gap: 0.6mm 2mm; margin-top: 0.8mm; }
.handout .parts dt { font-weight: 700; break-after: ${isLarge ? 'avoid' : 'auto'}; }
.handout .parts ul, .handout .parts ol { padding-inline-start: 1.1em; }
.handout .parts li:first-child { margin-top: 0; }
.handout .plain > li:first-child { margin-top: 0; }
.handout .columns { columns: ${isLarge ? 1 : 2}; column-gap: 7mm; }
.handout .columns > li:first-child { margin-top: 0; }
.handout .entry { margin-top: 1.8mm; }
.handout .entry h3 { font-size: 1.04em; font-weight: 700; break-after: avoid; }
.handout .leaflet { margin-top: 2mm; }
.handout .leaflet > section {
  display: ${isLarge ? 'block' : 'grid'};
  grid-template-columns: 37mm minmax(0, 1fr);
  column-gap: 4mm;
  padding-block: 0.9mm;
  border-top: 0.6pt solid #bbb;
  break-inside: avoid;
}
.handout .leaflet > .by-hand { display: block; }
.handout .by-hand h2 + div { margin-top: 1mm; }
.handout .leaflet h2 { align-items: flex-start; break-after: ${isLarge ? 'avoid' : 'auto'}; margin: ${isLarge ? '0 0 0.8mm' : '0'}; font-size: ${isLarge ? type.h2 : textSize + 0.5}pt; }
.handout .leaflet .line { height: ${isLarge ? 11 : 6.4}mm; }
.handout .picture {
  width: ${isLarge ? 46 : 35}mm;
  font-size: ${isLarge ? 0.7 : 0.74}em;
  line-height: 1.15;
  text-align: center;
  break-inside: avoid;
}
.handout .picture .drawing { width: ${isLarge ? 44 : 25}mm; margin-inline: auto; }
.handout .leaflet > .picture, .handout .entry > .picture { float: inline-end; margin: 0 0 2mm 4mm; }
.handout .options { width: 100%; margin-top: 2.4mm; border-collapse: collapse; table-layout: fixed; font-size: ${type.table}pt; line-height: 1.17; }
.handout .options th, .handout .options td { padding: 0.7mm 1.3mm; border-bottom: 0.6pt solid #666; text-align: left; vertical-align: top; }
.handout .options th { font-weight: 700; }
.handout .options thead th { border-bottom: 1.2pt solid #111; vertical-align: bottom; }
.handout .options thead td { border-bottom: 1.2pt solid #111; vertical-align: bottom; }
.handout .options tr > :first-child { width: 6.1em; padding-inline-start: 0; }
.handout .options tr > :last-child { padding-inline-end: 0; }
.handout .options tr { break-inside: avoid; }
.handout .options ~ .help { margin-top: 2mm; font-size: ${type.table}pt; line-height: 1.17; }
.handout .options ~ .foot { margin-top: 1.8mm; }
.handout .help {
  margin-top: 2.6mm;
  padding: 1.4mm 3.6mm 1.8mm;
  border: 1.6pt solid #111;
  border-inline-start-width: 5pt;
  border-radius: 2mm;
  break-inside: avoid;
}
.handout .help h2 { margin-top: 0; margin-bottom: 0.8mm; }
.handout .help h3 { font-size: 1em; font-weight: 700; margin-bottom: 0.4mm; break-after: avoid; }
.handout .group + .group { margin-top: 1.4mm; }
.handout .note p { margin-top: 1mm; break-inside: avoid; overflow-wrap: anywhere; }
.handout .write-in { break-inside: avoid; }
.handout .inline { display: ${isLarge ? 'block' : 'flex'}; gap: 3mm; align-items: flex-end; margin-top: 2.6mm; }
.handout .inline h2 { margin: 0; }
.handout .inline .line { flex: 1; height: ${isLarge ? '9mm' : '6mm'}; }
.handout .line { height: ${isLarge ? 11 : 6.8}mm; border-bottom: 0.6pt solid #666; }
.handout .foot {
  margin-top: 2.8mm;
  padding-top: 1.2mm;
  border-top: 0.6pt solid #888;
  font-size: ${type.foot}pt;
  line-height: 1.3;
  color: #333;
  break-inside: avoid;
}
`.trimStart()
}
