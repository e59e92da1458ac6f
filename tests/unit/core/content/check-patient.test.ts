import { describe, expect, it } from 'vitest'
import { sentenceFaults } from '../../../../src/core/content/check-patient'
import { namesDose } from '../../../../src/core/handout/dose'

describe('sentenceFaults', () => {
  const faultsOf = (line: string) => sentenceFaults([['steps[0]', line]])

  it.each([
    'Lie on your back.',
    'Can it help?',
    'Hold it for 10.5 seconds.',
    'One two three four five six seven eight nine ten one two three four five.',
  ])('accepts %j', (line) => {
    expect(faultsOf(line)).toEqual([])
  })

  it.each([
    ['Rest. Then walk.', 'steps[0]: expected one sentence, got more in "Rest. Then walk."'],
    ['Rest and walk', 'steps[0]: expected a full stop at the end of "Rest and walk"'],
    [
      'One two three four five six seven eight nine ten one two three four five six.',
      'steps[0]: expected at most 15 words, got 16 in "One two three four five six seven eight nine ten one two three four five six."',
    ],
  ])('refuses %j', (line, fault) => {
    expect(faultsOf(line)).toEqual([fault])
  })
})

describe('the pattern for doses', () => {
  // A pattern that backtracks without bound would let one line of a hostile pack hang the app: this test would not end.
  it.each([
    ['digits', '1'.repeat(4_000)],
    ['digits and stops', '1,.'.repeat(1_300)],
    ['spaces', `1${' '.repeat(3_998)}x`],
    ['a frequency without an end', `twice ${' '.repeat(3_990)}a`],
    ['counts in a row', 'take up to one '.repeat(260)],
    ['limits without an end', 'up to one in '.repeat(300)],
    ['hours without an end', 'every 1 to 2 '.repeat(300)],
  ])('comes to an end on a line of %s', (_name, line) => {
    expect(namesDose(line)).toBe(false)
  })
})
