import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, slipsAllowed, soundOf, spellingBook } from '../../../../src/core/search/spelling'

describe('editDistance', () => {
  it.each([
    ['baclofen', 'baclofen', 0],
    ['baclofin', 'baclofen', 1],
    ['balcofen', 'baclofen', 1],
    ['ibuprophen', 'ibuprofen', 2],
    ['prednisone', 'prednisolone', 2],
    ['heat', 'heal', 1],
    ['', 'ab', 2],
  ])('counts from %j to %j %i slips', (a, b, slips) => {
    expect(editDistance(a, b, 3)).toBe(slips)
  })

  it('stops counting at the limit', () => {
    expect(editDistance('abcdefgh', 'stuvwxyz', 2)).toBe(3)
    expect(editDistance('abc', 'abcdefgh', 2)).toBe(3)
  })

  it('is the same both ways, and nothing only for the same word', () => {
    const word = fc.stringMatching(/^[a-e]{0,8}$/)
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 8)).toBe(editDistance(b, a, 8))
        expect(editDistance(a, b, 8) === 0).toBe(a === b)
      }),
    )
  })
})

describe('slipsAllowed', () => {
  it.each([
    ['emg', 0],
    ['heat', 1],
    ['massage', 1],
    ['baclofen', 2],
  ])('allows %j %i', (word, slips) => {
    expect(slipsAllowed(word)).toBe(slips)
  })
})

describe('soundOf', () => {
  it.each([
    ['ibuprophen', 'ibuprofen'],
    ['conducshun', 'conduction'],
    ['gait', 'gate'],
    ['acupunkture', 'acupuncture'],
    ['magnetik', 'magnetic'],
    ['tendinitis', 'tendonitis'],
  ])('is one for %j and %j', (a, b) => {
    expect(soundOf(a)).toBe(soundOf(b))
  })
})

describe('spellingBook', () => {
  const book = spellingBook(['baclofen', 'gabapentin', 'massage', 'heat', 'emg', 'conduction'])
  it.each([
    ['baclophen', 'baclofen'],
    ['gabapentn', 'gabapentin'],
    ['masage', 'massage'],
    ['haet', 'heat'],
    ['conducshun', 'conduction'],
  ])('takes %j for %j', (slip, word) => {
    expect(book.suggest(slip, false)[0]?.word).toBe(word)
  })

  it.each(['emf', 'hit', 'zebra', 'bac', ''])('has nothing for %j', (word) => {
    expect(book.suggest(word, false)).toEqual([])
  })

  it('knows the beginning of a longer word while it is typed', () => {
    expect(book.suggest('gabbap', true)[0]?.word).toBe('gabapentin')
    expect(book.suggest('gabbap', false)).toEqual([])
  })
})
