import { join } from 'node:path'
import type { Settings, StartNotice } from '../../../src/core/contract/contract'
import { SETTINGS_FORMAT } from '../../../src/core/contract/settings-format'
import { success, type Result } from '../../../src/core/result'
import { createRecordFile } from './records/record-file'

const SETTINGS_FILE = 'settings.json'

export interface SettingsStore {
  read(): Promise<Settings>
  /** The settings count at once; @returns once they are on the disk, or why they are not */
  write(settings: Settings): Promise<Result<Settings>>
  /** Writes now what waits to be written. */
  flush(): Promise<Result<void>>
}

/**
 * The settings of this machine, in one file.
 * @param folder the app's data folder
 * @param notify told when a damaged file was put aside, or when the file is not to be written
 */
export function createSettingsStore(folder: string, notify: (notice: StartNotice) => void): SettingsStore {
  /** What was written last and is not on the disk; where the file does not take it, it holds until the program ends. */
  let latest: Settings | undefined
  let told: string | undefined
  const file = createRecordFile({
    path: join(folder, SETTINGS_FILE),
    format: SETTINGS_FORMAT,
    label: 'The settings',
    // A setting is chosen, not typed: there is no next letter to wait for.
    saveAfterMs: 0,
    onState: ({ message }) => {
      if (message === undefined || message === told) return
      told = message
      notify({ kind: 'settings-reset', message })
    },
  })
  return {
    read: async () => ({ ...(latest ?? (await file.read()).content) }),
    async write(settings) {
      latest = settings
      const written = await file.change(() => settings)
      if (!written.ok) return written
      if (latest === settings) latest = undefined
      return success(settings)
    },
    flush: () => file.flush(),
  }
}
