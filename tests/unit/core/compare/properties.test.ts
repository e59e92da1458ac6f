import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ANSWERED_BY_SUMMARY } from '../../../../src/core/compare/questions'
import { onlyDifferences } from '../../../../src/core/compare/rows'
import { comparisonCsv, comparisonSheet, withoutFormula } from '../../../../src/core/compare/to-csv'
import { comparisonHtml } from '../../../../src/core/compare/to-html'
import { comparisonText } from '../../../../src/core/compare/to-text'
import { attributesOf } from '../../../../src/core/topic/attributes'
import { factOf, type Entry } from '../../../../src/core/topic/entry'
import { isBlank, type Blank, type FactItem } from '../../../../src/core/topic/fact'
import { itemParts } from '../../../../src/core/topic/item-parts'
import type { SourceId } from '../../../../src/core/topic/source'
import type { Pack } from '../../../../src/core/topic/topic'
import { readBundledPack } from '../../../content/bundled-content'
import { anyEntries, compared, packAround, TOPIC } from './arbitrary-entries'

const bundled = readBundledPack()
const bundledEntries = fc.shuffledSubarray(bundled.entries, { minLength: 2, maxLength: 6 })
/** Six of one kind are rare among all entries. */
const bundledOfOneKind = fc.constantFrom('diagnosticTest', 'drug', 'procedure', 'care').chain((kind) =>
  fc.shuffledSubarray(
    bundled.entries.filter((entry) => entry.kind === kind),
    { minLength: 2, maxLength: 6 },
  ),
)

const CHOICES: [string, fc.Arbitrary<Entry[]>, (entries: Entry[]) => Pack][] = [
  ['the bundled guide', bundledEntries, () => bundled],
  ['one kind of the bundled guide', bundledOfOneKind, () => bundled],
  ['invented entries', anyEntries, packAround],
]

/** Everything that an entry's facts state, and every side of their disputes. */
function statedIn(entry: Entry): string[] {
  return attributesOf(entry.kind).flatMap(([name, attribute]) => {
    const fact = factOf(entry, name)
    if (!fact) return []
    if (!isBlank(fact))
      return (fact.stated as FactItem[]).map((item) => JSON.stringify([name, itemParts(attribute, item), item.sources]))
    return fact.blank === 'sourcesDisagree' ? fact.sides.map((side) => JSON.stringify([side.text, side.sources])) : []
  })
}

/** The same, as a column of the table shows it; an entry's own line, where it stands for an attribute, is none of it. */
function shownIn(entries: Entry[], column: number): string[] {
  const cells = compared(entries).groups.flatMap(({ rows }) =>
    rows.filter(({ key }) => key !== 'overview').map(({ cells }) => cells[column]),
  )
  return cells.flatMap((cell) => {
    if (!cell) return []
    const blanks = [...(cell.cell === 'blank' ? [cell.blank] : []), ...cell.gaps.map(({ blank }) => blank)]
    const sides = blanks.flatMap((blank) => (blank.blank === 'sourcesDisagree' ? blank.sides : []))
    const items = cell.cell === 'stated' ? cell.items : []
    return [
      ...items
        .filter(({ attribute }) => attribute !== 'summary')
        .map(({ attribute, parts, cited }) => JSON.stringify([attribute, parts, cited.sources])),
      ...sides.map((side) => JSON.stringify([side.text, side.sources])),
    ]
  })
}

