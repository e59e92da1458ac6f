import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { DEFAULT_SETTINGS, type Settings, type StartNotice } from '../../../src/core/contract/contract'
import { settingsSchema } from '../../../src/core/contract/guards'
import { success, type Result } from '../../../src/core/result'
import { writeFileSafely } from './write-file-safely'

const SETTINGS_FILE = 'settings.json'
const fileSchema = z.strictObject({ schemaVersion: z.literal(1), settings: settingsSchema })

export interface SettingsStore {
  read(): Promise<Settings>
  write(settings: Settings): Promise<Result<Settings>>
}

/**
 * The settings of this machine, in one file.
 * @param folder the app's data folder
 * @param notify told when a damaged file was set aside
 */
export function createSettingsStore(folder: string, notify: (notice: StartNotice) => void): SettingsStore {
  const path = join(folder, SETTINGS_FILE)
  let current: Promise<Settings> | undefined

  const read = () => (current ??= readOnce(path, notify))
  return {
    read,
    async write(settings) {
      current = Promise.resolve(settings)
      const written = await writeFileSafely(path, `${JSON.stringify({ schemaVersion: 1, settings }, null, 2)}\n`)
      return written.ok ? success(settings) : written
    },
  }
}

async function readOnce(path: string, notify: (notice: StartNotice) => void): Promise<Settings> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const isFirstStart = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (!isFirstStart)
      notify({
        kind: 'settings-reset',
        message: `The settings could not be read and are at their defaults. Check that ${path} may be read.`,
      })
    return { ...DEFAULT_SETTINGS }
  }
  const parsed = fileSchema.safeParse(parseJson(text))
  if (parsed.success) return parsed.data.settings
  const aside = `${path}.corrupt-${new Date().toISOString().replace(/[:.]/g, '-')}`
  const isAside = await rename(path, aside).then(
    () => true,
    () => false,
  )
  notify({
    kind: 'settings-reset',
    message: `The settings could not be read and are back to their defaults.${isAside ? ` The damaged file was kept as ${aside}.` : ''}`,
  })
  return { ...DEFAULT_SETTINGS }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
