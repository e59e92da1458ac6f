import { describe, expect, it } from 'vitest'
import { gradeOf, wordsOf } from '../../../../src/core/readability/grade'

// By hand, from the published formulas:
// Flesch-Kincaid grade (Kincaid et al. 1975) = 0.39 × words/sentences + 11.8 × syllables/words − 15.59
// SMOG grade (McLaughlin 1969) = 3.1291 + 1.043 × √(words of three or more syllables × 30/sentences)
describe('gradeOf', () => {
  it.each<[string, string[], { fleschKincaid: number; smog: number; sentences: number; words: number }]>([
    // 3 words, 3 syllables, none long: 1.17 + 11.8 − 15.59
    ['a sentence of short words', ['The cat sat.'], { fleschKincaid: -2.62, smog: 3.1291, sentences: 1, words: 3 }],
    // 3 + 3 words, 3 + 4 syllables, none long: 0.39 × 3 + 11.8 × 7/6 − 15.59 = −0.6533
    [
      'two sentences',
      ['The cat sat.', 'The tiger sat.'],
      { fleschKincaid: -0.6533, smog: 3.1291, sentences: 2, words: 6 },
    ],
    // banana = 3, 5 words, 7 syllables: 1.95 + 16.52 − 15.59 = 2.88; 3.1291 + 1.043 × √30 = 8.8419
    ['a long word', ['I ate a big banana.'], { fleschKincaid: 2.88, smog: 8.8419, sentences: 1, words: 5 }],
    // Of 4 sentences with one long word each: 3.1291 + 1.043 × √(4 × 30/4) = 8.8419, the same as one of one
    [
      'a long word in each of four sentences',
      Array.from({ length: 4 }, () => 'I ate a big banana.'),
      { fleschKincaid: 2.88, smog: 8.8419, sentences: 4, words: 20 },
    ],
  ])('grades %s', (_, sentences, grade) => {
    const found = gradeOf(sentences)
    expect(found.fleschKincaid).toBeCloseTo(grade.fleschKincaid, 3)
    expect(found.smog).toBeCloseTo(grade.smog, 3)
    expect([found.sentences, found.words]).toEqual([grade.sentences, grade.words])
  })

  it('leaves out the names that the entry explains itself', () => {
    expect(gradeOf(['I ate a big banana.'], ['Banana'])).toEqual({ ...gradeOf(['I ate a big.']), words: 4 })
    expect(gradeOf(['Banana.'], ['banana'])).toEqual({ fleschKincaid: 0, smog: 0, sentences: 0, words: 0 })
  })

  it.each([[[]], [['']], [['…', ' ']]])('is 0 for %j', (sentences) => {
    expect(gradeOf(sentences)).toEqual({ fleschKincaid: 0, smog: 0, sentences: 0, words: 0 })
  })
})

describe('wordsOf', () => {
  it.each([
    ['Do a well-known test, don’t wait.', ['Do', 'a', 'well-known', 'test', 'don’t', 'wait']],
    ['10 to 15 minutes', ['10', 'to', '15', 'minutes']],
    ['', []],
  ])('counts in %j the words %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})
