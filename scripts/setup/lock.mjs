import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { localCacheFolder } from './paths.mjs'
import { SetupError } from './report.mjs'
import { onEnd } from './run.mjs'

const patienceMs = 10 * 60 * 1000

/**
 * Runs `work` while no other script of this checkout runs work of the same name, so that two commands started together do
 * not install or build into the same folder at once.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {string} [folder] where the lock files lie
 * @returns {Promise<T>}
 * @throws {SetupError} after ten minutes of waiting
 */
export async function withLock(name, work, folder = localCacheFolder) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.lock`)
  const startedAt = Date.now()
  while (!take(file)) {
    if (Date.now() - startedAt > patienceMs) {
      throw new SetupError(
        `Another command holds ${file} for more than ten minutes. If none is running, delete that file.`,
      )
    }
    await sleep(100)
  }
  const release = onEnd(() => rmSync(file, { force: true }))
  try {
    return await work()
  } finally {
    release()
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (isOwnerGone(file)) rmSync(file, { force: true })
    return false
  }
}

function isOwnerGone(file) {
  try {
    const owner = Number(readFileSync(file, 'utf8'))
    // The owner creates the file and writes its number in two steps; an empty file is a lock being taken.
    if (!owner) return false
    process.kill(owner, 0)
    return isZombie(owner)
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

/** In a container nobody may fetch the exit code of a killed process: it then keeps its number, and signals still reach it. */
function isZombie(pid) {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, ''))
  } catch {
    return false
  }
}
