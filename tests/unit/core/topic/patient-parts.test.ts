import { describe, expect, it } from 'vitest'
import { patientParts } from '../../../../src/core/topic/patient-parts'
import { reviewText } from '../../../../src/core/topic/review-text'
import { makePatientText } from '../../../fixtures/make-pack'

describe('patientParts', () => {
  it('leaves out what says nothing', () => {
    expect(patientParts(makePatientText())).toEqual([])
  })

  it('keeps the order in which a patient needs them, steps numbered', () => {
    const line = ['One line.']
    const text = makePatientText({
      watchFor: line,
      stopIf: line,
      doNotMix: line,
      steps: line,
      tellClinician: line,
      why: line,
      what: line,
    })
    expect(patientParts(text).map(({ label, isOrdered }) => (isOrdered ? `${label} (numbered)` : label))).toEqual([
      'What it is',
      'Why',
      'Tell us first',
      'What to do (numbered)',
      'Do not mix with',
      'Stop if',
      'Watch for',
    ])
  })
})

const UNREVIEWED = { status: 'unreviewed' } as const
const REVIEWED = { status: 'reviewed', reviewer: 'Dr Example', reviewedOn: '2026-02-01' } as const

describe('reviewText', () => {
  it('says plainly when nobody has reviewed it, and who did when somebody has', () => {
    expect(reviewText({ review: UNREVIEWED, citedFacts: 9 })).toBe('not yet reviewed by a clinician')
    expect(reviewText({ review: REVIEWED, citedFacts: 9 })).toBe('reviewed by Dr Example on 2026-02-01')
  })

  it.each([
    [0, 'no cited facts'],
    [1, '1 fact cited'],
    [1_200, '1,200 facts cited'],
  ])('says of an imported guide with %i cited facts, reviewed or not, that it is one and %s', (citedFacts, text) => {
    const about = { provenance: 'imported', citedFacts } as const
    expect(reviewText({ ...about, review: UNREVIEWED })).toBe(`imported, not reviewed, ${text}`)
    expect(reviewText({ ...about, review: REVIEWED })).toBe(`imported, reviewed by Dr Example on 2026-02-01, ${text}`)
  })
})
