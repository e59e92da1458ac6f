import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { checkArgs } from '../../../../src/core/contract/guards'
import { packText } from '../../../../electron/main/services/pack-file'
import { diffPacks } from '../../../../src/core/pack/diff'
import { editPack } from '../../../../src/core/pack/edit'
import { TEXT_LIMITS, type EditedText, type PackEdit } from '../../../../src/core/pack/pack-edit'
import { parsePack } from '../../../../src/core/pack/parse'
import { runningText } from '../../../../src/core/pack/running-text'
import { PACK_LIMITS } from '../../../../src/core/pack/schema'
import { ORIGIN_SECTIONS } from '../../../../src/core/topic/section'
import type { Pack } from '../../../../src/core/topic/topic'
import { makeSource, sourceId } from '../../../fixtures/make-pack'
import { ARTICLE_SOURCE, importedGuide, S2 } from '../../../support/imported-guide'

const DAY = '2026-11-23'
const FIRST = { text: 'Invented knee pain comes and goes.', sources: [ARTICLE_SOURCE] }
const said = (text: string, sources = [ARTICLE_SOURCE]) => ({ text, sources })
const setTexts = (...texts: EditedText[]): PackEdit => ({ type: 'setTexts', texts })

function done(pack: Pack, edit: PackEdit): Pack {
  const next = editPack(pack, edit, DAY)
  if (!next.ok) throw new Error([next.error.message, ...(next.error.details ?? [])].join('\n'))
  // As it is exported, and imported again elsewhere.
  expect(parsePack(JSON.parse(packText(next.value)), 'x.json')).toEqual({ ok: true, value: next.value })
  return next.value
}

function faults(pack: Pack, edit: PackEdit): string[] {
  const next = editPack(pack, edit, DAY)
  if (next.ok) throw new Error('was not refused')
  expect(next.error.message).toMatch(/^The running text was not saved: .*The guide is as it was\.$/)
  return next.error.details ?? []
}

