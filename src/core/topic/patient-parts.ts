import type { PatientText } from './entry'

/** A labelled part of a patient text, in reading order. */
export interface PatientPart {
  /** The field of the patient text: with a line's place it names the line, `patient.steps[2]`. */
  field: keyof PatientText
  label: string
  lines: string[]
  isList: boolean
  isOrdered: boolean
}

/** The parts of a patient text in the order in which a patient needs them. */
export const PATIENT_PARTS = [
  { field: 'what', label: 'What it is', isList: false, isOrdered: false },
  { field: 'why', label: 'Why', isList: false, isOrdered: false },
  { field: 'tellClinician', label: 'Tell us first', isList: true, isOrdered: false },
  { field: 'steps', label: 'What to do', isList: true, isOrdered: true },
  { field: 'doNotMix', label: 'Do not mix with', isList: true, isOrdered: false },
  { field: 'stopIf', label: 'Stop if', isList: true, isOrdered: false },
  { field: 'watchFor', label: 'Watch for', isList: true, isOrdered: false },
] as const

/** The parts of a patient text that say something, in the order in which a patient needs them. */
export function patientParts(text: PatientText): PatientPart[] {
  return PATIENT_PARTS.map((part) => ({ ...part, lines: text[part.field] })).filter(({ lines }) => lines.length)
}

/** The label of each field of a patient text. */
export const PATIENT_PART_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  PATIENT_PARTS.map(({ field, label }) => [field, label.toLowerCase()]),
)
