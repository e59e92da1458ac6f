import { randomUUID } from 'node:crypto'
import { open, readFile, rm, type FileHandle } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'

/** A holder that shows no new lock for this long is gone: a save takes milliseconds. */
const PATIENCE_MS = 5_000
const LOOK_AGAIN_MS = 15

/**
 * Lets one program at a time read, merge and write a file, on one machine and on several that share a disk: a file beside it
 * that only one can create. What a killed program left is taken over: at once on this machine, else when it has stayed the same
 * for five seconds of this machine's own time, whatever the clocks say.
 * @returns lets go of it; rejects where the folder cannot be written
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const lock = `${path}.lock`
  const token = `${hostname()} ${process.pid} ${randomUUID()}`
  let seen = ''
  let seenSince = performance.now()
  while (!(await create(lock, token))) {
    const holder = await readFile(lock, 'utf8').catch(() => '')
    if (holder !== seen) {
      seen = holder
      seenSince = performance.now()
    }
    if (isGone(holder) || performance.now() - seenSince > PATIENCE_MS) {
      await rm(lock, { force: true })
      seenSince = performance.now()
    } else await wait(LOOK_AGAIN_MS)
  }
  return async () => {
    // Somebody may have taken us for gone.
    if ((await readFile(lock, 'utf8').catch(() => '')) === token) await rm(lock, { force: true })
  }
}

async function create(lock: string, token: string): Promise<boolean> {
  let file: FileHandle
  try {
    file = await open(lock, 'wx', 0o600)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
  try {
    await file.writeFile(token)
  } catch (error) {
    // Windows removes no file that is open.
    await file.close()
    await rm(lock, { force: true })
    throw error
  }
  await file.close()
  return true
}

/** Whether the holder was a process of this machine that is no more. */
function isGone(holder: string): boolean {
  const [host, pid] = holder.split(' ')
  if (host !== hostname() || !Number(pid) || Number(pid) === process.pid) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}
