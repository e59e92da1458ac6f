import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../../../src/core/search/query'
import { guide, libraryOf } from './library-fixture'

const many = Array.from({ length: 20 }, (_, i) => guide(`Guide ${String.fromCharCode(97 + i)}x`, 'Ibuprofen', 'Rest'))
const { ranking } = libraryOf([
  ...many,
  guide('Tennis elbow', 'Ibuprofen', 'Counterforce brace'),
  guide('Wrist sprain', 'Wrist splint', 'Cold compress'),
  guide('Hand pain', 'Wrist exercise', 'Finger splint'),
])
const rank = (text: string, most = 3) => ranking.rank(parseQuery(text), most)

describe('rank', () => {
  it('puts first the topic of which one entry is named by all the words', () => {
    expect(rank('wrist splint').slice(0, 2)).toEqual(['wrist-sprain', 'hand-pain'])
  })

  it('finds the topic by its title and the entry by the rest', () => {
    expect(rank('ibuprofen tennis elbow')[0]).toBe('tennis-elbow')
    expect(rank('tennis elbow ibuprofen')[0]).toBe('tennis-elbow')
  })

  it('takes the last word as unfinished, from its first letter on', () => {
    expect(rank('counterf')).toEqual(['tennis-elbow'])
    expect(rank('wrist spl')[0]).toBe('wrist-sprain')
    expect(rank('w', 2)).toEqual(['wrist-sprain', 'hand-pain'])
  })

  it('forgives a slip of the finger in a word that no guide holds', () => {
    expect(rank('counterforse brace')[0]).toBe('tennis-elbow')
  })

  it('asks no topic for what none holds, and all where there are few', () => {
    expect(rank('zzzz')).toEqual([])
    expect(libraryOf(many.slice(0, 2)).ranking.rank(parseQuery('zzzz'), 3)).toHaveLength(2)
  })

  it('keeps the order of the guides among equals', () => {
    expect(rank('ibuprofen')).toEqual(['guide-ax', 'guide-bx', 'guide-cx'])
  })

  it('keeps to the topics that a filter names, by id or title', () => {
    expect(rank('topic:wrist splint')).toEqual(['wrist-sprain'])
    expect(rank('topic:elbow')).toEqual(['tennis-elbow'])
  })

  it('is the same at the next query: nothing is left behind', () => {
    const before = rank('wrist splint')
    rank('ibuprofen rest')
    expect(rank('wrist splint')).toEqual(before)
  })
})
