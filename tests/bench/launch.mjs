import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright'

/**
 * Starts an Electron program with a user-data folder of its own and hands its window to `work`.
 * @param {{ program: string, args: string[], env: NodeJS.ProcessEnv }} electron
 * @param {(app: import('playwright').ElectronApplication, page: import('playwright').Page) => Promise<T>} work
 * @template T
 */
export async function withProgram({ program, args, env }, work) {
  const userData = await mkdtemp(join(tmpdir(), 'iliacus-bench-'))
  const app = await _electron.launch({ executablePath: program, args: [...args, `--user-data-dir=${userData}`], env })
  try {
    return await work(app, await app.firstWindow())
  } finally {
    await app.close()
    await rm(userData, { recursive: true, force: true })
  }
}
