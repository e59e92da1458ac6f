import { describe, expect, it } from 'vitest'
import { ATTRIBUTES } from '../../../../src/core/topic/attributes'
import type { Blank, FactItem } from '../../../../src/core/topic/fact'
import { itemParts } from '../../../../src/core/topic/item-parts'
import { S1, said } from '../../../fixtures/make-pack'

const cited = { sources: [S1] }
const notStated: Blank = { blank: 'notStated' }
const { drug, diagnosticTest } = ATTRIBUTES

/** The parts in one line each; a blank by its name. */
const read = (...args: Parameters<typeof itemParts>) =>
  itemParts(...args).map(({ label, text, blank }) => `${label ? `${label}: ` : ''}${blank ? `<${blank.blank}>` : text}`)

describe('itemParts', () => {
  it.each<[string, Parameters<typeof itemParts>[0], FactItem, string[]]>([
    ['a statement', drug.role, said('Eases pain'), ['Eases pain']],
    ['a choice by its label', drug.labelStatus, { choice: 'offLabel', ...cited }, ['off-label for muscle spasm']],
    ['an unknown choice by its code', drug.labelStatus, { choice: 'later', ...cited }, ['later']],
    [
      'a substance with brands',
      drug.agents,
      { generic: 'larchol', brands: ['A', 'B'], atc: 'X01', ...cited },
      ['larchol', 'brands: A, B', 'ATC: X01'],
    ],
    [
      'a substance without brands, its missing code as a blank',
      drug.agents,
      { generic: 'larchol', brands: [], atc: notStated, ...cited },
      ['larchol', 'ATC: <notStated>'],
    ],
    [
      'a dose line with every gap shown',
      drug.adultDoses,
      { agent: 'larchol', dose: 'as on the label', max: notStated, duration: notStated, ...cited },
      ['larchol', 'dose: as on the label', 'maximum: <notStated>', 'duration: <notStated>'],
    ],
    [
      'performance: missing sensitivity and specificity are shown, further gaps are not',
      diagnosticTest.performance,
      {
        test: 'Scan',
        sensitivity: notStated,
        specificity: notStated,
        other: notStated,
        population: 'forty adults',
        ...cited,
      },
      ['Scan', 'sensitivity: <notStated>', 'specificity: <notStated>', 'studied in: forty adults'],
    ],
  ])('words %s', (_, attribute, item, parts) => {
    expect(read(attribute, item)).toEqual(parts)
  })
})
