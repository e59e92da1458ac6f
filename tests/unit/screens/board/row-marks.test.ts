import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../../src/core/topic/entry'
import { rowMarks, twinMark } from '../../../../src/screens/board/row-marks'
import { chosen, makeEntry, note, stated } from '../../../fixtures/make-pack'

/** Marks in words; the tone in brackets where there is one. */
const words = (entry: Entry) => rowMarks(entry).map(({ text, tone }) => (tone ? `${text} [${tone}]` : text))

describe('rowMarks', () => {
  it('says nothing where the sources say nothing', () => {
    for (const kind of ['diagnosticTest', 'drug', 'procedure', 'care'] as const)
      expect(words(makeEntry(kind, 'one'))).toEqual([])
  })

  it('marks where a test is done and its radiation, but not the absence of radiation', () => {
    const test = (radiation: string) =>
      makeEntry('diagnosticTest', 'scan', {
        facts: { setting: chosen('imagingDepartment'), radiation: chosen(radiation) },
      })
    expect(words(test('moderate'))).toEqual(['imaging department', 'radiation moderate [warn]'])
    expect(words(test('none'))).toEqual(['imaging department'])
  })

  it('marks routes, boxed warning and off-label use of a drug', () => {
    const drug = makeEntry('drug', 'larchol', {
      facts: {
        routes: chosen('oral', 'topical'),
        boxedWarnings: stated('Invented warning'),
        labelStatus: chosen('offLabel'),
      },
    })
    expect(words(drug)).toEqual(['oral, topical', 'boxed warning [danger]', 'off-label'])
  })

  it.each(['labelled', 'supplement', 'notStandardTerm'])('does not call a drug that is %s off-label', (status) => {
    expect(words(makeEntry('drug', 'larchol', { facts: { labelStatus: chosen(status) } }))).toEqual([])
  })

  it('does not take "not applicable" for a boxed warning', () => {
    const boxedWarnings = { blank: 'notApplicable', because: 'it has no label' } as const
    expect(words(makeEntry('drug', 'larchol', { facts: { boxedWarnings } }))).toEqual([])
  })

  it('marks how far a procedure enters the body and what steers it', () => {
    const procedure = (guidance: string) =>
      makeEntry('procedure', 'block', { facts: { invasiveness: chosen('injection'), guidance: chosen(guidance) } })
    expect(words(procedure('ultrasound'))).toEqual(['injection', 'ultrasound'])
    expect(words(procedure('none'))).toEqual(['injection'])
  })

  it('marks a safety note, not every note', () => {
    expect(words(makeEntry('care', 'ice', { editorNotes: [note('A slip of the guide')] }))).toEqual([])
    expect(words(makeEntry('care', 'ice', { editorNotes: [note('A slip'), note('Unsafe', true)] }))).toEqual([
      'safety note [note]',
    ])
  })
})

describe('twinMark', () => {
  const drug = (n: number) => makeEntry('drug', `d${n}`, { origin: { section: 'drugs', n } })

  it('points to the rows by their number in the guide, neighbours as one stretch', () => {
    expect(twinMark(drug(1), [drug(4)])?.text).toBe('also row 4')
    expect(twinMark(drug(1), [20, 4, 9, 18, 19].map(drug))?.text).toBe('also rows 4, 9, 18–20')
    expect(twinMark(drug(1), [18, 19].map(drug))?.text).toBe('also rows 18, 19')
  })

  it('names the list of a twin that stands in another, and leaves out what stands in none', () => {
    const block = makeEntry('procedure', 'block', { origin: { section: 'procedures', n: 3 } })
    expect(twinMark(drug(1), [block, drug(2)])?.text).toBe('also row 2, procedure 3')
    expect(twinMark(drug(1), [makeEntry('faq', 'q'), makeEntry('drug', 'added')])).toBeNull()
  })
})
