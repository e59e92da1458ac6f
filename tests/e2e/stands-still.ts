import type { Page } from 'playwright/test'

/**
 * Waits until two frames in a row were drawn in which nothing moves to an end. What is pressed open is measured and placed in the frame
 * after it was made; and the ground of a button that is on its way to another colour has too little contrast.
 */
export async function standsStill(page: Page): Promise<void> {
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
