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

describe('reviewText', () => {
  it('says plainly when nobody has reviewed it, and who did when somebody has', () => {
    expect(reviewText({ review: { status: 'unreviewed' } })).toBe('not yet reviewed by a clinician')
    expect(reviewText({ review: { status: 'reviewed', reviewer: 'Dr Example', reviewedOn: '2026-02-01' } })).toBe(
      'reviewed by Dr Example on 2026-02-01',
    )
    expect(reviewText({ review: { status: 'unreviewed' }, provenance: 'imported' })).toBe(
      'imported, not reviewed, no cited facts',
    )
  })
})
