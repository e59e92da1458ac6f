import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2?inline'
import boldExtended from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-normal.woff2?inline'
import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2?inline'
import regularExtended from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-normal.woff2?inline'
import { HANDOUT_FONT_FAMILY } from '../../../src/core/handout/handout-css'

/** What the Latin font files hold; a text with more also takes the extended ones. */
const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD'
const LATIN_EXTENDED =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF'
const BEYOND_LATIN = /[\u0100-\u1fff\u2070-\uffff]/u

const face = (weight: number, url: string, range: string) =>
  `@font-face{font-family:'${HANDOUT_FONT_FAMILY}';font-weight:${weight};src:url(${url}) format('woff2');unicode-range:${range}}`

/** The one face that a page's foot is set in. */
export const REGULAR_FACE = face(400, regular, LATIN)
const LATIN_FACES = [REGULAR_FACE, face(700, bold, LATIN)].join('\n')
const EXTENDED_FACES = [face(400, regularExtended, LATIN_EXTENDED), face(700, boldExtended, LATIN_EXTENDED)].join('\n')

/**
 * The font faces that a page for the print window needs, fonts inside. Half the bytes of a sheet are fonts: those that no
 * letter of it needs stay out.
 */
export function fontFacesFor(html: string): string {
  return BEYOND_LATIN.test(html) ? `${LATIN_FACES}\n${EXTENDED_FACES}` : LATIN_FACES
}
