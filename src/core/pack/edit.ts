import { failure, success, type AppError, type Result } from '../result'
import type { Pack } from '../topic/topic'
import { logEdit, versionAfter } from './change-log'
import { editContent, tidied } from './edit-content'
import { packEditSchema } from './edit-schema'
import { reviewTakenBack, shortName } from './edit-words'
import { withCaution } from './imported-caution'
import type { PackEdit } from './pack-edit'
import { faultsOf, parsePack } from './parse'

/** Faults listed at most. */
const FAULTS_SHOWN = 20

/**
 * Changes a guide and makes a new version of it. Whatever changes the content takes a review back, for a person's review covers what
 * that person read; only `setReview` sets one. A source that nothing rests on any more is left out. Texts are cleaned as those of an
 * article are: characters that cannot be seen go, and white space of any kind is one space.
 * @param pack a guide that passed `parsePack`; it is left as it is
 * @param on ISO day of the edit
 * @param above another version that is kept: the new one is above both, for two contents can never have one version
 * @returns the new version, which has passed `parsePack`; the same guide where nothing would change; `invalid-input` with details as
 *   `path: what was expected`, the paths inside the form (`facts.dose.stated[0].sources`, `sources.S2.title`), or for a source that
 *   cannot be removed the places that rest on it; `not-found` for what the guide no longer has
 */
export function editPack(pack: Pack, edit: PackEdit, on: string, above?: string): Result<Pack> {
  const checked = packEditSchema.safeParse(edit)
  if (!checked.success) return refused(edit, faultsOf(checked.error))
  // The schema derives from the attribute table of the types; TypeScript cannot follow that derivation.
  const clean = tidied(checked.data) as unknown as PackEdit
  const edited = editContent(pack, clean)
  if (!edited.ok) return isAboutFields(clean, edited.error) ? refused(clean, edited.error.details ?? []) : edited
  const { changes, at } = edited.value
  if (!changes.length) return success(pack)
  const next = newVersion(pack, edited.value.pack, { changes, isReview: clean.type === 'setReview', on, above })
  if (!next.ok) return next
  const parsed = parsePack(next.value, shortName(pack.manifest.title))
  return parsed.ok ? parsed : refused(clean, parsed.error.details ?? [parsed.error.message], at)
}

/** What cannot be removed names places of the guide instead. */
const isAboutFields = ({ type }: PackEdit, { details }: AppError): boolean =>
  details !== undefined && type !== 'removeSource'

function newVersion(
  before: Pack,
  after: Pack,
  edit: { changes: string[]; isReview: boolean; on: string; above: string | undefined },
): Result<Pack> {
  const { on, above, isReview } = edit
  const { manifest } = before
  const version = versionAfter(manifest.version, ...(above === undefined ? [] : [above]))
  if (version === undefined)
    return failure('invalid-input', `${shortName(manifest.title)} cannot be changed: no version is above its own.`)
  const changes = isReview ? edit.changes : [...edit.changes, ...reviewTakenBack(manifest.review)]
  const next: Pack = {
    ...after,
    manifest: {
      ...after.manifest,
      version,
      effectiveOn: on,
      review: isReview ? after.manifest.review : { status: 'unreviewed' },
      changeLog: logEdit(manifest.changeLog, { version, on, changes }),
    },
  }
  return success(withCaution(next))
}

/** Words faults for the form: their paths begin in it. @param at where the entry stands that was put */
function refused(edit: PackEdit, faults: readonly string[], at?: number): Result<never> {
  const inForm = [...new Set(faults.map((fault) => formFault(edit, fault, at)))]
  const count = inForm.length === 1 ? 'a field needs' : `${inForm.length} fields need`
  return failure(
    'invalid-input',
    `${subjectOf(edit)} was not saved: ${count} another value. The guide is as it was.`,
    inForm.slice(0, FAULTS_SHOWN),
  )
}

function formFault(edit: PackEdit, fault: string, at: number | undefined): string {
  const prefixes = [`entries[${at}].`, 'entry.', 'source.', 'review.', 'topic.', 'manifest.']
  if (isOf(edit, 'putSource')) prefixes.push(`sources.${edit.id}.`)
  const prefix = prefixes.find((start) => fault.startsWith(start))
  return prefix ? fault.slice(prefix.length) : fault
}

/** The type alone is known of what has not passed the schema. */
function isOf<T extends PackEdit['type']>(edit: unknown, type: T): edit is Extract<PackEdit, { type: T }> {
  return typeof edit === 'object' && edit !== null && 'type' in edit && edit.type === type
}

function subjectOf(edit: PackEdit): string {
  if (isOf(edit, 'putEntry')) {
    const name: unknown = (edit.entry as { name?: unknown } | undefined)?.name
    return typeof name === 'string' && name.trim() ? shortName(name.trim()) : 'The entry'
  }
  if (isOf(edit, 'putSource')) return 'The source'
  if (isOf(edit, 'setTopic')) return 'What was typed for the guide'
  return isOf(edit, 'setReview') ? 'The review' : 'The change'
}
