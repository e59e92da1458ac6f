import { describe, expect, it } from 'vitest'
import { wordKey, type TaughtWord } from '../../../../src/core/records/record'
import type { SearchAnswer } from '../../../../src/core/search/answer'
import { entryId } from '../../../../src/core/topic/entry'
import { namesHold } from '../../../../src/screens/search/names-hold'
import { holdsTaught, withTaught } from '../../../../src/screens/search/taught-hits'
import { boardPack } from '../../../fixtures/board-pack'
import { packId } from '../../../fixtures/make-pack'

const pack = boardPack()
const guide = {
  topic: pack.manifest.id,
  entryOf: (id: string) => pack.entries.find((entry) => entry.id === id),
}
const word = (text: string, id: string, topic = guide.topic): TaughtWord => ({
  id: wordKey(text, topic, entryId(id)),
  word: text,
  packId: topic,
  entryId: entryId(id),
  taughtOn: '2026-01-01',
})
const NOTHING: SearchAnswer = {
  hits: [],
  guesses: [],
  help: { didYouMean: [], nearest: [], sections: [], isOutOfScope: true },
}
const names = ({ hits }: SearchAnswer) => hits.map(({ name }) => name)

describe('holdsTaught', () => {
  it.each([
    ['zapper', 'zapper', true],
    ['ZÄPPER test', 'zapper', true],
    ['zap', 'zapper', true],
    ['za', 'zapper', false],
    ['zapper', 'zap', false],
    ['the wheat bag', 'wheat bag', true],
    ['bag', 'wheat bag', false],
    ['zap test', 'zapper', false],
    ['', 'zapper', false],
    ['anything', '-', false],
  ])('"%s" asks for the taught "%s": %s', (query, taught, is) => {
    expect(holdsTaught(query, taught)).toBe(is)
  })
})

describe('withTaught', () => {
  it('turns an empty answer into the entry that the word was tied to, and says why', () => {
    const answer = withTaught(NOTHING, 'zapper', [word('zapper', 'procedure/reed-block')], guide)
    expect(names(answer)).toEqual(['Reed block'])
    expect(answer.hits[0]?.why).toBe('“zapper”, taught here')
    expect(answer.help).toBeUndefined()
  })

  it('puts it before what the search found, each entry once, and no longer among the guesses', () => {
    const { hits } = withTaught(NOTHING, 'a', [word('a', 'drug/larchol'), word('a', 'drug/birchine')], guide)
    const found: SearchAnswer = { hits: [...hits].reverse(), guesses: hits }
    const answer = withTaught(found, 'zapper', [word('zapper', 'drug/larchol')], guide)
    expect(names(answer)).toEqual(['Larchol', 'Birchine'])
    expect(answer.guesses.map(({ name }) => name)).toEqual(['Birchine'])
  })

  it('leaves the answer alone for other words, other guides and entries that are gone', () => {
    const words = [
      word('heat', 'drug/larchol'),
      word('zapper', 'drug/gone'),
      word('zapper', 'drug/larchol', packId('other')),
    ]
    expect(withTaught(NOTHING, 'zapper', words, guide)).toBe(NOTHING)
  })
})

describe('namesHold', () => {
  it('finds an entry by parts of its names, in any order and any letters', () => {
    const [scan] = pack.entries
    expect(scan && namesHold(scan, 'SCAN her')).toBe(true)
    expect(scan && namesHold(scan, 'heron otter')).toBe(false)
  })
})
