import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { comparisonPageHtml } from '../../../src/core/compare/print-page'
import { buildComparison } from '../../../src/core/compare/table'
import { comparisonCsv } from '../../../src/core/compare/to-csv'
import { comparisonHtml } from '../../../src/core/compare/to-html'
import { buildHandout } from '../../../src/core/handout/build'
import { renderHandoutHtml } from '../../../src/core/handout/render-html'
import { renderHandoutRichText } from '../../../src/core/handout/render-rich'
import { MARKUP, packOfText } from '../../fixtures/nasty-packs'

/** A guide in which every text would be an element, had it been escaped less than once. */
const pack = packOfText(MARKUP, 'markup')

/** What a reader of HTML finds: its text, and whatever no page of this program has. */
function read(html: string): { text: string; foreign: string[] } {
  const foreign: string[] = []
  let text = ''
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const isOdd = /^(?:script|iframe|style|a|b|img|object|form|base)$/.test(name)
      if (isOdd || Object.keys(attributes).some((attribute) => /^on|^style$|^href$/.test(attribute) && name !== 'link'))
        foreign.push(`<${name} ${Object.keys(attributes).join(' ')}>`)
    },
    ontext: (part) => (text += part),
  })
  parser.end(html)
  return { text, foreign }
}

function built<T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T {
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

const comparison = built(
  buildComparison(
    pack.entries.filter(({ kind }) => kind === 'drug').map((entry) => ({ entry, topic: pack.manifest.id })),
  ),
)
const handout = built(
  buildHandout(
    pack,
    {
      ...{
        packId: pack.manifest.id,
        template: 'everything' as const,
        paper: 'a4' as const,
        textSize: 12 as const,
        columns: 1 as const,
      },
      items: pack.entries.filter(({ kind }) => kind === 'care').map(({ id }) => ({ id })),
      ...{
        patientName: MARKUP.slice(0, 60),
        nextVisit: '<b class="evil">',
        note: '<script>evil()</script>',
        edits: [],
      },
      ...{ hasLetterhead: false, hasPictures: false, questionLines: 0 },
    },
    { today: '2026-02-01' },
  ),
)

describe('what leaves the program of a guide of markup', () => {
  it.each<[what: string, html: string]>([
    ['the page of a handout', renderHandoutHtml(handout, { stylesheetHref: 'handout.css' })],
    ['a handout for the record', renderHandoutRichText(handout)],
    ['a comparison for the clipboard', comparisonHtml(comparison, [pack])],
    [
      'the page of a comparison',
      comparisonPageHtml(comparison, [pack], { stylesheetHref: 'a.css', date: '1 February 2026', isWhole: true }),
    ],
  ])('%s: holds it as text, every letter of it, and no element', (_, html) => {
    const { text, foreign } = read(html)
    expect(foreign).toEqual([])
    expect(text).toContain(MARKUP)
  })

  it('a table for other programs begins no cell with a formula', () => {
    const formula = packOfText('=HYPERLINK("http://evil.example","x")', 'formula')
    const columns = formula.entries.filter(({ kind }) => kind === 'drug')
    const table = built(buildComparison(columns.map((entry) => ({ entry, topic: formula.manifest.id }))))
    const cells = comparisonCsv(table, [formula]).split(/[\n,]/)
    expect(cells.some((cell) => cell.includes('HYPERLINK'))).toBe(true)
    expect(cells.filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([])
  })
})
