import fc from 'fast-check'
import { attributesOf, type Attribute } from '../../../../src/core/topic/attributes'
import type { Entry } from '../../../../src/core/topic/entry'
import type { Blank, Fact, FactItem } from '../../../../src/core/topic/fact'
import { KINDS } from '../../../../src/core/topic/kind'
import type { Comparison, ComparisonChoice } from '../../../../src/core/compare/table'
import { buildComparison } from '../../../../src/core/compare/table'
import { makeEntry, makePack, makeSource, packId, said, sourceId } from '../../../fixtures/make-pack'

export const TOPIC = packId('invented-spasm')
/** Many, so that one is often named in a single place. */
const SOURCES = Array.from({ length: 60 }, (_, i) => sourceId(`S${i + 1}`))

/** Few texts, so that entries often share some; several would hurt a sheet or a page that is made carelessly. */
const TEXTS = [
  'sleepiness',
  'Sleepiness.',
  'sore skin',
  '=1+1',
  '-2 points; see "label", p. 3',
  '@home',
  'a,b;c',
  '"',
  'two\nlines',
  '\ttab',
  '<script>alert(1)</script>',
  'naïve α',
]
const text = fc.constantFrom(...TEXTS)
const cited = fc.record({ sources: fc.subarray(SOURCES, { minLength: 1, maxLength: 2 }) })

const blank: fc.Arbitrary<Blank> = fc.oneof(
  fc.constant<Blank>({ blank: 'notStated' }),
  fc.record({ blank: fc.constant('notApplicable' as const), because: text }),
  fc.record({
    blank: fc.constant('sourcesDisagree' as const),
    sides: fc.array(
      fc.tuple(text, fc.constantFrom(...SOURCES)).map(([side, source]) => said(side, [source])),
      { minLength: 2, maxLength: 3 },
    ),
  }),
)
const textOrBlank = fc.oneof(text, blank)

function itemOf({ shape, choices = {} }: Attribute): fc.Arbitrary<FactItem> {
  const pieces = (): fc.Arbitrary<object> => {
    switch (shape) {
      case 'text':
      case 'list':
        return fc.record({ text })
      case 'choice':
      case 'choices':
        return fc.record({ choice: fc.constantFrom(...Object.keys(choices)) })
      case 'agents':
        return fc.record({ generic: text, brands: fc.array(text, { maxLength: 2 }), atc: textOrBlank })
      case 'doses':
        return fc.record({ agent: text, dose: textOrBlank, max: textOrBlank, duration: textOrBlank })
      case 'performance':
        return fc.record({
          test: text,
          sensitivity: textOrBlank,
          specificity: textOrBlank,
          other: textOrBlank,
          population: textOrBlank,
        })
    }
  }
  return fc.tuple(pieces(), cited).map(([item, sources]) => ({ ...item, ...sources }) as FactItem)
}

function factOf(attribute: Attribute): fc.Arbitrary<Fact> {
  const isSingle = attribute.shape === 'text' || attribute.shape === 'choice'
  const items = fc.array(itemOf(attribute), { minLength: 1, maxLength: isSingle ? 1 : 3 })
  return fc.oneof({ weight: 3, arbitrary: items.map((stated) => ({ stated })) }, { weight: 2, arbitrary: blank })
}

const anyEntry: fc.Arbitrary<Entry> = fc
  .constantFrom(...KINDS)
  .chain((kind) =>
    fc
      .record(Object.fromEntries(attributesOf(kind).map(([name, attribute]) => [name, factOf(attribute)])))
      .chain((facts) => text.map((name) => makeEntry(kind, 'one', { name, facts }) as Entry)),
  )

/** Two to six invented entries of any kinds, with ids of their own. */
export const anyEntries: fc.Arbitrary<Entry[]> = fc
  .array(anyEntry, { minLength: 2, maxLength: 6 })
  .map((entries) => entries.map((entry, i) => ({ ...entry, id: `${entry.kind}/n${i}` }) as Entry))

/** The pack around invented entries, with every source that they may name. */
export const packAround = (entries: Entry[]) =>
  makePack(entries, { sources: Object.fromEntries(SOURCES.map((id) => [id, makeSource({ title: `About ${id}` })])) })

/** Entries as they are chosen. */
export const choices = (entries: readonly Entry[]): ComparisonChoice[] =>
  entries.map((entry) => ({ entry, topic: TOPIC }))

/** The table of entries that are not refused. */
export function compared(entries: readonly Entry[]): Comparison {
  const built = buildComparison(choices(entries))
  if (!built.ok) throw new Error(built.error.message)
  return built.value
}
