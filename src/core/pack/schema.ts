import { z } from 'zod'
import { attributesOf, type Attribute } from '../topic/attributes'
import { BASES, type Shape } from '../topic/fact'
import { KINDS, type Kind } from '../topic/kind'
import { ORIGIN_SECTIONS } from '../topic/section'
import { SOURCE_KINDS } from '../topic/source'

// The content security policy allows no compiled code, so zod must not build validators with `new Function`.
z.config({ jitless: true })

export const SCHEMA_VERSION = 1

/** Caps that keep a hostile or broken file from exhausting the app; far above what a guide needs. */
export const PACK_LIMITS = { entries: 10_000, sources: 5_000, items: 200, textLength: 4_000 } as const

export const text = z.string().trim().min(1, 'expected some text').max(PACK_LIMITS.textLength)
export const isoDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day as YYYY-MM-DD')
  .refine(isRealDay, { error: 'expected a day that the calendar has', when: ({ issues }) => !issues.length })

/** 2026-02-30 is none. */
function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*'
const packId = z
  .string()
  .max(80)
  .regex(new RegExp(`^${slug}$`), 'expected lower-case words joined by hyphens')
export const sourceId = z
  .string()
  .max(40)
  .regex(/^[A-Z][A-Z0-9]*$/, 'expected a source id such as S12')
export const list = <T extends z.ZodType>(item: T) => z.array(item).max(PACK_LIMITS.items)

const cited = {
  sources: list(sourceId).min(1, 'expected at least one source'),
  basis: z.enum(BASES).optional(),
}
export const statement = z.strictObject({ text, ...cited })

export const blank = z.discriminatedUnion('blank', [
  z.strictObject({ blank: z.literal('notStated') }),
  z.strictObject({ blank: z.literal('notApplicable'), because: text }),
  z.strictObject({ blank: z.literal('sourcesDisagree'), sides: list(statement).min(2, 'expected both sides') }),
])
const textOrBlank = z.union([text, blank], 'expected a text or one of the three blanks')

function itemSchema(shape: Shape, choices: Readonly<Record<string, string>> = {}): z.ZodType {
  switch (shape) {
    case 'text':
    case 'list':
      return statement
    case 'choice':
    case 'choices':
      return z.strictObject({ choice: z.enum(Object.keys(choices)), ...cited })
    case 'agents':
      return z.strictObject({ generic: text, brands: list(text), atc: textOrBlank, ...cited })
    case 'doses':
      return z.strictObject({ agent: text, dose: textOrBlank, max: textOrBlank, duration: textOrBlank, ...cited })
    case 'performance':
      return z.strictObject({
        test: text,
        sensitivity: textOrBlank,
        specificity: textOrBlank,
        other: textOrBlank,
        population: textOrBlank,
        ...cited,
      })
  }
}

/** The message for an absent `stated`: the author meant a blank, or something else altogether. */
export const NOTHING_STATED = 'expected a list of items'

function factSchema(attribute: Attribute): z.ZodType {
  const items = z
    .array(itemSchema(attribute.shape, attribute.choices), {
      error: ({ input }) => (input === undefined ? NOTHING_STATED : undefined),
    })
    .min(1, 'expected at least one item or a blank')
  const isSingle = attribute.shape === 'text' || attribute.shape === 'choice'
  const stated = z.strictObject({ stated: items.max(isSingle ? 1 : PACK_LIMITS.items) })
  return z.union([stated, blank], 'expected {"stated": […]} or one of the three blanks')
}

const patient = z.strictObject({
  name: text,
  what: list(text),
  why: list(text),
  steps: list(text),
  stopIf: list(text),
  watchFor: list(text),
  tellClinician: list(text),
  doNotMix: list(text),
})

