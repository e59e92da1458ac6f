import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../../../src/core/search/query'

describe('a filter in a query', () => {
  it.each([
    ['reeds drug:', ['drug'], ['reed']],
    ['drug: reeds', ['drug'], ['reed']],
    ['drug:reeds', ['drug'], ['reed']],
    ['drug: test:', ['drug', 'diagnosticTest'], []],
  ])('chooses the kind, with its word or before it is typed: %s', (text, kinds, words) => {
    const query = parseQuery(text)
    expect(query.kinds).toEqual(kinds)
    expect(query.words.map(({ stem }) => stem)).toEqual(words)
  })

  it('is read as a word where there is no such filter', () => {
    const query = parseQuery('reeds: otter')
    expect(query.kinds).toEqual([])
    expect(query.words.map(({ stem }) => stem)).toEqual(['reed', 'otter'])
  })
})
