import { z } from 'zod'
import { KINDS, type Kind } from '../topic/kind'
import { ORIGIN_SECTIONS } from '../topic/section'
import { TEXT_LIMITS } from './pack-edit'
import { editedTopic, entrySchema, reviewSchema, sourceId, sourceSchema, statement } from './schema'

const edited = (kind: Kind) => entrySchema(kind).omit({ id: true, guideName: true, origin: true })
const [firstKind, ...otherKinds] = KINDS
const editedEntry = z.discriminatedUnion(
  'kind',
  [edited(firstKind), ...otherKinds.map(edited)],
  'expected a kind of entry',
)
const id = z.string().min(1).max(120)
const editedText = z.strictObject({
  section: z.enum(ORIGIN_SECTIONS),
  paragraphs: z.array(statement).max(TEXT_LIMITS.paragraphs),
})

/** One change of a guide, as strict as the pack itself: what passes can only clash with the rest of the guide. */
export const packEditSchema = z.discriminatedUnion(
  'type',
  [
    z.strictObject({
      type: z.literal('putEntry'),
      id: id.nullable(),
      entry: editedEntry,
      sources: z.record(sourceId, sourceSchema).optional(),
    }),
    z.strictObject({
      type: z.literal('removeEntries'),
      ids: z.array(id).min(1, 'expected at least one entry').max(10_000),
    }),
    z.strictObject({ type: z.literal('putSource'), id: sourceId, source: sourceSchema }),
    z.strictObject({ type: z.literal('removeSource'), id: sourceId }),
    z.strictObject({ type: z.literal('setTopic'), ...editedTopic }),
    z.strictObject({
      type: z.literal('setTexts'),
      texts: z.array(editedText).max(ORIGIN_SECTIONS.length),
      sources: z.record(sourceId, sourceSchema).optional(),
    }),
    z.strictObject({ type: z.literal('setReview'), review: reviewSchema }),
  ],
  'expected one of the changes that a guide knows',
)
