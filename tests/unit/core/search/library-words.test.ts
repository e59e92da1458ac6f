import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findWords } from '../../../../src/core/search/library-words'

const words = ['baclofen', 'back', 'backache', 'brace', 'rest', 'test', 'x'].sort()
const found = (word: string, isPrefix = true) => findWords(words, word, { isPrefix }).map(({ at }) => words[at])

it('finds the word itself first, then those that it begins', () => {
  expect(found('back')).toEqual(['back', 'backache'])
  expect(found('back', false)).toEqual(['back'])
})

it('guesses at the spelling only where nothing is spelt so', () => {
  expect(found('baclofn')).toEqual(['baclofen'])
  expect(found('gest')).toEqual(['rest', 'test'])
  expect(found('rest')).toEqual(['rest'])
  expect(found('y')).toEqual([])
})

it('finds whatever begins with the word, in any list', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ unit: 'grapheme' })),
      fc.string({ minLength: 1, maxLength: 3 }),
      (list, word) => {
        const sorted = [...list].sort()
        const beginning = sorted.filter((other) => other.startsWith(word))
        const hits = findWords(sorted, word, { isPrefix: true }).map(({ at }) => sorted[at])
        if (beginning.length) expect(hits).toEqual(beginning)
      },
    ),
  )
})
