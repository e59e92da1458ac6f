import { failure, type Result } from '../result'
import type { SectionText } from '../topic/topic'
import { shortName } from './edit-words'
import type { PackEdit } from './pack-edit'

/** Faults listed at most. */
const FAULTS_SHOWN = 20

/** Where in the guide the edited parts stand, for faults that are found in the whole guide. */
export interface EditPlaces {
  /** Where the entry stands that was put. */
  at?: number | undefined
  texts?: readonly SectionText[]
}

/** Words faults for the form: their paths begin in it. @param edit perhaps not checked yet */
export function refusedEdit(edit: PackEdit, faults: readonly string[], places: EditPlaces = {}): Result<never> {
  const inForm = [...new Set(faults.map((fault) => formFault(edit, fault, places)))]
  const count = inForm.length === 1 ? 'a field needs' : `${inForm.length} fields need`
  return failure(
    'invalid-input',
    `${subjectOf(edit)} was not saved: ${count} another value. The guide is as it was.`,
    inForm.slice(0, FAULTS_SHOWN),
  )
}

function formFault(edit: PackEdit, fault: string, { at, texts }: EditPlaces): string {
  if (isOf(edit, 'setTexts')) return textFault(texts ? partsOf(texts) : partsIn(edit), fault)
  const prefixes = [`entries[${at}].`, 'entry.', 'source.', 'review.', 'topic.', 'manifest.']
  if (isOf(edit, 'putSource')) prefixes.push(`sources.${edit.id}.`)
  const prefix = prefixes.find((start) => fault.startsWith(start))
  return prefix ? fault.slice(prefix.length) : fault
}

/** A piece of running text: its section, and how many paragraphs of the section stand before it. */
type Part = { section: string; before: number }

/** `texts[3].paragraphs[1].sources` as the form has it: `overview[1].sources`. */
function textFault(parts: readonly Part[], fault: string): string {
  const { text, paragraph, rest } =
    /^texts\[(?<text>\d+)\]\.paragraphs(?:\[(?<paragraph>\d+)\])?(?<rest>.*)$/s.exec(fault)?.groups ?? {}
  const part = parts[Number(text)]
  if (!part) return fault
  const number = paragraph === undefined ? '' : `[${part.before + Number(paragraph)}]`
  return `${part.section}${number}${rest}`
}

function partsOf(texts: readonly SectionText[]): Part[] {
  const counts = new Map<string, number>()
  return texts.map(({ origin: { section }, paragraphs }) => {
    const before = counts.get(section) ?? 0
    counts.set(section, before + paragraphs.length)
    return { section, before }
  })
}

function partsIn({ texts }: { texts?: unknown }): Part[] {
  const list: unknown[] = Array.isArray(texts) ? texts : []
  return list.map((text) => {
    const section = typeof text === 'object' && text !== null && 'section' in text ? text.section : undefined
    return { section: typeof section === 'string' ? section.slice(0, 40) : 'text', before: 0 }
  })
}

/** The type alone is known of what has not passed the schema. */
function isOf<T extends PackEdit['type']>(edit: unknown, type: T): edit is Extract<PackEdit, { type: T }> {
  return typeof edit === 'object' && edit !== null && 'type' in edit && edit.type === type
}

function subjectOf(edit: PackEdit): string {
  if (isOf(edit, 'putEntry')) {
    const name: unknown = (edit.entry as { name?: unknown } | undefined)?.name
    return typeof name === 'string' && name.trim() ? shortName(name.trim()) : 'The entry'
  }
  if (isOf(edit, 'putSource')) return 'The source'
  if (isOf(edit, 'setTopic')) return 'What was typed for the guide'
  if (isOf(edit, 'setTexts')) return 'The running text'
  return isOf(edit, 'setReview') ? 'The review' : 'The change'
}
