import { failure, success, type AppError, type Result } from '../result'
import type { Pack } from '../topic/topic'
import { logEdit, versionAfter } from './change-log'
import { editContent } from './edit-content'
import { refusedEdit } from './edit-faults'
import { packEditSchema } from './edit-schema'
import { reviewTakenBack, shortName } from './edit-words'
import { withCaution } from './imported-caution'
import type { PackEdit } from './pack-edit'
import { faultsOf, parsePack } from './parse'
import { tidied } from './tidied'

/**
 * Changes a guide and makes a new version of it. Whatever changes the content takes a review back, for a person's review covers what
 * that person read; only `setReview` sets one. A source that nothing rests on any more is left out. Texts are cleaned as those of an
 * article are: characters that cannot be seen go, and white space of any kind is one space.
 * @param pack a guide that passed `parsePack`; it is left as it is
 * @param on ISO day of the edit
 * @param above another version that is kept: the new one is above both, for two contents can never have one version
 * @returns the new version, which has passed `parsePack`; the same guide where nothing would change; `invalid-input` with details as
 *   `path: what was expected`, the paths inside the form (`facts.dose.stated[0].sources`, `overview[2].text`, `sources.S2.title`),
 *   or for a source that cannot be removed the places that rest on it; `not-found` for what the guide no longer has
 */
export function editPack(pack: Pack, edit: PackEdit, on: string, above?: string): Result<Pack> {
  const edited = carryOut(pack, edit, on, above)
  return edited.ok ? success(edited.value.pack) : edited
}

/** The same, with what changed: a sentence each, as the change log has them; none where nothing would change. */
export function carryOut(
  pack: Pack,
  edit: PackEdit,
  on: string,
  above?: string,
): Result<{ pack: Pack; changes: string[] }> {
  const checked = packEditSchema.safeParse(edit)
  if (!checked.success) return refusedEdit(edit, faultsOf(checked.error))
  // The schema derives from the attribute table of the types; TypeScript cannot follow that derivation.
  const clean = tidied(checked.data) as unknown as PackEdit
  const edited = editContent(pack, clean)
  if (!edited.ok) return isAboutFields(clean, edited.error) ? refusedEdit(clean, edited.error.details ?? []) : edited
  const { at } = edited.value
  if (!edited.value.changes.length) return success({ pack, changes: [] })
  const isReview = clean.type === 'setReview'
  const changes = [...edited.value.changes, ...(isReview ? [] : reviewTakenBack(pack.manifest.review))]
  const next = newVersion(pack, edited.value.pack, { changes, isReview, on, above })
  if (!next.ok) return next
  const parsed = parsePack(next.value, shortName(pack.manifest.title))
  return parsed.ok
    ? success({ pack: parsed.value, changes })
    : refusedEdit(clean, parsed.error.details ?? [parsed.error.message], { at, texts: next.value.texts })
}

/** What cannot be removed names places of the guide instead. */
const isAboutFields = ({ type }: PackEdit, { details }: AppError): boolean =>
  details !== undefined && type !== 'removeSource'

function newVersion(
  before: Pack,
  after: Pack,
  edit: { changes: string[]; isReview: boolean; on: string; above: string | undefined },
): Result<Pack> {
  const { on, above, isReview, changes } = edit
  const { manifest } = before
  const version = versionAfter(manifest.version, ...(above === undefined ? [] : [above]))
  if (version === undefined)
    return failure('invalid-input', `${shortName(manifest.title)} cannot be changed: no version is above its own.`)
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
