import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, QUERY_LIMITS, queryWords, singular, tokenize } from '../../../../src/core/search/normalize'

const termsOf = (text: string) => tokenize(text).flatMap(({ terms }) => terms)

describe('fold', () => {
  it.each([
    ['NAPROXEN', 'naproxen'],
    ['paracétamol', 'paracetamol'],
    ['parace\u0301tamol', 'paracetamol'],
    ['Straße', 'strasse'],
    ['β-blocker', 'beta-blocker'],
    ['Β', 'beta'],
    ['μg', 'mug'],
    ['\u00b5g', 'mug'],
    ['ﬁbre', 'fibre'],
    ['Ⅳ', 'iv'],
    ['em\u200bg', 'emg'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['\ufeffemg', 'emg'],
  ])('reads %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

describe('singular', () => {
  it.each([
    ['injections', 'injection'],
    ['biopsies', 'biopsy'],
    ['ties', 'tie'],
    ['abscess', 'abscess'],
    ['psoas', 'psoa'],
    ['iliacus', 'iliacus'],
    ['diagnosis', 'diagnosis'],
    ['gas', 'gas'],
    ['', ''],
  ])('makes %j %j', (word, one) => {
    expect(singular(word)).toBe(one)
  })
})

describe('tokenize', () => {
  it('knows where each word stands', () => {
    expect(tokenize('An X-ray, twice')).toEqual([
      { start: 0, end: 2, terms: ['an'] },
      { start: 3, end: 8, terms: ['xray', 'x', 'ray'] },
      { start: 10, end: 15, terms: ['twice'] },
    ])
  })

  it.each(['x-ray', 'x‐ray', 'x‑ray'])('takes %j as joined and as its parts', (word) => {
    expect(termsOf(word)).toEqual(['xray', 'x', 'ray'])
  })

  it.each(["Baker's", 'Baker’s', 'Bakers'])('finds %j with and without the ending', (word) => {
    expect(termsOf(word)).toContain('baker')
  })

  it.each(['', ' ', '-', '—', "'", '\u0000', '\u200b', '💊', '()[]{}*+?.\\^$|'])('finds no word in %j', (text) => {
    expect(termsOf(text)).toEqual([])
  })

  it('reads every script', () => {
    expect(termsOf('صداع боль 疼痛')).toHaveLength(3)
  })

  it('gives ordered stretches of the text that never overlap, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let at = 0
        for (const { start, end, terms } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(terms.length).toBeGreaterThan(0)
          expect(terms.every(Boolean)).toBe(true)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('queryWords', () => {
  it.each([
    ['do I need an x-ray for this', ['xray']],
    ['What is the EMG?', ['emg']],
    ['no pain', ['no', 'pain']],
    ['what is it', ['what', 'is', 'it']],
    ['  ', []],
  ])('takes from %j the words %j', (query, words) => {
    expect(queryWords(query)).toEqual(words)
  })

  it('keeps to its caps for a pasted text', () => {
    const words = queryWords('word'.repeat(25_000))
    expect(words).toHaveLength(1)
    expect(words[0]?.length).toBe(QUERY_LIMITS.termLength)
    expect(queryWords(`${' '.repeat(QUERY_LIMITS.characters)}emg`)).toEqual([])
    expect(queryWords('emg ct mri '.repeat(200))).toHaveLength(QUERY_LIMITS.terms)
  })
})
