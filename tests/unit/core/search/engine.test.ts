import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSearchEngine } from '../../../../src/core/search/engine'
import { QUERY_LIMITS } from '../../../../src/core/search/normalize'
import {
  makeEntry,
  makeLargePack,
  makeManifest,
  makePack,
  makePatientText,
  packId,
  S1,
  said,
  stated,
} from '../../../fixtures/make-pack'

const pack = makePack([
  makeEntry('diagnosticTest', 'emg', {
    name: 'Electromyography',
    synonyms: ['EMG', 'needle EMG'],
    summary: said('Records what a muscle does.'),
  }),
  makeEntry('diagnosticTest', 'xray', { name: 'X-ray', summary: said('A picture of the hip bones.') }),
  makeEntry('diagnosticTest', 'thomas', { name: 'Thomas test', guideName: 'Thomas Test manoeuvre' }),
  makeEntry('drug', 'prednisone', { name: 'Prednisone' }),
  makeEntry('drug', 'nsaid', {
    name: 'Painkillers',
    facts: {
      agents: {
        stated: [{ generic: 'naproxen', brands: ['Larchol'], atc: { blank: 'notStated' }, sources: [S1] }],
      },
      class: stated('Given with food'),
      monitoring: { blank: 'notApplicable', because: 'unwatchedreason' },
    },
  }),
  makeEntry('drug', 'betablocker', { name: 'β-blocker' }),
  makeEntry('procedure', 'block', { name: 'Nerve block', summary: said('An injection beside a nerve.') }),
  makeEntry('procedure', 'injection', { name: 'Botulinum injection', summary: said('An injection into a muscle.') }),
  makeEntry('care', 'ice', {
    name: 'Cold pack',
    details: [said('Wrapped in cloth.')],
    patient: makePatientText({ name: 'Cool it', steps: ['Rest the frozen peas on the sore spot.'] }),
  }),
  makeEntry('cause', 'twin-a', { name: 'Sitting for long' }),
  makeEntry('cause', 'twin-b', { name: 'Sitting for long' }),
])
const engine = createSearchEngine([pack])
const found = (query: string) => engine.search(query)
const ids = (query: string) => [...found(query).hits, ...found(query).guesses].map(({ id }) => id as string)
const first = (query: string) => [...found(query).hits, ...found(query).guesses][0]

