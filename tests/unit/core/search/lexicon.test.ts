import { describe, expect, it } from 'vitest'
import { completions, conceptsIn, lexicon, matchTerms } from '../../../../src/core/search/lexicon'
import { wordsOf } from '../../../../src/core/search/normalize'
import { isMedicalWord, isRealWord } from '../../../../src/core/search/real-words'
import { stem } from '../../../../src/core/search/stem'
import { CONCEPTS, ELSEWHERE } from '../../../../src/core/search/vocabulary/concepts'

const meantBy = (text: string) =>
  matchTerms(wordsOf(text).map((word) => new Map([[word.stem, false]]))).map(({ term }) => [
    term.concept.name,
    term.kind,
  ])
const parts = (text = '') =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

describe('the vocabulary', () => {
  it('names no class that is not there', () => {
    for (const [name, { in: classes }] of Object.entries(CONCEPTS))
      for (const one of parts(classes)) expect(Object.keys(CONCEPTS), `${name} is in ${one}`).toContain(one)
  })

  it('gives a brand to one thing only', () => {
    const owners = new Map<string, string>()
    for (const [name, { brand }] of Object.entries(CONCEPTS))
      for (const one of parts(brand)) {
        expect(owners.get(one.toLowerCase()), `${one}: ${name}`).toBeUndefined()
        owners.set(one.toLowerCase(), name)
      }
    expect(owners.size).toBeGreaterThan(200)
  })

  it('holds nothing both as a subject and as of another field', () => {
    expect(Object.keys(CONCEPTS).filter((name) => name in ELSEWHERE)).toEqual([])
  })

  it.each([
    ['brufen', 'ibuprofen', 'brand'],
    ['electric shock test', 'electromyography', 'lay'],
    ['test with electric shock', 'electromyography', 'lay'],
    ['EMG', 'electromyography', 'abbreviation'],
    ['capasaicin', 'capsaicin', 'misspelling'],
    ['hemorrhage? oedema', 'swelling', 'synonym'],
    ['warmup', 'warm-up', 'name'],
    ['tummy ache low', 'sharp or dull pain', 'synonym'],
  ])('reads %j as %s', (text, concept, kind) => {
    expect(meantBy(text)).toContainEqual([concept, kind])
  })

  it('keeps the names of two drugs apart', () => {
    expect(meantBy('prednisone').map(([name]) => name)).toEqual(['prednisone'])
    expect(meantBy('prednisolone').map(([name]) => name)).toEqual(['prednisolone'])
  })

  it('takes a thing of another field only in its own order', () => {
    expect(meantBy('knee replacement').map(([name]) => name)).toContain('knee replacement')
    expect(meantBy('replacement of the knee').map(([name]) => name)).not.toContain('knee replacement')
  })

  it('tells what a name is from what it mentions', () => {
    const telling = () => true
    expect([...conceptsIn('Electromyography', telling).is]).toContain('electromyography')
    expect([...conceptsIn('Ultrasound-guided injections', telling).mentions]).toContain('ultrasound')
    expect([...conceptsIn('Ultrasound-guided injections', telling).is]).toContain('ultrasound-guided injection')
  })

  it('completes from the sorted stems', () => {
    expect(completions('electrom', 3).every((one) => one.startsWith('electrom'))).toBe(true)
    expect(completions('electrom', 50).length).toBeGreaterThan(0)
    expect(completions('qqq', 3)).toEqual([])
    expect(lexicon().stems).toEqual([...lexicon().stems].sort())
  })
})

describe('isRealWord', () => {
  it.each(['headache', 'timetable', 'knee', 'insulin', 'train', 'metformin', 'adalimumab', 'lisinopril', 'baclofen'])(
    'knows %j',
    (word) => {
      expect(isRealWord(word, stem(word))).toBe(true)
    },
  )
  it.each(['ibuprphn', 'electromyogaphy', 'fasciotimy', 'qqqq', 'gabapintn'])('knows no %j', (word) => {
    expect(isRealWord(word, stem(word))).toBe(false)
  })
})

describe('isMedicalWord', () => {
  it.each([
    ['knee', true],
    ['asthma', true],
    ['baclofen', true],
    ['microwave', false],
    ['timetable', false],
    ['car', false],
  ])('of %j is %j', (word, isMedical) => {
    expect(isMedicalWord(stem(word))).toBe(isMedical)
  })
})
