import { describe, expect, it } from 'vitest'
import { buildHandout, type HandoutBlock, type HandoutDocument } from '../../../../src/core/handout/document'
import type { HandoutRequest } from '../../../../src/core/handout/request'
import { entryId } from '../../../../src/core/topic/entry'
import type { Pack, PackId } from '../../../../src/core/topic/topic'
import { handoutPack, handoutRequest, redFlag } from './handout-fixture'

const TODAY = '2026-11-22'

function build(change: Partial<HandoutRequest> = {}, pack: Pack = handoutPack()): HandoutDocument {
  const built = buildHandout(pack, handoutRequest(change), TODAY)
  if (!built.ok) throw new Error(built.error.message)
  return built.value
}

function refusal(change: Partial<HandoutRequest>, pack: Pack = handoutPack()) {
  const built = buildHandout(pack, handoutRequest(change), TODAY)
  if (built.ok) throw new Error('expected a refusal')
  return built.error
}

function block<B extends HandoutBlock['block']>(document: HandoutDocument, name: B) {
  const found = document.blocks.find((candidate) => candidate.block === name)
  if (!found) throw new Error(`no block ${name}`)
  return found as Extract<HandoutBlock, { block: B }>
}

describe('buildHandout', () => {
  it('takes the home-care items of the topic when none are chosen', () => {
    const actions = block(build(), 'actions')
    expect(actions.heading).toBe('Do these three things')
    expect(actions.actions.map(({ id }) => id)).toEqual(['care/ice', 'care/heat', 'care/stretch'])
  })

  it('puts the parts in the order of the page', () => {
    expect(build({ note: 'Rest.' }).blocks.map((part) => part.block)).toEqual([
      'letter',
      'title',
      'lead',
      'actions',
      'avoid',
      'help',
      'note',
      'writeIn',
      'foot',
    ])
  })

  it('keeps the order in which items were chosen', () => {
    const items = [entryId('drug/relaxant'), entryId('care/stretch'), entryId('care/ice')]
    expect(block(build({ items }), 'actions').actions.map(({ id }) => id)).toEqual(items)
  })

  it.each([
    [['care/ice'], 'Do this'],
    [['care/ice', 'care/heat'], 'Do these two things'],
    [['care/ice', 'drug/relaxant'], 'What we talked about'],
  ])('heads %j with "%s"', (items, heading) => {
    expect(block(build({ items: items.map(entryId) }), 'actions').heading).toBe(heading)
  })

  it('gives a care measure as its steps and when to stop', () => {
    const [ice] = block(build({ items: [entryId('care/ice')] }), 'actions').actions
    expect(ice).toMatchObject({ name: 'Cool it, first two days', opening: [], parts: [] })
    expect(ice?.steps).toHaveLength(4)
    expect(ice?.closing).toContain('Take it off at once if the cold hurts.')
  })

  it('gives a drug under labels, without any dose of the pack', () => {
    const document = build({ items: [entryId('drug/relaxant')] })
    const [relaxant] = block(document, 'actions').actions
    expect(relaxant?.parts.map(({ label }) => label)).toEqual(['Why', 'Tell us', 'Do not mix', 'Watch for', 'Get help'])
    expect(JSON.stringify(document)).not.toMatch(/\d\s*mg|three times a day/)
  })

  it('leaves the way to take the medicine to the clinician’s hand', () => {
    expect(block(build(), 'writeIn')).toMatchObject({
      heading: 'How to take your medicine, as we told you',
      lines: 2,
    })
  })

  it('carries every red flag, the most urgent group first, whatever is chosen', () => {
    for (const items of [[], [entryId('drug/relaxant')], [entryId('redFlag/fever')]]) {
      const { groups } = block(build({ items }), 'help')
      expect(groups.map(({ heading }) => heading)).toEqual(['Go to the emergency room now if:', 'Call us today if:'])
      expect(groups.map(({ signs }) => signs.length)).toEqual([7, 6])
    }
  })

  it('counts a red flag of unclear urgency as urgent, and never drops one without patient text', () => {
    const entries = [
      ...handoutPack().entries.filter(({ kind }) => kind === 'care'),
      redFlag('unclear', { blank: 'notStated' }, null),
    ]
    const { groups } = block(build({}, handoutPack({ entries })), 'help')
    expect(groups).toEqual([{ urgency: 'now', heading: 'Go to the emergency room now if:', signs: ['unclear.'] }])
  })

  it('makes no handout of a pack without red flags', () => {
    const entries = handoutPack().entries.filter(({ kind }) => kind !== 'redFlag')
    expect(refusal({}, handoutPack({ entries })).code).toBe('pack-invalid')
  })

  it('says date, version, review status, disclaimer and sources', () => {
    const document = build()
    expect(block(document, 'letter').date).toBe('22 November 2026')
    const foot = block(document, 'foot')
    expect(foot.provenance).toBe(
      'Topic: Test muscle spasm 1.0, not yet reviewed by a clinician. Made on 22 November 2026.',
    )
    expect(foot.disclaimer).toContain('It does not take the place of advice')
    expect(foot.sources).toBe('Sources: Test College 2009.')
    expect(document.footerText).toBe('Hip muscle spasm: what to do at home · Test muscle spasm 1.0 · 22 November 2026')
  })

  it('names the reviewer once there is one', () => {
    const { manifest } = handoutPack()
    const review = { status: 'reviewed', reviewer: 'Dr A. Example', reviewedOn: '2026-12-01' } as const
    const foot = block(build({}, handoutPack({ manifest: { ...manifest, review } })), 'foot')
    expect(foot.provenance).toContain('reviewed by Dr A. Example on 1 December 2026')
  })

  it('splits a note into paragraphs and strips control characters', () => {
    const document = build({ note: 'First line\u0000\r\n\n  second\tline  ', patientName: ' Ann\n Example ' })
    expect(block(document, 'note').paragraphs).toEqual(['First line', 'second line'])
    expect(block(document, 'letter').patientName).toBe('Ann Example')
  })

  it('never puts the patient’s name in the text of the page foot', () => {
    expect(build({ patientName: 'Ann Example' }).footerText).not.toContain('Ann')
  })

  it.each([
    ['an unknown entry', { items: [entryId('drug/none')] }, 'not-found', 'drug/none'],
    ['an entry chosen twice', { items: [entryId('care/ice'), entryId('care/ice')] }, 'invalid-input', 'care/ice'],
    ['an entry without text for patients', { items: [entryId('care/no-text')] }, 'invalid-input', 'care/no-text'],
    ['a drug whose text names a dose', { items: [entryId('drug/dosed')] }, 'pack-invalid', 'names a dose'],
    ['another pack', { packId: 'other' as PackId }, 'invalid-input', 'other'],
    ['too long a note', { note: 'x'.repeat(1001) }, 'invalid-input', '1001'],
    ['too long a name', { patientName: 'x'.repeat(121) }, 'invalid-input', '120'],
    ['too many items', { items: Array.from({ length: 13 }, (_, i) => entryId(`care/${i}`)) }, 'invalid-input', '12'],
  ])('refuses %s', (_, change, code, part) => {
    const error = refusal(change)
    expect(error.code).toBe(code)
    expect(error.message).toContain(part)
  })
})
