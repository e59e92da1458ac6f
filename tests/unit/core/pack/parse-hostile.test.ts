import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { parsePack } from '../../../../src/core/pack/parse'
import { makeEntry, makePack, makeSource, sourceId } from '../../../fixtures/make-pack'
import { ownFields, pathsOf, setAt, type Path } from '../../../support/set-at'

const drugPack = makePack([makeEntry('drug', 'larchol')])

/** The faults of the pack with one place spoilt. */
function spoil(path: Path, to: unknown): string[] {
  const parsed = parsePack(setAt(drugPack, path, to), 'x.json')
  return parsed.ok ? [] : (parsed.error.details ?? [])
}

afterEach(() => {
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

describe('parsePack on hostile files', () => {
  it.each(['{"__proto__": {"polluted": true}}', '{"constructor": {"prototype": {"polluted": true}}}'])(
    'takes nothing from a hostile file: %s',
    (text) => {
      expect(parsePack(JSON.parse(text), 'x.json').ok).toBe(false)
    },
  )

  it.each<Path>([[], ['manifest'], ['entries', 0], ['entries', 0, 'facts'], ['sources'], ['sources', 'S1']])(
    'never lets a __proto__ field through, $#',
    (...at) => {
      const hostile = JSON.parse('{"__proto__": {"polluted": true}}') as object
      const pack: unknown = structuredClone(drugPack)
      const target = at.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], pack) as object
      Object.defineProperty(target, '__proto__', { ...Object.getOwnPropertyDescriptor(hostile, '__proto__') })
      const parsed = parsePack(pack, 'x.json')
      if (parsed.ok) {
        const kept = at.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], parsed.value)
        expect((kept as Record<string, unknown>)['polluted']).toBeUndefined()
      }
    },
  )

  it('does not mistake the names of built-in fields for sources', () => {
    for (const id of ['constructor', 'toString', '__proto__'])
      expect(spoil(['entries', 0, 'summary', 'sources'], [id])).toEqual([
        'entries[0].summary.sources[0]: expected a source id such as S12',
      ])
  })

  it('never throws and leaves the built-in objects alone, whatever it is given', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    const key = fc.oneof(
      fc.constantFrom(
        '__proto__',
        'constructor',
        'prototype',
        'toString',
        'schemaVersion',
        'entries',
        'sources',
        'kind',
      ),
      fc.string(),
    )
    const hostile = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.anything(),
        fc.jsonValue(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map(ownFields),
      ),
    }))
    fc.assert(
      fc.property(hostile.value, (value) => {
        expect(parsePack(value, 'x.json').ok).toBe(false)
      }),
      { numRuns: 300 },
    )
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  })

  it('never throws for a valid pack that is spoilt in one place', () => {
    const pack = makePack([makeEntry('drug', 'larchol'), makeEntry('diagnosticTest', 'scan')], {
      sources: { [sourceId('S1')]: makeSource() },
    })
    const paths = pathsOf(pack)
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.oneof(fc.jsonValue(), fc.constant(undefined)), (path, value) => {
        const parsed = parsePack(setAt(pack, path, value), 'x.json')
        if (!parsed.ok)
          for (const line of parsed.error.details ?? [])
            expect(line).toMatch(/^(?:[^\n]+: expected [^\n]+|and \d+ more)$/)
      }),
      { numRuns: 300 },
    )
  })
})
