import { describe, expect, it } from 'vitest'
import { sentencesByKind } from '../../../scripts/content/guide-text.mjs'

describe('sentencesByKind', () => {
  it('gives each list its sentences, an item of a list being one at least', () => {
    const text = [
      'About an invented pain',
      'It hurts. It passes.',
      'Common Causes of it',
      '  1. Cold air',
      '  2. Loud music: heard for 2.5 hours. Or more!',
      'Drugs for it',
      '  • Warm milk',
      'Conclusion',
      'It passes.',
    ].join('\n')
    expect([...sentencesByKind(text)]).toEqual([
      ['rest', ['About an invented pain', 'It hurts.', 'It passes.', 'It passes.']],
      ['cause', ['Cold air', 'Loud music: heard for 2.5 hours.', 'Or more!']],
      ['drug', ['Warm milk']],
    ])
  })

  it('takes no sentence for a heading', () => {
    expect([...sentencesByKind('Drugs of that sort help.').keys()]).toEqual(['rest'])
  })
})
