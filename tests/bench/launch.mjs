import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright'

/**
 * Starts an Electron program and hands its window to `work`.
 * @param {{ program: string, args: string[], env: NodeJS.ProcessEnv, userData?: string }} electron without a user-data folder it
 *   gets a new one, which is removed afterwards
 * @param {(app: import('playwright').ElectronApplication, page: import('playwright').Page) => Promise<T>} work
 * @template T
 */
export async function withProgram({ program, args, env, userData: given }, work) {
  const userData = given ?? (await mkdtemp(join(tmpdir(), 'iliacus-bench-')))
  const app = await _electron.launch({ executablePath: program, args: [...args, `--user-data-dir=${userData}`], env })
  try {
    return await work(app, await app.firstWindow())
  } finally {
    await app.close()
    if (!given) await rm(userData, { recursive: true, force: true })
  }
}
