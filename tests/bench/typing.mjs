import { withProgram } from './launch.mjs'

const QUERIES = [
  'electromyography',
  'ibuprofen',
  'botox injection',
  'x-ray hip',
  'straight leg raise',
  'paracetamol',
  'ibuprophen',
  'warm compress',
]

/**
 * Milliseconds from each key press to the frame that shows its result, in the real window: the press is dispatched by the
 * program, `aria-busy` of the lists tells when the answer is in the page, and the frame after that is waited for.
 * @returns {Promise<{ toResult: number[], toPaint: number[] }>}
 */
export function measureTyping(electron) {
  return withProgram(electron, async (app, page) => {
    await page.waitForSelector('[data-row]')
    await page.evaluate(() => {
      const times = { toResult: [], toPaint: [] }
      Object.assign(window, { keyTimes: times })
      const board = document.querySelector('[data-board]')
      document.querySelector('input[type=search]').addEventListener('input', (event) => {
        const pressedAt = event.timeStamp
        const answered = () => {
          times.toResult.push(performance.now() - pressedAt)
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => times.toPaint.push(performance.now() - pressedAt)
            port2.postMessage(null)
          })
        }
        const observer = new MutationObserver(() => {
          if (board.getAttribute('aria-busy') === 'true') return
          observer.disconnect()
          answered()
        })
        observer.observe(board, { attributes: true, attributeFilter: ['aria-busy'] })
      })
    })
    const box = page.getByRole('combobox', { name: /^Search/ })
    for (const query of QUERIES) {
      await box.fill('')
      await page.waitForTimeout(100)
      await box.pressSequentially(query, { delay: 60 })
      await page.waitForTimeout(100)
    }
    return page.evaluate(() => window.keyTimes)
  })
}
