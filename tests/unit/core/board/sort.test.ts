import { describe, expect, it } from 'vitest'
import { readOrder, sortEntries, sortOrders } from '../../../../src/core/board/sort'
import { chosen, makeEntry } from '../../../fixtures/make-pack'

const test = (name: string, radiation?: string) =>
  makeEntry('diagnosticTest', name, { name, facts: radiation ? { radiation: chosen(radiation) } : {} })
const tests = [
  test('Otter 10', 'moderate'),
  test('otter 9'),
  test('Heron', 'none'),
  test('Kite', 'low'),
  test('Newt', 'low'),
]
const names = (order: string) => sortEntries(tests, order).map(({ name }) => name)

describe('sortEntries', () => {
  it.each([
    ['guide', ['Otter 10', 'otter 9', 'Heron', 'Kite', 'Newt']],
    ['name', ['Heron', 'Kite', 'Newt', 'otter 9', 'Otter 10']],
    ['radiation', ['Heron', 'Kite', 'Newt', 'Otter 10', 'otter 9']],
  ])('by %s', (order, expected) => {
    expect(names(order)).toEqual(expected)
  })

  it('leaves what it was given as it is', () => {
    const before = [...tests]
    sortEntries(tests, 'name')
    expect(tests).toEqual(before)
  })
})

describe('sortOrders', () => {
  it('starts with the order of the guide and never offers a best', () => {
    for (const kind of ['diagnosticTest', 'drug', 'procedure', 'care'] as const) {
      const orders = sortOrders(kind)
      expect(orders[0]?.id).toBe('guide')
      expect(orders.map(({ label }) => label).join()).not.toMatch(/best|rank|effective/i)
    }
  })

  it('falls back to the order of the guide', () => {
    expect(readOrder('drug', 'routes')).toBe('routes')
    expect(readOrder('drug', 'radiation')).toBe('guide')
    expect(readOrder('drug', '')).toBe('guide')
  })
})
