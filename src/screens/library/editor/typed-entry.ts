import type { TypedEntry, TypedFact } from '../../../core/contract/typed-forms'
import { PATIENT_LISTS, type PatientList } from '../../../core/content/patient-sentences'
import type { PatientText } from '../../../core/topic/entry'
import type { Statement } from '../../../core/topic/fact'
import { newEntryForm, patientForm, type EntryForm, type PatientForm } from './entry-form'
import type { FactForm } from './fact-form'
import { citedForm, lineForm, nextKey, type LineForm } from './line-form'
import { noteForm } from './note-form'

/** An entry as it stands in the form, as plain data: nothing is trimmed, nothing that is empty is left out. */
export function typedEntry(form: EntryForm): TypedEntry {
  const { kind, name, synonyms, summary, details, editorNotes, facts, twins, patient, leftOut } = form
  return {
    ...{ kind, name, synonyms, twins: [...twins] },
    summary: plainLine(summary),
    details: details.map(plainLine),
    editorNotes: editorNotes.map((note) => ({ about: note.about, isSafety: note.isSafety, ...plainLine(note) })),
    facts: mapped(facts, typedFact),
    patient: patient && plainPatient(patient),
    ...(leftOut && { leftOut: plainPatient(leftOut) }),
  }
}

/** The form of an entry as it stood when it was kept. */
export function entryFormOf(typed: TypedEntry): EntryForm {
  const { kind, name, synonyms, summary, details, editorNotes, facts, twins, patient, leftOut } = typed
  return {
    ...{ kind, name, synonyms, twins: [...twins] },
    summary: lineForm(summary),
    details: details.map(lineForm),
    editorNotes: editorNotes.map(noteForm),
    facts: { ...newEntryForm(kind, name).facts, ...mapped(facts, factFormOf) },
    patient: patient && patientForm(patient),
    ...(leftOut && { leftOut: patientForm(leftOut) }),
  }
}

/** A line as it is typed. */
export function plainLine({ text, ...cited }: LineForm): Statement {
  return { text, ...citedForm(cited) }
}

function typedFact({ state, because, sides, items }: FactForm): TypedFact {
  return {
    ...{ state, because, sides: sides.map(plainLine) },
    items: items.map(({ values, kept, ...cited }) => ({
      values: { ...values },
      kept: { ...kept },
      ...citedForm(cited),
    })),
  }
}

function factFormOf({ state, because, sides, items }: TypedFact): FactForm {
  return {
    ...{ state, because, sides: sides.map(lineForm) },
    items: items.map(({ values, kept, ...cited }) => ({
      ...{ key: nextKey(), values: { ...values }, kept: { ...kept } },
      ...citedForm(cited),
    })),
  }
}

function plainPatient(form: PatientForm): PatientText {
  const lists = PATIENT_LISTS.map((list) => [list, form[list].map(({ text }) => text)])
  return { name: form.name, ...(Object.fromEntries(lists) as Record<PatientList, string[]>) }
}

const mapped = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
