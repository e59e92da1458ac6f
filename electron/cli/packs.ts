import { createPackStore, type PackStore } from '../main/services/pack-store'

/** The packs that commands work with: those of the app, and an administrator's folder. Every one is waited for. */
export function commandLinePacks(bundled: string): PackStore {
  const path = process.env['ILIACUS_CLINIC_PACKS_DIR']
  return createPackStore({
    bundled,
    clinicFolder: () => Promise.resolve(path ? { path, isFixed: true } : undefined),
    patience: Infinity,
  })
}
