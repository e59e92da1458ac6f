import { describe, expect, it } from 'vitest'
import { BASES } from '../../../../src/core/topic/fact'
import { basisText, citationsOf } from '../../../../src/screens/entry/citations'
import { makeEntry, makePack, makeSource, note, S1, said, sourceId } from '../../../fixtures/make-pack'

const [S2, S3] = [sourceId('S2'), sourceId('S3')]

describe('citationsOf', () => {
  it('numbers the sources in the order in which they are read, each once', () => {
    const entry = makeEntry('drug', 'larchol', {
      summary: said('Summary', [S3]),
      details: [said('Detail', [S3, S1])],
      editorNotes: [{ ...note('Note'), sources: [S2] }],
      facts: { class: { stated: [said('Class', [S1])] } },
    })
    const sources = { [S1]: makeSource(), [S2]: makeSource({ title: 'Two' }), [S3]: makeSource({ title: 'Three' }) }
    const citations = citationsOf(entry, makePack([entry], { sources }))
    expect([...citations.values()].map(({ id, number }) => [id, number])).toEqual([
      [S3, 1],
      [S1, 2],
      [S2, 3],
    ])
    expect(citations.get(S2)?.source.title).toBe('Two')
  })
})

describe('basisText', () => {
  it('says how a line rests on its sources only where that is less than "read there"', () => {
    expect(basisText(said('x'))).toBeUndefined()
    for (const basis of BASES) expect(basisText({ ...said('x'), basis })).toBeTruthy()
  })
})
