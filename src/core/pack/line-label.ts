import { attributesOf } from '../topic/attributes'
import type { Kind } from '../topic/kind'
import { PATIENT_PART_LABELS } from '../topic/patient-parts'

const FIELD_LABELS: Readonly<Record<string, string>> = {
  name: 'Name',
  guideName: 'Name in the guide',
  synonyms: 'Other names',
  summary: 'In short',
  details: 'Details',
  editorNotes: "Editors' note",
}

/**
 * Names the list that a line of an entry stands in, as a clinician reads it.
 * @param path as `statementsOf` gives it: `patient.steps[1]`
 * @returns `group`: equal for lines of one list; `label`: "For the patient: what to do"
 */
export function entryLineLabel(kind: Kind, path: string): { group: string; label: string } {
  const group = path.replace(/\[\d+\]/g, '')
  const [field = '', name = ''] = group.split('.')
  if (field === 'facts') return { group, label: attributesOf(kind).find(([key]) => key === name)?.[1].label ?? name }
  if (field === 'patient') return { group, label: `For the patient: ${PATIENT_PART_LABELS[name] ?? 'name'}` }
  return { group, label: FIELD_LABELS[field] ?? field }
}
