import { failure, success, type Result } from '../result'
import type { Pack } from '../topic/topic'
import { checkReferences } from './check-references'
import { checkAmount, checkTexts } from './check-value'
import { FAULTS_SOUGHT, faultLine, faultsOf } from './faults'
import { entrySchemas, headSchema, PACK_LIMITS, SCHEMA_VERSION } from './schema'

export { faultPath, faultsOf, faultText } from './faults'

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
  const amount = checkAmount(value)
  if (amount.length) return invalid(name, amount)
  const shape = readShape(value)
  const faults = [...shape.faults, ...checkTexts(value)]
  if (faults.length || !shape.pack) return invalid(name, faults)
  const clashes = checkReferences(shape.pack)
  return clashes.length ? invalid(name, clashes) : success(shape.pack)
}

/** Entry by entry, so that a file full of faults is given up early. */
function readShape(value: unknown): { pack?: Pack; faults: string[] } {
  const head = headSchema.safeParse(value)
  const faults = head.success ? [] : faultsOf(head.error)
  const given: unknown = typeof value === 'object' && value !== null && 'entries' in value ? value.entries : undefined
  const raw: unknown[] = Array.isArray(given) && given.length <= PACK_LIMITS.entries ? given : []
  const entries: unknown[] = []
  for (const [i, entry] of raw.entries()) {
    const parsed = entrySchemas.safeParse(entry)
    if (parsed.success) entries.push(parsed.data)
    else for (const fault of faultsOf(parsed.error, ['entries', i])) faults.push(fault)
    if (faults.length >= FAULTS_SOUGHT) break
  }
  if (faults.length || !head.success) return { faults }
  // The schema is derived from the same attribute table as the types; TypeScript cannot follow that derivation.
  return { pack: { ...head.data, entries } as unknown as Pack, faults }
}

function invalid(name: string, faults: string[]) {
  const shown = faults.slice(0, FAULTS_SHOWN).map(faultLine)
  const isCut = faults.length >= FAULTS_SOUGHT
  if (faults.length > shown.length) shown.push(isCut ? 'and many more' : `and ${faults.length - shown.length} more`)
  const many = isCut ? `${FAULTS_SOUGHT} faults or more` : `${faults.length} faults`
  const count = faults.length === 1 ? 'a fault' : many
  return failure('pack-invalid', `${name} has ${count} and was not loaded. Other guides stay usable.`, shown)
}

function schemaVersionOf(value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) return undefined
  return Number.isInteger(value.schemaVersion) ? Number(value.schemaVersion) : undefined
}
