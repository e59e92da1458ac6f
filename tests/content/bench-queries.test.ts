import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBundledPack } from './bundled-content'

const GROUPS = [
  'exact',
  'prefix',
  'misspelling',
  'abbreviation',
  'brand',
  'lay',
  'spelling',
  'intent',
  'question',
  'nothing',
] as const

/** A query with the entries of the bundled pack of which any counts as right when it comes first; none: nothing may be found. */
interface LabelledQuery {
  query: string
  group: string
  expect: string[]
}

const queries = JSON.parse(
  readFileSync(new URL('../bench/queries.json', import.meta.url), 'utf8'),
) as readonly LabelledQuery[]
const ids = new Set<string>(readBundledPack().entries.map(({ id }) => id))

describe('the labelled queries of the search bench', () => {
  it('expect only entries that the bundled pack holds, each named once', () => {
    expect(
      queries.flatMap(({ query, expect: wanted }) => wanted.filter((id) => !ids.has(id)).map((id) => ({ query, id }))),
    ).toEqual([])
    expect(queries.filter(({ expect: wanted }) => new Set(wanted).size < wanted.length)).toEqual([])
  })

  it('expect nothing in the group of that name, and something in all others', () => {
    expect(queries.filter(({ group, expect: wanted }) => (group === 'nothing') !== (wanted.length === 0))).toEqual([])
  })

  it('hold enough of every group, and no other group', () => {
    expect(new Set(queries.map(({ group }) => group))).toEqual(new Set(GROUPS))
    const counts = GROUPS.map((name) => ({ name, count: queries.filter(({ group }) => group === name).length }))
    expect(counts.filter(({ name, count }) => count < (name === 'nothing' ? 40 : 20))).toEqual([])
  })

  it('hold no query twice, however it is capitalised or spaced', () => {
    const typed = queries.map(({ query }) => query.toLowerCase().trim().replace(/\s+/g, ' '))
    expect(typed.filter((query, at) => !query || typed.indexOf(query) !== at)).toEqual([])
  })
})
