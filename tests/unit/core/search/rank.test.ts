import { describe, expect, it } from 'vitest'
import { compareAnswers, compareHits, type Match, type RankedHit } from '../../../../src/core/search/rank'

const hit = (key: number, match: Match, score = 1, closeness: RankedHit['closeness'] = 0): RankedHit => ({
  key,
  match,
  score,
  closeness,
})
const keys = (hits: RankedHit[]) => hits.map(({ key }) => key)

describe('compareHits', () => {
  it('puts the tier first, then the score, then the order of the guide', () => {
    const hits = [
      hit(5, 'fuzzy', 900),
      hit(4, 'text', 50),
      hit(3, 'synonym', 2),
      hit(2, 'name', 1),
      hit(1, 'name', 1),
      hit(0, 'name', 3),
      hit(6, 'exact', 0.1),
    ]
    expect(keys(hits.sort(compareHits))).toEqual([6, 0, 1, 2, 3, 4, 5])
  })

  it("puts an entry's own name before another entry's synonym, whatever the score", () => {
    expect(keys([hit(1, 'exact', 99, 0), hit(2, 'exact', 50, 1), hit(9, 'exact', 1, 2)].sort(compareHits))).toEqual([
      9, 2, 1,
    ])
  })
})

describe('compareAnswers', () => {
  it('weighs the tier against what the question gains an entry', () => {
    expect(keys([hit(1, 'name', 0.6), hit(2, 'text', 0.9)].sort(compareAnswers))).toEqual([2, 1])
    expect(keys([hit(1, 'exact', 0.6), hit(2, 'text', 0.9)].sort(compareAnswers))).toEqual([1, 2])
  })
})
