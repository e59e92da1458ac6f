import { describe, expect, it } from 'vitest'
import { buildLadder, stepOf, whenConsidered } from '../../../../src/core/board/ladder'
import type { Entry } from '../../../../src/core/topic/entry'
import { chosen, makeEntry, stated } from '../../../fixtures/make-pack'

const drug = (...routes: string[]) =>
  makeEntry('drug', 'd', { facts: routes.length ? { routes: chosen(...routes) } : {} })
const procedure = (invasiveness: string) =>
  makeEntry('procedure', invasiveness, { facts: { invasiveness: chosen(invasiveness) } })

describe('stepOf', () => {
  it.each<[string, Entry, string | null]>([
    ['care', makeEntry('care', 'c'), 'care'],
    ['a drug', drug('oral', 'topical'), 'medicines'],
    ['a drug with no stated route', drug(), 'medicines'],
    ['a drug given by needle only', drug('intraArticular', 'softTissueInjection'), 'injections'],
    ['a drug that is given by needle too', drug('oral', 'intraArticular'), 'medicines'],
    ['an injection', procedure('injection'), 'injections'],
    ['a needle procedure', procedure('percutaneous'), 'injections'],
    ['an endoscopic procedure', procedure('endoscopic'), 'surgery'],
    ['an implant', procedure('implant'), 'surgery'],
    ['open surgery', procedure('openSurgery'), 'surgery'],
    ['a procedure that enters nobody knows how far', makeEntry('procedure', 'p'), null],
    ['a test', makeEntry('diagnosticTest', 't'), null],
    ['a cause', makeEntry('cause', 'x'), null],
  ])('places %s', (_, entry, step) => {
    expect(stepOf(entry)).toBe(step)
  })
})

describe('buildLadder', () => {
  it('has four steps in their order, every placed entry once, groups in the order of their values', () => {
    const entries: Entry[] = [
      procedure('openSurgery'),
      procedure('endoscopic'),
      drug('topical'),
      makeEntry('care', 'unknown'),
      makeEntry('care', 'later', { facts: { phase: chosen('prevention') } }),
      makeEntry('care', 'now', { facts: { phase: chosen('acute') } }),
      makeEntry('cause', 'x'),
    ]
    const ladder = buildLadder(entries)
    expect(ladder.map(({ id, count }) => `${id} ${count}`)).toEqual([
      'care 3',
      'medicines 1',
      'injections 0',
      'surgery 2',
    ])
    expect(ladder[0]?.groups.map(({ label }) => label)).toEqual(['acute', 'prevention', 'not stated in the sources'])
    expect(ladder[3]?.groups.map(({ code }) => code)).toEqual(['endoscopic', 'openSurgery'])
    const placed = ladder.flatMap(({ groups }) => groups.flatMap((group) => group.entries))
    expect(placed).toHaveLength(6)
    expect(new Set(placed).size).toBe(6)
  })
})

describe('whenConsidered', () => {
  it('repeats what the facts say, and nothing for a blank', () => {
    const facts = { whenConsidered: stated('When the pond is dry') }
    expect(whenConsidered(makeEntry('procedure', 'p', { facts }))).toBe('When the pond is dry')
    expect(whenConsidered(makeEntry('procedure', 'p'))).toBeNull()
    expect(whenConsidered(makeEntry('care', 'c'))).toBeNull()
    expect(whenConsidered(makeEntry('drug', 'd', { facts: { role: stated('Calms') } }))).toBe('Calms')
  })
})
