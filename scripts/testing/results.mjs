/**
 * @typedef {object} Result what a step of `npm test` came to
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [note] why something counts as failed that no test reported
 */

/**
 * Reads the report of Vitest's JSON reporter.
 *
 * @param {any} report undefined when Vitest wrote none
 * @param {number} exitCode Vitest's
 * @returns {Result} A file that could not be loaded counts as one failure, and so does a run without any test, or one that
 *   ended badly with no test to blame (an error outside of the tests).
 */
export function readVitestReport(report, exitCode) {
  const result = { passed: 0, failed: 0, skipped: 0 }
  for (const file of report?.testResults ?? []) {
    const statuses = file.assertionResults.map((test) => test.status)
    const failed = statuses.filter((status) => status === 'failed').length
    const passed = statuses.filter((status) => status === 'passed').length
    result.passed += passed
    result.failed += failed === 0 && file.status === 'failed' ? 1 : failed
    result.skipped += statuses.length - passed - failed
  }
  return countSilentFailure(result, exitCode)
}

/**
 * Reads the report of Playwright's JSON reporter.
 *
 * @param {any} report undefined when Playwright wrote none
 * @param {number} exitCode Playwright's
 * @returns {Result} A test that passed only when it was repeated counts as failed; otherwise as `readVitestReport`.
 */
export function readPlaywrightReport(report, exitCode) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {}
  return countSilentFailure({ passed: expected, failed: unexpected + flaky, skipped }, exitCode)
}

/**
 * @param {boolean} isPassed
 * @returns {Result} the result of a step that counts as one check
 */
export function oneCheck(isPassed) {
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 }
}

/**
 * @param {Result[]} results
 * @returns {Result}
 */
export function sum(results) {
  const add = (key) => results.reduce((total, result) => total + result[key], 0)
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') }
}

/**
 * Words a result, as in the closing line of `npm test`.
 *
 * @param {Result} result
 * @returns {string} `12 passed, 0 failed`, with `, 3 skipped` when there are any
 */
export function wordResult({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function countSilentFailure(result, exitCode) {
  if (result.failed > 0) return result
  if (result.passed === 0) return { ...result, failed: 1, note: 'No test ran.' }
  if (exitCode !== 0)
    return { ...result, failed: 1, note: `No test failed, but the run ended with exit code ${exitCode}.` }
  return result
}