describe('createSearchEngine', () => {
  it.each([
    ['emg', 'diagnosticTest/emg', 'exact'],
    ['EMG', 'diagnosticTest/emg', 'exact'],
    ['Electromyography', 'diagnosticTest/emg', 'exact'],
    ['thomas test manoeuvre', 'diagnosticTest/thomas', 'exact'],
    ['naproxen', 'drug/nsaid', 'exact'],
    ['larchol', 'drug/nsaid', 'exact'],
    ['electro', 'diagnosticTest/emg', 'name'],
    ['needle', 'diagnosticTest/emg', 'synonym'],
    ['food', 'drug/nsaid', 'text'],
    ['cloth', 'care/ice', 'text'],
    ['sore spot', 'care/ice', 'text'],
    ['frozen peas', 'care/ice', 'exact'],
    ['electromiography', 'diagnosticTest/emg', 'exact'],
    ['electromyogaphy', 'diagnosticTest/emg', 'fuzzy'],
  ])('finds %j in %s as %s', (query, id, match) => {
    expect(first(query)).toMatchObject({ id, match })
  })

  it.each(['x-ray', 'xray', 'x ray', 'X‑Ray', 'x-rays', 'do I need an x-ray for this'])(
    'finds X-ray for %j',
    (query) => {
      expect(ids(query)[0]).toBe('diagnosticTest/xray')
    },
  )

  it.each([
    'nerve blocks',
    'nerve-block',
    'nerveblock',
    'block nerve',
    'NERVE  BLOCK',
    'ner\u200bve block',
    'nèrve block',
  ])('finds Nerve block for %j', (query) => {
    expect(ids(query)[0]).toBe('procedure/block')
  })

  it.each(['beta blocker', 'β blocker', 'betablocker', 'beta-blockers'])('finds β-blocker for %j', (query) => {
    expect(ids(query)[0]).toBe('drug/betablocker')
  })

  it('takes the name of one drug never for a slip for another', () => {
    expect(found('prednisolone')).toMatchObject({ hits: [], guesses: [], help: { isOutOfScope: true } })
    expect(found('prednisome')).toMatchObject({ hits: [], guesses: [{ id: 'drug/prednisone', match: 'fuzzy' }] })
  })

  it('never puts a guess above a real match', () => {
    const lookAlikes = createSearchEngine([
      makePack([
        makeEntry('drug', 'a', { name: 'Prednisolone' }),
        makeEntry('drug', 'b', { summary: said('Like prednisone.') }),
      ]),
    ])
    const { hits } = lookAlikes.search('prednisone')
    expect(hits.map(({ id, match }) => [id, match])).toEqual([['drug/b', 'text']])
  })

  it.each(['emf', 'xra', 'ine'])('takes three letters as they are and guesses nothing from %j', (query) => {
    expect(found(query).guesses).toEqual([])
  })

  it('puts a name before a text that says the word more often', () => {
    expect(ids('injection')).toEqual(['procedure/injection', 'procedure/block'])
  })

  it('lists equal matches in the order of the guide', () => {
    expect(ids('sitting')).toEqual(['cause/twin-a', 'cause/twin-b'])
  })

  it('wants all words before it is content with some', () => {
    expect(ids('injection nerve')).toEqual(['procedure/block'])
    expect(ids('nerve block bones')).toEqual(['procedure/block'])
    expect(ids('injection bones')).toEqual([])
  })

  it('looks for one or two letters in names and synonyms only', () => {
    expect(ids('bo')).not.toContain('diagnosticTest/xray')
    expect(ids('bo')).toContain('procedure/injection')
    expect(ids('x')).toEqual(['diagnosticTest/xray'])
  })

  it('does not index the reason of a blank', () => {
    expect(ids('unwatchedreason')).toEqual([])
  })

  it.each(['', ' ', '\u0000', '💊', '.*', '()', '-', '\u200b'])('finds nothing for %j', (query) => {
    expect(ids(query)).toEqual([])
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'zzzz', 'صداع', 'ct'])(
    'does not find what is not there: %j',
    (query) => {
      expect(ids(query)).toEqual([])
    },
  )

  it('finds an entry that is called like a built-in field', () => {
    const odd = createSearchEngine([makePack([makeEntry('cause', 'odd', { name: 'constructor prototype' })])])
    expect(odd.search('constructor').hits).toMatchObject([{ id: 'cause/odd', match: 'name' }])
  })

  it('reads regular-expression characters as spaces', () => {
    expect(ids('.*emg.*')).toEqual(['diagnosticTest/emg'])
    expect(ids('\u202eemg')).toEqual(['diagnosticTest/emg'])
    expect(ids('emg\u0000')).toEqual(['diagnosticTest/emg'])
  })

  it.each(['a', 'x ', 'baco dufe gilo mune ', '-', '('])('answers a pasted text of %j as its beginning', (part) => {
    const large = createSearchEngine([makeLargePack(100)])
    const pasted = part.repeat(100_000)
    expect(large.search(pasted)).toEqual(large.search(pasted.slice(0, QUERY_LIMITS.characters)))
  })

  it('keeps to the limit and to the topic asked for', () => {
    const other = makePack([makeEntry('cause', 'chair', { name: 'Sitting on a chair' })], {
      manifest: makeManifest({ id: packId('other-spasm') }),
    })
    const both = createSearchEngine([pack, other])
    expect(both.search('sitting').hits).toHaveLength(3)
    expect(both.search('sitting', { limit: 1 }).hits).toHaveLength(1)
    expect(both.search('sitting', { topic: packId('other-spasm') }).hits.map(({ id, topic }) => [id, topic])).toEqual([
      ['cause/chair', 'other-spasm'],
    ])
    expect(both.search('sitting', { topic: packId('none') }).hits).toEqual([])
  })

  it('finds nothing in no packs', () => {
    expect(createSearchEngine([]).search('emg').hits).toEqual([])
  })

  it('never throws and gives only entries that exist, each once, guesses last', () => {
    const known = new Set<string>(pack.entries.map(({ id }) => id))
    const words = fc.constantFrom(
      'emg',
      'x-ray',
      'nerve',
      'block',
      'injektion',
      'the',
      '',
      'β',
      '*',
      '💊',
      '__proto__',
      'n',
    )
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(words, { maxLength: 15 }).map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(query, (text) => {
        const { hits, guesses } = engine.search(text)
        const all = [...hits, ...guesses]
        expect(all.every(({ id }) => known.has(id))).toBe(true)
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
        expect(hits.every(({ match }) => match !== 'fuzzy')).toBe(true)
        expect(guesses.every(({ match }) => match === 'fuzzy')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
