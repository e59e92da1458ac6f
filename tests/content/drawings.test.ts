import { describe, expect, it } from 'vitest'
import { DRAWINGS } from '../../src/core/handout/drawings'
import { readBundledPack } from './bundled-content'

describe('the drawings', () => {
  const ids = new Set<string>(readBundledPack().entries.map(({ id }) => id))

  it.each(DRAWINGS)('$id goes with entries that the bundled pack has', ({ entryIds }) => {
    expect(entryIds.length).toBeGreaterThan(0)
    expect(entryIds.filter((id) => !ids.has(id))).toEqual([])
  })
})
