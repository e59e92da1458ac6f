import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { singular, stem, stemsWhileTyping } from '../../../../src/core/search/stem'

describe('singular', () => {
  it.each([
    ['injections', 'injection'],
    ['biopsies', 'biopsy'],
    ['ties', 'tie'],
    ['abscess', 'abscess'],
    ['psoas', 'psoa'],
    ['iliacus', 'iliacus'],
    ['diagnosis', 'diagnosis'],
    ['gas', 'gas'],
    ['', ''],
  ])('makes %j %j', (word, one) => {
    expect(singular(word)).toBe(one)
  })
})

describe('stem', () => {
  it.each([
    ['stretch', 'stretches', 'stretched', 'stretching'],
    ['massage', 'massages', 'massaged', 'massaging'],
    ['sit', 'sitting'],
    ['run', 'running', 'runs'],
    ['inject', 'injection', 'injections', 'injecting', 'injected'],
    ['exercise', 'exercises', 'exercising', 'exercised'],
    ['abscess', 'abscesses'],
    ['haematoma', 'hematoma', 'haematomas'],
    ['oedema', 'edema'],
    ['anaesthetic', 'anesthetic', 'anaesthetics'],
    ['paraesthesia', 'paresthesia'],
    ['ischaemic', 'ischemic'],
    ['orthopaedic', 'orthopedic'],
    ['leucocytosis', 'leukocytosis'],
    ['tumour', 'tumor', 'tumours'],
    ['fibre', 'fiber', 'fibres'],
    ['stabilise', 'stabilize', 'stabilising', 'stabilized'],
    ['stabilisation', 'stabilization'],
    ['analyse', 'analyze'],
    ['programme', 'program'],
  ])('is one for %j and its other forms', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1)
  })

  it.each([
    ['prednisone', 'prednisolone'],
    ['hyper', 'hypo'],
    ['abduction', 'adduction'],
    ['ileum', 'ilium'],
    ['heat', 'heal'],
    ['tens', 'tension'],
  ])('keeps %j and %j apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other))
  })

  it.each(['b12', '5ht3', 'ct', 'x', 'боль', '疼痛', ''])('leaves %j as it is', (word) => {
    expect(stem(word)).toBe(word)
  })

  it('is never longer than the word and never empty for a word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        const base = stem(word)
        expect(base.length).toBeGreaterThan(0)
        expect(base.length).toBeLessThanOrEqual(word.length)
      }),
    )
  })
})

describe('stemsWhileTyping', () => {
  it.each(['stretchi', 'stretchin', 'stretching'])('holds the stem of stretching while %j is typed', (typed) => {
    expect(stemsWhileTyping(typed)).toContain(stem('stretching'))
  })
  it.each(['injecti', 'injectio', 'injection'])('holds the stem of injection while %j is typed', (typed) => {
    expect(stemsWhileTyping(typed)).toContain(stem('injection'))
  })
})
