import { describe, expect, it } from 'vitest'
import { buildHandout } from '../../../../src/core/handout/build'
import { whyNoHandout } from '../../../../src/core/handout/possible'
import type { Pack } from '../../../../src/core/topic/topic'
import { makeEntry, makeManifest, makePack, makePatientText } from '../../../fixtures/make-pack'

const care = makeEntry('care', 'rest', { patient: makePatientText({ steps: ['Rest.'] }) })
const flag = makeEntry('redFlag', 'fever', { name: 'Fever' })
const whole = (part: Partial<Pack> = {}) => makePack([care, flag], part)

describe('whyNoHandout', () => {
  it('finds nothing against a guide with red flags and text for patients', () => {
    expect(whyNoHandout(whole())).toBeUndefined()
  })

  it.each<[string, Pack, string]>([
    ['red flags', makePack([care]), 'Invented spasm has no red flags, and no handout is made without them.'],
    [
      'text for patients',
      makePack([makeEntry('care', 'rest'), flag]),
      'Invented spasm holds no text for patients, and a handout is made of nothing else.',
    ],
    [
      'words of its language',
      whole({ manifest: makeManifest({ language: 'xx' }) }),
      'Invented spasm is in a language (xx) for which this app has no words of its own on a sheet. The guide itself can be read.',
    ],
  ])('says that there are no %s', (_, pack, message) => {
    expect(whyNoHandout(pack)).toEqual({ code: 'pack-invalid', message })
  })
})

it('a sheet says that its guide was imported, whoever reviewed it', () => {
  const request = {
    ...{ packId: makeManifest().id, template: 'home-care' as const, items: [{ id: care.id }], paper: 'a4' as const },
    ...{ textSize: 12 as const, columns: 1 as const, patientName: '', nextVisit: '', note: '', edits: [] },
    ...{ hasLetterhead: false, hasPictures: false, questionLines: 0 },
  }
  const reviewOf = (part: Parameters<typeof makeManifest>[0]) => {
    const built = buildHandout(whole({ manifest: makeManifest(part) }), request, { today: '2026-02-01' })
    return built.ok ? built.value.content.review : built.error.message
  }
  expect(reviewOf({})).toBe('not yet reviewed by a clinician')
  expect(reviewOf({ provenance: 'imported' })).toBe('imported from an article, not yet reviewed by a clinician')
  const review = { status: 'reviewed' as const, reviewer: 'Dr Ada Vale', reviewedOn: '2026-01-31' }
  expect(reviewOf({ provenance: 'imported', review })).toBe(
    'imported from an article, reviewed by Dr Ada Vale on 31 January 2026',
  )
})
