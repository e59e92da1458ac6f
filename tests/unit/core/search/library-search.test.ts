import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { searchEngineOver } from '../../../../src/core/search/engine'
import { createLibrarySearch, MOST_TOPICS_ASKED } from '../../../../src/core/search/library-search'
import { parseQuery } from '../../../../src/core/search/query'
import type { PackId } from '../../../../src/core/topic/topic'
import { readBundledPack } from '../../../bench/search/bundled-pack.mjs'
import { makeGuides } from '../../../bench/search/synthetic-guides.mjs'
import { packId } from '../../../fixtures/make-pack'
import { guide, libraryOf } from './library-fixture'

const packs = [...makeGuides(await readBundledPack(), MOST_TOPICS_ASKED + 4)]
const { indexes, ranking } = libraryOf(packs)
const topics = [...indexes.keys()]
const library = createLibrarySearch(ranking, (topic) => Promise.resolve(indexes.get(topic)))

describe('search over a library', () => {
  it('gives the current topic first, exactly as its own index answers', async () => {
    const words = [...new Set(packs[0]!.entries.flatMap(({ name }) => name.split(' ')))]
    const query = fc.array(fc.constantFrom(...words, 'qqqq', '-x', '"'), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(query, fc.constantFrom(...topics), async (typed, currentTopic) => {
        const text = typed.join(' ')
        const found = await library.search(text, { limit: 3, currentTopic })
        const alone = indexes.get(currentTopic)!.search(parseQuery(text))
        expect(found!.hits.filter(({ topic }) => topic === currentTopic)).toEqual(alone.hits)
        expect(found!.guesses.filter(({ topic }) => topic === currentTopic)).toEqual(alone.guesses)
        expect(found!.hits.slice(0, alone.hits.length)).toEqual(alone.hits)
        for (const other of topics.filter((topic) => topic !== currentTopic))
          expect(found!.hits.filter(({ topic }) => topic === other).length).toBeLessThanOrEqual(3)
      }),
      { numRuns: 60 },
    )
  })

  it('answers of a small library as one engine over all its topics does', async () => {
    const few = packs.slice(0, 3)
    const small = libraryOf(few)
    const search = createLibrarySearch(small.ranking, (topic) => Promise.resolve(small.indexes.get(topic)))
    const engine = searchEngineOver([...small.indexes.values()])
    const currentTopic = topics[0]!
    for (const text of ['ibuprofen', 'x-ray hip', 'ibuprophen', 'cold compress', 'qqqq', 'a', '']) {
      const whole = engine.search(text, { currentTopic })
      expect(await search.search(text, { limit: 1_000, currentTopic }), text).toEqual(whole)
    }
  })

  it('opens no more topics than it asks', async () => {
    const open = vi.fn((topic: PackId) => Promise.resolve(indexes.get(topic)))
    await createLibrarySearch(ranking, open).search('pain', { limit: 5 })
    expect(open.mock.calls.length).toBeLessThanOrEqual(MOST_TOPICS_ASKED)
  })

  it('leaves out a topic that cannot be opened', async () => {
    const small = libraryOf([guide('One', 'Ibuprofen'), guide('Two', 'Ibuprofen')])
    const search = createLibrarySearch(small.ranking, (topic) =>
      Promise.resolve(topic === packId('one') ? undefined : small.indexes.get(topic)),
    )
    expect((await search.search('ibuprofen', { limit: 5 }))!.hits.map(({ topic }) => topic)).toEqual(['two'])
  })

  it('stops between two topics once the answer is overtaken', async () => {
    const open = vi.fn((topic: PackId) => Promise.resolve(indexes.get(topic)))
    const isOvertaken = vi.fn().mockResolvedValueOnce(false).mockResolvedValue(true)
    expect(await createLibrarySearch(ranking, open).search('pain', { limit: 5, isOvertaken })).toBeUndefined()
    expect(open).toHaveBeenCalledTimes(2)
  })
})
