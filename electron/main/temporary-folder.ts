import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PREFIX = 'iliacus-data-'
/** No command runs that long: an older folder is left over. */
const LEFT_OVER_MS = 60 * 60 * 1_000

/**
 * A data folder for one command, private to this user. It goes when the process ends; what Electron's other processes still
 * write into it after that goes with the next command.
 * @param parent the system's folder for temporary files
 */
export function temporaryDataFolder(parent = tmpdir(), now = Date.now()): string {
  sweep(parent, now)
  const folder = mkdtempSync(join(parent, PREFIX))
  process.once('exit', () => remove(folder))
  return folder
}

function sweep(parent: string, now: number): void {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(parent, name)
    const changedAt = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? now
    if (now - changedAt > LEFT_OVER_MS) remove(folder)
  }
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // Another user's, or held open: it holds nothing that matters, and the next command tries again.
  }
}
