import { describe, expect, it } from 'vitest'
import { addRecent } from '../../../../src/screens/search/recent'

describe('addRecent', () => {
  it('puts the latest search first and keeps six', () => {
    const recent = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].reduce(addRecent, [] as readonly string[])
    expect(recent).toEqual(['g', 'f', 'e', 'd', 'c', 'b'])
  })

  it('has a search once, however it is written, as it was written last', () => {
    expect(addRecent(['emg', 'Hämatom'], ' hamatom ')).toEqual(['hamatom', 'emg'])
  })

  it('keeps no empty search', () => {
    expect(addRecent(['emg'], '   ')).toEqual(['emg'])
  })
})
