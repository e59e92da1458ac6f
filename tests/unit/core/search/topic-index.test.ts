import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSearchEngine } from '../../../../src/core/search/engine'
import { parseQuery } from '../../../../src/core/search/query'
import {
  buildTopicIndex,
  INDEX_VERSION,
  loadTopicIndex,
  type StoredTopicIndex,
} from '../../../../src/core/search/topic-index'
import { readBundledPack } from '../../../bench/search/bundled-pack.mjs'
import { chosen, makeEntry, makePack, packId, said } from '../../../fixtures/make-pack'

const pack = await readBundledPack()
const index = buildTopicIndex(pack)
const engine = createSearchEngine([pack])
const ids = (query: string) => engine.search(query).hits.map(({ id }) => id as string)

describe('a topic index', () => {
  it('answers the same after it was stored as JSON', () => {
    const loaded = loadTopicIndex(JSON.parse(JSON.stringify(index.toStored())) as StoredTopicIndex)
    for (const query of ['emg', 'brufen', 'ibuprophen', 'when to operate', 'electric shok test', 'c', 'qqqq'])
      expect(loaded?.search(parseQuery(query)), query).toEqual(index.search(parseQuery(query)))
  })

  it('is built anew after the engine has changed', () => {
    expect(loadTopicIndex({ ...index.toStored(), version: INDEX_VERSION - 1 })).toBeUndefined()
  })

  it('keeps no running text', () => {
    const kept = JSON.stringify({ ...index.toStored(), index: undefined })
    expect(kept).not.toContain(pack.entries[0]?.summary.text)
  })

  it('filters by kind and attribute, with words and without', () => {
    expect(engine.search('drug:').hits.every(({ kind }) => kind === 'drug')).toBe(true)
    expect(engine.search('drug:').hits).toHaveLength(pack.entries.filter(({ kind }) => kind === 'drug').length)
    expect(ids('test: nerve').every((id) => id.startsWith('diagnosticTest/'))).toBe(true)
    expect(ids('radiation:moderate')).toEqual(['diagnosticTest/ct-scan'])
    expect(ids('ibuprofen topic:spasm').length).toBeGreaterThan(0)
    expect(ids('ibuprofen topic:elbow')).toEqual([])
  })

  it('keeps out what is excluded and wants a quoted phrase together', () => {
    expect(ids('injection -ultrasound')).not.toContain('procedure/ultrasound-guided-injections')
    expect(ids('injection -ultrasound')).toContain('procedure/trigger-point-injections')
    expect(ids('"trigger point" injection')[0]).toBe('procedure/trigger-point-injections')
  })

  it('finds what the clinician has taught at once, and not without it', () => {
    const taught = [{ word: 'zap stick', entryId: 'care/tens', packId: pack.manifest.id as string }]
    expect(engine.search('zap stick').hits).toEqual([])
    expect(engine.search('zap stick', { taught }).hits[0]).toMatchObject({ id: 'care/tens', match: 'exact' })
    expect(engine.search('zap stick', { taught }).hits[0]?.why).toContain('taught')
    expect(engine.search('zap sti', { taught }).hits[0]).toMatchObject({ id: 'care/tens' })
    expect(engine.search('zap', { taught }).hits).toEqual([])
    expect(engine.search('zap stick', { taught: [{ ...taught[0]!, packId: 'another' }] }).hits).toEqual([])
    expect(engine.search('zap stick', { taught: [{ ...taught[0]!, entryId: 'care/none' }] }).hits).toEqual([])
  })
})

describe('an honest empty answer', () => {
  it.each([
    'knee replacement',
    'train timetable',
    'headache',
    'insulin dose',
    'asthma inhaler',
    'chest x-ray',
    'brain MRI',
    'pregnancy test',
    'heart attack',
    'cataract surgery',
    'blood pressure',
    'cold sore',
    'patch test',
    'rest home',
    'ice cream',
    'hip hop',
    'metformin',
    'weather tomorrow',
    'qqqq',
    'botox for wrinkles',
    'pizza',
    'toothache',
    'car insurance',
    'sleep apnoea',
    'eczema cream',
  ])('is given for %j', (query) => {
    const { hits, guesses, help } = engine.search(query)
    expect([...hits, ...guesses]).toEqual([])
    expect(help).toMatchObject({ isOutOfScope: true })
    expect(help?.sections.length).toBeGreaterThan(10)
  })

  it('names what is near and what may have been meant', () => {
    expect(engine.search('knee replacement').help?.nearest.length).toBeGreaterThan(0)
    expect(engine.search('heart therapy heat').hits.map(({ match }) => match)).not.toContain('fuzzy')
  })

  it('is not given to patients’ sentences that share words with the guide', () => {
    for (const query of [
      'my hip clicks when I get out of the car',
      'hot pack from the microwave',
      'it hurts when I press on it',
    ])
      expect(ids(query), query).not.toEqual([])
  })
})

