import { resolve } from 'node:path'
import { createPackStore } from '../main/services/pack-store'
import { runCommandLine } from './run'

// The command line on plain Node: everything but PDF needs no Electron.
const packsFolder = process.env['ILIACUS_PACKS_DIR'] ?? resolve(import.meta.dirname, '../../resources/packs')

// A reader that has seen enough closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await runCommandLine(process.argv.slice(1), {
  packs: createPackStore(packsFolder),
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
})
