import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright/test'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds in the page. Evaluated through the debugger, so the page's policy stays as it is.
 * @returns each rule that is broken, with where
 */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  await standsStill(page)
  const results = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run())
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)
}

/**
 * Waits until two frames in a row were drawn in which nothing moves to an end. What is pressed open is measured and placed in the frame
 * after it was made; and the ground of a button that is on its way to another colour has too little contrast.
 */
async function standsStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    for (let still = 0; still < 2;) {
      await new Promise(requestAnimationFrame)
      const moving = document
        .getAnimations()
        .filter(
          ({ effect, playState }) => playState !== 'finished' && Number.isFinite(effect?.getComputedTiming().endTime),
        )
      await Promise.allSettled(moving.map((animation) => animation.finished))
      still = moving.length ? 0 : still + 1
    }
  })
}
