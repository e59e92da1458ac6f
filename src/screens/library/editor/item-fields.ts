import type { Shape } from '../../../core/topic/fact'

/**
 * How a piece of a fact's item is written:
 * - `text`: must say something
 * - `optional`: left empty, it is not stated in the sources
 * - `names`: one name a line, none is allowed
 * - `choice`: one of the attribute's own values
 */
export type FieldType = 'text' | 'optional' | 'names' | 'choice'

/** A piece of a fact's item, as the form asks for it. */
export interface ItemField {
  name: string
  label: string
  type: FieldType
}

const text: readonly ItemField[] = [{ name: 'text', label: 'In a sentence or a phrase', type: 'text' }]
const choice: readonly ItemField[] = [{ name: 'choice', label: 'Value', type: 'choice' }]

/** The pieces of an item of each shape, in the order in which they are read. */
export const ITEM_FIELDS: Readonly<Record<Shape, readonly ItemField[]>> = {
  text,
  list: text,
  choice,
  choices: choice,
  agents: [
    { name: 'generic', label: 'Generic name', type: 'text' },
    { name: 'brands', label: 'Brand names, one a line', type: 'names' },
    { name: 'atc', label: 'ATC code', type: 'optional' },
  ],
  doses: [
    { name: 'agent', label: 'Drug', type: 'text' },
    { name: 'dose', label: 'Dose', type: 'optional' },
    { name: 'max', label: 'Maximum', type: 'optional' },
    { name: 'duration', label: 'Duration', type: 'optional' },
  ],
  performance: [
    { name: 'test', label: 'Test and target', type: 'text' },
    { name: 'sensitivity', label: 'Sensitivity', type: 'optional' },
    { name: 'specificity', label: 'Specificity', type: 'optional' },
    { name: 'other', label: 'Other figures', type: 'optional' },
    { name: 'population', label: 'Studied in', type: 'optional' },
  ],
}

/** How one more item of a shape is called on its button; `undefined` where one is all that it holds. */
export const ADD_ITEM_LABELS: Readonly<Partial<Record<Shape, string>>> = {
  list: 'Add a point',
  choices: 'Add a value',
  agents: 'Add a drug substance',
  doses: 'Add a dose line',
  performance: 'Add figures',
}
