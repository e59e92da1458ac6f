import { describe, expect, it } from 'vitest'
import { SECTION_LABELS, type Section } from '../../../../src/core/topic/section'
import { guideSections, isNumbered, isReadInFull } from '../../../../src/screens/guide/guide-sections'
import { makeEntry, makePack, S1, said } from '../../../fixtures/make-pack'

const code = { system: 'X', code: '1', description: 'd', use: 'u', notes: 'n', isBillable: null, sources: [S1] }

describe('guideSections', () => {
  it('leaves out what holds nothing and keeps the reading order', () => {
    const pack = makePack(
      [
        makeEntry('faq', 'why'),
        makeEntry('cause', 'sitting'),
        makeEntry('redFlag', 'fever'),
        makeEntry('differential', 'tear'),
      ],
      {
        texts: [
          { origin: { section: 'disclaimer', n: 1 }, paragraphs: [said('Last.')] },
          { origin: { section: 'overview', n: 1 }, paragraphs: [said('First.')] },
        ],
        codes: [code],
      },
    )
    expect(guideSections(pack).map(({ section }) => section)).toEqual([
      'overview',
      'causes',
      'redFlags',
      'differential',
      'codes',
      'faq',
      'disclaimer',
    ])
  })

  it('can show every section that an entry or a text can stand in', () => {
    const sections = Object.keys(SECTION_LABELS) as Section[]
    const texts = sections
      .filter((section) => section !== 'codes' && section !== 'differential')
      .map((section) => ({ origin: { section, n: 0 }, paragraphs: [said('x')] }))
    const pack = makePack([makeEntry('differential', 'tear')], { texts, codes: [code] })
    expect(guideSections(pack).map(({ section }) => section)).toEqual(expect.arrayContaining(sections))
    expect(guideSections(pack).every(({ section, label }) => label === SECTION_LABELS[section])).toBe(true)
  })

  it('joins the texts of a section and lists entries by their number, those of the editors last', () => {
    const pack = makePack(
      [
        makeEntry('cause', 'added'),
        makeEntry('cause', 'two', { origin: { section: 'causes', n: 2 } }),
        makeEntry('cause', 'one', { origin: { section: 'causes', n: 1 } }),
      ],
      {
        texts: [
          { origin: { section: 'causes', n: 0 }, paragraphs: [said('Lead.')] },
          { origin: { section: 'causes', n: 1 }, paragraphs: [said('More.')] },
        ],
      },
    )
    const [causes] = guideSections(pack)
    expect(causes?.paragraphs.map(({ text }) => text)).toEqual(['Lead.', 'More.'])
    expect(causes?.entries.map(({ name }) => name)).toEqual(['one', 'two', 'added'])
    expect(pack.entries.map(({ name }) => name)).toEqual(['added', 'two', 'one'])
  })
})

describe('isNumbered', () => {
  it('is true for the lists of the guide only', () => {
    expect(
      ['drugs', 'faq', 'differential', 'codes', 'overview'].map((section) => isNumbered(section as Section)),
    ).toEqual([true, true, false, false, false])
  })
})

describe('isReadInFull', () => {
  it('shows red flags and answers on the page, and drugs by name', () => {
    expect(
      ['redFlags', 'faq', 'overview', 'drugs', 'diagnosticTests'].map((section) => isReadInFull(section as Section)),
    ).toEqual([true, true, true, false, false])
  })
})
