import type { EditedTopic } from '../../../core/pack/pack-edit'
import type { EntryId } from '../../../core/topic/entry'
import { patientLine, type PatientLineForm } from './entry-form'
import { linesOf } from './line-form'

/** The lists of sentences that every handout of a guide carries. */
export const TOPIC_LISTS = ['lead', 'avoid', 'disclaimer'] as const
export type TopicList = (typeof TOPIC_LISTS)[number]

/** What the form of the guide as a whole holds. */
export type TopicForm = {
  title: string
  language: string
  /** One a line. */
  synonyms: string
  name: string
  homeCareTitle: string
  homeCareItems: EntryId[]
} & Record<TopicList, PatientLineForm[]>

/** The form of a guide as it stands. */
export function topicForm({ title, language, synonyms, patient, homeCareItems }: EditedTopic): TopicForm {
  const { name, homeCareTitle, lead, avoid, disclaimer } = patient
  return {
    ...{ title, language, name, homeCareTitle },
    synonyms: synonyms.join('\n'),
    homeCareItems: [...homeCareItems],
    lead: lead.map(patientLine),
    avoid: avoid.map(patientLine),
    disclaimer: disclaimer.map(patientLine),
  }
}

/** Takes out lines that were left empty, so that a fault's place in the guide is its place in the form. */
export function tidyTopicForm(form: TopicForm): void {
  for (const list of TOPIC_LISTS) form[list] = form[list].filter(({ text }) => text.trim())
}

/** What the form says, as a guide holds it. */
export function topicContent(form: TopicForm): EditedTopic {
  const { title, language, name, homeCareTitle, synonyms, homeCareItems } = form
  const texts = (list: TopicList) => form[list].map(({ text }) => text.trim())
  return {
    title: title.trim(),
    language,
    synonyms: linesOf(synonyms),
    patient: {
      name: name.trim(),
      homeCareTitle: homeCareTitle.trim(),
      lead: texts('lead'),
      avoid: texts('avoid'),
      disclaimer: texts('disclaimer'),
    },
    homeCareItems: [...homeCareItems],
  }
}
