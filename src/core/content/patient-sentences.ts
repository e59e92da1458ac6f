import type { EntryOfKind, PatientText } from '../topic/entry'
import { isBlank } from '../topic/fact'
import type { Kind } from '../topic/kind'

/** The lists of a patient text; each item is one sentence. */
export const PATIENT_LISTS = ['what', 'why', 'steps', 'stopIf', 'watchFor', 'tellClinician', 'doNotMix'] as const
export type PatientList = (typeof PATIENT_LISTS)[number]

/**
 * Every sentence of a patient text with its path inside it, in the order of the fields.
 * @returns pairs such as `['steps[2]', 'Lie on your back.']`; the name is not among them, for it is no sentence
 */
export function patientSentences(patient: PatientText): [path: string, sentence: string][] {
  return PATIENT_LISTS.flatMap((list) =>
    patient[list].map((sentence, i): [string, string] => [`${list}[${i}]`, sentence]),
  )
}

/** What of an entry names it to a patient. */
type NamedEntry = { [K in Kind]: Pick<EntryOfKind<K>, 'kind' | 'name' | 'facts' | 'patient'> }[Kind]

/**
 * The names that an entry itself explains: its own in clinical and in plain words and, for a drug, its substances and brands.
 * Their words may be long; reading grades are taken without them. Synonyms stay in: they hold many everyday words.
 */
export function definedNames(entry: NamedEntry): string[] {
  const names = [entry.name]
  if (entry.patient) names.push(entry.patient.name)
  if (entry.kind === 'drug' && !isBlank(entry.facts.agents))
    for (const { generic, brands } of entry.facts.agents.stated) names.push(generic, ...brands)
  return names
}
