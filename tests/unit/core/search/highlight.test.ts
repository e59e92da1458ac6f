import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlight } from '../../../../src/core/search/highlight'
import { tokenize } from '../../../../src/core/search/normalize'

/** The text with the marked stretches in brackets. */
const shown = (text: string, terms: string[]) =>
  highlight(text, terms)
    .map((segment) => (segment.isMatch ? `[${segment.text}]` : segment.text))
    .join('')

describe('highlight', () => {
  it.each([
    ['Plain X-ray film', ['xray'], 'Plain [X-ray] film'],
    ['Plain X-ray film', ['ray'], 'Plain [X-ray] film'],
    ['Injections, one injection', ['injection'], '[Injections], one [injection]'],
    ['Paracétamol', ['paracetamol'], '[Paracétamol]'],
    ['EMG', ['emg'], '[EMG]'],
    ['scan', ['can'], 'scan'],
    ['<b>EMG</b>', ['emg'], '<b>[EMG]</b>'],
    ['nothing', [], 'nothing'],
    ['nothing', ['else'], 'nothing'],
  ])('marks %j for %j as %j', (text, terms, marked) => {
    expect(shown(text, terms)).toBe(marked)
  })

  it('gives the text back, whatever it marks', () => {
    const words = fc.constantFrom(
      'emg',
      'X-ray',
      'Straße',
      'naïve',
      '💊',
      '\u0000',
      '-',
      'صداع',
      '\u200b',
      'ﬁ',
      "O'Neil",
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(words, { maxLength: 8 }).map((w) => w.join(' ')),
    )
    fc.assert(
      fc.property(text, fc.string({ maxLength: 5 }), (whole, extra) => {
        const terms = tokenize(whole).flatMap((token) => token.terms)
        const segments = highlight(whole, [...terms.filter((_, i) => i % 2 === 0), extra])
        expect(segments.map((segment) => segment.text).join('')).toBe(whole)
        expect(segments.filter((segment) => segment.isMatch).every((segment) => segment.text !== '')).toBe(true)
      }),
    )
  })
})
