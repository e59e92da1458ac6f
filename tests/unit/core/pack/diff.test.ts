import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countChanges, diffPacks } from '../../../../src/core/pack/diff'
import { diffLines } from '../../../../src/core/pack/diff-lines'
import { diffText } from '../../../../src/core/pack/diff-text'
import type { Entry } from '../../../../src/core/topic/entry'
import type { Pack } from '../../../../src/core/topic/topic'
import {
  makeEntry,
  makeManifest,
  makePack,
  makePatientText,
  makeSource,
  said,
  sourceId,
  stated,
} from '../../../fixtures/make-pack'

const S2 = sourceId('S2')
const before = (entries: Entry[], part?: Partial<Pack>) => makePack(entries, part)
const after = (entries: Entry[], part?: Partial<Pack>) =>
  makePack(entries, { manifest: makeManifest({ version: '1.1' }), ...part })

const drug = (part: Parameters<typeof makeEntry<'drug'>>[2] = {}) =>
  makeEntry('drug', 'balofen', { name: 'Balofen', ...part })
const dose = (agent: string, text: string) => ({
  agent,
  dose: text,
  max: { blank: 'notStated' as const },
  duration: { blank: 'notStated' as const },
  sources: [sourceId('S1')],
})

describe('diffPacks', () => {
  it('finds nothing between a pack and itself, wherever its parts stand', () => {
    const entries = [drug(), makeEntry('cause', 'sitting')]
    const diff = diffPacks(before(entries), before([...entries].reverse()))
    expect(diff).toEqual({ entries: [], about: [], texts: [], codes: [], sources: [] })
    expect(countChanges(diff)).toEqual({ added: 0, removed: 0, changed: 0, other: 0 })
  })

  it('puts red flags first, then the kinds in their order, and says what is new and gone', () => {
    const diff = diffPacks(
      before([makeEntry('cause', 'sitting'), drug()]),
      after([drug({ summary: said('Now other.') }), makeEntry('redFlag', 'fever')]),
    )
    expect(diff.entries.map(({ id, change }) => [id, change])).toEqual([
      ['redFlag/fever', 'added'],
      ['drug/balofen', 'changed'],
      ['cause/sitting', 'removed'],
    ])
    expect(countChanges(diff)).toMatchObject({ added: 1, removed: 1, changed: 1 })
  })

  it('tells which fact changed, in the words of the screens', () => {
    const old = drug({ facts: { contraindications: stated('Pregnancy', 'Old age') } })
    const now = drug({ facts: { contraindications: stated('Pregnancy', 'Kidney failure', 'Old age, above 80') } })
    expect(diffPacks(before([old]), after([now])).entries[0]?.lines).toEqual([
      { change: 'added', label: 'Contraindications', after: 'Kidney failure' },
      { change: 'changed', label: 'Contraindications', before: 'Old age', after: 'Old age, above 80' },
    ])
  })

  it('tells a blank that was filled in, and one that was emptied', () => {
    const [old, now] = [drug(), drug({ facts: { contraindications: stated('Pregnancy') } })]
    expect(diffPacks(before([old]), after([now])).entries[0]?.lines).toEqual([
      { change: 'changed', label: 'Contraindications', before: 'not stated in the sources', after: 'Pregnancy' },
    ])
    expect(diffPacks(before([now]), after([old])).entries[0]?.lines).toMatchObject([
      { before: 'Pregnancy', after: 'not stated in the sources' },
    ])
  })

  it('never shows a dose without its drug', () => {
    const old = drug({ facts: { adultDoses: { stated: [dose('Balofen', '5 mg'), dose('Tizadine', '2 mg')] } } })
    const now = drug({ facts: { adultDoses: { stated: [dose('Balofen', '5 mg'), dose('Tizadine', '4 mg')] } } })
    const [line] = diffPacks(before([old]), after([now])).entries[0]?.lines ?? []
    expect(line).toMatchObject({ change: 'changed' })
    expect(line && 'before' in line && line.before).toMatch(/^Tizadine; dose 2 mg/)
    expect(line && 'after' in line && line.after).toMatch(/^Tizadine; dose 4 mg/)
  })

  it('takes another order of steps for a change', () => {
    const steps = (...lines: string[]) => makeEntry('care', 'heat', { patient: makePatientText({ steps: lines }) })
    expect(
      diffPacks(before([steps('Lie down.', 'Breathe.')]), after([steps('Breathe.', 'Lie down.')])).entries[0]?.lines,
    ).toEqual([
      {
        change: 'changed',
        label: 'For the patient: what to do, order',
        before: 'Lie down. · Breathe.',
        after: 'Breathe. · Lie down.',
      },
    ])
  })

  it('tells that a line rests on another source though it reads the same', () => {
    const sources = { [sourceId('S1')]: makeSource(), [S2]: makeSource({ title: 'A second handbook' }) }
    const moved = { ...drug(), summary: said('A line for lists.', [S2]) }
    const [entry] = diffPacks(before([drug()], { sources }), after([moved], { sources })).entries
    expect(entry?.lines).toEqual([
      { change: 'changed', label: 'Sources of its lines', before: 'An invented handbook', after: 'A second handbook' },
    ])
  })

  it('tells of the disclaimer, the review, the running text and the sources', () => {
    const base = before([drug()])
    const changed = after([drug()], {
      manifest: makeManifest({ review: { status: 'reviewed', reviewer: 'Dr Invented', reviewedOn: '2026-02-01' } }),
      texts: [{ origin: { section: 'overview', n: 0 }, paragraphs: [said('New text.')] }],
      sources: { [sourceId('S1')]: makeSource({ year: '2021' }) },
    })
    changed.topic.patient.disclaimer = ['This sheet is no example.']
    const diff = diffPacks(base, changed)
    expect(diff.about.map(({ label }) => label)).toEqual(['Review', 'Disclaimer'])
    expect(diff.texts).toEqual([{ change: 'added', label: 'Overview', after: 'New text.' }])
    expect(diff.sources).toMatchObject([{ change: 'changed', label: 'Source S1' }])
    expect(countChanges(diff).other).toBe(4)
  })
})

