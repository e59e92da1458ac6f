import type { BrowserWindow, MessageBoxOptions } from 'electron'
import type { Result } from '../../src/core/result'

/**
 * Lets the window close once what the clinician added is on the disk. When it cannot be saved the person is asked whether to
 * try again, to go back, or to close and lose it.
 * @param options.flush writes what waits to be written
 * @param options.ask shows the question, answers with the button's number
 */
export function closeWhenSaved(
  window: BrowserWindow,
  options: { flush: () => Promise<Result<void>>; ask: (question: MessageBoxOptions) => Promise<{ response: number }> },
): void {
  let isClosing = false
  window.on('close', (event) => {
    event.preventDefault()
    if (isClosing) return
    isClosing = true
    void saved().then((isSaved) => {
      isClosing = false
      if (isSaved && !window.isDestroyed()) window.destroy()
    })
  })

  /** @returns whether the window may close */
  async function saved(): Promise<boolean> {
    for (;;) {
      const result = await options.flush()
      if (result.ok) return true
      const { response } = await options.ask({
        type: 'warning',
        message: 'Your last changes are not on the disk.',
        detail: `${result.error.message} If the program ends now, they are lost.`,
        buttons: ['Try again', 'Go back', 'Close and lose them'],
        defaultId: 0,
        cancelId: 1,
      })
      if (response !== 0) return response === 2
    }
  }
}
