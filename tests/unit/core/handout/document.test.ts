import { describe, expect, it } from 'vitest'
import { buildHandout } from '../../../../src/core/handout/build'
import { entriesOf, type HandoutBlock, type HandoutDocument } from '../../../../src/core/handout/document'
import { HANDOUT_LIMITS, type HandoutRequest } from '../../../../src/core/handout/request'
import type { Pack, PackId } from '../../../../src/core/topic/topic'
import { handoutPack, handoutRequest, itemsOf, redFlag } from './handout-fixture'

const TODAY = { today: '2026-11-22' }

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
    expect(actions.heading.text).toBe('Do these three things')
    expect(actions.entries.map(({ id }) => id)).toEqual(['care/ice', 'care/heat', 'care/stretch'])
  })

  it('carries today’s date, or the one that the clinician gave', () => {
    expect(block(build(), 'letter').date).toBe('22 November 2026')
    expect(block(build({ date: '2026-02-03' }), 'letter').date).toBe('3 February 2026')
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

  it('keeps the order in which items were chosen, each kind in its place on the page', () => {
    const document = build({ items: itemsOf('drug/relaxant', 'care/stretch', 'care/ice') })
    expect(entriesOf(document).map(({ id }) => id)).toEqual(['care/stretch', 'care/ice', 'drug/relaxant'])
    expect(document.blocks.map((part) => part.block)).toEqual([
      'letter',
      'title',
      'lead',
      'actions',
      'entries',
      'avoid',
      'help',
      'foot',
    ])
  })

  it.each([
    [['care/ice'], 'Do this'],
    [['care/ice', 'care/heat'], 'Do these two things'],
  ])('heads %j with "%s"', (items, heading) => {
    expect(block(build({ items: itemsOf(...items) }), 'actions').heading.text).toBe(heading)
  })

  it('gives a care measure as its steps and when to stop', () => {
    const [ice] = block(build({ items: itemsOf('care/ice') }), 'actions').entries
    expect(ice).toMatchObject({ name: { text: 'Cool it, first two days' }, opening: [], parts: [] })
    expect(ice?.steps).toHaveLength(4)
    expect(ice?.closing.map(({ text }) => text)).toContain('Take it off at once if the cold hurts.')
  })

  it('gives a drug under labels, with room for how to take it and without any dose of the pack', () => {
    const document = build({ items: itemsOf('drug/relaxant') })
    const [relaxant] = block(document, 'entries').entries
    expect(relaxant?.parts.map(({ id }) => id)).toEqual(['what', 'why', 'tell', 'take', 'doNotMix', 'watch', 'help'])
    expect(relaxant?.parts.find(({ id }) => id === 'take')).toMatchObject({ lines: [], rules: 2 })
    expect(JSON.stringify(document)).not.toMatch(/\d\s*mg|three times a day/)
  })

  it('leaves the way to take the medicine to the clinician’s hand', () => {
    expect(block(build(), 'writeIn')).toMatchObject({
      heading: { text: 'How to take your medicine, as your clinician tells you' },
      rules: 1,
    })
  })

  it('carries every red flag, the most urgent group first, whatever is chosen', () => {
    for (const items of [[], itemsOf('drug/relaxant'), itemsOf('redFlag/fever')]) {
      const { groups } = block(build({ items }), 'help')
      expect(groups.map(({ heading }) => heading.text)).toEqual([
        'Go to the emergency room now if:',
        'Call us today if:',
      ])
      expect(groups.map(({ signs }) => signs.length)).toEqual([7, 6])
    }
  })

  it('counts a red flag of unclear urgency as urgent, and never drops one without patient text', () => {
    const entries = [
      ...handoutPack().entries.filter(({ kind }) => kind === 'care'),
      redFlag('unclear', { blank: 'notStated' }, null),
    ]
    const { groups } = block(build({}, handoutPack({ entries })), 'help')
    expect(groups.map(({ urgency, signs }) => [urgency, signs.map(({ text }) => text)])).toEqual([
      ['now', ['unclear.']],
    ])
  })

  it('makes no handout of a pack without red flags', () => {
    const entries = handoutPack().entries.filter(({ kind }) => kind !== 'redFlag')
    expect(refusal({}, handoutPack({ entries })).code).toBe('pack-invalid')
  })

  it('says date, version, review status, disclaimer and sources', () => {
    const document = build()
    expect(block(document, 'letter').date).toBe('22 November 2026')
    const foot = block(document, 'foot').lines.map(({ text }) => text)
    expect(foot).toContain('Topic: Test muscle spasm 1.0, not yet reviewed by a clinician. Made on 22 November 2026.')
    expect(foot.join(' ')).toContain('It does not take the place of advice')
    expect(foot).toContain('Sources: Test College 2009.')
    expect(document.footerText).toBe('Hip muscle spasm: what to do at home · Test muscle spasm 1.0 · 22 November 2026')
  })

  it('names the reviewer once there is one', () => {
    const { manifest } = handoutPack()
    const review = { status: 'reviewed', reviewer: 'Dr A. Example', reviewedOn: '2026-12-01' } as const
    const foot = block(build({}, handoutPack({ manifest: { ...manifest, review } })), 'foot')
    expect(foot.lines.map(({ text }) => text).join(' ')).toContain('reviewed by Dr A. Example on 1 December 2026')
  })

  it('splits a note into paragraphs and strips control characters', () => {
    const document = build({ note: 'First line\u0000\r\n\n  second\tline  ', patientName: ' Ann\n Example ' })
    expect(block(document, 'note').paragraphs.map(({ text }) => text)).toEqual(['First line', 'second line'])
    expect(block(document, 'letter').patientName).toBe('Ann Example')
  })

  it('never puts the patient’s name in the text of the page foot', () => {
    expect(build({ patientName: 'Ann Example' }).footerText).not.toContain('Ann')
  })

  it.each([
    ['an unknown entry', { items: itemsOf('drug/none') }, 'not-found', 'drug/none'],
    ['an entry chosen twice', { items: itemsOf('care/ice', 'care/ice') }, 'invalid-input', 'care/ice'],
    ['an entry without text for patients', { items: itemsOf('care/no-text') }, 'invalid-input', 'care/no-text'],
    ['a drug whose text names a dose', { items: itemsOf('drug/dosed') }, 'pack-invalid', 'names a dose'],
    ['another pack', { packId: 'other' as PackId }, 'invalid-input', 'other'],
    ['too long a note', { note: 'x'.repeat(1001) }, 'invalid-input', '1001'],
    ['too long a name', { patientName: 'x'.repeat(121) }, 'invalid-input', '120'],
    [
      'too many items',
      { items: itemsOf(...Array.from({ length: HANDOUT_LIMITS.items + 1 }, (_, i) => `care/${i}`)) },
      'invalid-input',
      '30',
    ],
  ])('refuses %s', (_, change, code, part) => {
    const error = refusal(change)
    expect(error.code).toBe(code)
    expect(error.message).toContain(part)
  })
})
