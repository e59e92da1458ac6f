import { describe, expect, it } from 'vitest'
import { gradeText } from '../../../src/components/grade-text'

describe('gradeText', () => {
  it.each([
    [5.25, 8, '5.3'],
    [8, 8, '8.0'],
    [8.04, 8, '8.04'],
    [8.001, 8, '8.01'],
    [8.06, 8, '8.1'],
    [12.34, 6, '12.3'],
  ])('writes %d against %d as %s, never at the limit when it is above', (grade, limit, text) => {
    expect(gradeText(grade, limit)).toBe(text)
  })
})
