import { open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { correctionSchema } from '../../../src/core/importer/drafting/draft-schema'

/** What the importer made: written once. */
export const DRAFT_FILE = 'draft.json'
/** What a list says of it, and what a person corrected: written at every correction. */
export const EDITS_FILE = 'edits.json'

const VERSION = 1
/** A draft begins with its title. */
const HEAD_BYTES = 4_096

const head = {
  fileName: z.string(),
  title: z.string(),
  importedOn: z.string(),
  savedAt: z.string(),
  items: z.number(),
  notUnderstood: z.number(),
}
const headSchema = z.object(head)
const editsSchema = z.strictObject({ schemaVersion: z.literal(VERSION), ...head, edits: z.array(correctionSchema) })

export type EditsFile = z.infer<typeof editsSchema>
export type DraftHead = z.infer<typeof headSchema>

/** What became of reading what was corrected in a draft. */
export type ReadEdits =
  | { kind: 'whole'; file: EditsFile }
  /** There is no such draft, or not yet. */
  | { kind: 'none' }
  /** Damaged, with what is still known of the draft; without a head not even that. */
  | { kind: 'damaged'; head?: DraftHead }
  /** Written by a later version of the app; whole, as far as this one can tell. */
  | { kind: 'newer'; head: DraftHead }

/** Reads what was corrected in the draft of a folder. */
export async function readEdits(folder: string): Promise<ReadEdits> {
  let text: string
  try {
    text = await readFile(join(folder, EDITS_FILE), 'utf8')
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return isGone ? { kind: 'none' } : damaged(await headOfDraft(folder))
  }
  const value = jsonOf(text)
  const whole = editsSchema.safeParse(value)
  if (whole.success) return { kind: 'whole', file: whole.data }
  const known = headSchema.safeParse(value)
  if (known.success && isNewer(value)) return { kind: 'newer', head: known.data }
  return damaged(known.success ? known.data : await headOfDraft(folder))
}

const damaged = (known: DraftHead | undefined): ReadEdits => ({ kind: 'damaged', ...(known && { head: known }) })

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isNewer(value: unknown): boolean {
  const version = typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : 0
  return typeof version === 'number' && version > VERSION
}

/** What the draft itself tells: its title, and when it was written. Its items are counted when it is opened. */
async function headOfDraft(folder: string): Promise<DraftHead | undefined> {
  const path = join(folder, DRAFT_FILE)
  try {
    const { mtime } = await stat(path)
    const savedAt = mtime.toISOString()
    const found = /"title":("(?:[^"\\]|\\.)*")/.exec(await beginningOf(path))?.[1]
    const title: unknown = found === undefined ? undefined : jsonOf(found)
    if (typeof title !== 'string') return undefined
    return { fileName: title, title, importedOn: savedAt.slice(0, 10), savedAt, items: 0, notUnderstood: 0 }
  } catch {
    return undefined
  }
}

async function beginningOf(path: string): Promise<string> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(HEAD_BYTES) })
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}
