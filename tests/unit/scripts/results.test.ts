import { describe, expect, it } from 'vitest'
import { oneCheck, readPlaywrightReport, readVitestReport, sum, wordResult } from '../../../scripts/testing/results.mjs'

const file = (status: string, ...statuses: string[]) => ({
  status,
  assertionResults: statuses.map((each) => ({ status: each })),
})

describe('readVitestReport', () => {
  it('counts tests; those that are skipped or to be written are skipped', () => {
    const report = { testResults: [file('passed', 'passed', 'skipped', 'todo'), file('failed', 'passed', 'failed')] }
    expect(readVitestReport(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 })
  })

  it('counts a file that cannot be loaded as one failure', () => {
    const report = { testResults: [file('passed', 'passed'), file('failed')] }
    expect(readVitestReport(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  it.each([
    ['there is no report', undefined, 1],
    ['there is no test', { testResults: [] }, 0],
    ['every test is skipped', { testResults: [file('passed', 'skipped')] }, 0],
    ['the run ends badly although every test passed', { testResults: [file('passed', 'passed')] }, 1],
  ])('fails when %s', (_case, report, exitCode) => {
    expect(readVitestReport(report, exitCode)).toMatchObject({ failed: 1, note: expect.any(String) as string })
  })
})

describe('readPlaywrightReport', () => {
  it('counts a test that passed only when repeated as failed', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 } }
    expect(readPlaywrightReport(report, 1)).toEqual({ passed: 5, failed: 3, skipped: 3 })
  })

  it('fails when no test ran', () => {
    expect(readPlaywrightReport(undefined, 1)).toMatchObject({ passed: 0, failed: 1 })
    expect(readPlaywrightReport({ stats: { expected: 0, skipped: 4 } }, 0)).toMatchObject({ failed: 1, skipped: 4 })
  })
})

describe('the closing line', () => {
  it('adds up all steps', () => {
    const results = [oneCheck(true), oneCheck(false), { passed: 40, failed: 0, skipped: 0 }]
    expect(wordResult(sum(results))).toBe('41 passed, 1 failed')
  })

  it('tells what was skipped, if anything was', () => {
    expect(wordResult({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped')
  })

  it('is all zero over no step', () => {
    expect(wordResult(sum([]))).toBe('0 passed, 0 failed')
  })
})
