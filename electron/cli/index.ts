import { resolve } from 'node:path'
import { createForeignReader, startWorker } from '../main/services/pack-reader'
import { chooseDataFolder, defaultDataFolder, takeDataOption } from './data-folder'
import { commandLinePacks, trustedKeys } from './packs'
import { runCommandLine } from './run'

// The command line on plain Node: everything but PDF needs no Electron.
const packsFolder = process.env['ILIACUS_PACKS_DIR'] ?? resolve(import.meta.dirname, '../../resources/packs')

// A reader that has seen enough closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const { argv, folder } = takeDataOption(process.argv.slice(1))

const data = chooseDataFolder(folder, defaultDataFolder())

process.exitCode = await runCommandLine(argv, {
  packs: commandLinePacks(packsFolder, data),
  keys: () => trustedKeys(data.path),
  readForeign: createForeignReader(() => startWorker(new URL('./pack-reader-process.js', import.meta.url))),
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
})
