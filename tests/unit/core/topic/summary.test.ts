import { describe, expect, it } from 'vitest'
import { KINDS } from '../../../../src/core/topic/kind'
import { LIST_SECTIONS, SECTION_LABELS } from '../../../../src/core/topic/section'
import { sectionOf, summarize } from '../../../../src/core/topic/summary'
import { makeEntry, makeManifest, makePack } from '../../../fixtures/make-pack'

describe('sectionOf', () => {
  it('follows the origin, so that anatomy stands where the guide has it', () => {
    expect(sectionOf(makeEntry('anatomy', 'nerve', { origin: { section: 'nerveSupply', n: 1 } }))).toBe('nerveSupply')
    expect(sectionOf(makeEntry('anatomy', 'added'))).toBe('structure')
  })

  it('gives every kind a section that has a name', () => {
    for (const kind of KINDS) expect(SECTION_LABELS[sectionOf(makeEntry(kind, 'one'))]).toBeTruthy()
  })
})

describe('summarize', () => {
  it('counts the items of the guide and, apart, what the editors added', () => {
    const pack = makePack(
      [
        makeEntry('drug', 'a', { origin: { section: 'drugs', n: 1 } }),
        makeEntry('drug', 'b', { origin: { section: 'drugs', n: 2 } }),
        makeEntry('drug', 'c'),
        makeEntry('differential', 'd'),
        makeEntry('anatomy', 'e', { origin: { section: 'structure', n: 1 } }),
      ],
      { manifest: makeManifest({ review: { status: 'reviewed', reviewer: 'Dr Example', reviewedOn: '2026-02-01' } }) },
    )
    const summary = summarize(pack)
    expect(summary).toMatchObject({
      id: 'invented-spasm',
      title: 'Invented spasm',
      version: '1.0',
      language: 'en',
      review: { status: 'reviewed', reviewer: 'Dr Example' },
      added: { drugs: 1, differential: 1 },
    })
    expect(Object.keys(summary.counts)).toEqual([...LIST_SECTIONS])
    expect(Object.entries(summary.counts).filter(([, count]) => count)).toEqual([['drugs', 2]])
    expect(summary).not.toHaveProperty('entries')
  })
})
