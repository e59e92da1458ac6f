/**
 * Whether Electron's main process did what it was sent, but its answer was lost: V8's inspector holds the promise of an answer weakly, and
 * a collection of garbage between the two ends it (denoland/deno#33735 explains it; Playwright asks in the same way).
 */
export const isAnswerLost = (error: unknown): boolean => String(error).includes('promise was garbage collected')

/** Waits until the main process did what it was told; nothing is asked of it, so an answer that is lost is not missed. */
export async function told(done: Promise<unknown>): Promise<void> {
  await done.catch((error: unknown) => {
    if (!isAnswerLost(error)) throw error
  })
}

/** Asks the main process for what asking does not change, and once more when the answer was lost. */
export async function asked<T>(ask: () => Promise<T>): Promise<T> {
  return ask().catch((error: unknown) => {
    if (!isAnswerLost(error)) throw error
    return ask()
  })
}
