import { z } from 'zod'
import { failure, success, type Result } from '../result'
import { ORIGIN_SECTIONS } from '../topic/section'
import { LINE_OUTCOMES, type DraftPack } from './draft'

const section = z.enum(ORIGIN_SECTIONS).nullable()
const line = z.int().min(0)
const id = z.string().regex(/^[et]\d{1,9}$/, 'expected an id such as e12')

const draftSchema = z.strictObject({
  draftVersion: z.literal(1),
  title: z.string().min(1),
  entries: z.array(
    z.strictObject({
      id,
      section,
      name: z.string().min(1),
      text: z.string(),
      group: z.string().optional(),
      line,
      endLine: line,
      origin: z.strictObject({ section: z.enum(ORIGIN_SECTIONS), n: z.int().min(0) }).nullable(),
      isDropped: z.boolean(),
    }),
  ),
  texts: z.array(
    z.strictObject({
      id,
      section,
      text: z.string(),
      line,
      isDropped: z.boolean(),
    }),
  ),
  lines: z.array(
    z.strictObject({
      line,
      text: z.string().max(200),
      outcome: z.enum(LINE_OUTCOMES),
      role: z.enum(['title', 'heading', 'entry', 'text', 'other']),
      target: id.optional(),
    }),
  ),
  ambiguities: z.array(z.strictObject({ line, text: z.string(), why: z.string() })),
  notes: z.array(z.string()),
  nextId: z.int().min(1),
})

/**
 * Checks a draft that was saved.
 * @param value what `JSON.parse` gave
 * @returns the draft; `invalid-input` when it is none, or one of another version of the app
 */
export function parseDraft(value: unknown): Result<DraftPack> {
  const parsed = draftSchema.safeParse(value)
  if (parsed.success) return success(parsed.data)
  const [issue] = parsed.error.issues
  return failure(
    'invalid-input',
    'The saved draft is damaged, or of another version of this app, and was not opened. Import the article again.',
    issue && [`${issue.path.join('.') || '(file)'}: ${issue.message}`],
  )
}
