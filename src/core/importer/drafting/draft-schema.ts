import { z } from 'zod'
import { failure, success, type Result } from '../../result'
import { ORIGIN_SECTIONS } from '../../topic/section'
import { LINE_OUTCOMES, type DraftPack } from '../draft'
import { CORRECTION_LIMITS } from './corrections'

// As for packs: the page checks a draft too, and its content security policy allows no compiled code.
z.config({ jitless: true })

const id = z.string().min(1).max(40)
const ids = z.array(id).min(1).max(CORRECTION_LIMITS.ids)
const section = z.enum(ORIGIN_SECTIONS)
const place = z.int().min(0)

/** A correction as it comes from the page or a file. */
export const correctionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('move'), ids, section }),
  z.strictObject({ type: z.literal('rename'), id, name: z.string().max(CORRECTION_LIMITS.name) }),
  z.strictObject({ type: z.literal('setText'), id, text: z.string().max(CORRECTION_LIMITS.text) }),
  z.strictObject({ type: z.literal('split'), id, at: z.int().min(0) }),
  z.strictObject({ type: z.literal('merge'), ids }),
  z.strictObject({ type: z.literal('setDropped'), ids, isDropped: z.boolean() }),
  z.strictObject({ type: z.literal('makeEntry'), id, section }),
  z.strictObject({ type: z.literal('takeLines'), from: place, to: place, section }),
  z.strictObject({ type: z.literal('setTitle'), title: z.string().max(CORRECTION_LIMITS.name) }),
])

const draftSchema = z.object({
  draftVersion: z.literal(1),
  title: z.string(),
  language: z.string().optional(),
  entries: z.array(
    z.object({
      id,
      section: section.nullable(),
      name: z.string(),
      text: z.string(),
      group: z.string().optional(),
      line: z.number(),
      endLine: z.number(),
      origin: z.object({ section, n: z.number() }).nullable(),
      isDropped: z.boolean(),
    }),
  ),
  texts: z.array(
    z.object({ id, section: section.nullable(), text: z.string(), line: z.number(), isDropped: z.boolean() }),
  ),
  lines: z.array(
    z.object({
      line: z.number(),
      endLine: z.number().optional(),
      text: z.string(),
      source: z.string().optional(),
      outcome: z.enum(LINE_OUTCOMES),
      role: z.enum(['title', 'heading', 'entry', 'text', 'other']),
      target: id.optional(),
    }),
  ),
  ambiguities: z.array(z.object({ line: z.number(), text: z.string(), why: z.string() })),
  notes: z.array(z.string()),
  nextId: z.int(),
})

/**
 * Reads a draft that was saved as JSON.
 * @param name how the draft is called in the message
 * @returns the draft; `io` when the file is damaged or of another version
 */
export function parseDraft(json: string, name: string): Result<DraftPack> {
  try {
    const parsed = draftSchema.safeParse(JSON.parse(json))
    if (parsed.success) return success(parsed.data)
  } catch {
    // Said below: a file that is no JSON is as damaged as one of another shape.
  }
  return failure('io', `The draft of ${name} is damaged and cannot be opened. Delete it and import the article again.`)
}
