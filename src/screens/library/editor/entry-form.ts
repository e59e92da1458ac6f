import { PATIENT_LISTS, type PatientList } from '../../../core/content/patient-sentences'
import type { EditedEntry } from '../../../core/pack/pack-edit'
import { attributesOf, type Attribute } from '../../../core/topic/attributes'
import { factOf, type Entry, type EntryId, type PatientText } from '../../../core/topic/entry'
import { isBlank, type Blank, type Fact } from '../../../core/topic/fact'
import type { Kind } from '../../../core/topic/kind'
import { blankFact, emptyFact, factForm, factValue, type FactForm } from './fact-form'
import { isEmptyLine, lineForm, linesOf, nextKey, statementOf, type LineForm } from './line-form'
import { noteForm, noteOf, type NoteForm } from './note-form'

/** One line of a patient text while it is written. */
export interface PatientLineForm {
  key: number
  text: string
}

/** A patient text while it is written: one sentence a line. */
export type PatientForm = { name: string } & Record<PatientList, PatientLineForm[]>

/** What the form of an entry holds: texts as they are typed, nothing checked. */
export interface EntryForm {
  kind: Kind
  name: string
  /** One a line. */
  synonyms: string
  summary: LineForm
  details: LineForm[]
  editorNotes: NoteForm[]
  facts: Record<string, FactForm>
  /** Related entries: not shown, and kept. */
  twins: EntryId[]
  patient: PatientForm | null
  /** A patient text that was taken out: while the entry is open it can be brought back. */
  leftOut?: PatientForm | undefined
}

/** The form of an entry as it stands. */
export function entryForm(entry: Entry): EntryForm {
  const { kind, name, synonyms, summary, details, editorNotes, twins, patient } = entry
  return {
    kind,
    name,
    synonyms: synonyms.join('\n'),
    summary: lineForm(summary),
    details: details.map(lineForm),
    editorNotes: editorNotes.map(noteForm),
    twins: [...twins],
    facts: factForms(kind, (attribute) => factOf(entry, attribute)),
    patient: patient && patientForm(patient),
  }
}

/** The form of an entry that is not in the guide yet. */
export function newEntryForm(kind: Kind, name: string): EntryForm {
  return {
    ...{ kind, name, synonyms: '', summary: lineForm(), details: [] },
    ...{ editorNotes: [], facts: factForms(kind), twins: [], patient: null },
  }
}

function factForms(kind: Kind, read: (attribute: string) => Fact | undefined = () => undefined) {
  return Object.fromEntries(
    attributesOf(kind).map(([name, { shape }]) => {
      const fact = read(name)
      return [name, fact ? factForm(shape, fact) : emptyFact(shape)]
    }),
  )
}

/** An empty text for patients. @param name plain name to begin with */
export function newPatientForm(name: string): PatientForm {
  const lists = Object.fromEntries(PATIENT_LISTS.map((list) => [list, [] as PatientLineForm[]]))
  return { name, ...(lists as Record<PatientList, PatientLineForm[]>) }
}

/** One more line of a patient text. */
export function patientLine(text = ''): PatientLineForm {
  return { key: nextKey(), text }
}

/** The form of a patient text. */
export function patientForm(patient: PatientText): PatientForm {
  const form = newPatientForm(patient.name)
  for (const list of PATIENT_LISTS) form[list] = patient[list].map(patientLine)
  return form
}

/** Takes out what was left empty, so that a fault's place in the entry is its place in the form. */
export function tidyEntryForm(form: EntryForm): void {
  form.details = form.details.filter((line) => !isEmptyLine(line))
  form.editorNotes = form.editorNotes.filter((note) => !isEmptyLine(note))
  for (const [name, attribute] of attributesOf(form.kind)) {
    const fact = form.facts[name]
    if (fact) tidyFact(fact, attribute)
  }
  if (form.patient)
    for (const list of PATIENT_LISTS) form.patient[list] = form.patient[list].filter(({ text }) => text.trim())
}

function tidyFact(fact: FactForm, { shape }: Attribute): void {
  const items = fact.items.filter((item) => Object.values(item.values).some((value) => value.trim()))
  fact.items = items.length ? items : emptyFact(shape).items
}

/** What the form says, as an entry holds it. Empty lines are left out only after {@link tidyEntryForm}. */
export function entryContent(form: EntryForm): EditedEntry {
  const { kind, name, synonyms, summary, details, editorNotes, facts, twins, patient } = form
  const content = {
    kind,
    name: name.trim(),
    synonyms: linesOf(synonyms),
    summary: statementOf(summary),
    details: details.map(statementOf),
    facts: Object.fromEntries(
      attributesOf(kind).map(([attribute, { shape }]): [string, Fact | Blank] => {
        const fact = facts[attribute]
        return [attribute, fact ? factValue(shape, fact) : blankFact]
      }),
    ),
    editorNotes: editorNotes.map(noteOf),
    twins: [...twins],
    patient: patient && patientText(patient),
  }
  // The facts are those of the kind: both come from the one table.
  return content as unknown as EditedEntry
}

/** A patient text as it is typed, one sentence an item. */
export function patientText(form: PatientForm): PatientText {
  const lists = PATIENT_LISTS.map((list) => [list, form[list].map(({ text }) => text.trim())])
  return { name: form.name.trim(), ...(Object.fromEntries(lists) as Record<PatientList, string[]>) }
}

/** How many attributes of an entry are no longer "not stated", of how many. */
export function factCount(entry: Entry): { stated: number; all: number } {
  const names = attributesOf(entry.kind)
  const stated = names.filter(([name]) => {
    const fact = factOf(entry, name)
    return fact && !(isBlank(fact) && fact.blank === 'notStated')
  })
  return { stated: stated.length, all: names.length }
}
