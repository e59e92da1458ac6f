import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Types a query key by key and measures, in the page, from each key press to the frame that shows its result in the lists.
 *
 * @param {import('playwright').Page} page
 * @param {import('playwright').Locator} box the search box; emptied first
 * @param {import('playwright').Locator[]} regions where the result shows
 * @param {string} query
 * @returns {Promise<number | undefined>} the slowest key in milliseconds; undefined when no key changed anything
 */
export async function timeTyping(page, box, regions, query) {
  await box.fill('')
  await box.focus()
  await sleep(200)
  const elements = await Promise.all(regions.map((region) => region.elementHandle()))
  const recorder = await page.evaluateHandle(recordPaints, elements)
  for (const key of query) {
    await box.press(key)
    // Each key is to be seen alone, as with a person's typing; a later change would be counted to the next key.
    await sleep(150)
  }
  const slowestMs = await recorder.evaluate((state) => {
    state.stop()
    return state.slowestMs
  })
  await recorder.dispose()
  return slowestMs
}

/** Runs in the page. */
function recordPaints(elements) {
  const state = { slowestMs: undefined, stop }
  let pressedAt
  const onKey = () => (pressedAt = performance.now())
  const observer = new MutationObserver(() => {
    const at = pressedAt
    if (at === undefined) return
    // The task after a frame's callbacks comes when that frame has been handed over.
    requestAnimationFrame(() =>
      setTimeout(() => (state.slowestMs = Math.max(state.slowestMs ?? 0, performance.now() - at))),
    )
  })
  addEventListener('keydown', onKey, { capture: true })
  const changes = { subtree: true, childList: true, characterData: true, attributes: true }
  for (const element of elements) observer.observe(element, changes)
  function stop() {
    observer.disconnect()
    removeEventListener('keydown', onKey, { capture: true })
  }
  return state
}
