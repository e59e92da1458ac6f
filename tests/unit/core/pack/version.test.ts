import { describe, expect, it } from 'vitest'
import { signedText } from '../../../../src/core/pack/canonical'
import { compareVersions } from '../../../../src/core/pack/version'

describe('compareVersions', () => {
  it.each([
    ['1.0', '1.0', 0],
    ['1.0', '1.0.0', 0],
    ['1.9', '1.10', -1],
    ['2.0', '1.99', 1],
    ['1.0.1', '1.0', 1],
    ['10.0', '9.9', 1],
  ])('orders %s and %s', (a, b, expected) => {
    expect(Math.sign(compareVersions(a, b))).toBe(expected)
    expect(Math.sign(compareVersions(b, a))).toBe(expected && -expected)
  })
})

describe('signedText', () => {
  it('is the canonical form of everything but the signature', () => {
    expect(signedText({ b: [1.0, 'é'], signature: { value: 'x' }, a: { d: null, c: 1e2 } })).toBe(
      '{"a":{"c":100,"d":null},"b":[1,"é"]}',
    )
  })

  it('has none for half a character', () => {
    expect(() => signedText({ a: '\ud800' })).toThrow()
  })
})
