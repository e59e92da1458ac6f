import { describe, expect, it } from 'vitest'
import { createSearchEngine } from '../../../../src/core/search/engine'
import { createPlainSearch } from '../../../../src/core/search/plain-documents'
import { readBundledPack } from '../../../bench/search/bundled-pack.mjs'

const pack = await readBundledPack()
const engine = createSearchEngine([pack])
const ids = (query: string) => {
  const { hits, guesses } = engine.search(query)
  return [...hits, ...guesses].map(({ id }) => id as string)
}

describe('a query with a distinctive name', () => {
  it.each([
    ['gabapentin boxed warning', 'drug/gabapentin'],
    ['baclofen withdrawal', 'drug/baclofen'],
    ['methocarbamol mechanism', 'drug/methocarbamol'],
    ['magnesium in pregnancy', 'drug/magnesium'],
    ['fasciotomy indications', 'procedure/fasciotomy'],
    ['appendicitis distinguishing features', 'differential/appendicitis'],
    ['tramadol addiction', 'drug/opioids'],
    ['iliopsoas abscess antibiotics', 'differential/iliopsoas-abscess'],
    ['gabbapentin boxed warning', 'drug/gabapentin'],
  ])('%j is answered by %s first, whatever else it says', (query, first) => {
    expect(ids(query)[0]).toBe(first)
  })

  it.each([
    'heat wave',
    'rest api',
    'yoga teacher',
    'cold case',
    'nerve agent',
    'test match',
    'brain MRI',
    'botox for wrinkles',
  ])('does not answer %j, whose name is common or which is of another field', (query) => {
    expect(ids(query)).toEqual([])
  })

  it('does not take an unfinished name for the finished one that it begins with', () => {
    expect(ids('ultrasound-g')[0]).toBe('procedure/ultrasound-guided-injections')
    expect(ids('ultrasound gui')[0]).toBe('procedure/ultrasound-guided-injections')
    expect(ids('deep vein thr')[0]).toBe('differential/deep-vein-thrombosis')
    expect(ids('trigger-p')[0]).toMatch(/trigger-point/)
  })

  it('does not let a named thing be answered by the heading of a section', () => {
    const search = createPlainSearch([
      { id: 'm', topic: 'spasm', section: 'mechanism', title: 'Mechanism', body: 'Fibres contract.' },
      { id: 'd', topic: 'spasm', section: 'drugs', title: 'Antispasmodics', body: 'Such as methocarbamol.' },
    ])
    expect(search.query('methocarbamol mechanism')[0]).toBe('d')
  })
})

describe('abbreviations', () => {
  it.each(['MRSA', 'CRPS', 'SARS', 'EMGX'])(
    '%s is not taken for another, nor for the beginning of a text word',
    (query) => {
      expect(ids(query)).toEqual([])
    },
  )
})

describe('the name of a section', () => {
  it.each([
    ['differential diagnosis', 'differential'],
    ['look-alikes', 'differential'],
    ['mimics', 'differential'],
    ['red flags', 'redFlag'],
    ['when to worry', 'redFlag'],
    ['risk factors', 'cause'],
    ['symptoms', 'symptom'],
    ['procedures', 'procedure'],
    ['surgical procedures', 'procedure'],
    ['conservative management', 'care'],
    ['severity scale', 'severity'],
  ])('%j lists its entries in the order of the guide', (query, kind) => {
    const inGuide = pack.entries.filter((entry) => entry.kind === kind).map(({ id }) => id as string)
    expect(inGuide.length).toBeGreaterThan(2)
    expect(ids(query).slice(0, inGuide.length)).toEqual(inGuide)
  })
})

describe('a question that only names the topic', () => {
  it.each([
    ['what is an iliacus muscle spasm', 'faq/what-it-is'],
    ['is this something serious', 'faq/dangerous'],
    ['why did this happen to me', 'faq/causes'],
    ['am I going to be ok', 'faq/recovery-time'],
    ['will it go away', 'faq/settles-on-its-own'],
  ])('%j is answered by %s', (query, first) => {
    expect(ids(query)[0]).toBe(first)
  })

  it.each([
    'iliacus',
    'muscle spasm',
    'tell me about iliacus spasm',
    'what about the iliacus muscle spasm',
    'what are iliacus spasms',
  ])('%j is never answered by nothing', (query) => {
    expect(ids(query)).not.toEqual([])
  })
})

describe('phrases of one thing that overlap', () => {
  it('are read as that thing', () => {
    expect(ids('hot pack from the microwave')[0]).toBe('care/heat-therapy')
    expect(ids('warm wheat bag')[0]).toBe('care/heat-therapy')
  })
})
