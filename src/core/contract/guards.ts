import { z } from 'zod'
import { DENSITIES, isWholeLayout, WIDTH_LIMITS } from '../board/layout'
import { COMPARISON_LIMITS } from '../compare/table'
import { COLUMNS, HANDOUT_LIMITS, HANDOUT_TEMPLATES, MOST_QUESTION_LINES, PAPERS, TEXT_SIZES } from '../handout/request'
import { faultPath, faultText } from '../pack/parse'
import { correctionSchema } from '../importer/drafting/draft-schema'
import { CORRECTION_LIMITS } from '../importer/drafting/corrections'
import { recordChangeSchema } from '../records/record-schema'
import { RECORD_CLASSES } from '../records/record'
import { IMPORT_MODES } from '../records/transfer'
import { failure, success, type Result } from '../result'
import { QUERY_LIMITS } from '../search/normalize'
import { COLUMN_KINDS } from '../topic/kind'
import type { PackId } from '../topic/topic'
import { INTERFACE_SIZES, THEMES, UNSAVED_LIMITS, type Channel, type Contract } from './contract'
import { boundedEdit } from './edit-guard'
import { isHotkey } from './hotkey'
import { LIBRARY_LIMITS } from './library'
import { PRIVACY_LIMITS } from './privacy'
import { typedFormsSchema } from './typed-forms-schema'

const nothing = z.strictObject({})
const packId = z.string().min(1).max(80)
/** Also the name of a file, so nothing but numbers. */
const keptVersion = z
  .string()
  .regex(/^\d{1,9}\.\d{1,9}(?:\.\d{1,9})?$/)
  .optional()
const entryId = z.string().min(1).max(120)
/** Also the name of a folder, so nothing but a UUID. */
const draftId = z.uuid()

const importToken = z.strictObject({ token: z.uuid() })

const comparedItems = z
  .array(z.strictObject({ packId, entryId }))
  .min(COMPARISON_LIMITS.fewest)
  .max(COMPARISON_LIMITS.most)

/** What every page for a patient is asked for with. */
const page = {
  paper: z.enum(PAPERS),
  textSize: z.literal([...TEXT_SIZES]),
  patientName: z.string().max(HANDOUT_LIMITS.line),
  nextVisit: z.string().max(HANDOUT_LIMITS.line),
}

/** A line of an entry, as `steps[2]`. */
const lineField = z.string().min(1).max(40)

/** A calendar day, `2026-11-23`. */
const isoDay = z.iso.date()

const handoutItem = z.strictObject({
  id: entryId,
  lines: z.array(lineField).max(HANDOUT_LIMITS.lines).optional(),
  howToTake: z.string().max(HANDOUT_LIMITS.howToTake).optional(),
})

const lineEdit = z.strictObject({
  path: z.string().min(1).max(200),
  text: z.string().max(HANDOUT_LIMITS.edit),
  original: z.string().max(2_000),
})

const handoutRequest = z.strictObject({
  ...page,
  packId,
  template: z.enum(HANDOUT_TEMPLATES),
  columns: z.literal([...COLUMNS]),
  hasPictures: z.boolean(),
  hasLetterhead: z.boolean(),
  questionLines: z.int().min(0).max(MOST_QUESTION_LINES),
  items: z.array(handoutItem).max(HANDOUT_LIMITS.items),
  edits: z.array(lineEdit).max(HANDOUT_LIMITS.lines),
  note: z.string().max(HANDOUT_LIMITS.note),
  date: isoDay.optional(),
})

const optionSheetRequest = z.strictObject({ ...page, items: comparedItems })

const boardLayout = z
  .strictObject({
    columns: z.array(
      z.strictObject({
        kind: z.enum(COLUMN_KINDS),
        isShown: z.boolean(),
        width: z.number().min(WIDTH_LIMITS.min).max(WIDTH_LIMITS.max),
      }),
    ),
    density: z.enum(DENSITIES),
  })
  .refine(isWholeLayout, 'expected every list once and at least one shown')

/** The settings file and the settings channel are checked by the same schema. */
export const settingsSchema = z.strictObject({
  theme: z.enum(THEMES),
  interfaceSize: z.literal([...INTERFACE_SIZES]),
  // A settings file of an earlier version does not know these.
  board: boardLayout.optional(),
  hotkey: z.string().max(40).refine(isHotkey, 'expected keys such as Control+Alt+H').nullable().optional(),
  topic: packId.transform((id) => id as PackId).optional(),
  publisherKeys: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1).max(LIBRARY_LIMITS.keyName),
        key: z.string().regex(/^[a-z0-9+/]{43}=$/i, 'expected 32 bytes as base64'),
      }),
    )
    .max(LIBRARY_LIMITS.keys)
    .optional(),
  keepsHistory: z.boolean().optional(),
})

