import { describe, expect, it } from 'vitest'
import type { MATCHES } from '../../../../src/core/search/rank'
import { compareHits, tierOf, type RankedHit } from '../../../../src/core/search/rank'

const tier = (match: Record<string, string[]>, words: string[], isNamed = false) =>
  tierOf({ match }, words, { isNamed }).match

describe('tierOf', () => {
  it.each<[string, Record<string, string[]>, string[], boolean, string]>([
    ['the whole query is a name', { emg: ['synonyms'] }, ['emg'], true, 'exact'],
    ['every word is in the name', { nerve: ['name'], block: ['name', 'facts'] }, ['nerve', 'block'], false, 'name'],
    ['the name begins with what was typed', { naproxen: ['name'] }, ['napr'], false, 'name'],
    [
      'every word is in the synonyms',
      { nerve: ['synonyms'], study: ['synonyms'] },
      ['nerve', 'study'],
      false,
      'synonym',
    ],
    ['a word is only in the text', { nerve: ['name'], pain: ['summary'] }, ['nerve', 'pain'], false, 'text'],
    ['only a near spelling matches', { prednisolone: ['name'] }, ['prednisone'], false, 'fuzzy'],
    [
      'a near spelling matches beside a real word',
      { joint: ['facts'], prednisolone: ['name'] },
      ['joint', 'prednisone'],
      false,
      'text',
    ],
  ])('when %s', (_, match, words, isNamed, expected) => {
    expect(tier(match, words, isNamed)).toBe(expected)
  })
})

describe('compareHits', () => {
  const hit = (key: number, match: (typeof MATCHES)[number], score = 1): RankedHit => ({
    key,
    result: { score },
    tier: { match },
  })

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
    expect(hits.sort(compareHits).map(({ key }) => key)).toEqual([6, 0, 1, 2, 3, 4, 5])
  })

  it("puts an entry's own name before another entry's synonym, whatever the score", () => {
    const own = { key: 9, result: { score: 1 }, tier: { match: 'exact' as const, isOwnName: true } }
    const synonym = { key: 1, result: { score: 99 }, tier: { match: 'exact' as const, isOwnName: false } }
    expect([synonym, own].sort(compareHits)).toEqual([own, synonym])
  })
})
