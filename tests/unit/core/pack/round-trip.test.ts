import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePack } from '../../../../src/core/pack/parse'
import { signedText } from '../../../../src/core/pack/canonical'
import type { Pack } from '../../../../src/core/topic/topic'
import { makeEntry, makeLargePack, makePack } from '../../../fixtures/make-pack'
import { NASTY_TEXTS, packOfText } from '../../../fixtures/nasty-packs'
import { setAt, type Path } from '../../../support/set-at'

/** A pack through a file and back. */
function through(pack: Pack): Pack {
  const again = parsePack(JSON.parse(JSON.stringify(pack)), 'x.json')
  if (!again.ok) throw new Error([again.error.message, ...(again.error.details ?? [])].join('\n'))
  return again.value
}

/** Fails unless a pack that is accepted comes back from a file as it was. */
function expectSame(value: unknown): boolean {
  const parsed = parsePack(value, 'x.json')
  if (!parsed.ok) return false
  const again = through(parsed.value)
  expect(again).toEqual(parsed.value)
  expect(signedText(again)).toBe(signedText(parsed.value))
  return true
}

/** Every place of a text in a value. */
function placesOf(value: unknown, at: Path = []): Path[] {
  if (typeof value === 'string') return [at]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([step, inner]) => placesOf(inner, [...at, step]))
}

describe('what is accepted comes back from a file as it was', () => {
  it.each(Object.entries(NASTY_TEXTS))('with %s in every text', (_, text) => {
    expect(expectSame(packOfText(text, 'nasty'))).toBe(true)
  })

  it('with a thousand entries', () => expect(expectSame(makeLargePack(1_000))).toBe(true))

  it('with fields that stand twice: the last one counts', () => {
    const json = JSON.stringify(makePack()).replace('"title":', '"title":"First","title":')
    expect(json).toMatch(/"title":"First","title":"Invented spasm"/)
    const parsed = parsePack(JSON.parse(json), 'x.json')
    expect(parsed.ok && parsed.value.manifest.title).toBe('Invented spasm')
    expect(expectSame(JSON.parse(json))).toBe(true)
  })

  it('with the names of built-in fields for entries', () => {
    const names = ['constructor', 'prototype', 'tostring', 'hasownproperty']
    expect(expectSame(makePack(names.map((name) => makeEntry('cause', name))))).toBe(true)
  })

  it('with any text in any place', () => {
    const pack = packOfText('A text', 'any-guide')
    const places = placesOf(pack)
    let accepted = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: 'grapheme' }),
          fc.lorem(),
          fc.constantFrom(...Object.values(NASTY_TEXTS)),
        ),
        (place, text) => {
          if (expectSame(setAt(pack, place, text))) accepted++
        },
      ),
      { numRuns: 400 },
    )
    expect(accepted).toBeGreaterThan(100)
  })

  it('with one place spoilt by any value', () => {
    const pack = packOfText('A text', 'any-guide')
    const places = placesOf(pack).flatMap((place) => place.map((_, i) => place.slice(0, i + 1)))
    const before = Object.getOwnPropertyNames(Object.prototype).join()
    const spoilt = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(undefined, Infinity, {}, [], { ['__proto__']: {} }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...places), spoilt, (place, value) => void expectSame(setAt(pack, place, value))),
      { numRuns: 400 },
    )
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
  })
})