describe('running text', () => {
  it('is changed, added with a source of its own, and taken out, each told in the change log', () => {
    const pack = importedGuide()
    expect(runningText(pack, 'overview')).toEqual([FIRST])
    const next = done(pack, {
      ...(setTexts(
        { section: 'overview', paragraphs: [said('It comes.'), said('It goes.')] },
        { section: 'mechanism', paragraphs: [said('The knee gives way.', [S2])] },
      ) as Extract<PackEdit, { type: 'setTexts' }>),
      sources: { [S2]: makeSource() },
    })
    expect(runningText(next, 'overview')).toEqual([said('It comes.'), said('It goes.')])
    expect(runningText(next, 'mechanism')).toEqual([said('The knee gives way.', [S2])])
    expect(next.manifest).toMatchObject({ version: '1.1', effectiveOn: DAY })
    expect(next.manifest.changeLog.at(-1)?.changes).toEqual([
      'Running text changed: Overview.',
      'Running text added: Mechanism of spasm.',
      'Source added: An invented handbook.',
    ])
    expect(diffPacks(pack, next).texts.length).toBeGreaterThan(0)
    const without = done(next, setTexts({ section: 'mechanism', paragraphs: [] }))
    expect(without.texts.map(({ origin }) => origin.section)).toEqual(['overview'])
    expect(Object.keys(without.sources)).toEqual(['S1'])
    expect(without.manifest.changeLog.at(-1)?.changes).toContain('Running text taken out: Mechanism of spasm.')
  })

  it('takes a review back, as every change of the content does', () => {
    const review = { status: 'reviewed', reviewer: 'Dr Ada Otter', reviewedOn: DAY } as const
    const reviewed = done(importedGuide(), { type: 'setReview', review })
    const next = done(reviewed, setTexts({ section: 'overview', paragraphs: [said('Other.')] }))
    expect(next.manifest.review).toEqual({ status: 'unreviewed' })
  })

  it('that says the same, or of a section without one, makes no version', () => {
    const pack = importedGuide()
    const same = [
      { section: 'overview', paragraphs: [said(` ${FIRST.text}\u200B\n`)] },
      { section: 'conclusion', paragraphs: [] },
    ] satisfies EditedText[]
    expect(editPack(pack, setTexts(...same), DAY)).toEqual({ ok: true, value: pack })
  })

  it('longer than a piece of a pack is kept in several, and is one again in the form', () => {
    const paragraphs = Array.from({ length: PACK_LIMITS.items * 2 + 1 }, (_, i) => said(`Paragraph ${i}.`))
    const next = done(importedGuide(), setTexts({ section: 'overview', paragraphs }))
    expect(next.texts.map((text) => text.paragraphs.length)).toEqual([PACK_LIMITS.items, PACK_LIMITS.items, 1])
    expect(runningText(next, 'overview')).toEqual(paragraphs)
    const faulty = [...paragraphs.slice(0, 300), said('No one says so.', [sourceId('S8')]), ...paragraphs.slice(301)]
    expect(faults(next, setTexts({ section: 'overview', paragraphs: faulty }))).toEqual([
      'overview[300].sources: expected a source of this pack, got S8',
    ])
    expect(done(next, setTexts({ section: 'overview', paragraphs: [FIRST] })).texts).toHaveLength(1)
  })

  it('says what is wrong at the paragraph', () => {
    const pack = importedGuide()
    const paragraphs = [said('Right.'), said(' ', []), said('x'.repeat(4_001))]
    const edit = setTexts({ section: 'overview', paragraphs: [FIRST] }, { section: 'causes', paragraphs })
    expect(faults(pack, edit)).toEqual([
      'causes[1].text: expected some text',
      'causes[1].sources: expected at least one source',
      'causes[2].text: expected at most 4000 characters',
    ])
    const unused = { ...edit, texts: [], sources: { [S2]: makeSource() } } as PackEdit
    // Nothing changes, and what was typed for nothing is not kept.
    expect(editPack(pack, unused, DAY)).toMatchObject({
      ok: false,
      error: { details: [expect.stringMatching(/^sources\.S2: /)] },
    })
    const tooMany = Array.from({ length: TEXT_LIMITS.paragraphs + 1 }, () => FIRST)
    expect(faults(pack, setTexts({ section: 'causes', paragraphs: tooMany }))).toEqual([
      'causes: expected at most 1000 items',
    ])
    const unknown = setTexts({ section: 'drug store' as 'drugs', paragraphs: [FIRST] })
    expect(faults(pack, unknown)).toHaveLength(1)
  })

  it('crosses the bridge at its full size', () => {
    const text = 'x'.repeat(TEXT_LIMITS.characters / TEXT_LIMITS.paragraphs)
    const paragraphs = Array.from({ length: TEXT_LIMITS.paragraphs }, () => said(text))
    const edit = setTexts({ section: 'overview', paragraphs }, { section: 'causes', paragraphs })
    expect(checkArgs('library:edit', { packId: 'a', version: '1.0', edit }).ok).toBe(true)
    expect(editPack(importedGuide(), edit, DAY).ok).toBe(true)
  })
})

const texts = fc.array(
  fc.record({
    section: fc.constantFrom(...ORIGIN_SECTIONS),
    paragraphs: fc.array(
      fc.stringMatching(/^[a-z][a-z ]{0,40}[a-z]$/).map((text) => said(text)),
      { maxLength: 5 },
    ),
  }),
  { maxLength: 6 },
)

test('what is set is what is read, section by section; every other section stays', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 4 }), (edits) => {
      let pack = importedGuide()
      for (const list of edits) {
        const next = done(pack, setTexts(...list))
        for (const section of ORIGIN_SECTIONS) {
          const last = list.findLast((text) => text.section === section)
          const expected = last?.paragraphs ?? runningText(pack, section)
          expect(runningText(next, section).map(({ text }) => text)).toEqual(
            expected.map(({ text }) => text.replace(/ +/g, ' ')),
          )
        }
        pack = next
      }
    }),
    { numRuns: 100 },
  )
})
