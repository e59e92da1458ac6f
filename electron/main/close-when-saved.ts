import type { BrowserWindow, MessageBoxOptions } from 'electron'
import type { Result } from '../../src/core/result'

/**
 * Lets the window close once what the clinician added is on the disk. When it cannot be saved the person is asked whether to
 * try again, to go back, or to close and lose it. What is saved on request only is asked about first.
 * @param options.unsaved what is typed and waits for the person to save it, by name
 * @param options.flush writes what waits to be written
 * @param options.ask shows the question, answers with the button's number
 */
export function closeWhenSaved(
  window: BrowserWindow,
  options: {
    unsaved: () => readonly string[]
    flush: () => Promise<Result<void>>
    ask: (question: MessageBoxOptions) => Promise<{ response: number }>
  },
): void {
  let isClosing = false
  window.on('close', (event) => {
    event.preventDefault()
    if (isClosing) return
    isClosing = true
    void mayClose().then((isAllowed) => {
      isClosing = false
      if (isAllowed && !window.isDestroyed()) window.destroy()
    })
  })

  async function mayClose(): Promise<boolean> {
    const names = options.unsaved()
    if (names.length) {
      const { response } = await options.ask({
        type: 'warning',
        message: 'Something that you typed is not saved.',
        detail: `${names.map((name) => `“${name}”`).join(', ')}: if the program ends now, what you typed there is lost.`,
        buttons: ['Go back', 'Close and lose it'],
        defaultId: 0,
        cancelId: 0,
      })
      if (response !== 1) return false
    }
    return saved()
  }

  /** @returns whether everything is on the disk, or the person lets it go */
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