/** The sources that the facts of entries name, and those of their text where a kind has nothing else. */
function sourcesOf(entries: Entry[]): SourceId[] {
  const sides = (blank: Blank) =>
    blank.blank === 'sourcesDisagree' ? blank.sides.flatMap(({ sources }) => sources) : []
  const ofFacts = (entry: Entry) =>
    attributesOf(entry.kind).flatMap(([name, attribute]) => {
      const fact = factOf(entry, name)
      if (!fact) return []
      if (isBlank(fact)) return sides(fact)
      return (fact.stated as FactItem[]).flatMap((item) => [
        ...item.sources,
        ...itemParts(attribute, item).flatMap(({ blank }) => (blank ? sides(blank) : [])),
      ])
    })
  const isTextShown = entries.some(({ kind }) => !attributesOf(kind).length)
  const ofText = ({ summary, details }: Entry) => [summary, ...details].flatMap(({ sources }) => sources)
  const isMixed = new Set(entries.map(({ kind }) => kind)).size > 1
  const ofLine = (entry: Entry) => (isMixed && ANSWERED_BY_SUMMARY[entry.kind] ? entry.summary.sources : [])
  return entries.flatMap((entry) => [...ofFacts(entry), ...ofLine(entry), ...(isTextShown ? ofText(entry) : [])])
}

describe.each(CHOICES)('a comparison of %s', (_, arbitrary, packOf) => {
  it('shows every stated item of every entry once, under its own column', () => {
    fc.assert(
      fc.property(arbitrary, (entries) => {
        entries.forEach((entry, i) => {
          expect(shownIn(entries, i).sort()).toEqual(statedIn(entry).sort())
        })
      }),
    )
  })

  it('finds the same differences in whatever order the columns stand', () => {
    fc.assert(
      fc.property(arbitrary, (entries) => {
        const differences = (some: Entry[]) =>
          compared(some).groups.flatMap(({ rows }) => rows.map(({ key, isDifferent }) => [key, isDifferent]))
        expect(differences([...entries].reverse())).toEqual(differences(entries))
      }),
    )
  })

  it('leaves exactly the rows that differ', () => {
    fc.assert(
      fc.property(arbitrary, (entries) => {
        const comparison = compared(entries)
        const different = comparison.groups.flatMap(({ rows }) => rows).filter(({ isDifferent }) => isDifferent)
        expect(onlyDifferences(comparison).groups.flatMap(({ rows }) => rows)).toEqual(different)
      }),
    )
  })

  it('is read back from CSV cell by cell', () => {
    fc.assert(
      fc.property(arbitrary, fc.boolean(), (entries, hasByteOrderMark) => {
        const comparison = compared(entries)
        const packs = [packOf(entries)].map((pack) => ({ ...pack, manifest: { ...pack.manifest, id: TOPIC } }))
        const csv = comparisonCsv(comparison, packs, hasByteOrderMark)
        const read: string[][] = parse(csv, { bom: true, recordDelimiter: '\r\n' })
        expect(read).toEqual(comparisonSheet(comparison, packs).map((row) => row.map(withoutFormula)))
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
      }),
    )
  })

  it('names every source of every cell in text and HTML, and lets no markup through', () => {
    fc.assert(
      fc.property(arbitrary, (entries) => {
        const comparison = compared(entries)
        const packs = [packOf(entries)].map((pack) => ({ ...pack, manifest: { ...pack.manifest, id: TOPIC } }))
        const used = new Set(sourcesOf(entries))
        const text = comparisonText(comparison, packs)
        const html = comparisonHtml(comparison, packs)
        expect(text.match(/^\[\d+\] /gm) ?? []).toHaveLength(used.size)
        expect(
          html.replace(/<\/?(?:table|thead|tbody|tr|th|td|ul|ol|li|p|br|small)(?: [a-z]+="\w+")*>/g, ''),
        ).not.toMatch(/[<>]/)
      }),
    )
  })

  it('has no difference, and shares every item, when all entries say the same', () => {
    fc.assert(
      fc.property(arbitrary, ([first]) => {
        if (!first) return
        const copies = ['a', 'b', 'c'].map((slug) => ({ ...first, id: `${first.kind}/${slug}` }) as Entry)
        for (const { cells, isDifferent } of compared(copies).groups.flatMap(({ rows }) => rows)) {
          expect(isDifferent).toBe(false)
          for (const cell of cells)
            if (cell.cell === 'stated') expect(cell.items.every(({ isShared }) => isShared)).toBe(true)
        }
      }),
    )
  })
})
