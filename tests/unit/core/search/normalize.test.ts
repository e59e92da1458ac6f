import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, tokenize, wordsOf } from '../../../../src/core/search/normalize'

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
    ['œdème', 'oedeme'],
    ['Ångström', 'angstrom'],
    ['σ', 'sigma'],
  ])('reads %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

describe('tokenize', () => {
  it('knows where each word stands', () => {
    expect(tokenize('An X-ray, twice')).toEqual([
      { start: 0, end: 2, terms: ['an'], folded: 'an' },
      { start: 3, end: 8, terms: ['xray', 'x', 'ray'], folded: 'xray' },
      { start: 10, end: 15, terms: ['twic'], folded: 'twice' },
    ])
  })

  it.each(['x-ray', 'x‐ray', 'x‑ray'])('takes %j as joined and as its parts', (word) => {
    expect(termsOf(word)).toEqual(['xray', 'x', 'ray'])
  })

  it.each(["Baker's", 'Baker’s', 'Bakers'])('finds %j with and without the ending', (word) => {
    expect(termsOf(word)).toContain('baker')
  })

  it.each([
    ['LFTs', 'lft'],
    ['MRIs', 'mri'],
    ['CTs', 'ct'],
    ['CRPS', 'crps'],
    ['As', 'as'],
  ])('takes the plural of an abbreviation for it: %s is %s', (written, term) => {
    expect(tokenize(written).map(({ terms }) => terms)).toEqual([[term]])
  })

  it.each(['', ' ', '-', '—', "'", '\u0000', '\u200b', '💊', '()[]{}*+?.\\^$|'])('finds no word in %j', (text) => {
    expect(termsOf(text)).toEqual([])
  })

  it('reads every script', () => {
    expect(termsOf('صداع боль 疼痛')).toHaveLength(3)
  })

  it('splits a sentence that is written without blanks', () => {
    expect(termsOf('髋部肌肉痉挛')).toEqual(expect.arrayContaining(['肌肉', '痉挛']))
    expect(termsOf('筋肉のけいれん')).toContain('筋肉')
  })

  it.each([
    ['5-HT3', ['5ht3', '5', 'ht3']],
    ['5HT3', ['5ht3']],
  ])('takes %j as %j', (word, terms) => {
    expect(termsOf(word)).toEqual(terms)
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

describe('wordsOf', () => {
  it.each([
    ['warm-up', ['warm', 'up']],
    ["can't put", ['cant', 'put']],
    ["patient's hip", ['patient', 'hip']],
  ])('takes %j as %j', (text, words) => {
    expect(wordsOf(text).map(({ stem }) => stem)).toEqual(words)
  })
})
