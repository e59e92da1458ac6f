/** What a person at the window does. */
const ACTIVITY = ['keydown', 'pointerdown', 'wheel'] as const

/**
 * Waits until nothing has been done at the window for a while.
 * @param options.ms how long
 * @param options.onIdle called once; then the timer is over
 * @returns starts anew, and stops
 */
export function createIdleTimer(options: { ms: number; onIdle: () => void }) {
  let timer: ReturnType<typeof setTimeout> | undefined

  function stop(): void {
    clearTimeout(timer)
    timer = undefined
    for (const name of ACTIVITY) window.removeEventListener(name, wait, { capture: true })
  }

  function wait(): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      stop()
      options.onIdle()
    }, options.ms)
  }

  function start(): void {
    wait()
    for (const name of ACTIVITY) window.addEventListener(name, wait, { capture: true, passive: true })
  }

  return { start, stop }
}
