import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../../../src/core/search/query'

describe('a filter in a query', () => {
  it.each([
    ['reeds drug:', ['drug'], ['reed']],
    ['drug: reeds', ['drug'], ['reed']],
    ['drug:reeds', ['drug'], ['reed']],
    ['drug: test:', ['drug', 'diagnosticTest'], []],
  ])('chooses the kind, with its word or before it is typed: %s', (text, kinds, words) => {
    expect(parseQuery(text)).toMatchObject({ kinds, words })
  })

  it('is read as a word where there is no such filter', () => {
    expect(parseQuery('reeds: otter')).toMatchObject({ kinds: [], words: ['reed', 'otter'] })
  })
})
