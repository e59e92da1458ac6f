import type { FileFormat } from '../records/file-format'
import { isSame } from '../records/merge'
import { DEFAULT_SETTINGS, type Settings } from './contract'
import { settingsSchema } from './guards'

/** How the settings file is read, written and merged. */
export const SETTINGS_FORMAT: FileFormat<Settings> = {
  field: 'settings',
  version: 1,
  schema: settingsSchema,
  migrations: {},
  empty: () => ({ ...DEFAULT_SETTINGS }),
  salvage: salvageSettings,
  merge: (base, ours, theirs) => {
    const fields = new Set([...Object.keys(ours), ...Object.keys(theirs)]) as Set<keyof Settings>
    const side = (field: keyof Settings) => (isSame(base[field], ours[field]) ? theirs : ours)
    return Object.fromEntries([...fields].map((field) => [field, side(field)[field]])) as unknown as Settings
  },
}

/** Each setting that is whole; the others are at their defaults. */
function salvageSettings(content: unknown): Settings {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return { ...DEFAULT_SETTINGS }
  const stored = new Map<string, unknown>(Object.entries(content))
  const whole = Object.entries(settingsSchema.shape).flatMap(([field, schema]) => {
    const parsed = schema.safeParse(stored.get(field))
    return parsed.success && parsed.data !== undefined ? [[field, parsed.data] as const] : []
  })
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(whole) }
}
