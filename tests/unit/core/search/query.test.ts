import { describe, expect, it } from 'vitest'
import { completionsFor, filterNames } from '../../../../src/core/search/filters'
import { QUERY_LIMITS } from '../../../../src/core/search/normalize'
import { isEmptyQuery, parseQuery } from '../../../../src/core/search/query'

const words = (text: string) => parseQuery(text).words.map(({ folded }) => folded)
const telling = (text: string) => parseQuery(text).words.flatMap(({ folded, isSoft }) => (isSoft ? [] : [folded]))

describe('parseQuery', () => {
  it.each([
    ['do I need an x-ray for this', ['x', 'ray']],
    ['What is the EMG?', ['emg']],
    ['what is it', ['what', 'is', 'it']],
    ['fascio tomy', ['fasciotomy']],
    ['nerveblock', ['nerve', 'block']],
    ['bloods', ['blood', 'tests']],
    ['  ', []],
  ])('takes from %j the words %j', (query, expected) => {
    expect(words(query)).toEqual(expected)
  })

  it.each([
    ['how long does it usually take for the patient', []],
    ['please show me gait analysis', ['gait', 'analysis']],
  ])('counts in %j on %j', (query, expected) => {
    expect(telling(query)).toEqual(expected)
  })

  it('keeps to its caps for a pasted text', () => {
    expect(parseQuery('word'.repeat(25_000)).words).toHaveLength(1)
    expect(words('word'.repeat(25_000))[0]?.length).toBe(QUERY_LIMITS.termLength)
    expect(parseQuery(`${' '.repeat(QUERY_LIMITS.characters)}emg`).words).toEqual([])
    expect(parseQuery('emg ct mri '.repeat(200)).words).toHaveLength(QUERY_LIMITS.terms)
  })

  it('reads filters of kind, topic and attribute, phrases and excluded words', () => {
    expect(parseQuery('test:nerve topic:hip radiation:none "hip flexion" -injection')).toMatchObject({
      kinds: ['diagnosticTest'],
      topics: ['hip'],
      facets: { radiation: ['none'] },
      phrases: [['hip', 'flexion']],
      excluded: ['inject'],
    })
    expect(parseQuery('route:oral routes:x')).toMatchObject({ facets: { routes: ['oral'] } })
    expect(words('routes:x')).toEqual(['routes', 'x'])
    expect(words('x-ray 10-15')).toEqual(['x', 'ray', '10', '15'])
  })

  it.each([
    ['side effects of baclofen', ['safety']],
    ['what causes dehydration', ['cause']],
    ['how to prevent cramp', ['prevention']],
    ['when to refer', ['warning']],
    ['how long does it take', ['duration']],
    ['baclofen', []],
  ])('hears in %j %j', (query, intents) => {
    expect(parseQuery(query).intents.map(({ intent }) => intent)).toEqual(intents)
  })

  it('tells a subject from its circumstances', () => {
    expect(parseQuery('muscle relaxant in glaucoma').context).toEqual({ from: 2, isPurpose: false })
    expect(parseQuery('botox for wrinkles').context).toEqual({ from: 1, isPurpose: true })
    expect(parseQuery('in glaucoma').context).toBeUndefined()
  })

  it('asks for something with a filter alone', () => {
    expect(isEmptyQuery(parseQuery('drug:'))).toBe(false)
    expect(isEmptyQuery(parseQuery(' - '))).toBe(true)
  })
})

describe('completionsFor', () => {
  it('offers filter names, then their values', () => {
    expect(completionsFor('emg ro').map(({ text }) => text)).toEqual(['route:'])
    expect(completionsFor('route:or').map(({ text }) => text)).toEqual(['route:oral'])
    expect(completionsFor('topic:sp', ['Iliacus spasm', 'Other']).map(({ label }) => label)).toEqual(['Iliacus spasm'])
    expect(completionsFor('')).toEqual([])
  })

  it('offers only filters that are understood', () => {
    for (const { text } of filterNames().filter(({ text: name }) => name !== 'topic:'))
      for (const { text: full } of completionsFor(text)) expect(isEmptyQuery(parseQuery(full)), full).toBe(false)
  })
})
