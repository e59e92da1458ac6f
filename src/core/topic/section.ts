import type { Kind } from './kind'

/** Sections that hold a numbered list in a guide, in the order of the guide page. */
export const LIST_SECTIONS = [
  'types',
  'causes',
  'symptoms',
  'diagnosticTests',
  'care',
  'drugs',
  'procedures',
  'prevention',
  'redFlags',
  'faq',
] as const

/** Sections of running text. */
export const PROSE_SECTIONS = [
  'overview',
  'structure',
  'bloodSupply',
  'nerveSupply',
  'functions',
  'mechanism',
  'conclusion',
  'disclaimer',
] as const

/** Sections that the editors add; no guide has them as a list of its own. */
export const ADDED_SECTIONS = ['differential', 'codes'] as const

export type ListSection = (typeof LIST_SECTIONS)[number]
export type ProseSection = (typeof PROSE_SECTIONS)[number]
export type OriginSection = ListSection | ProseSection
export type Section = OriginSection | (typeof ADDED_SECTIONS)[number]

/** Every section that an entry or a text may come from. */
export const ORIGIN_SECTIONS: readonly OriginSection[] = [...PROSE_SECTIONS, ...LIST_SECTIONS]

export const SECTION_LABELS: Readonly<Record<Section, string>> = {
  overview: 'Overview',
  structure: 'Structure',
  bloodSupply: 'Blood supply',
  nerveSupply: 'Nerve supply',
  functions: 'Functions',
  mechanism: 'Mechanism of spasm',
  types: 'Severity',
  causes: 'Causes',
  symptoms: 'Symptoms',
  diagnosticTests: 'Diagnostic tests',
  care: 'Care without drugs',
  drugs: 'Drugs',
  procedures: 'Procedures',
  prevention: 'Prevention',
  redFlags: 'Red flags',
  differential: 'Look-alike conditions',
  codes: 'Codes',
  faq: 'Questions and answers',
  conclusion: 'Conclusion',
  disclaimer: 'Disclaimer',
}

/** The section in which a kind's entries are listed; anatomy entries name theirs in `origin`. */
export const SECTION_OF_KIND: Readonly<Record<Exclude<Kind, 'anatomy'>, Section>> = {
  diagnosticTest: 'diagnosticTests',
  drug: 'drugs',
  procedure: 'procedures',
  care: 'care',
  cause: 'causes',
  symptom: 'symptoms',
  severity: 'types',
  prevention: 'prevention',
  redFlag: 'redFlags',
  differential: 'differential',
  faq: 'faq',
}

/** Where an item stands in the text that a topic was made from: section, and its number there from 1 (0 for a lead text). */
export interface Origin {
  section: OriginSection
  n: number
}
