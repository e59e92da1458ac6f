import { describe, expect, it } from 'vitest'
import { namesDose } from '../../../../src/core/handout/dose'

describe('namesDose', () => {
  it.each([
    'Take 5 mg at night.',
    'Take 5mg at night.',
    'Rub in 4-g of gel.',
    'A shot of 100 units.',
    'Take two tablets.',
    'Use 1 patch.',
    'Take it twice a day.',
    'Take it three times a day.',
    'Take it every 6 to 8 hours.',
    'Swallow 250 µg.',
  ])('finds the dose in "%s"', (sentence) => expect(namesDose(sentence)).toBe(true))

  it.each([
    'Tell us if you take other tablets.',
    'Hold the stretch for 20 seconds.',
    'It can take two weeks to work.',
    'Do not drink alcohol with it.',
    'Wear the patch on dry skin.',
  ])('finds none in "%s"', (sentence) => expect(namesDose(sentence)).toBe(false))
})
