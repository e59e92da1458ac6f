/** How a term stands to the concept that it means. */
export const TERM_KINDS = ['name', 'synonym', 'abbreviation', 'brand', 'lay', 'misspelling'] as const
export type TermKind = (typeof TERM_KINDS)[number]

/** The terms of a concept, each list written as one text with commas between the terms. Names only: nothing clinical is claimed. */
export interface ConceptTerms {
  /** What it is one of, nearest first: a generic's class, a class's wider class. */
  in?: string
  /** Other names of the same thing. */
  also?: string
  abbreviation?: string
  brand?: string
  /** As patients say it. */
  lay?: string
  /** Frequent misspellings; others are found by their likeness. */
  misspelt?: string
}

/** Concepts by name. */
export type Concepts = Readonly<Record<string, ConceptTerms>>
