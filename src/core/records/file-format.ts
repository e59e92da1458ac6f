import type { z } from 'zod'
import { faultPath, faultText } from '../pack/parse'

/** How the content of one file is read, written and merged: `{ "schemaVersion": 1, [field]: content }`. */
export interface FileFormat<T> {
  /** Name of the field that holds the content. */
  field: string
  /** The version that this app writes; counted from 1. */
  version: number
  schema: z.ZodType<T>
  /** By version: what makes a content of that version one of the next. Pure. */
  migrations: Readonly<Record<number, (content: unknown) => unknown>>
  empty: () => T
  /** What can be understood of a content that is damaged or newer; the empty content where that is nothing. */
  salvage: (content: unknown) => T
  /**
   * Joins two contents that grew apart, so that nothing is lost.
   * @param base what both began from
   */
  merge: (base: T, ours: T, theirs: T) => T
}

export type ReadContent<T> =
  | { kind: 'whole'; content: T; migratedFrom?: number }
  /** Written by a newer app: what is understood of it, to be shown and never to be written back. */
  | { kind: 'newer'; version: number; content: T }
  /** `salvaged` is what can still be understood of it. */
  | { kind: 'damaged'; fault: string; salvaged: T }

/** Reads the text of a file. Never throws, whatever the text. */
export function readContent<T>(format: FileFormat<T>, text: string): ReadContent<T> {
  return readValue(format, parseJson(text))
}

/** Reads what `JSON.parse` gave. Never throws. */
export function readValue<T>(format: FileFormat<T>, value: unknown): ReadContent<T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return damaged(format, '(file): expected a JSON object', undefined)
  const { schemaVersion, [format.field]: stored, ...others } = value as Record<string, unknown>
  if (typeof schemaVersion !== 'number' || !Number.isInteger(schemaVersion) || schemaVersion < 1)
    return damaged(format, 'schemaVersion: expected a whole number from 1', stored)
  if (schemaVersion > format.version)
    return { kind: 'newer', version: schemaVersion, content: salvaged(format, stored) }
  const [other] = Object.keys(others)
  if (other !== undefined) return damaged(format, `${faultPath([other])}: expected no such field`, stored)
  return readVersion(format, schemaVersion, stored)
}

/** The text of a file of this app's version. */
export function fileText<T>(format: FileFormat<T>, content: T): string {
  return `${JSON.stringify({ schemaVersion: format.version, [format.field]: content }, null, 2)}\n`
}

function readVersion<T>(format: FileFormat<T>, from: number, stored: unknown): ReadContent<T> {
  let content = stored
  try {
    for (let version = from; version < format.version; version++) {
      const migrate = format.migrations[version]
      if (!migrate) return damaged(format, `schemaVersion: expected a version that this app knows`, stored)
      content = migrate(content)
    }
  } catch {
    return damaged(format, `${format.field}: expected the content of version ${from}`, stored)
  }
  const parsed = format.schema.safeParse(content)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return damaged(format, issue ? `${faultPath([format.field, ...issue.path])}: ${faultText(issue)}` : '', content)
  }
  return { kind: 'whole', content: parsed.data, ...(from < format.version && { migratedFrom: from }) }
}

function damaged<T>(format: FileFormat<T>, fault: string, stored: unknown): ReadContent<T> {
  return { kind: 'damaged', fault, salvaged: salvaged(format, stored) }
}

function salvaged<T>(format: FileFormat<T>, stored: unknown): T {
  try {
    return format.salvage(stored)
  } catch {
    // Nested too deep, or hostile in another way.
    return format.empty()
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
