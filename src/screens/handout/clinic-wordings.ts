import { isEditable, packLineAt } from '../../core/handout/reader'
import { entryLine, type LinePath } from '../../core/handout/line'
import { HANDOUT_LIMITS, type HandoutTemplate } from '../../core/handout/request'
import { anchorState } from '../../core/records/anchor'
import type { Wording } from '../../core/records/record'
import type { Pack } from '../../core/topic/topic'

const PATIENT = 'patient.'

/**
 * The clinic's own wording of lines for patients, as far as it still stands for the guide's line as it is now. A wording too long
 * for a line of a sheet stays where it was made.
 * @param wordings of several for a line the first holds
 * @returns what a sheet says, by the path of the line
 */
export function clinicWordings(
  pack: Pack,
  template: HandoutTemplate,
  wordings: readonly Wording[],
): ReadonlyMap<LinePath, string> {
  const entries = new Map(pack.entries.map((entry) => [entry.id, entry]))
  const found = new Map<LinePath, string>()
  for (const { packId, entryId, anchor, text } of wordings) {
    const entry = entries.get(entryId)
    if (packId !== pack.manifest.id || !entry?.patient || text.length > HANDOUT_LIMITS.edit) continue
    const now = anchorState(anchor, entry)
    const path = now.state === 'moved' ? now.path : now.state === 'same' ? anchor.path : undefined
    if (!path?.startsWith(PATIENT)) continue
    const line = entryLine(entryId, path.slice(PATIENT.length))
    if (!found.has(line) && isEditable(line) && packLineAt(pack, { template }, line) !== undefined)
      found.set(line, text)
  }
  return found
}
