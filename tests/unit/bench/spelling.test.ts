import { expect, test } from 'vitest'
import { createSpelling } from '../../bench/search/engines/spelling.mjs'

const spelling = createSpelling([
  { term: 'ibuprofen', count: 9 },
  { term: 'baclofen', count: 4 },
  { term: 'rest', count: 2 },
  { term: 'test', count: 20 },
])

test.each([
  ['ibuprophen', 'ibuprofen'],
  ['bacofen', 'baclofen'],
  ['qqqq', undefined],
  ['cat', undefined],
])('%s is read as %s', (typed, meant) => {
  expect(spelling.correct(typed)).toBe(meant)
})

test('of two words as near as each other the one met more often is meant', () => {
  expect(spelling.correct('gest')).toBe('test')
})
