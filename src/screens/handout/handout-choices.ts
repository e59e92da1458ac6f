import { kindsOf } from '../../core/handout/build'
import type { HandoutTemplate } from '../../core/handout/request'
import type { Entry } from '../../core/topic/entry'
import { KIND_LABELS, type Kind } from '../../core/topic/kind'

/** Entries of one kind that a handout can hold. */
export interface ChoiceGroup {
  kind: Kind
  label: string
  entries: Entry[]
}

/** What is most often handed over comes first. Red flags are not offered: they are on every handout. */
const OFFERED: readonly Kind[] = [
  'care',
  'prevention',
  'drug',
  'diagnosticTest',
  'procedure',
  'faq',
  'severity',
  'cause',
  'symptom',
  'differential',
  'anatomy',
]

/** Whether an entry can be put on a handout. */
export function isOffered(entry: Entry): boolean {
  return entry.patient !== null && OFFERED.includes(entry.kind)
}

/**
 * The entries to choose from, by kind, those that the template is made for first.
 * @param entries of the pack
 * @returns groups that hold something
 */
export function choiceGroups(entries: readonly Entry[], template: HandoutTemplate): ChoiceGroup[] {
  const fitting = kindsOf(template)
  return [...fitting, ...OFFERED.filter((kind) => !fitting.includes(kind))]
    .map((kind) => ({
      kind,
      label: KIND_LABELS[kind].many,
      entries: entries.filter((entry) => entry.kind === kind && isOffered(entry)),
    }))
    .filter((group) => group.entries.length)
}
