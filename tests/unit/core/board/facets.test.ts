import { describe, expect, it } from 'vitest'
import {
  chosenCount,
  countFacets,
  facetsOf,
  fitsFilter,
  quickOptions,
  readFilter,
  toggleOption,
  writeFilter,
  type FacetFilter,
} from '../../../../src/core/board/facets'
import { attributesOf } from '../../../../src/core/topic/attributes'
import { KINDS } from '../../../../src/core/topic/kind'
import { chosen, makeEntry, note, stated } from '../../../fixtures/make-pack'

const drugs = [
  makeEntry('drug', 'a', { facts: { routes: chosen('oral'), boxedWarnings: stated('May sink boats') } }),
  makeEntry('drug', 'b', { facts: { routes: chosen('oral', 'topical'), labelStatus: chosen('offLabel') } }),
  makeEntry('drug', 'c', {
    facts: { routes: chosen('topical'), boxedWarnings: { blank: 'notApplicable', because: 'no label' } },
    editorNotes: [note('Mind the pond', true)],
  }),
  makeEntry('drug', 'd', {
    facts: { labelStatus: chosen('offLabel'), boxedWarnings: stated('May sink boats') },
    editorNotes: [note('A slip')],
  }),
]

const shown = (filter: FacetFilter) => drugs.filter((entry) => fitsFilter(entry, filter)).map(({ name }) => name)
const counts = (filter: FacetFilter) =>
  Object.fromEntries(
    countFacets('drug', drugs, filter).flatMap(({ id, options }) =>
      options.map(({ code, count }) => [`${id}:${code}`, count]),
    ),
  )

describe('facetsOf', () => {
  it('offers every attribute marked as a facet, and the presence of a safety note', () => {
    for (const kind of KINDS) {
      const marked = attributesOf(kind).filter(([, { isFacet }]) => isFacet)
      const ids = facetsOf(kind).map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining([...marked.map(([id]) => id), 'safetyNote']))
    }
  })

  it('offers the presence of a boxed warning for drugs only', () => {
    expect(KINDS.filter((kind) => facetsOf(kind).some(({ id }) => id === 'boxedWarnings'))).toEqual(['drug'])
  })
})

describe('fitsFilter', () => {
  it.each<[FacetFilter, string[]]>([
    [{}, ['a', 'b', 'c', 'd']],
    [{ routes: [] }, ['a', 'b', 'c', 'd']],
    [{ routes: ['oral'] }, ['a', 'b']],
    [{ routes: ['oral', 'topical'] }, ['a', 'b', 'c']],
    [{ routes: ['topical'], labelStatus: ['offLabel'] }, ['b']],
    [{ boxedWarnings: ['present'] }, ['a', 'd']],
    [{ boxedWarnings: ['present'], routes: ['topical'] }, []],
    [{ safetyNote: ['present'] }, ['c']],
  ])('%j shows %j', (filter, names) => {
    expect(shown(filter)).toEqual(names)
  })
})

describe('countFacets', () => {
  it('counts what choosing an option would show, and leaves out what no entry has', () => {
    expect(counts({})).toEqual({
      'routes:oral': 2,
      'routes:topical': 2,
      'labelStatus:offLabel': 2,
      'boxedWarnings:present': 2,
      'safetyNote:present': 1,
    })
  })

  it('counts given the other facets, not given its own', () => {
    expect(counts({ routes: ['oral'] })).toMatchObject({
      'routes:oral': 2,
      'routes:topical': 2,
      'boxedWarnings:present': 1,
      'labelStatus:offLabel': 1,
      'safetyNote:present': 0,
    })
  })

  it('keeps an option at 0 when a search took its entries away, and one that is chosen', () => {
    const [facet] = countFacets('drug', drugs.slice(0, 1), { routes: ['rectal'] }, drugs).filter(
      ({ id }) => id === 'routes',
    )
    expect(facet?.options.map(({ code, count, isChosen }) => [code, count, isChosen])).toEqual([
      ['oral', 1, false],
      ['rectal', 0, true],
      ['topical', 0, false],
    ])
  })

  it('agrees with what each option then shows', () => {
    const filters: FacetFilter[] = [{}, { routes: ['topical'] }, { labelStatus: ['offLabel'], routes: ['oral'] }]
    for (const filter of filters)
      for (const { id, options } of countFacets('drug', drugs, filter))
        for (const { code, count } of options) expect(shown({ ...filter, [id]: [code] })).toHaveLength(count)
  })

  it('gives the chips their counts, and no chip for what the guide does not have', () => {
    const chips = quickOptions('drug', countFacets('drug', drugs, {}))
    expect(chips.map(({ label, count }) => `${label} ${count}`)).toEqual([
      'Boxed warning 2',
      'Topical 2',
      'Off-label 2',
    ])
    expect(quickOptions('drug', countFacets('drug', drugs.slice(0, 1), {})).map(({ label }) => label)).toEqual([
      'Boxed warning',
    ])
  })
})

describe('a filter in an address', () => {
  it('comes back as it was written', () => {
    const filter = toggleOption(
      toggleOption(toggleOption({}, 'routes', 'oral'), 'routes', 'topical'),
      'safetyNote',
      'present',
    )
    expect(chosenCount(filter)).toBe(3)
    expect(readFilter('drug', writeFilter(filter))).toEqual(filter)
    expect(toggleOption(toggleOption(filter, 'routes', 'oral'), 'routes', 'topical')).toEqual({
      safetyNote: ['present'],
    })
  })

  it('drops what the kind does not have', () => {
    expect(readFilter('drug', ['routes:oral', 'routes:air', 'radiation:low', 'x', ':', '__proto__:a'])).toEqual({
      routes: ['oral'],
    })
  })
})

describe('what the clinician marked', () => {
  const own = { favourites: new Set([drugs[0]!.id, drugs[1]!.id]), noted: new Set([drugs[1]!.id]) }
  const fitting = (...codes: string[]) => drugs.filter((entry) => fitsFilter(entry, { yours: codes }, own))

  it('narrows a list like any other facet', () => {
    expect(fitting('favourite').map(({ name }) => name)).toEqual(['a', 'b'])
    expect(fitting('noted').map(({ name }) => name)).toEqual(['b'])
    expect(readFilter('drug', ['yours:favourite'])).toEqual({ yours: ['favourite'] })
  })

  it('is counted, stands first among the chips, and is not offered while there is none', () => {
    const facets = countFacets('drug', drugs, { routes: ['oral'] }, drugs, own)
    expect(facets.find(({ id }) => id === 'yours')?.options.map(({ code, count }) => [code, count])).toEqual([
      ['favourite', 2],
      ['noted', 1],
    ])
    expect(quickOptions('drug', facets)[0]).toMatchObject({ label: 'Favourites', count: 2 })
    expect(countFacets('drug', drugs, {}).some(({ id }) => id === 'yours')).toBe(false)
  })
})
