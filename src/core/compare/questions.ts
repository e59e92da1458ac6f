import type { ATTRIBUTES, AttributeGroup } from '../topic/attributes'
import { KIND_LABELS, type Kind } from '../topic/kind'

/** A question that entries of several kinds can answer, each from its own attributes. */
export interface Question {
  label: string
  help: string
  group: AttributeGroup
}

/** The shared questions, in the order of the table. */
export const QUESTIONS = {
  whatFor: { label: 'What is it for?', help: 'What it may be used for here, or what it can settle.', group: 'purpose' },
  when: {
    label: 'When is it considered?',
    help: 'At what point it is thought of, and whether a label covers the use.',
    group: 'purpose',
  },
  how: { label: 'How is it done?', help: 'What is done or given, and how.', group: 'how' },
  risks: { label: 'What are the risks?', help: 'What can go wrong, and for whom more easily.', group: 'safety' },
  boxedWarning: {
    label: 'Boxed warning',
    help: 'Warnings that the regulator has put in a box on the label.',
    group: 'safety',
  },
  whoNot: { label: 'Who should not have it?', help: 'When it must not be done or given.', group: 'safety' },
  watch: { label: 'What must be watched?', help: 'What to monitor, and what follows it.', group: 'safety' },
  evidence: { label: 'What does the evidence say?', help: 'What studies found, and the limits.', group: 'evidence' },
  where: { label: 'Where, and by whom?', help: 'Where it is usually done, or who can do it.', group: 'practicalities' },
} as const satisfies Readonly<Record<string, Question>>

export type QuestionId = keyof typeof QUESTIONS

/** Every attribute of every kind, and the one question that it answers: one that is missing does not compile. */
export const QUESTION_OF: { readonly [K in Kind]: { readonly [A in keyof (typeof ATTRIBUTES)[K]]: QuestionId } } = {
  diagnosticTest: {
    category: 'whatFor',
    question: 'whatFor',
    howDone: 'how',
    positiveFinding: 'how',
    limits: 'evidence',
    preparation: 'how',
    radiation: 'risks',
    contraindications: 'whoNot',
    invasive: 'risks',
    setting: 'where',
    relatedSigns: 'how',
    performance: 'evidence',
  },
  drug: {
    role: 'whatFor',
    class: 'whatFor',
    agents: 'how',
    labelStatus: 'when',
    labelDetail: 'when',
    routes: 'how',
    adultDoses: 'how',
    boxedWarnings: 'boxedWarning',
    contraindications: 'whoNot',
    interactions: 'risks',
    cautions: 'risks',
    monitoring: 'watch',
    evidence: 'evidence',
  },
  procedure: {
    purpose: 'whatFor',
    whenConsidered: 'when',
    invasiveness: 'how',
    guidance: 'how',
    anaesthesia: 'how',
    risks: 'risks',
    contraindications: 'whoNot',
    recovery: 'watch',
    evidence: 'evidence',
  },
  care: {
    how: 'how',
    dose: 'how',
    selfCare: 'where',
    phase: 'when',
    cautions: 'risks',
    evidence: 'evidence',
  },
  redFlag: { explanation: 'whatFor', mayIndicate: 'risks', action: 'how', urgency: 'when' },
  differential: { clue: 'whatFor', confirm: 'how', urgency: 'when' },
  cause: {},
  symptom: {},
  severity: {},
  prevention: {},
  faq: {},
  anatomy: {},
}

/** Attributes whose label would only repeat the question; in a question's cell all others are named. */
const DIRECT_ANSWERS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  diagnosticTest: ['question', 'howDone', 'contraindications', 'setting'],
  drug: ['role', 'boxedWarnings', 'contraindications', 'monitoring', 'evidence'],
  procedure: ['purpose', 'whenConsidered', 'risks', 'contraindications', 'evidence'],
  care: ['how', 'phase', 'selfCare', 'evidence'],
}

/**
 * The question that a kind answers with the entry's own line, having no attribute for it: a care measure's line says what it
 * is done for and how far that is borne out.
 */
export const ANSWERED_BY_SUMMARY: Readonly<Partial<Record<Kind, QuestionId>>> = { care: 'whatFor' }

/** Reasons that say more than that nothing is recorded. */
const REASONS: Readonly<Partial<Record<Kind, Partial<Record<QuestionId, string>>>>> = {
  care: { whoNot: 'For care measures this stands among the cautions; see the risks.' },
}

/** The question that an attribute of a kind answers. */
export function questionOf(kind: Kind, attribute: string): QuestionId | undefined {
  return (QUESTION_OF[kind] as Readonly<Record<string, QuestionId>>)[attribute]
}

/** Whether an attribute answers its question so plainly that its label need not stand before it. */
export function isDirectAnswer(kind: Kind, attribute: string): boolean {
  return DIRECT_ANSWERS[kind]?.includes(attribute) ?? false
}

/** Why no entry of a kind answers a question. An empty place must never read as "none" or "safe". */
export function reasonOfGap(kind: Kind, question: QuestionId): string {
  if (question === 'boxedWarning') return 'Boxed warnings stand on labels of drugs.'
  return (
    REASONS[kind]?.[question] ??
    `Not recorded for this kind (${KIND_LABELS[kind].one.toLowerCase()}); that does not mean that there is nothing to say.`
  )
}
