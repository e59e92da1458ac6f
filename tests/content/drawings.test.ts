import { describe, expect, it } from 'vitest'
import { DRAWINGS, drawingsOf } from '../../src/core/handout/drawings'
import type { Entry } from '../../src/core/topic/entry'
import { readBundledPack } from './bundled-content'

describe('the drawings', () => {
  const { entries } = readBundledPack()
  const ids = new Set<string>(entries.map(({ id }) => id))

  it.each(DRAWINGS)('$id goes with entries that the bundled pack has', ({ entryIds }) => {
    expect(entryIds.length).toBeGreaterThan(0)
    expect(entryIds.filter((id) => !ids.has(id))).toEqual([])
  })

  it('tells nobody to call who must go to the emergency room', () => {
    const isUrgent = ({ kind, patient }: Entry) =>
      kind === 'redFlag' && patient?.steps.some((step) => step.includes('emergency room'))
    const urgent = entries.filter(isUrgent)
    expect(urgent.length).toBeGreaterThan(3)
    expect(urgent.flatMap(({ id }) => drawingsOf(id))).toEqual([])
  })
})
