import { citedIn } from '../../../core/topic/cited'
import type { SourceId } from '../../../core/topic/source'
import type { Pack } from '../../../core/topic/topic'
import type { EntryForm } from './entry-form'
import type { CitedForm } from './line-form'

/** Every line of a form that names sources. */
function citedLines(form: EntryForm): CitedForm[] {
  return [
    form.summary,
    ...form.details,
    ...Object.values(form.facts).flatMap(({ state, items, sides }): CitedForm[] =>
      state === 'stated' ? items : state === 'sourcesDisagree' ? sides : [],
    ),
  ]
}

/** The sources that what is typed rests on. */
export function citedBy(form: EntryForm): ReadonlySet<SourceId> {
  return new Set(citedLines(form).flatMap(({ sources }) => sources))
}

/** Names a source anew wherever a form cites it, in what is not shown just now as well. */
export function renameSource(form: EntryForm, from: SourceId, to: SourceId): void {
  const hidden = Object.values(form.facts).flatMap(({ items, sides }): CitedForm[] => [...items, ...sides])
  for (const cited of [...citedLines(form), ...hidden])
    cited.sources = cited.sources.map((id) => (id === from ? to : id))
}

/** How many lines of a guide rest on each of its sources. */
export function linesResting(pack: Pack): ReadonlyMap<SourceId, number> {
  const counts = new Map<SourceId, number>()
  for (const [, { sources }] of citedIn(pack)) for (const id of sources) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
