import type { AppError } from '../../../core/result'
import { attributesOf } from '../../../core/topic/attributes'
import type { Kind } from '../../../core/topic/kind'
import { PATIENT_PART_LABELS } from '../../../core/topic/patient-parts'
import { ORIGIN_SECTIONS, SECTION_LABELS } from '../../../core/topic/section'
import { faultSentence, type Faults } from './faults'
import { ITEM_FIELDS } from './item-fields'

/** The tabs of an entry's form. */
export const FORM_TABS = ['text', 'facts', 'patient'] as const
export type FormTab = (typeof FORM_TABS)[number]

/** One thing to put right, with where it is. */
export interface FaultItem {
  /** Where the field stands in the form. */
  path: string
  /** What the field is, in the form's own words. */
  label: string
  sentence: string
}

const FAULT = /^(?<path>[\w.[\]]+): (?<expected>.+)$/su
/** Lists that are one field of the form: which item of them is at fault is not shown. */
const ONE_FIELD = /^(?<field>.*\b(?:synonyms|brands))\[\d+\]$/u

/** What is to be put right, out of the refusal of a form. @param kind of the entry, for the labels of its facts */
export function faultItems(error: AppError, kind?: Kind): FaultItem[] {
  return (error.details ?? []).flatMap((line) => {
    const { path: said = '', expected = '' } = FAULT.exec(line)?.groups ?? {}
    if (!said) return [{ path: '', label: '', sentence: line }]
    const path = ONE_FIELD.exec(said)?.groups?.['field'] ?? said
    return [{ path, label: labelOf(path, kind), sentence: faultSentence(expected) }]
  })
}

/** The same by field, for the messages below the fields. */
export function faultsByPath(items: readonly FaultItem[]): Faults {
  const faults = new Map<string, string[]>()
  for (const { path, sentence } of items) faults.set(path, [...(faults.get(path) ?? []), sentence])
  return faults
}

/** The tab on which a field stands. */
export function tabOf(path: string): FormTab {
  if (path.startsWith('facts')) return 'facts'
  return path.startsWith('patient') ? 'patient' : 'text'
}

const LABELS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(ORIGIN_SECTIONS.map((section) => [section, `${SECTION_LABELS[section]}, paragraph`])),
  name: 'Name',
  synonyms: 'Other names',
  summary: 'Summary',
  details: 'Detail',
  editorNotes: "Editors' note",
  title: 'Title',
  language: 'Language',
  homeCareItems: 'Home care',
  reviewer: 'Reviewed by',
  reviewedOn: 'Reviewed on',
}
const TOPIC_LABELS: Readonly<Record<string, string>> = {
  homeCareTitle: 'Heading of the home-care sheet',
  lead: 'What you have',
  avoid: 'Go easy on',
  disclaimer: 'Disclaimer',
}

function labelOf(path: string, kind: Kind | undefined): string {
  const [first = '', second = ''] = path.split('.').map((part) => part.replace(/\[\d+\]$/u, ''))
  if (first === 'facts' && kind) return factLabel(path, second, kind)
  const number = /\[(\d+)\](?!.*\[)/u.exec(path)?.[1]
  const at = `${number === undefined ? '' : ` ${Number(number) + 1}`}${/\.sources$/u.test(path) ? ', sources' : ''}`
  if (first !== 'patient') return `${LABELS[first] ?? first}${at}`
  return `${TOPIC_LABELS[second] ?? `For the patient: ${PATIENT_PART_LABELS[second] ?? 'plain name'}`}${at}`
}

/** "Adult dose 2, maximum": with a number and a field only where the attribute has several. */
function factLabel(path: string, name: string, kind: Kind): string {
  const attribute = attributesOf(kind).find(([known]) => known === name)?.[1]
  if (!attribute) return name
  const { list, number, field } =
    /\.(?<list>stated|sides)\[(?<number>\d+)\](?:\.(?<field>\w+))?/u.exec(path)?.groups ?? {}
  const isMany = list === 'sides' || (attribute.shape !== 'text' && attribute.shape !== 'choice')
  const at = isMany && number !== undefined ? ` ${Number(number) + 1}` : ''
  const fields = list === 'stated' ? ITEM_FIELDS[attribute.shape] : []
  const known =
    field === 'sources' ? 'sources' : fields.length > 1 && fields.find((one) => one.name === field)?.label.toLowerCase()
  return `${attribute.label}${at}${known ? `, ${known}` : ''}`
}
