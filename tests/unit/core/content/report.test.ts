import { describe, expect, it } from 'vitest'
import { countBases, countFills, countSources, gradeEntries } from '../../../../src/core/content/report'
import { entryId, type Entry } from '../../../../src/core/topic/entry'
import type { Pack } from '../../../../src/core/topic/topic'
import { readBundledPack } from '../../../content/bundled-content'

const countFor = (pack: Pack, attribute: string) =>
  countFills(pack).find((count) => count.kind === 'drug' && count.attribute === attribute)

const onlyBaclofen = (): { pack: Pack; entry: Extract<Entry, { kind: 'drug' }> } => {
  const pack = readBundledPack()
  const entry = pack.entries.find(({ id }) => id === entryId('drug/baclofen'))
  if (entry?.kind !== 'drug') throw new TypeError('expected drug/baclofen')
  pack.entries = [entry]
  return { pack, entry }
}

describe('countFills', () => {
  it('counts each attribute of each kind once for each entry', () => {
    const pack = readBundledPack()
    const drugs = pack.entries.filter(({ kind }) => kind === 'drug').length
    for (const { kind, attribute, filled, blanks } of countFills(pack))
      if (kind === 'drug' && !attribute.includes('.'))
        expect(filled + blanks.notStated + blanks.notApplicable + blanks.sourcesDisagree, attribute).toBe(drugs)
  })

  it('tells the three blanks apart', () => {
    const { pack, entry } = onlyBaclofen()
    Object.assign(entry.facts, { monitoring: { blank: 'notApplicable', because: 'No tablet is taken.' } })
    expect(countFor(pack, 'monitoring')).toMatchObject({ filled: 0, blanks: { notApplicable: 1, notStated: 0 } })
    Object.assign(entry.facts, { monitoring: { blank: 'sourcesDisagree', sides: [] } })
    expect(countFor(pack, 'monitoring')).toMatchObject({ filled: 0, blanks: { sourcesDisagree: 1, notStated: 0 } })
  })

  it('counts the pieces of items that may be blank', () => {
    const { pack, entry } = onlyBaclofen()
    const dose = { agent: 'baclofen', dose: 'as the label says', max: { blank: 'notStated' }, sources: ['GUIDE'] }
    Object.assign(entry.facts, { adultDoses: { stated: [dose, { ...dose, max: 'as the label says' }] } })
    expect(countFor(pack, 'adultDoses.max')).toMatchObject({ filled: 1, blanks: { notStated: 1 } })
    expect(countFor(pack, 'adultDoses.dose')).toBeUndefined()
  })
})

describe('countBases', () => {
  it('takes a statement without a basis as read where it says', () => {
    const { pack, entry } = onlyBaclofen()
    Object.assign(entry, { details: [], editorNotes: [], facts: {} })
    delete entry.summary.basis
    expect(countBases(pack)).toEqual({ line: 1, entry: 0, secondary: 0, generalKnowledge: 0, classification: 0 })
  })
})

describe('countSources', () => {
  it.each([
    ['2024', 'up to 2 years'],
    ['Revised 05/2023, first issued 1977', '3 to 5'],
    ['2016', '6 to 10'],
    ['2015', '11 to 20'],
    ['1969', 'over 20'],
    ['third edition', 'not stated'],
    [null, 'not stated'],
  ])('puts the year %j into the band %j', (year, band) => {
    const { pack } = onlyBaclofen()
    const [source] = Object.values(pack.sources)
    pack.manifest.effectiveOn = '2026-11-22'
    Object.assign(pack, { sources: { S1: { ...source, kind: 'review', year } } })
    expect(countSources(pack).get('review')).toMatchObject({ [band]: 1 })
  })
})

describe('gradeEntries', () => {
  it("leaves an entry's own names out of one of its two grades", () => {
    const { pack, entry } = onlyBaclofen()
    const patient = { ...entry.patient, name: 'Baclofen', what: ['Baclofen is a pill.'] }
    Object.assign(entry, {
      patient: { ...patient, why: [], steps: [], stopIf: [], watchFor: [], tellClinician: [], doNotMix: [] },
    })
    const [grades] = gradeEntries(pack)
    expect(grades?.withNames.words).toBe(4)
    expect(grades?.withoutNames.words).toBe(3)
    expect(grades?.withoutNames.smog).toBeLessThan(grades?.withNames.smog ?? 0)
  })

  it('leaves out entries without patient text', () => {
    const { pack, entry } = onlyBaclofen()
    entry.patient = null
    expect(gradeEntries(pack)).toEqual([])
  })
})
