import { describe, expect, it } from 'vitest'
import { filterRows, onlyDifferences } from '../../../../src/core/compare/rows'
import { comparisonCsv, withoutFormula } from '../../../../src/core/compare/to-csv'
import { comparisonHtml } from '../../../../src/core/compare/to-html'
import { comparisonText } from '../../../../src/core/compare/to-text'
import { buildComparison, type Comparison } from '../../../../src/core/compare/table'
import {
  chosen,
  makeEntry,
  makeManifest,
  makePack,
  makeSource,
  packId,
  said,
  sourceId,
  stated,
} from '../../../fixtures/make-pack'
import { compared } from './arbitrary-entries'

const [S1, S2] = [sourceId('S1'), sourceId('S2')]
const entries = [
  makeEntry('drug', 'balofen', {
    name: 'Balofen <b>',
    facts: {
      role: { stated: [said('Relaxes', [S2, S1])] },
      routes: chosen('oral'),
      cautions: stated('Kidney', '=HYPERLINK("x")'),
      boxedWarnings: { blank: 'sourcesDisagree', sides: [said('yes', [S1]), said('no', [S2])] },
    },
  }),
  makeEntry('drug', 'tizadine', {
    name: 'Tizadine',
    facts: { routes: chosen('oral'), class: { blank: 'notApplicable', because: 'It is a term.' } },
  }),
]
const packs = [
  makePack(entries, {
    sources: { [S1]: makeSource(), [S2]: makeSource({ title: 'A label', year: null, address: 'https://example.org' }) },
  }),
]
const comparison = compared(entries)
const keys = ({ groups }: Comparison) => groups.flatMap(({ rows }) => rows.map(({ key }) => key))

describe('comparisonText', () => {
  const text = comparisonText(comparison, packs)

  it('says rows, entries, blanks and differences in words', () => {
    expect(text).toMatch(
      /^Comparison: Balofen <b> \(drug\), Tizadine \(drug\)\nIn the order chosen; nothing is ranked\.\n/,
    )
    expect(text).toContain(
      '\nPURPOSE\n\nRole (differs)\n  Balofen <b>: Relaxes [1 2]\n  Tizadine: not stated in the sources\n',
    )
    expect(text).toContain('\nRoute\n  Balofen <b>: oral [2]\n  Tizadine: oral [2]\n')
    expect(text).toContain('  Balofen <b>:\n    - Kidney [2]\n    - =HYPERLINK("x") [2]\n')
    expect(text).toContain('sources disagree: yes [2] / no [1]')
    expect(text).toContain('  Tizadine: not applicable: It is a term.\n')
  })

  it('ends with the sources by number, the topic, its version and review status', () => {
    expect(text).toMatch(
      /\nSOURCES\n\[1\] A label\. Invented Press, year not stated \(review\)\. https:\/\/example\.org\n\[2\] An invented handbook\. Invented Press, 2020 \(review\)\n\nInvented spasm, version 1\.0, not yet reviewed by a clinician\n$/,
    )
  })

  it('says so when no row is shown', () => {
    expect(comparisonText(filterRows(comparison, 'nothing of the kind'), packs)).toContain('\nNo row is shown.\n')
  })
})

describe('comparisonCsv', () => {
  it('quotes every field, ends lines with CR LF and begins with a byte order mark on request', () => {
    const csv = comparisonCsv(comparison, packs)
    expect(csv).toMatch(
      /^"Group","Row","Differs","Balofen <b> \(drug\/balofen\)","Tizadine \(drug\/tizadine\)"\r\n"Purpose","Role","yes","Relaxes \[1 2\]","not stated in the sources"\r\n/,
    )
    expect(csv).toContain('"Kidney [2]\n=HYPERLINK(""x"") [2]"')
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(comparisonCsv(comparison, packs, true)).toBe(`\uFEFF${csv}`)
  })

  it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx', '\nx', ' =1', '＝1'])('disarms %j', (field) => {
    expect(withoutFormula(field)).toBe(`'${field}`)
  })

  it.each(['', 'a=1', '1-2', "'quoted", 'not stated in the sources'])('leaves %j', (field) => {
    expect(withoutFormula(field)).toBe(field)
  })
})

describe('comparisonHtml', () => {
  it('is a table with heads for rows and columns, every text escaped', () => {
    const html = comparisonHtml(comparison, packs)
    expect(html).toMatch(/^<table border="1"><thead><tr><th><\/th><th scope="col">Balofen &lt;b&gt;<br>/)
    expect(html).toContain('<th scope="row">Role<br><small>differs</small></th><td>Relaxes [1 2]</td>')
    expect(html).toContain('<ul><li>Kidney [2]</li><li>=HYPERLINK(&quot;x&quot;) [2]</li></ul>')
    expect(html).toContain('<ol><li>A label. Invented Press')
    expect(html).toMatch(/<p>Invented spasm, version 1\.0, not yet reviewed by a clinician<\/p>$/)
  })
})

describe('onlyDifferences', () => {
  it('leaves the rows that differ and drops groups that have none', () => {
    const left = onlyDifferences(comparison)
    expect(keys(left)).toEqual(['role', 'class', 'boxedWarnings', 'cautions'])
    expect(left.groups.map(({ group }) => group)).toEqual(['purpose', 'safety'])
  })
})

describe('filterRows', () => {
  it.each([
    ['a word of the label', 'ROUTE', ['routes']],
    ['a part of a word in a cell', 'kidn', ['cautions']],
    ['several words in whatever order', 'relax role', ['role']],
    ['a reason', 'is a term', ['class']],
    ['a side of a dispute', 'disagree yes', ['boxedWarnings']],
    ['nothing', 'zebra', []],
  ])('finds %s', (_, text, expected) => {
    expect(keys(filterRows(comparison, text))).toEqual(expected)
  })

  it('leaves every row for blank text', () => {
    expect(filterRows(comparison, '  ')).toEqual(comparison)
  })
})

describe('columns of two topics', () => {
  const cramp = packId('invented-cramp')
  const twin = makeEntry('drug', 'balofen', { name: 'Balofen', facts: { routes: chosen('oral') } })
  const both = [
    ...packs,
    makePack([twin], {
      manifest: makeManifest({ id: cramp, title: 'Invented <cramp>' }),
      sources: { [S1]: makeSource({ title: 'A third book' }) },
    }),
  ]
  const [first] = entries
  const built = buildComparison([
    { entry: first!, topic: packId('invented-spasm') },
    { entry: twin, topic: cramp },
  ])
  if (!built.ok) throw new Error(built.error.message)
  const across = built.value

  it('are told apart by the names of their guides, and so are their sources', () => {
    const text = comparisonText(across, both)
    expect(text).toContain('Comparison: Balofen <b> (drug, Invented spasm), Balofen (drug, Invented <cramp>)\n')
    expect(text).toContain('\n  Balofen <b> (Invented spasm): oral [2]\n  Balofen (Invented <cramp>): oral [3]\n')
    expect(text).toContain('[2] An invented handbook.')
    expect(text).toContain('[3] A third book.')
    expect(text).toMatch(/\nInvented spasm, version .*\nInvented <cramp>, version .*\n$/)
    expect(comparisonCsv(across, both)).toContain(
      '"Balofen <b> (drug/balofen, Invented spasm)","Balofen (drug/balofen, Invented <cramp>)"',
    )
    expect(comparisonHtml(across, both)).toContain('<small>Drug, Invented &lt;cramp&gt;</small>')
  })
})
