import type { z } from 'zod'
import { failure, success, type Result } from '../result'
import type { Pack } from '../topic/topic'
import { checkReferences } from './check-references'
import { NOTHING_STATED, packSchema, SCHEMA_VERSION } from './schema'

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
  if (!parsed.success) return invalid(name, faultsOf(parsed.error))
  // The schema is derived from the same attribute table as the types; TypeScript cannot follow that derivation.
  const pack = parsed.data as unknown as Pack
  const faults = checkReferences(pack)
  return faults.length ? invalid(name, faults) : success(pack)
}

/** The faults that a schema found, each as `path: what was expected`. */
export function faultsOf({ issues }: z.core.$ZodError): string[] {
  return issues.flatMap((issue) => issueLines(issue))
}

/** `drugs[3].facts.route`: the path of a fault inside a pack. */
export function faultPath(path: readonly PropertyKey[]): string {
  return path.map(pathStep).join('').replace(/^\./, '') || '(file)'
}

/** What was expected, without the checker's own heading ("Invalid input: ", "Too small: "). */
export function faultText({ message }: Pick<z.core.$ZodIssue, 'message'>): string {
  const text = message.replace(/^[A-Z][a-z ]*[:.] (?=[Ee]xpected )/, '')
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** A field name of a hostile file may be long or hold line breaks; a fault stays one readable line. */
function pathStep(step: PropertyKey): string {
  const name = String(step)
  if (typeof step === 'number') return `[${name}]`
  return /^[\w-]{1,60}$/.test(name) ? `.${name}` : `[${JSON.stringify(name.slice(0, 60))}]`
}

function issueLines(issue: z.core.$ZodIssue, parent: readonly PropertyKey[] = []): string[] {
  const path = [...parent, ...issue.path]
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find(isMeant)
    if (meant) return meant.flatMap((inner) => issueLines(inner, path))
  }
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${faultPath([...path, key])}: expected no such field`)
  if (issue.code === 'invalid_key') return issue.issues.flatMap((inner) => issueLines(inner, path))
  return [`${faultPath(path)}: ${faultText(issue)}`]
}

/** Whether this branch of a union is the one that the author meant: its faults lie inside the right form. */
function isMeant(branch: z.core.$ZodIssue[]): boolean {
  return (
    branch.length > 0 &&
    !branch.some(
      (issue) =>
        (issue.code === 'invalid_type' && issue.path.length === 0) ||
        // A blank of no known name.
        (issue.code === 'invalid_union' && issue.errors.length === 0) ||
        (issue.path.length === 1 && issue.message === NOTHING_STATED),
    )
  )
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
