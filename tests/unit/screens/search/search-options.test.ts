import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NothingFound, SearchHit } from '../../../../src/core/search/answer'
import { entryId } from '../../../../src/core/topic/entry'
import { BOARD_KINDS } from '../../../../src/core/topic/kind'
import { optionGroups, type ListedSearch, type OptionGroup } from '../../../../src/screens/search/search-options'
import { packId } from '../../../fixtures/make-pack'

const HERE = packId('here')
const THERE = packId('there')

const hit = (name: string, part: Partial<SearchHit> = {}): SearchHit => ({
  id: entryId(`drug/${name}`),
  kind: 'drug',
  name,
  topic: HERE,
  section: 'drugs',
  score: 1,
  match: 'name',
  terms: [],
  ...part,
})
const help = (part: Partial<NothingFound> = {}): NothingFound => ({
  didYouMean: [],
  nearest: [],
  sections: [],
  isOutOfScope: false,
  ...part,
})

const listed = (part: Partial<ListedSearch>): ListedSearch => ({
  query: 'x',
  answer: null,
  recent: [],
  topic: HERE,
  titles: new Map([
    [HERE, 'Hip'],
    [THERE, 'Knee'],
  ]),
  boardKinds: BOARD_KINDS,
  isOnBoard: true,
  ...part,
})

/** Groups as `label: line, line`. */
const read = (groups: OptionGroup[]) =>
  groups.map(
    ({ label, options }) =>
      `${label}: ${options.map((option) => (option.type === 'entry' ? option.hit.name : option.text)).join(', ')}`,
  )

describe('optionGroups', () => {
  it('offers the earlier searches for an empty box, and nothing else', () => {
    expect(read(optionGroups(listed({ query: ' ', recent: ['emg', 'brufen'] })))).toEqual([
      'Searched before: emg, brufen',
    ])
    expect(optionGroups(listed({ query: '' }))).toEqual([])
  })

  it('lists the best matches, then what the guide has beside the lists of the board', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    const hits = [...names.map((name) => hit(name)), hit('why', { kind: 'faq', section: 'faq' })]
    expect(read(optionGroups(listed({ answer: { hits, guesses: [] } })))).toEqual([
      'Best matches: a, b, c, d, e',
      'Also in this guide: why',
    ])
    const elsewhere = optionGroups(listed({ answer: { hits, guesses: [] }, isOnBoard: false }))
    expect(read(elsewhere)).toEqual([
      'Best matches: a, b, c, d, e',
      'Also in this guide: f, why',
      'More: Show all on the board',
    ])
  })

  it('puts the open guide first, then each other guide under its title', () => {
    const hits = [hit('knee brace', { topic: THERE }), hit('hip brace'), hit('knee scan', { topic: THERE })]
    expect(read(optionGroups(listed({ answer: { hits, guesses: [] } })))).toEqual([
      'Hip: hip brace',
      'Knee: knee brace, knee scan',
    ])
  })

  it('keeps guesses apart from matches, never among them', () => {
    const answer = { hits: [hit('prednisone')], guesses: [hit('prednisolone', { match: 'fuzzy' })] }
    const groups = optionGroups(listed({ answer }))
    expect(read(groups)).toEqual(['Best matches: prednisone', 'Similar spelling: check the name: prednisolone'])
    expect(groups[1]?.options).toMatchObject([{ isGuess: true }])
  })

  it('helps on where nothing was found', () => {
    const answer = {
      hits: [],
      guesses: [],
      help: help({ didYouMean: ['baclofen'], nearest: [hit('tizanidine')] }),
    }
    expect(read(optionGroups(listed({ query: 'baklo', answer, isOnBoard: false })))).toEqual([
      'Did you mean: baclofen',
      'Nearest in the guide: tizanidine',
      'More: Teach this word…, Look through the guide',
    ])
  })

  it('completes filters and their values, with the words before them kept', () => {
    const groups = optionGroups(listed({ query: 'gel dr' }))
    expect(groups[0]?.options[0]).toMatchObject({ text: 'drug:', query: 'gel drug:' })
    const values = optionGroups(listed({ query: 'gel route:to' }))
    expect(values[0]?.options).toMatchObject([{ text: 'route:topical', query: 'gel route:topical ' }])
  })

  it('only completes while a filter is being typed that finds nothing yet', () => {
    const answer = { hits: [], guesses: [], help: help({ didYouMean: ['toe'] }) }
    expect(read(optionGroups(listed({ query: 'drug: route:top', answer })))).toEqual(['Search only in: route:topical'])
  })

  it('completes no single letter, nothing that is written out, and no guide where there is one', () => {
    expect(optionGroups(listed({ query: 'd' }))).toEqual([])
    expect(optionGroups(listed({ query: 'drug:' }))).toEqual([])
    expect(read(optionGroups(listed({ query: 'topi' })))).toEqual(['Search only in: topic:'])
    expect(optionGroups(listed({ query: 'topi', titles: new Map([[HERE, 'Hip']]) }))).toEqual([])
  })

  it('gives every line a key of its own, whatever was found and typed', () => {
    const anyHit = fc
      .record({ name: fc.constantFrom('a', 'b', 'c', 'd'), topic: fc.constantFrom(HERE, THERE) })
      .map(({ name, topic }) => hit(name, { topic }))
    const anyHits = fc.uniqueArray(anyHit, { selector: ({ id, topic }) => `${topic} ${id}` })
    fc.assert(
      fc.property(fc.string(), anyHits, fc.array(fc.string()), (query, found, recent) => {
        const answer = { hits: found.slice(0, 3), guesses: found.slice(3), help: help({ nearest: found.slice(2) }) }
        const keys = optionGroups(listed({ query, answer, recent: [...new Set(recent)] })).flatMap(({ options }) =>
          options.map(({ key }) => key),
        )
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })
})
