import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { PackSummary } from '../../../src/core/contract/library'
import { signedText } from '../../../src/core/pack/canonical'
import { ERROR_CODES, type AppError, type Result } from '../../../src/core/result'
import { summarize } from '../../../src/core/topic/summary'
import type { ReadPack } from './pack-file'
import type { FoundPack } from './pack-folder'
import { checkSignature, wrongSignature, type SignatureFit } from './pack-signature'
import { writeFileSafely } from './write-file-safely'

/** Raised when more is kept of a pack: a catalogue without it is made anew. */
const SCHEMA_VERSION = 2
/** A file written this shortly before it was read may be written again within the same tick of the disk's clock. */
const TICK_MS = 2_000

/** What is known of a pack without reading it again. */
export interface PackFacts extends PackSummary {
  publisher: string
  effectiveOn: string
  entries: number
  /** SHA-256 of the content in its canonical form, without the signature. */
  digest: string
  fit: Exclude<SignatureFit, { fit: 'wrong' }>
}

export type Catalogued = { facts: PackFacts } | { error: AppError }
type Entry = Catalogued & { stamp: string; isFresh?: boolean | undefined }

type Reader = () => Promise<Result<ReadPack>>

/** What was found out about packs, kept over starts, so that a start reads one file and not a thousand. */
export interface Catalogue {
  /**
   * What is known of a pack whose file did not change; `undefined` when it has to be read.
   * @param read reads the pack where only its content can tell
   */
  known(found: FoundPack, read: Reader): Promise<Catalogued | undefined>
  /** Takes what is known of a pack that this program has just written: to read it again would tell the same. */
  learn(found: FoundPack, facts: PackFacts): Promise<void>
  /** Keeps what is found out about a pack that is read for it. */
  examine(found: FoundPack, read: Reader): Promise<Catalogued>
  /** Writes what is new, and forgets packs that are at none of these places. */
  save(paths: ReadonlySet<string>): Promise<void>
}

const facts = z.object({
  id: z.string(),
  title: z.string(),
  version: z.string(),
  language: z.string(),
  review: z.union([
    z.object({ status: z.literal('unreviewed') }),
    z.object({ status: z.literal('reviewed'), reviewer: z.string(), reviewedOn: z.string() }),
  ]),
  provenance: z.literal('imported').optional(),
  citedFacts: z.number(),
  counts: z.record(z.string(), z.number()),
  added: z.record(z.string(), z.number()),
  publisher: z.string(),
  effectiveOn: z.string(),
  entries: z.number(),
  digest: z.string(),
  fit: z.union([z.object({ fit: z.literal('none') }), z.object({ fit: z.literal('whole'), key: z.string() })]),
})
const known = { stamp: z.string(), isFresh: z.boolean().optional() }
const error = z.object({ code: z.enum(ERROR_CODES), message: z.string(), details: z.array(z.string()).optional() })
const fileSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  appVersion: z.string(),
  packs: z.record(z.string(), z.union([z.object({ ...known, facts }), z.object({ ...known, error })])),
})

/**
 * A catalogue in a file of the app's data folder. The file is only a memory: damaged, missing or of another version of the
 * app, it is made anew.
 * @param path where it is kept; nowhere when left out
 * @param appVersion another version may judge a pack differently
 */
export function createCatalogue(path?: string, appVersion = ''): Catalogue {
  let hasChanged = false
  const reading = path ? readEntries(path, appVersion) : Promise.resolve(new Map<string, Entry>())

  async function examine(found: FoundPack, read: Reader): Promise<Catalogued> {
    const catalogued = cataloguedOf(await read(), found.name)
    const entry: Entry = { ...catalogued, stamp: found.stamp }
    if (Date.now() - found.writtenMs < TICK_MS) entry.isFresh = true
    const entries = await reading
    entries.set(found.path, entry)
    hasChanged = true
    return catalogued
  }

  return {
    async known(found, read) {
      const entry = (await reading).get(found.path)
      if (!entry || entry.stamp !== found.stamp) return undefined
      // Size and time cannot tell whether it was written again right after it was read: once, the content decides.
      return entry.isFresh && Date.now() - found.writtenMs >= TICK_MS ? examine(found, read) : entry
    },
    async learn(found, facts) {
      const entries = await reading
      entries.set(found.path, { facts, stamp: found.stamp })
      hasChanged = true
    },
    examine,
    async save(paths) {
      const entries = await reading
      for (const at of entries.keys()) if (!paths.has(at)) hasChanged = entries.delete(at) || hasChanged
      if (!path || !hasChanged) return
      hasChanged = false
      // When it cannot be kept, the next start reads the packs again: slower, and nothing else.
      await writeFileSafely(
        path,
        JSON.stringify({ schemaVersion: SCHEMA_VERSION, appVersion, packs: Object.fromEntries(entries) }),
      )
    },
  }
}

/** What a pack that was read comes to in the catalogue. */
export function factsOf({ raw, pack, digest = digestOf(raw) }: ReadPack): PackFacts | { fit: { fit: 'wrong' } } {
  const fit = checkSignature(raw, pack)
  if (fit.fit === 'wrong') return { fit }
  const { publisher, effectiveOn } = pack.manifest
  return { ...summarize(pack), publisher, effectiveOn, entries: pack.entries.length, digest, fit }
}

/** SHA-256 of a pack's content, whatever its spaces and line ends, and whether or not it is signed. */
export function digestOf(raw: object): string {
  return createHash('sha256').update(contentText(raw), 'utf8').digest('hex')
}

function contentText(raw: object): string {
  try {
    return signedText(raw)
  } catch {
    // Half a surrogate pair has no canonical form; such a pack can be read and cannot be signed.
    return JSON.stringify(raw)
  }
}

function cataloguedOf(read: Result<ReadPack>, name: string): Catalogued {
  if (!read.ok) return { error: read.error }
  const made = factsOf(read.value)
  return 'digest' in made ? { facts: made } : wrongSignature(name)
}

async function readEntries(path: string, appVersion: string): Promise<Map<string, Entry>> {
  try {
    const parsed = fileSchema.parse(JSON.parse(await readFile(path, 'utf8')))
    // Ids and sections are plain text to the schema; they were checked when the pack was read.
    if (parsed.appVersion === appVersion) return new Map(Object.entries(parsed.packs) as unknown as [string, Entry][])
  } catch {
    // Made anew.
  }
  return new Map()
}
