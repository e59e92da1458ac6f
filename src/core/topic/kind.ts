/** What an entry is. The order is the order in which kinds are listed everywhere. */
export const KINDS = [
  'diagnosticTest',
  'drug',
  'procedure',
  'care',
  'cause',
  'symptom',
  'severity',
  'prevention',
  'redFlag',
  'differential',
  'faq',
  'anatomy',
] as const

export type Kind = (typeof KINDS)[number]

/** Singular and plural names of a kind, as a clinician reads them. */
export interface KindLabel {
  one: string
  many: string
}

export const KIND_LABELS: Readonly<Record<Kind, KindLabel>> = {
  diagnosticTest: { one: 'Diagnostic test', many: 'Diagnostic tests' },
  drug: { one: 'Drug', many: 'Drugs' },
  procedure: { one: 'Procedure', many: 'Procedures' },
  care: { one: 'Care measure', many: 'Care without drugs' },
  cause: { one: 'Cause', many: 'Causes' },
  symptom: { one: 'Symptom', many: 'Symptoms' },
  severity: { one: 'Severity grade', many: 'Severity' },
  prevention: { one: 'Preventive point', many: 'Prevention' },
  redFlag: { one: 'Red flag', many: 'Red flags' },
  differential: { one: 'Look-alike condition', many: 'Look-alike conditions' },
  faq: { one: 'Question', many: 'Questions and answers' },
  anatomy: { one: 'Anatomy', many: 'Anatomy and mechanism' },
}

/** The three kinds that the board shows side by side. */
export const BOARD_KINDS = ['diagnosticTest', 'drug', 'procedure'] as const satisfies readonly Kind[]
export type BoardKind = (typeof BOARD_KINDS)[number]

/** Every list that the board can show: its three, and care beside them when it is asked for. */
export const COLUMN_KINDS = [...BOARD_KINDS, 'care'] as const satisfies readonly Kind[]
export type ColumnKind = (typeof COLUMN_KINDS)[number]