describe('diffLines', () => {
  const arbitraryLines = fc.array(
    fc.record({ group: fc.constantFrom('a', 'b'), label: fc.constant('L'), text: fc.string({ maxLength: 6 }) }),
  )

  it('accounts for every line of both sides once', () => {
    fc.assert(
      fc.property(arbitraryLines, arbitraryLines, (old, now) => {
        const changes = diffLines(old, now).filter(({ label }) => label === 'L')
        const gone = changes.filter(({ change }) => change !== 'added').length
        const come = changes.filter(({ change }) => change !== 'removed').length
        expect(now.length - come).toBe(old.length - gone)
        expect(now.length - come).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('is empty for equal lists only', () => {
    fc.assert(
      fc.property(arbitraryLines, (lines) => {
        expect(diffLines(lines, lines)).toEqual([])
        expect(diffLines(lines, [...lines, { group: 'a', label: 'L', text: 'one more' }])).not.toEqual([])
      }),
    )
  })
})

describe('diffText', () => {
  it('reads as a list of what is new, gone and changed', () => {
    const [old, now] = [before([drug()]), after([drug({ summary: said('Now other.') })])]
    expect(diffText(diffPacks(old, now), old, now)).toBe(
      [
        'Invented spasm: version 1.0 to 1.1',
        'Entries: 0 new, 0 gone, 1 changed. Other lines: 0.',
        '',
        'CHANGED  Balofen (drug, drug/balofen)',
        '  In short',
        '    - A line for lists.',
        '    + Now other.',
        '',
      ].join('\n'),
    )
    expect(diffText(diffPacks(old, old), old, old)).toContain('Nothing that can be read differs.')
  })
})