/** The shape of an entry of one kind. */
export function entrySchema<K extends Kind>(kind: K) {
  const id = z
    .string()
    .max(120)
    .regex(new RegExp(`^${kind}/${slug}$`), `expected ${kind}/ and lower-case words joined by hyphens`)
  return z.strictObject({
    id,
    kind: z.literal(kind),
    name: text,
    guideName: text.optional(),
    synonyms: list(text),
    summary: statement,
    details: list(statement),
    facts: z.strictObject(Object.fromEntries(attributesOf(kind).map(([name, a]) => [name, factSchema(a)]))),
    editorNotes: list(z.strictObject({ about: z.enum(['guide', 'sources']), text, isSafety: z.boolean(), ...cited })),
    twins: list(z.string()),
    patient: patient.nullable(),
    origin: z.strictObject({ section: z.enum(ORIGIN_SECTIONS), n: z.int().min(0).max(PACK_LIMITS.entries) }).optional(),
  })
}

const [firstKind, ...otherKinds] = KINDS

/** The shape of an entry, of whatever kind. */
export const entrySchemas = z.discriminatedUnion('kind', [entrySchema(firstKind), ...otherKinds.map(entrySchema)])

export const reviewSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('unreviewed') }),
  z.strictObject({ status: z.literal('reviewed'), reviewer: text, reviewedOn: isoDay }),
])

const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, 'expected a language tag such as en')

const manifest = z.strictObject({
  id: packId,
  // Longer numbers are not told apart exactly.
  version: z.string().regex(/^\d{1,9}\.\d{1,9}(?:\.\d{1,9})?$/, 'expected a version such as 1.0 or 1.0.2'),
  effectiveOn: isoDay,
  title: text,
  language,
  publisher: text,
  licence: text,
  provenance: z.literal('imported').optional(),
  review: reviewSchema,
  intendedUse: list(text).min(1),
  notFor: list(text).min(1),
  changeLog: list(z.strictObject({ version: text, on: isoDay, changes: list(text).min(1) })).min(1),
})

/** An address is only ever shown; one that would run or open something on this computer is none of a source. */
const LOCAL =
  /^(?:javascript|vbscript|data|file|blob|about|filesystem|view-source|app|chrome|shell|smb|ms-[\w-]+)\s*:|^\\\\/i
const address = text.refine((at) => !LOCAL.test(at), 'expected an address on the web, or none')

export const sourceSchema = z.strictObject({
  title: text,
  publisher: text,
  kind: z.enum(SOURCE_KINDS),
  detail: text.optional(),
  address: address.nullable(),
  addressNote: text.optional(),
  year: text.nullable(),
  readOn: isoDay.nullable(),
})

const signature = z.strictObject({
  algorithm: z.literal('ed25519'),
  publicKey: z.string().regex(/^[a-z0-9+/]{43}=$/i, 'expected 32 bytes as base64'),
  value: z.string().regex(/^[a-z0-9+/]{86}==$/i, 'expected 64 bytes as base64'),
})

const topicContent = {
  synonyms: list(text),
  patient: z.strictObject({
    name: text,
    homeCareTitle: text,
    lead: list(text).min(1),
    avoid: list(text),
    disclaimer: list(text).min(1),
  }),
  homeCareItems: z.array(z.string()).max(3),
}

/** What a person can change of a guide as a whole. */
export const editedTopic = { title: text, language, ...topicContent }

/** The shape of a pack file without that of its entries, and without the rules that span several (see `check-references.ts`). */
export const headSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  manifest,
  topic: z.strictObject({
    id: packId,
    title: text,
    ...topicContent,
  }),
  texts: z.array(
    z.strictObject({
      origin: z.strictObject({ section: z.enum(ORIGIN_SECTIONS), n: z.int().min(0) }),
      paragraphs: list(statement).min(1),
    }),
  ),
  entries: z.array(z.unknown()).min(1, 'expected at least one entry').max(PACK_LIMITS.entries),
  sources: z.record(sourceId, sourceSchema),
  codes: list(
    z.strictObject({
      system: text,
      code: text,
      description: text,
      use: text,
      notes: text,
      isBillable: z.boolean().nullable(),
      ...cited,
    }),
  ),
  signature: signature.optional(),
})
