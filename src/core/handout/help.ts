import { failure, success, type Result } from '../result'
import type { EntryOfKind } from '../topic/entry'
import { isBlank } from '../topic/fact'
import type { Pack } from '../topic/topic'
import type { HelpGroup } from './document'

const HEADINGS: Readonly<Record<HelpGroup['urgency'], string>> = {
  now: 'Go to the emergency room now if:',
  today: 'Call us today if:',
}

/**
 * The signs for which a patient must seek help, from every red flag of the pack, by how fast.
 * @returns the groups that have signs, the most urgent first; `pack-invalid` for a pack without red flags: no handout is
 *   made without them
 */
export function buildHelp(pack: Pack): Result<HelpGroup[]> {
  const signs: Record<HelpGroup['urgency'], string[]> = { now: [], today: [] }
  for (const entry of pack.entries) if (entry.kind === 'redFlag') signs[urgencyOf(entry)].push(signOf(entry))
  if (!signs.now.length && !signs.today.length)
    return failure('pack-invalid', `${pack.manifest.title} has no red flags, and no handout is made without them.`)
  const groups: HelpGroup[] = [
    { urgency: 'now', heading: HEADINGS.now, signs: signs.now },
    { urgency: 'today', heading: HEADINGS.today, signs: signs.today },
  ]
  return success(groups.filter((group) => group.signs.length))
}

/** Only a stated "today" may slow a patient down; a blank or a dispute counts as now. */
function urgencyOf(entry: EntryOfKind<'redFlag'>): HelpGroup['urgency'] {
  const { urgency } = entry.facts
  return !isBlank(urgency) && urgency.stated[0]?.choice === 'today' ? 'today' : 'now'
}

/** A flag without patient text is said in the clinician's words rather than left out. */
function signOf(entry: EntryOfKind<'redFlag'>): string {
  return entry.patient?.what[0] ?? entry.patient?.name ?? `${entry.name}.`
}
