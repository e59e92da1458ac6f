import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeptPlace } from './services/privacy-check'

/** What the app and its engine put into the system's folder for temporary files. */
const TEMPORARY = /^(?:\.?iliacus-|\.?org\.chromium\.|\.?com\.google\.Chrome\.|scoped_dir)/u

/**
 * Every place where the app writes: its data with cache and storage, its logs, its crash reports, and what it made among the
 * system's temporary files since it started.
 * @param startedAt milliseconds of the clock
 */
export async function keptPlaces(
  app: { getPath(name: 'userData' | 'sessionData' | 'logs' | 'crashDumps' | 'temp'): string },
  startedAt: number,
): Promise<KeptPlace[]> {
  const temp = app.getPath('temp')
  const names = (await readdir(temp).catch(() => [])).filter((name) => TEMPORARY.test(name))
  const recent = await Promise.all(
    names.map(async (name) => {
      const info = await stat(join(temp, name)).catch(() => undefined)
      return info && info.mtimeMs >= startedAt ? [{ label: `temporary/${name}`, path: join(temp, name) }] : []
    }),
  )
  return [
    { label: 'data', path: app.getPath('userData') },
    { label: 'session', path: app.getPath('sessionData') },
    { label: 'logs', path: app.getPath('logs') },
    { label: 'crash reports', path: app.getPath('crashDumps') },
    ...recent.flat(),
  ]
}
