import { namesDose } from '../handout/dose'
import { GRADE_LIMITS, SENTENCE_WORD_LIMIT, gradeOf, wordsOf } from '../readability/grade'
import { isBlank } from '../topic/fact'
import type { Entry, EntryOfKind, PatientText } from '../topic/entry'
import { KIND_LABELS, type Kind } from '../topic/kind'
import type { Topic } from '../topic/topic'
import { definedNames, patientSentences, type PatientList } from './patient-sentences'

/** Kinds whose entries a clinician may hand over, and the parts that their patient text cannot do without. */
const PARTS_NEEDED: Readonly<Partial<Record<Kind, readonly PatientList[]>>> = {
  diagnosticTest: ['what', 'why', 'steps'],
  drug: ['what', 'tellClinician', 'watchFor'],
  procedure: ['what', 'why', 'watchFor'],
  care: ['what'],
  cause: ['what'],
  severity: ['what'],
  prevention: ['what'],
  redFlag: ['what'],
  faq: ['what'],
}

/** What of an entry tells which parts its patient text needs. */
type PatientEntry = { [K in Kind]: Pick<EntryOfKind<K>, 'kind' | 'facts' | 'patient'> }[Kind]

/** A sentence end inside a line: the line holds more than one sentence. */
const END_INSIDE = /[.!?]["”']?\s+\S/u
const END = /[.!?]["”']?$/u

/** @returns a fault where an entry that can be handed over lacks patient text or a part of it */
export function patientTextFaults(entry: Entry, path: string): string[] {
  if (!neededParts(entry)) return []
  if (!entry.patient) return [`${path}.patient: expected plain text for a ${KIND_LABELS[entry.kind].one.toLowerCase()}`]
  return missingParts(entry).map((part) => `${path}.patient.${part}: expected at least one sentence`)
}

/** @returns the parts that an entry's patient text cannot do without and that say nothing yet; none for a kind that needs none */
export function missingParts(entry: PatientEntry): PatientList[] {
  return (neededParts(entry) ?? []).filter((part) => !entry.patient?.[part].length)
}

function neededParts(entry: PatientEntry): readonly PatientList[] | undefined {
  const needed = PARTS_NEEDED[entry.kind]
  if (entry.kind !== 'care' || !needed) return needed
  const { selfCare } = entry.facts
  const isSelfCare = !isBlank(selfCare) && selfCare.stated[0]?.choice === 'yes'
  return isSelfCare ? [...needed, 'steps'] : needed
}

/** @returns a fault for each line that is not one whole sentence of at most {@link SENTENCE_WORD_LIMIT} words */
export function sentenceFaults(lines: readonly (readonly [path: string, line: string])[]): string[] {
  return lines.flatMap(([path, line]) => {
    const faults: string[] = []
    const count = wordsOf(line).length
    if (count > SENTENCE_WORD_LIMIT)
      faults.push(`${path}: expected at most ${SENTENCE_WORD_LIMIT} words, got ${count} in "${line}"`)
    if (END_INSIDE.test(line)) faults.push(`${path}: expected one sentence, got more in "${line}"`)
    if (!END.test(line)) faults.push(`${path}: expected a full stop at the end of "${line}"`)
    return faults
  })
}

/** The sentences of an entry's patient text, with paths from the pack; none where it has no patient text. */
export function linesOf(patient: PatientText | null, path: string): [path: string, line: string][] {
  if (!patient) return []
  return patientSentences(patient).map(([inner, line]) => [`${path}.patient.${inner}`, line])
}

/** The sentences that every handout of a topic carries, with paths from the pack. */
export function topicLines({ patient }: Topic): [path: string, line: string][] {
  return (['lead', 'avoid', 'disclaimer'] as const).flatMap((list) =>
    patient[list].map((line, i): [string, string] => [`topic.patient.${list}[${i}]`, line]),
  )
}

/** @returns a fault where an entry's patient text asks for more schooling than {@link GRADE_LIMITS}, its own names left out */
export function entryGradeFaults(entry: Entry, path: string): string[] {
  const sentences = linesOf(entry.patient, path).map(([, line]) => line)
  return gradeFaults(sentences, definedNames(entry), `${path}.patient`)
}

/** @returns a fault for each grade of these sentences, taken as one text, that is over {@link GRADE_LIMITS} */
export function gradeFaults(sentences: readonly string[], names: readonly string[], path: string): string[] {
  const { fleschKincaid, smog } = gradeOf(sentences, names)
  const faults: string[] = []
  if (fleschKincaid > GRADE_LIMITS.fleschKincaid)
    faults.push(
      `${path}: expected Flesch-Kincaid grade ${GRADE_LIMITS.fleschKincaid.toFixed(1)} or less, got ${fleschKincaid.toFixed(1)}`,
    )
  if (smog > GRADE_LIMITS.smog)
    faults.push(`${path}: expected SMOG grade ${GRADE_LIMITS.smog.toFixed(1)} or less, got ${smog.toFixed(1)}`)
  return faults
}

/** @returns a fault for each line of a drug's or procedure's patient text, its name included, that names a dose */
export function doseFaults(entry: Pick<Entry, 'kind' | 'patient'>, path: string): string[] {
  if ((entry.kind !== 'drug' && entry.kind !== 'procedure') || !entry.patient) return []
  const lines: [string, string][] = [[`${path}.patient.name`, entry.patient.name], ...linesOf(entry.patient, path)]
  return lines.filter(([, line]) => namesDose(line)).map(([at, line]) => `${at}: expected no dose, got "${line}"`)
}
