import { missingParts } from '../../../core/content/check-patient'
import { definedNames, PATIENT_LISTS, type PatientList } from '../../../core/content/patient-sentences'
import { namesDose } from '../../../core/handout/dose'
import { judgeSheet } from '../../../core/quality/judge'
import { replaced } from '../../../core/quality/replaced'
import type { Finding, QualityLine, SheetQuality } from '../../../core/quality/types'
import { entryContent, type EntryForm, type PatientForm, type PatientLineForm } from './entry-form'
import { TOPIC_LISTS, type TopicForm } from './topic-form'

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

const line = (path: string, text: string, role: QualityLine['role']): QualityLine[] =>
  text.trim() ? [{ path, text: text.trim(), role, isEdited: true, isFixed: false }] : []

/**
 * The lines of a patient text as a handout prints them, each with its path in the entry.
 * @returns none of them empty, so that a path is the line's place in the form
 */
export function qualityLines(form: PatientForm): QualityLine[] {
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

/** Judges what every handout of a guide says, as far as it is written in the guide's own form. */
export function judgeTopicText(form: TopicForm): PatientQuality {
  const roles = { lead: 'lead', avoid: 'avoid', disclaimer: 'sentence' } as const
  const lines = [
    ...line('patient.name', form.name, 'name'),
    ...TOPIC_LISTS.flatMap((list) =>
      form[list].flatMap(({ text }, i) => line(`patient.${list}[${i}]`, text, roles[list])),
    ),
  ]
  return {
    quality: judgeSheet(lines, { language: form.language, definedNames: [form.name] }),
    lines: new Map(lines.map((own) => [own.path, own])),
    missing: [],
    doses: [],
  }
}

/**
 * Puts the words that a finding proposes into its line. A finding of a moment ago holds only while its words still stand there.
 * @param lists the lists of the form by name
 * @returns whether it was done
 */
export function applyFinding(lists: Readonly<Record<string, unknown>>, finding: Finding): boolean {
  const { list = '', index } = /^patient\.(?<list>\w+)\[(?<index>\d+)\]$/u.exec(finding.path)?.groups ?? {}
  const own = (lists[list] as PatientLineForm[] | undefined)?.[Number(index)]
  const text = own?.text.trim() ?? ''
  if (!own || text.slice(finding.start, finding.end) !== finding.words) return false
  own.text = replaced(text, finding)
  return true
}