describe('guesses at the spelling', () => {
  it.each([
    ['electromyogaphy', 'diagnosticTest/electromyography'],
    ['fasciotimy', 'procedure/fasciotomy'],
    ['message therapy', 'care/massage-therapy'],
    ['nerve conducshun', 'diagnosticTest/nerve-conduction-studies'],
  ])('for %j name %s, apart from real matches', (query, id) => {
    const { hits, guesses } = engine.search(query)
    if (hits.length) expect(hits[0]).toMatchObject({ id, why: expect.stringContaining('spelling') as string })
    else expect(guesses[0]).toMatchObject({ id, match: 'fuzzy' })
  })

  it('never take one real word for another', () => {
    for (const query of ['heart', 'prednisolone', 'muscle car', 'timetable', 'insulin'])
      expect(engine.search(query).guesses, query).toEqual([])
  })
})

describe('reasons', () => {
  it.each([
    ['brufen', 'brand of ibuprofen'],
    ['electric shock test', 'plain words for electromyography'],
    ['ibuprophen', 'spelling of ibuprofen'],
    ['tizanidine', 'tizanidine: see muscle relaxant'],
  ])('for %j say %j', (query, why) => {
    expect(engine.search(query).hits[0]?.why).toBe(why)
  })

  it('say nothing where the name says it', () => {
    expect(engine.search('gait analysis').hits[0]?.why).toBeUndefined()
  })
})

describe('several topics', () => {
  const other = makePack(
    [
      makeEntry('drug', 'oral', {
        name: 'Ibuprofen tablets',
        summary: said('Taken by mouth.'),
        facts: { routes: chosen('oral') },
      }),
    ],
    {
      manifest: { ...pack.manifest, id: packId('tennis-elbow'), title: 'Tennis elbow' },
    },
  )
  const both = createSearchEngine([
    pack,
    { ...other, topic: { ...other.topic, id: packId('tennis-elbow'), title: 'Tennis elbow' } },
  ])
  it('stand one after the other, the current one first', () => {
    const topics = both
      .search('ibuprofen', { currentTopic: packId('tennis-elbow') })
      .hits.map(({ topic }) => topic as string)
    expect(topics[0]).toBe('tennis-elbow')
    expect(topics.indexOf('iliacus-muscle-spasm')).toBe(topics.lastIndexOf('tennis-elbow') + 1)
  })

  it('give way to the one that the query names, be its answer a guess at the spelling', () => {
    const named = both.search('ibuprofem tennis elbow', { currentTopic: pack.manifest.id })
    expect(named.hits).toEqual([])
    expect(named.guesses.map(({ topic }) => topic as string)).toEqual(['tennis-elbow'])
  })

  it('are told by the words of their title', () => {
    expect(both.search('ibuprofen tennis elbow').hits.map(({ topic }) => topic as string)).toEqual(['tennis-elbow'])
  })
})

describe('any query', () => {
  const known = new Set<string>(pack.entries.map(({ id }) => id))
  const piece = fc.oneof(
    fc.constantFrom(...pack.entries.flatMap(({ name, synonyms }) => [name, ...synonyms])),
    fc.constantFrom(
      'constructor',
      '__proto__',
      'toString',
      '\u0000',
      '💊',
      'صداع',
      '\u202e',
      '"',
      '-',
      'drug:',
      'topic:',
      '*',
      '(',
      'ibuprophen',
      '疼痛',
      'a'.repeat(300),
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  )
  it('gets real entries, each once, guesses apart and help only where there is no hit', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join(' ')
        const { hits, guesses, help } = engine.search(text)
        const all = [...hits, ...guesses]
        expect(all.every(({ id }) => known.has(id))).toBe(true)
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
        expect(hits.every(({ match }) => match !== 'fuzzy')).toBe(true)
        expect(guesses.every(({ match }) => match === 'fuzzy')).toBe(true)
        if (hits.length) expect(help).toBeUndefined()
        expect(help?.nearest.every(({ id }) => known.has(id)) ?? true).toBe(true)
        expect(engine.search(text)).toEqual({ hits, guesses, ...(help && { help }) })
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    '"constructor" iliacus',
    '"__proto__ hip"',
    '-constructor pain',
    'constructor toString',
    'knee constructor',
  ])('may hold the name of a built-in: %s', (text) => {
    expect(() => engine.search(text)).not.toThrow()
  })

  it('of any length is cut before it is looked at', () => {
    for (const text of [
      'a'.repeat(100_000),
      'x '.repeat(50_000),
      'baclofen ibuprofen '.repeat(100),
      '"'.repeat(100_000),
      '-'.repeat(100_000),
    ])
      expect(parseQuery(text).words.length).toBeLessThanOrEqual(12)
  })
})
