import { z } from 'zod'
import { attributesOf } from '../topic/attributes'
import { BASES } from '../topic/fact'
import { KINDS } from '../topic/kind'
import { ORIGIN_SECTIONS } from '../topic/section'
import { list, blank, PACK_LIMITS, sourceId, sourceSchema } from '../pack/schema'
import { TEXT_LIMITS } from '../pack/pack-edit'
import { isBounded } from './edit-guard'
import { TYPED_LIMITS, type TypedForm } from './typed-forms'

// As typed: a text may be empty, and a line cite nothing yet.
const typed = z.string()
const entryId = z.string().min(1).max(120)
const cited = { sources: list(sourceId), basis: z.enum(BASES).optional() }
const line = z.strictObject({ text: typed, ...cited })
/** Names of attributes and of their pieces, as the program writes them. */
const name = z.string().regex(/^[a-z]\w{0,39}$/i)

const patient = z.strictObject({
  name: typed,
  ...{ what: list(typed), why: list(typed), steps: list(typed), stopIf: list(typed) },
  ...{ watchFor: list(typed), tellClinician: list(typed), doNotMix: list(typed) },
})

const fact = z.strictObject({
  state: z.enum(['notStated', 'stated', 'notApplicable', 'sourcesDisagree']),
  because: typed,
  sides: list(line),
  items: list(z.strictObject({ values: z.record(name, typed), kept: z.record(name, blank), ...cited })),
})

const entry = z
  .strictObject({
    kind: z.enum(KINDS),
    name: typed,
    synonyms: typed,
    summary: line,
    details: list(line),
    editorNotes: list(line.extend({ about: z.enum(['guide', 'sources']), isSafety: z.boolean() })),
    facts: z.record(name, fact),
    twins: z.array(entryId).max(PACK_LIMITS.items),
    patient: patient.nullable(),
    leftOut: patient.optional(),
  })
  .refine(({ kind, facts }) => {
    const known = new Set<string>(attributesOf(kind).map(([attribute]) => attribute))
    return Object.keys(facts).every((attribute) => known.has(attribute))
  }, 'expected attributes of the kind')

const topic = z.strictObject({
  ...{ title: typed, language: z.string().max(40), synonyms: list(typed), homeCareItems: z.array(entryId).max(3) },
  patient: z.strictObject({
    ...{ name: typed, homeCareTitle: typed, lead: list(typed), avoid: list(typed), disclaimer: list(typed) },
  }),
})

const about = { typedAt: z.iso.datetime(), base: z.string().max(64), sources: z.record(sourceId, sourceSchema) }
const texts = z
  .array(z.strictObject({ section: z.enum(ORIGIN_SECTIONS), paragraphs: z.array(line).max(TEXT_LIMITS.paragraphs) }))
  .max(ORIGIN_SECTIONS.length)

const form = z.discriminatedUnion('place', [
  z.strictObject({ place: z.literal('about'), topic, ...about }),
  z.strictObject({ place: z.literal('texts'), texts, ...about }),
  z.strictObject({ place: z.literal('entry'), id: entryId.nullable(), entry, ...about }),
])

/** Unsaved forms of a guide. How much there is of them is judged before anything else is. */
export const typedFormsSchema = z
  .unknown()
  .refine((value) => isBounded(value, TYPED_LIMITS), 'expected plain texts and lists, and no more than can be typed')
  .pipe(z.array(form).max(TYPED_LIMITS.forms))
  // The attributes come from the table of the types; TypeScript cannot follow that derivation.
  .transform((forms) => forms as unknown as TypedForm[])
