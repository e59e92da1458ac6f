import { citedIn } from '../../../core/topic/cited'
import type { SourceId } from '../../../core/topic/source'
import type { Pack } from '../../../core/topic/topic'
import type { EntryForm } from './entry-form'
import type { CitedForm } from './line-form'
import type { TextsForm } from './texts-form'

/** Every line of an entry's form that names sources. */
export function citedLines(form: EntryForm): CitedForm[] {
  return [
    form.summary,
    ...form.details,
    ...form.editorNotes,
    ...Object.values(form.facts).flatMap(({ state, items, sides }): CitedForm[] =>
      state === 'stated' ? items : state === 'sourcesDisagree' ? sides : [],
    ),
  ]
}

/** The same, with what is not shown just now. */
export function allCitedLines(form: EntryForm): CitedForm[] {
  const facts = Object.values(form.facts).flatMap(({ items, sides }): CitedForm[] => [...items, ...sides])
  return [form.summary, ...form.details, ...form.editorNotes, ...facts]
}

/** Every paragraph of running text that names sources. */
export function citedParagraphs(texts: TextsForm): CitedForm[] {
  return texts.flatMap(({ lines }) => lines)
}

/** Names a source anew wherever it is cited. */
export function renameSource(lines: readonly CitedForm[], from: SourceId, to: SourceId): void {
  for (const cited of lines) cited.sources = cited.sources.map((id) => (id === from ? to : id))
}

/** How many lines of a guide rest on each of its sources. */
export function linesResting(pack: Pack): ReadonlyMap<SourceId, number> {
  const counts = new Map<SourceId, number>()
  for (const [, { sources }] of citedIn(pack)) for (const id of sources) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
