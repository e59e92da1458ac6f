import { z } from 'zod'
import { COLUMNS, HANDOUT_TEMPLATES, MOST_QUESTION_LINES, PAPERS, TEXT_SIZES } from '../handout/request'
import type { EntryId } from '../topic/entry'
import type { PackId } from '../topic/topic'
import { RECORD_LIMITS, type RecordClass, type RecordOf } from './record'

// The content security policy allows no compiled code, so zod must not build validators with `new Function`.
z.config({ jitless: true })

const line = z.string().max(RECORD_LIMITS.line)
const text = z.string().max(RECORD_LIMITS.text)
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day as YYYY-MM-DD')
const recordId = z
  .string()
  .max(700)
  .regex(/^\P{C}+$/u, 'expected an id without unseen characters')
const packId = z
  .string()
  .min(1)
  .max(80)
  .transform((id) => id as PackId)
const entryId = z
  .string()
  .min(1)
  .max(120)
  .transform((id) => id as EntryId)

/** The guards of the contract check the anchor's form; that it is true is the page's own care. */
const anchor = z.strictObject({
  packVersion: z.string().max(40),
  name: z.string().max(RECORD_LIMITS.text),
  hash: z.string().regex(/^[0-9a-f]{16}$/, 'expected 16 hex digits'),
  path: line.optional(),
  text: text.optional(),
})
const lineAnchor = anchor.refine(({ path }) => path !== undefined, 'expected the path of a line')

const base64Png = z
  .string()
  .max(RECORD_LIMITS.logo)
  .regex(/^iVBORw0KGgo[A-Za-z0-9+/]*={0,2}$/, 'expected a PNG as base64')

const anchored = { id: recordId, packId, entryId, anchor }

/** One record of each class, checked strictly. */
export const RECORD_SCHEMAS = {
  notes: z.strictObject({ ...anchored, text, changedOn: isoDay }),
  favourites: z.strictObject({ ...anchored, addedOn: isoDay, isPinned: z.boolean() }),
  wordings: z.strictObject({ ...anchored, anchor: lineAnchor, text, changedOn: isoDay }),
  templates: z.strictObject({
    id: recordId,
    name: line.min(1),
    version: z.int().min(1),
    packId,
    base: z.enum(HANDOUT_TEMPLATES),
    items: z
      .array(z.strictObject({ entryId, anchor, lines: z.array(line.min(1)).max(RECORD_LIMITS.items).optional() }))
      .max(RECORD_LIMITS.items),
    lines: z.array(z.strictObject({ entryId, anchor: lineAnchor, text })).max(RECORD_LIMITS.items),
    topicLines: z.array(z.strictObject({ path: line.min(1), text, original: text })).max(RECORD_LIMITS.items),
    options: z.strictObject({
      paper: z.enum(PAPERS),
      textSize: z.literal([...TEXT_SIZES]),
      columns: z.literal([...COLUMNS]),
      hasPictures: z.boolean(),
      hasLetterhead: z.boolean(),
      questionLines: z.int().min(0).max(MOST_QUESTION_LINES),
    }),
    changedOn: isoDay,
  }),
  words: z.strictObject({ id: recordId, word: line.min(1), packId, entryId, taughtOn: isoDay }),
  history: z.strictObject({ id: recordId, packId, entryId, openedOn: isoDay }),
  letterhead: z.strictObject({
    id: recordId,
    clinic: line,
    clinician: line,
    address: text,
    phone: line,
    logo: base64Png.nullable(),
  }),
} as const satisfies { readonly [C in RecordClass]: z.ZodType<RecordOf[C]> }

/**
 * A whole class: within its cap, and no id twice.
 * @param most how many records at most
 */
export function recordsSchema<C extends RecordClass>(
  recordClass: C,
  most: number = RECORD_LIMITS.count[recordClass],
): z.ZodType<RecordOf[C][]> {
  // TypeScript does not follow that the schema at C gives the record at C.
  const record = RECORD_SCHEMAS[recordClass] as unknown as z.ZodType<RecordOf[C]>
  return z
    .array(record)
    .max(most)
    .refine((records) => new Set(records.map(({ id }) => id)).size === records.length, 'expected every id once')
}

/** A change as the page sends it. */
export function recordChangeSchema(recordClass: RecordClass) {
  return z.strictObject({
    class: z.literal(recordClass),
    put: recordsSchema(recordClass),
    remove: z.array(recordId).max(RECORD_LIMITS.count[recordClass]),
  })
}