const [firstClass, ...otherClasses] = RECORD_CLASSES
const classChange = z.discriminatedUnion(
  'class',
  [recordChangeSchema(firstClass), ...otherClasses.map(recordChangeSchema)],
  'expected a class of records',
)

const GUARDS: Readonly<Record<Channel, z.ZodType>> = {
  'library:listPacks': nothing,
  'library:readPack': z.strictObject({ packId }),
  'library:readIndex': z.strictObject({ packId }),
  'library:search': z.strictObject({ text: z.string().max(QUERY_LIMITS.characters), currentTopic: packId }),
  'library:chooseImport': nothing,
  'library:readDropped': z.strictObject({ file: z.string().max(LIBRARY_LIMITS.path) }),
  'library:acceptImport': importToken,
  'library:discardImport': importToken,
  'library:export': z.strictObject({ packId }),
  'library:remove': z.strictObject({ packId }),
  'library:reviewUpdate': z.strictObject({ packId, version: keptVersion }),
  'library:acceptUpdate': z.strictObject({ packId }),
  'library:switchVersion': z.strictObject({ packId, version: keptVersion }),
  'library:edit': z.strictObject({ packId, version: z.string().min(1).max(40), edit: boundedEdit }),
  'library:keepTyped': z.strictObject({ packId, forms: typedFormsSchema }),
  'library:readTyped': z.strictObject({ packId }),
  'library:chooseFolder': nothing,
  'library:forgetFolder': nothing,
  'library:readKey': z.strictObject({ text: z.string().max(LIBRARY_LIMITS.keyText).nullable() }),
  'drafts:list': nothing,
  'drafts:read': z.strictObject({ draftId }),
  'drafts:save': z.strictObject({ draftId, edits: z.array(correctionSchema).max(CORRECTION_LIMITS.edits) }),
  'drafts:accept': z.strictObject({
    draftId,
    title: z.string().trim().min(1).max(CORRECTION_LIMITS.name),
    language: z.string().regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i, 'expected a language tag such as en'),
  }),
  'drafts:remove': z.strictObject({ draftId }),
  'drafts:cancelImport': nothing,
  'handout:savePdf': handoutRequest,
  'handout:print': handoutRequest,
  'handout:chooseLogo': nothing,
  'privacy:check': z.strictObject({ texts: z.array(z.string().max(PRIVACY_LIMITS.text)).max(PRIVACY_LIMITS.texts) }),
  'compare:saveCsv': z.strictObject({ items: comparedItems }),
  'compare:print': z.strictObject({
    items: comparedItems,
    isOnlyDifferences: z.boolean(),
    rowFilter: z.string().max(HANDOUT_LIMITS.line),
    paper: page.paper,
  }),
  'compare:printOptionSheet': optionSheetRequest,
  'compare:saveOptionSheet': optionSheetRequest,
  'settings:read': nothing,
  'settings:write': settingsSchema,
  'records:read': nothing,
  'records:change': classChange,
  'records:export': nothing,
  'records:chooseImport': nothing,
  'records:import': z.strictObject({
    token: z.uuid('expected the token of a chosen file'),
    mode: z.enum(IMPORT_MODES),
  }),
  'records:eraseAll': z.strictObject({ isConfirmed: z.literal(true) }),
  'app:readAbout': nothing,
  'hotkey:readStatus': nothing,
  'app:takeNotices': nothing,
  'app:tellUnsaved': z.strictObject({ names: z.array(z.string().max(UNSAVED_LIMITS.name)).max(UNSAVED_LIMITS.names) }),
}

/** Every channel of the contract. */
export const CHANNELS = Object.keys(GUARDS) as Channel[]

/**
 * Checks what the page sent on a channel. Nothing unchecked goes further.
 * @returns the input, typed; or `invalid-input` with details as `path: what was expected`
 */
export function checkArgs<C extends Channel>(channel: C, args: unknown): Result<Contract[C]['args']> {
  const parsed = GUARDS[channel].safeParse(args)
  if (parsed.success) return success(parsed.data as Contract[C]['args'])
  return failure(
    'invalid-input',
    `The request ${channel} was not understood.`,
    parsed.error.issues.slice(0, 5).map((issue) => `${faultPath(issue.path)}: ${faultText(issue)}`),
  )
}
