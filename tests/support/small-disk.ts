import { execFileSync } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { removeFolder } from './remove-folder'

/**
 * A folder on a small disk of its own, gone when the test is over.
 * @returns `undefined` where this user may not mount one
 */
export async function smallDisk(kibibytes: number): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'iliacus-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    await removeFolder(folder)
    return undefined
  }
  onTestFinished(async () => {
    execFileSync('umount', ['-l', folder])
    await removeFolder(folder)
  })
  return folder
}
