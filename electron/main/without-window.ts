import { join } from 'node:path'
import { app, session } from 'electron'
import { localDay } from '../../src/core/handout/day'
import { chooseDataFolder, defaultDataFolder, takeDataOption } from '../cli/data-folder'
import { commandLinePacks, trustedKeys } from '../cli/packs'
import { runCommandLine } from '../cli/run'
import { closeSession } from './security'
import { createHandoutPrinter } from './services/handout-pdf'
import { readLogo } from './services/logo'
import { createForeignReader, startWorker } from './services/pack-reader'
import { createPrintWindow } from './services/print-window'

/**
 * Runs the command that the program was started for, and ends the program with its exit code.
 * @param folders.packsFolder the app's own packs
 * @param folders.out the built program
 */
export async function runWithoutWindow({ packsFolder, out }: { packsFolder: string; out: string }): Promise<void> {
  // The hidden print window closing must not end the command.
  app.on('window-all-closed', () => undefined)
  await app.whenReady()
  closeSession(session.defaultSession)
  const { argv, folder } = takeDataOption(process.argv)
  // Electron itself would make the folder when it is asked where it is.
  const fallback = app.commandLine.getSwitchValue('user-data-dir') || defaultDataFolder()
  const data = chooseDataFolder(folder, fallback)
  const packs = commandLinePacks(packsFolder, data)
  const printWindow = createPrintWindow()
  const code = await runCommandLine(argv, {
    packs,
    keys: () => trustedKeys(data.path),
    printer: createHandoutPrinter({ packs, printWindow, today: () => localDay(new Date()) }),
    readLogo,
    readForeign: createForeignReader(() => startWorker(join(out, 'main/pack-reader-process.js'))),
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: process.stdin,
  }).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    return 1
  })
  printWindow.destroy()
  app.exit(code)
}
