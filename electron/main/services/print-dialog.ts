import { failure, success, type Result } from '../../../src/core/result'
import type { PrintPage, PrintWindow } from './print-window'

/** How Chromium says that a person closed the dialog. */
const CANCELLED = 'Print job canceled'

/**
 * Shows the system's print dialog for a page.
 * @returns false when the person cancelled it; `io` with the system's reason when the printer refused, `busy` while another
 *   dialog is open, `internal` when the page could not be shown as it must be
 */
export async function printWithDialog(
  printWindow: PrintWindow,
  page: PrintPage,
): Promise<Result<{ isPrinted: boolean }>> {
  const printed = await printWindow.run(page, ({ webContents }) => showDialog(webContents), { isAttended: true })
  if (!printed.ok) return printed
  const { isPrinted, reason } = printed.value
  if (isPrinted || reason === CANCELLED) return success({ isPrinted })
  return failure('io', `The page could not be printed (${reason}). Check the printer, or save it as a file.`)
}

function showDialog(contents: Electron.WebContents): Promise<{ isPrinted: boolean; reason: string }> {
  return new Promise((done) => {
    contents.print({ silent: false, printBackground: true }, (isPrinted, reason) => done({ isPrinted, reason }))
  })
}
