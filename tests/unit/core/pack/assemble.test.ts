import { describe, expect, it } from 'vitest'
import { assemblePack } from '../../../../src/core/pack/assemble'
import { parsePack } from '../../../../src/core/pack/parse'
import { makeEntry, makePack } from '../../../fixtures/make-pack'

const part = (name: string, value: unknown) => ({ name, value })

describe('assemblePack', () => {
  it('joins lists in the order of the parts and merges sources', () => {
    expect(
      assemblePack([
        part('a.json', { schemaVersion: 1, entries: [1, 2], sources: { S1: 'one' } }),
        part('b.json', { entries: [3], sources: { S2: 'two' } }),
      ]),
    ).toEqual({ schemaVersion: 1, entries: [1, 2, 3], sources: { S1: 'one', S2: 'two' } })
  })

  it('makes a valid pack of its parts', () => {
    const { entries, ...rest } = makePack([makeEntry('cause', 'sitting'), makeEntry('drug', 'larchol')])
    const whole = assemblePack([
      part('topic.json', { ...rest, entries: [] }),
      part('causes.json', { entries: entries.slice(0, 1) }),
      part('drugs.json', { entries: entries.slice(1) }),
    ])
    expect(parsePack(whole, 'x').ok).toBe(true)
  })

  it('gives an empty object for no parts, which parsePack then refuses', () => {
    expect(parsePack(assemblePack([]), 'x').ok).toBe(false)
  })

  it.each([null, undefined, 'text', 7, [1]])('refuses the part %j, naming it', (value) => {
    expect(() => assemblePack([part('a.json', value)])).toThrow(new TypeError('a.json: expected an object'))
  })

  it('refuses a single field that two parts set', () => {
    const parts = [part('a.json', { manifest: {} }), part('b.json', { manifest: {} })]
    expect(() => assemblePack(parts)).toThrow('b.json: expected no field manifest; an earlier part has it')
  })

  it('refuses a source id that two parts define', () => {
    const parts = [part('a.json', { sources: { S1: {} } }), part('b.json', { sources: { S1: {} } })]
    expect(() => assemblePack(parts)).toThrow('b.json: expected a new source id, got S1 a second time')
  })

  it.each([[null], ['text'], [[]]])('refuses sources that are %j after an object, naming the part', (sources) => {
    const parts = [part('a.json', { sources: { S1: {} } }), part('b.json', { sources })]
    expect(() => assemblePack(parts)).toThrow(/^b\.json: /)
  })

  it('does not change the parts and is not led astray by __proto__', () => {
    const first = { entries: [1] }
    const hostile: unknown = JSON.parse(
      '{"__proto__": {"polluted": true}, "sources": {"__proto__": {"polluted": true}}}',
    )
    const whole = assemblePack([part('a.json', first), part('b.json', { entries: [2] }), part('c.json', hostile)])
    expect(first).toEqual({ entries: [1] })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(parsePack(whole, 'x').ok).toBe(false)
  })
})
