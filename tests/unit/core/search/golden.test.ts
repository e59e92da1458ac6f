import { describe, expect, it } from 'vitest'
import { createSearchEngine } from '../../../../src/core/search/engine'
import { readBundledPack } from '../../../bench/search/bundled-pack.mjs'
import golden from './golden.json'

const engine = createSearchEngine([await readBundledPack()])

/** Each line was read by a person: the three entries are what a clinician who types this wants, in this order. */
describe('search over the bundled guide', () => {
  it.each(golden)('answers “$query” as before', ({ query, first }) => {
    const { hits, guesses } = engine.search(query)
    expect([...hits, ...guesses].slice(0, 3).map(({ id }) => id)).toEqual(first)
  })
})
