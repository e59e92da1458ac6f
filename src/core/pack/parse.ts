import type { z } from 'zod'
import { failure, success, type Result } from '../result'
import type { Pack } from '../topic/topic'
import { checkReferences } from './check-references'
import { packSchema, SCHEMA_VERSION } from './schema'

/** Faults listed at most; the rest is counted in the last line. */
const FAULTS_SHOWN = 20

/**
 * Checks a value read from a file and makes a pack of it. The only way from JSON to a {@link Pack}.
 * @param value what `JSON.parse` gave
 * @param name how the file is called in the message
 * @returns the pack; `pack-too-new` for a later schema; `pack-invalid` with details as `path: what was expected`
 */
export function parsePack(value: unknown, name: string): Result<Pack> {
  const version = schemaVersionOf(value)
  if (version !== undefined && version > SCHEMA_VERSION)
    return failure(
      'pack-too-new',
      `${name} was made for a newer version of this app (schema ${version}; this app reads ${SCHEMA_VERSION}). Update the app to read it.`,
    )
  const parsed = packSchema.safeParse(value)
  if (!parsed.success)
    return invalid(
      name,
      parsed.error.issues.flatMap((issue) => issueLines(issue)),
    )
  // The schema is derived from the same attribute table as the types; TypeScript cannot follow that derivation.
  const pack = parsed.data as unknown as Pack
  const faults = checkReferences(pack)
  return faults.length ? invalid(name, faults) : success(pack)
}

/** `drugs[3].facts.route`: the path of a fault inside a pack. */
export function faultPath(path: readonly PropertyKey[]): string {
  const joined = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
  return joined || '(file)'
}

function issueLines(issue: z.core.$ZodIssue, parent: readonly PropertyKey[] = []): string[] {
  const path = [...parent, ...issue.path]
  if (issue.code === 'invalid_union') {
    // The branch that got furthest is the one that the author meant.
    const deepest = issue.errors.filter((branch) => branch.length).sort((a, b) => deepestPath(b) - deepestPath(a))[0]
    if (deepest && deepestPath(deepest) > 1) return deepest.flatMap((inner) => issueLines(inner, path))
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${faultPath([...path, key])}: expected no such field`)
  return [`${faultPath(path)}: ${issue.message}`]
}

function deepestPath(issues: z.core.$ZodIssue[]): number {
  return Math.max(...issues.map((issue) => issue.path.length))
}

function invalid(name: string, faults: string[]) {
  const shown = faults.slice(0, FAULTS_SHOWN)
  if (faults.length > shown.length) shown.push(`and ${faults.length - shown.length} more`)
  const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`
  return failure('pack-invalid', `${name} has ${count} and was not loaded. Other guides stay usable.`, shown)
}

function schemaVersionOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) return undefined
  return typeof value.schemaVersion === 'number' ? value.schemaVersion : undefined
}
