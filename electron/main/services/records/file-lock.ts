import { randomUUID } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { temporaryPath } from '../write-file-safely'

/** A holder that shows no new lock for this long is gone: a save takes milliseconds. */
const PATIENCE_MS = 5_000
const LOOK_AGAIN_MS = 15
/** What file systems without hard links answer. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL'])

/**
 * Lets one program at a time read, merge and write a file, on one machine and on several that share a disk: a file beside it
 * that only one can create. What a killed program left is taken over: at once on this machine, else when it has stayed the same
 * for five seconds of this machine's own time, whatever the clocks say.
 * @returns lets go of it; rejects where the folder cannot be written
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const lock = `${path}.lock`
  const token = `${hostname()} ${process.pid} ${randomUUID()}`
  const own = temporaryPath(dirname(path))
  try {
    await writeFile(own, token, { flag: 'wx', mode: 0o600 })
    await take(own, lock, token)
  } finally {
    await rm(own, { force: true })
  }
  return async () => {
    // Somebody may have taken us for gone.
    if ((await holderOf(lock)) === token) await rm(lock, { force: true })
  }
}

async function take(own: string, lock: string, token: string): Promise<void> {
  let seen = ''
  let seenSince = performance.now()
  while (!(await create(own, lock, token))) {
    const holder = await holderOf(lock)
    if (holder !== seen) {
      seen = holder
      seenSince = performance.now()
    }
    if (isGone(holder) || performance.now() - seenSince > PATIENCE_MS) {
      await rm(lock, { force: true })
      seenSince = performance.now()
    } else await wait(LOOK_AGAIN_MS)
  }
}

/** As a link the lock is there with its holder's name from the first moment: a killed program leaves none without. */
async function create(own: string, lock: string, token: string): Promise<boolean> {
  try {
    await link(own, lock)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (!NO_LINKS.has(codeOf(error))) throw error
  }
  try {
    await writeFile(lock, token, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

const holderOf = (lock: string): Promise<string> => readFile(lock, 'utf8').catch(() => '')

/** Whether the holder was a process of this machine that is no more. */
function isGone(holder: string): boolean {
  const [host, pid] = holder.split(' ')
  if (host !== hostname() || !Number(pid) || Number(pid) === process.pid) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return codeOf(error) === 'ESRCH'
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')
