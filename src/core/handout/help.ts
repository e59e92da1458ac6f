import { failure, success, type Result } from '../result'
import type { EntryOfKind } from '../topic/entry'
import { isBlank } from '../topic/fact'
import type { Pack } from '../topic/topic'
import type { HelpGroup } from './document'
import { entryLine, sheetLine, type SheetLine } from './line'
import type { SheetStrings } from './strings'

/**
 * The signs for which a patient must seek help, from every red flag of the pack, by how fast. No edit reaches them.
 * @param phone the clinic's number, where one is known
 * @returns the groups that have signs, the most urgent first; `pack-invalid` for a pack without red flags: no handout is
 *   made without them
 */
export function buildHelp(pack: Pack, { headings }: SheetStrings, phone = ''): Result<HelpGroup[]> {
  const signs: Record<HelpGroup['urgency'], SheetLine[]> = { now: [], today: [] }
  for (const entry of pack.entries) if (entry.kind === 'redFlag') signs[urgencyOf(entry)].push(signOf(entry))
  if (!signs.now.length && !signs.today.length)
    return failure('pack-invalid', `${pack.manifest.title} has no red flags, and no handout is made without them.`)
  const groups: HelpGroup[] = [
    { urgency: 'now', heading: { path: sheetLine('heading.helpNow'), text: headings.helpNow }, signs: signs.now },
    {
      urgency: 'today',
      heading: { path: sheetLine('heading.helpToday'), text: headings.helpToday(phone) },
      signs: signs.today,
    },
  ]
  return success(groups.filter((group) => group.signs.length))
}

/** Only a stated "today" may slow a patient down; a blank or a dispute counts as now. */
function urgencyOf(entry: EntryOfKind<'redFlag'>): HelpGroup['urgency'] {
  const { urgency } = entry.facts
  return !isBlank(urgency) && urgency.stated[0]?.choice === 'today' ? 'today' : 'now'
}

/** A flag without patient text is said in the clinician's words rather than left out. */
function signOf({ id, name, patient }: EntryOfKind<'redFlag'>): SheetLine {
  const field = patient?.what.length ? 'what[0]' : 'name'
  return { path: entryLine(id, field), text: patient?.what[0] ?? patient?.name ?? `${name}.` }
}
