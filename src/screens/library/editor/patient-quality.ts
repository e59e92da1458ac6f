import { missingParts } from '../../../core/content/check-patient'
import { definedNames, PATIENT_LISTS, type PatientList } from '../../../core/content/patient-sentences'
import { namesDose } from '../../../core/handout/dose'
import { judgeSheet } from '../../../core/quality/judge'
import type { QualityLine, SheetQuality } from '../../../core/quality/types'
import { entryContent, type EntryForm, type PatientForm } from './entry-form'

/** What is said of a patient text while it is written. */
export interface PatientQuality {
  quality: SheetQuality
  /** The lines that were judged, by path. */
  lines: ReadonlyMap<string, QualityLine>
  /** Parts without which a handout of this kind is not whole. */
  missing: PatientList[]
  /** Lines that name a dose: a handout of a drug or procedure is refused with them. */
  doses: QualityLine[]
}

/**
 * The lines of a patient text as a handout prints them, each with its path in the entry.
 * @returns none of them empty, so that a path is the line's place in the form
 */
export function qualityLines(form: PatientForm): QualityLine[] {
  const line = (path: string, text: string, role: QualityLine['role']): QualityLine[] =>
    text.trim() ? [{ path, text: text.trim(), role, isEdited: true, isFixed: false }] : []
  return [
    ...line('patient.name', form.name, 'name'),
    ...PATIENT_LISTS.flatMap((list) =>
      form[list].flatMap(({ text }, i) => line(`patient.${list}[${i}]`, text, list === 'steps' ? 'step' : 'sentence')),
    ),
  ]
}

/**
 * Judges a patient text with the rules and limits of a handout.
 * @param guide the guide's language, and the plain name of its topic
 * @returns `null` for an entry without a patient text
 */
export function judgePatientText(
  form: EntryForm,
  guide: { language: string; topicName: string },
): PatientQuality | null {
  if (!form.patient) return null
  const lines = qualityLines(form.patient)
  const content = entryContent(form)
  const names = [...definedNames(content), guide.topicName]
  const isDoseFree = form.kind === 'drug' || form.kind === 'procedure'
  return {
    quality: judgeSheet(lines, { language: guide.language, definedNames: names }),
    lines: new Map(lines.map((line) => [line.path, line])),
    missing: missingParts(content),
    doses: isDoseFree ? lines.filter(({ text }) => namesDose(text)) : [],
  }
}
