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
    'Take it twice daily.',
    'Rub it in four times daily.',
    'Swallow two tablets.',
    'Use half a tablet.',
    'Do not take more than 8 in 24 hours.',
    'Take up to four a day.',
    'Leave four hours between tablets.',
    'Take it every 6 to 8 hours.',
    'Swallow 250 µg.',
  ])('finds the dose in "%s"', (sentence) => expect(namesDose(sentence)).toBe(true))

  it.each([
    'Tell us if you take other tablets.',
    'Hold the stretch for 20 seconds.',
    'It can take two weeks to work.',
    'Do not drink alcohol with it.',
    'Three or more alcoholic drinks a day can harm your liver.',
    'Never go past the daily limit on your pack.',
    'Stop and ask a clinician if pain lasts more than 10 days.',
    'Do not take two products that hold this drug.',
    'Wear the patch on dry skin.',
  ])('finds none in "%s"', (sentence) => expect(namesDose(sentence)).toBe(false))
})
