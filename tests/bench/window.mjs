import { withProgram } from './launch.mjs'

/**
 * Milliseconds from the start of the process to a painted window, and the memory of all its processes a second later.
 * @param {string} isPainted a selector that stands in the page once there is something to read
 * @returns {Promise<{ readyMs: number, memoryMb: number }>}
 */
export function measureWindow(electron, isPainted) {
  return withProgram(electron, async (app, page) => {
    await page.waitForSelector(isPainted)
    const started = await app.evaluate(() => process.getCreationTime())
    const painted = await page.evaluate((selector) => {
      const seen = performance.getEntriesByName('desk:painted')[0]?.startTime
      const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
      if (!document.querySelector(selector)) throw new Error('nothing is painted')
      return performance.timeOrigin + (seen ?? first ?? NaN)
    }, isPainted)
    await page.waitForTimeout(1_000)
    const kilobytes = await app.evaluate(({ app: running }) =>
      running.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
    )
    return { readyMs: painted - started, memoryMb: kilobytes / 1024 }
  })
}
