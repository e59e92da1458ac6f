import { describe, expect, it } from 'vitest'
import { RUN_WORDS, runsOf, sharedRunFaults } from '../../../../src/core/content/shared-runs'

const sentence = 'The grey heron waits by the cold river, as it did before.'
const known = new Set(runsOf(sentence))
const isKnown = (run: string) => known.has(run)

describe('runsOf', () => {
  it('gives every run of nine words without case and punctuation', () => {
    expect(runsOf(sentence)).toEqual([
      'the grey heron waits by the cold river as',
      'grey heron waits by the cold river as it',
      'heron waits by the cold river as it did',
      'waits by the cold river as it did before',
    ])
  })

  it.each(['', 'one two three four five six seven eight'])('gives none for %j', (text) => {
    expect(runsOf(text)).toEqual([])
  })

  it('counts hyphenated words and contractions as one', () => {
    expect(runsOf("It's a well-kept b c d e f g")).toEqual(["it's a well-kept b c d e f g"])
    expect(RUN_WORDS).toBe(9)
  })
})

describe('sharedRunFaults', () => {
  it('names the place and the words', () => {
    expect(sharedRunFaults({ a: [{ text: 'x', b: sentence.toUpperCase() }] }, isKnown)).toEqual([
      'a[0].b: expected words of our own, got "the grey heron waits by the cold river as" as in the guide',
    ])
  })

  it('finds a sentence that is cut into items or into cited statements', () => {
    const [half = '', rest = ''] = sentence.split(', ')
    expect(sharedRunFaults({ steps: [half, rest] }, isKnown)).toHaveLength(1)
    expect(sharedRunFaults({ details: [{ text: half }, { text: rest }] }, isKnown)).toHaveLength(1)
  })

  it('lets names and short phrases pass', () => {
    expect(sharedRunFaults(['The grey heron', { text: 'waits by the cold river' }, 3, null], isKnown)).toEqual([])
  })
})
