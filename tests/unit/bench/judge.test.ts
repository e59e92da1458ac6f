import { expect, test } from 'vitest'
import { judge } from '../../bench/search/judge.mjs'

const emg = { query: 'emg', group: 'abbreviation', expect: ['diagnosticTest/electromyography'] }
const brufen = { query: 'brufen', group: 'brand', expect: ['drug/ibuprofen', 'drug/nsaids'] }
const train = { query: 'train timetable', group: 'nothing', expect: [] }

test('right first, right among three and the mean reciprocal rank are counted over the queries that have an answer', () => {
  const judged = judge([
    { query: emg, found: ['diagnosticTest/electromyography'] },
    { query: brufen, found: ['drug/baclofen', 'care/rest', 'drug/nsaids'] },
    { query: train, found: [] },
  ])
  expect(judged).toMatchObject({ success1: 0.5, success3: 1, falseEmpties: 0, correctEmpties: 1 })
  expect(judged.mrr).toBeCloseTo((1 + 1 / 3) / 2)
  expect(judged.groups).toEqual({ abbreviation: 1, brand: 0, nothing: 1 })
})

test('an invented answer and an empty page are told apart', () => {
  const judged = judge([
    { query: emg, found: [] },
    { query: brufen, found: ['drug/ibuprofen'] },
    { query: train, found: ['care/walking'] },
  ])
  expect(judged).toMatchObject({ success1: 0.5, mrr: 0.5, falseEmpties: 0.5, correctEmpties: 0 })
})

test('the right entry in fourth place is not among the first three', () => {
  const judged = judge([{ query: emg, found: ['a', 'b', 'c', 'diagnosticTest/electromyography'] }])
  expect(judged).toMatchObject({ success1: 0, success3: 0, mrr: 0.25 })
})
