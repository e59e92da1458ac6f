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

/**
 * The entries to choose from, by kind.
 * @param entries of the pack
 * @param filter words that must all stand in an entry's names; empty takes all
 * @returns groups that hold something
 */
export function choiceGroups(entries: readonly Entry[], filter: string): ChoiceGroup[] {
  const words = filter.toLowerCase().split(/\s+/u).filter(Boolean)
  const fits = (entry: Entry): boolean => {
    if (!entry.patient) return false
    const names = [entry.name, entry.patient.name, entry.guideName ?? '', ...entry.synonyms].join(' ').toLowerCase()
    return words.every((word) => names.includes(word))
  }
  return OFFERED.map((kind) => ({
    kind,
    label: KIND_LABELS[kind].many,
    entries: entries.filter((entry) => entry.kind === kind && fits(entry)),
  })).filter((group) => group.entries.length)
}
