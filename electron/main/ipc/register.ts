import { ipcMain, type IpcMainInvokeEvent, type WebContents, type WebFrameMain } from 'electron'
import type { Channel, Contract } from '../../../src/core/contract/contract'
import { CHANNELS, checkArgs } from '../../../src/core/contract/guards'
import { failure, type Result } from '../../../src/core/result'

/** One handler a channel; its input is already checked. */
export type Handlers = {
  [C in Channel]: (args: Contract[C]['args']) => Promise<Result<Contract[C]['result']>>
}

/** What is asked of a caller: the main frame of our window, at our address. */
export function isTrustedSender(
  event: { senderFrame: Pick<WebFrameMain, 'origin'> | null; sender: unknown },
  page: { contents: Pick<WebContents, 'mainFrame'> | undefined; origin: string },
): boolean {
  const { contents, origin } = page
  if (!contents || !event.senderFrame || event.sender !== contents) return false
  try {
    return event.senderFrame === contents.mainFrame && event.senderFrame.origin === origin
  } catch {
    // Electron throws for a frame that is already gone: no caller at all.
    return false
  }
}

/**
 * Answers one call: checks the caller and the input, then lets the handler work. A bug becomes `internal` and one log line
 * without content.
 */
export async function answer<C extends Channel>(
  channel: C,
  call: { isTrusted: boolean; args: unknown },
  handlers: Handlers,
  log: (line: string) => void,
): Promise<Result<Contract[C]['result']>> {
  if (!call.isTrusted) {
    log(`refused ${channel}: unknown caller`)
    return failure('invalid-input', 'This request did not come from the window of the app.')
  }
  const checked = checkArgs(channel, call.args)
  if (!checked.ok) return checked
  try {
    return await handlers[channel](checked.value)
  } catch (error) {
    log(`fault in ${channel}: ${error instanceof Error ? error.name : typeof error}`)
    return failure(
      'internal',
      'Something went wrong inside the app. Nothing was changed; try again, or start the app anew.',
    )
  }
}

/** Opens every channel of the contract. The only place that calls `ipcMain`. */
export function registerChannels(options: {
  handlers: Handlers
  isTrusted: (event: IpcMainInvokeEvent) => boolean
  log: (line: string) => void
}): void {
  for (const channel of CHANNELS)
    ipcMain.handle(channel, (event, args: unknown) =>
      answer(channel, { isTrusted: options.isTrusted(event), args }, options.handlers, options.log),
    )
}
