import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { StartNotice } from '../../../src/core/contract/contract'
import { success, type Result } from '../../../src/core/result'
import { writeFileSafely } from './write-file-safely'

const RECORDS_FILE = 'library.json'

const version = z.string().min(1).max(40)
const id = z.string().regex(/^[a-z0-9-]{1,80}$/)

/** A version that an edit made, or that was edited. */
const saved = z.strictObject({
  version,
  /** ISO time; unknown of what was installed before it was edited. */
  savedAt: z.iso.datetime().optional(),
  bytes: z.int().min(0),
  /** What the edit changed, in a few sentences. */
  changes: z.array(z.string().max(400)).max(10),
})

const installed = z.strictObject({
  id,
  origin: z.enum(['importedPack', 'importedArticle']),
  /** The version that is shown. */
  version,
  /** The other one that is kept, to go back to or to return to. */
  other: version.optional(),
  /** Of a guide that is edited: the versions that are kept, the shown one among them, the oldest first. */
  saved: z.array(saved).max(20).optional(),
})

const copy = z.strictObject({ version, digest: z.string().regex(/^[0-9a-f]{64}$/) })

const bundled = z.strictObject({
  id,
  /** The version that was last looked at or first met; a copy of it is kept. */
  seen: copy,
  /** The one before that. */
  previous: copy.optional(),
  /** Rolled back: this kept copy is shown in place of the app's own. */
  pinned: copy.optional(),
})

const fileSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** The administrator's folder that was chosen in the window. */
  clinicFolder: z.string().optional(),
  installed: z.array(installed),
  bundled: z.array(bundled),
})

export type SavedRecord = z.infer<typeof saved>
export type InstalledRecord = z.infer<typeof installed>
export type KeptCopy = z.infer<typeof copy>
export type BundledRecord = z.infer<typeof bundled>
export type LibraryRecords = Omit<z.infer<typeof fileSchema>, 'schemaVersion'>

/** Which packs were imported, which version of each is shown, and what was last seen of the bundled ones. */
export interface PackRecords {
  read(): Promise<LibraryRecords>
  /** Changes go one after the other; what could not be written is not in force. */
  change(next: (records: LibraryRecords) => LibraryRecords): Promise<Result<LibraryRecords>>
}

/**
 * @param folder the app's data folder
 * @param rebuild makes records from the files that are there, when the file was damaged
 * @param notify told when a damaged file was set aside
 */
export function createPackRecords(
  folder: string,
  rebuild: () => Promise<InstalledRecord[]>,
  notify: (notice: StartNotice) => void,
): PackRecords {
  const path = join(folder, RECORDS_FILE)
  let current: Promise<LibraryRecords> | undefined
  let last: Promise<unknown> = Promise.resolve()

  const read = () => (current ??= readRecords(path, rebuild, notify))
  return {
    read,
    change(next) {
      const done = last.then(async (): Promise<Result<LibraryRecords>> => {
        const changed = next(await read())
        const written = await writeFileSafely(path, `${JSON.stringify({ schemaVersion: 1, ...changed }, null, 2)}\n`)
        if (!written.ok) return written
        current = Promise.resolve(changed)
        return success(changed)
      })
      last = done.catch(() => undefined)
      return done
    },
  }
}

/**
 * The records as they are on the disk, for who must not write there; a damaged file is left where it is.
 * @param folder the app's data folder
 * @param rebuild makes records from the files that are there, when the file was damaged
 */
export async function lookAtPackRecords(
  folder: string,
  rebuild: () => Promise<InstalledRecord[]>,
): Promise<LibraryRecords> {
  try {
    return parseRecords(await readFile(join(folder, RECORDS_FILE), 'utf8'))
  } catch {
    return { installed: await rebuild(), bundled: [] }
  }
}

function parseRecords(text: string): LibraryRecords {
  const { clinicFolder, installed, bundled } = fileSchema.parse(JSON.parse(text))
  return { ...(clinicFolder && { clinicFolder }), installed, bundled }
}

async function readRecords(
  path: string,
  rebuild: () => Promise<InstalledRecord[]>,
  notify: (notice: StartNotice) => void,
): Promise<LibraryRecords> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    return { installed: await rebuild(), bundled: [] }
  }
  try {
    return parseRecords(text)
  } catch {
    const aside = `${path}.corrupt-${new Date().toISOString().replace(/[:.]/g, '-')}`
    await rename(path, aside).catch(() => undefined)
    notify({
      kind: 'library-rebuilt',
      message: `The list of imported guides was damaged. It was made again from the guides themselves; the newest version of each is shown. The damaged file was kept as ${aside}.`,
    })
    return { installed: await rebuild(), bundled: [] }
  }
}
