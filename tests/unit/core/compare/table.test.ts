import { describe, expect, it } from 'vitest'
import { QUESTION_OF, QUESTIONS } from '../../../../src/core/compare/questions'
import { buildComparison, type Comparison, type ComparisonCell } from '../../../../src/core/compare/table'
import { attributesOf, type Facts } from '../../../../src/core/topic/attributes'
import { KINDS } from '../../../../src/core/topic/kind'
import { chosen, makeEntry, packId, said, stated } from '../../../fixtures/make-pack'
import { choices, compared } from './arbitrary-entries'

const NOT_STATED = { blank: 'notStated' } as const
const NEVER = { blank: 'notApplicable', because: 'It is no drug.' } as const
const dispute = (...sides: string[]) => ({
  blank: 'sourcesDisagree' as const,
  sides: sides.map((side) => said(side)),
})

const rowsOf = ({ groups }: Comparison) => groups.flatMap(({ rows }) => rows)
function row(comparison: Comparison, key: string) {
  const found = rowsOf(comparison).find((one) => one.key === key)
  if (!found) throw new Error(`no row ${key}`)
  return found
}
/** What a cell says in short: items, shared ones with a plus before them, or the blank. */
function inShort(cell: ComparisonCell | undefined) {
  if (!cell) return 'no cell'
  const gaps = cell.gaps.map(({ label, blank }) => `${label}: <${blank.blank}>`)
  if (cell.cell === 'blank') return [`${cell.label ? `${cell.label}: ` : ''}<${cell.blank.blank}>`, ...gaps]
  const items = cell.items.map(
    ({ label, parts, isShared }) => `${isShared ? '+' : ''}${label ? `${label}: ` : ''}${parts[0]?.text}`,
  )
  return [...items, ...gaps]
}

const drugs = (...facts: Partial<Facts<'drug'>>[]) =>
  compared(facts.map((one, i) => makeEntry('drug', `drug-${i}`, { facts: one })))

describe('buildComparison', () => {
  it('refuses fewer than two, more than six, and an entry chosen twice', () => {
    const entries = Array.from({ length: 7 }, (_, i) => makeEntry('drug', `drug-${i}`, { name: `Drug ${i}` }))
    expect(buildComparison([])).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect(buildComparison(choices(entries.slice(0, 1)))).toMatchObject({ ok: false })
    expect(buildComparison(choices(entries.slice(0, 6)))).toMatchObject({ ok: true })
    expect(buildComparison(choices(entries))).toMatchObject({
      ok: false,
      error: {
        message: 'A comparison holds at most 6 entries; 7 were chosen. Take one out before adding another.',
      },
    })
    expect(buildComparison(choices([...entries.slice(0, 1), ...entries.slice(0, 2)]))).toMatchObject({
      ok: false,
      error: { message: 'Drug 0 was chosen twice. Each entry stands in a comparison once.' },
    })
  })

  it('takes the same id of two topics for two entries', () => {
    const entry = makeEntry('drug', 'one')
    const both = buildComparison([
      { entry, topic: packId('first') },
      { entry, topic: packId('second') },
    ])
    expect(both).toMatchObject({ ok: true, value: { columns: [{ topic: 'first' }, { topic: 'second' }] } })
  })

  it('keeps the order chosen', () => {
    const entries = ['c', 'a', 'b'].map((slug) => makeEntry('drug', slug))
    expect(compared(entries).columns.map(({ name }) => name)).toEqual(['c', 'a', 'b'])
  })

  it('has a row for every attribute of one kind, in attribute order within its group', () => {
    const { mode, groups } = drugs({}, {})
    expect(mode).toBe('kind')
    expect(groups.map(({ label }) => label)).toEqual(['Purpose', 'How', 'Safety', 'Evidence'])
    for (const { group, rows } of groups)
      expect(rows.map(({ key }) => key)).toEqual(
        attributesOf('drug')
          .filter(([, attribute]) => attribute.group === group)
          .map(([name]) => name),
      )
  })

  it.each([
    ['the same text', stated('Eases pain'), stated('Eases pain'), false],
    ['the same but for case, spacing and full stop', stated('Eases  PAIN.'), stated('eases pain'), false],
    ['another text', stated('Eases pain'), stated('Relaxes'), true],
    ['a value and a blank', stated('not stated in the sources'), NOT_STATED, true],
    ['the same blank', NOT_STATED, NOT_STATED, false],
    ['two sorts of blank', NOT_STATED, NEVER, true],
    ['the same blank for another reason', NEVER, { ...NEVER, because: 'It is a term.' }, false],
    ['a dispute and a blank', dispute('yes', 'no'), NOT_STATED, true],
    ['the same dispute, sides in another order', dispute('yes', 'no'), dispute('no', 'yes'), false],
    ['two disputes', dispute('yes', 'no'), dispute('yes', 'maybe'), true],
    ['a dispute and one of its sides', dispute('yes', 'no'), stated('yes'), true],
  ])('tells whether cells differ: %s', (_, a, b, isDifferent) => {
    expect(row(drugs({ role: a }, { role: b }), 'role').isDifferent).toBe(isDifferent)
  })

  it('ignores who says it', () => {
    const other = { stated: [{ ...said('Eases pain'), basis: 'secondary' as const }] }
    expect(row(drugs({ role: stated('Eases pain') }, { role: other }), 'role').isDifferent).toBe(false)
  })

  it('compares lists item by item in whatever order', () => {
    const same = row(
      drugs({ cautions: stated('kidney', 'heart') }, { cautions: stated('Heart.', 'Kidney.') }),
      'cautions',
    )
    expect(same.isDifferent).toBe(false)
    expect(same.cells.map(inShort)).toEqual([
      ['+kidney', '+heart'],
      ['+Heart.', '+Kidney.'],
    ])
    const some = row(
      drugs({ cautions: stated('kidney', 'heart') }, { cautions: NOT_STATED }, { cautions: stated('heart', 'age') }),
      'cautions',
    )
    expect(some.isDifferent).toBe(true)
    expect(some.cells.map(inShort)).toEqual([['kidney', '+heart'], ['<notStated>'], ['+heart', 'age']])
  })

  it('shares nothing when no other column states anything', () => {
    const { cells } = row(drugs({ cautions: stated('kidney') }, { cautions: NOT_STATED }), 'cautions')
    expect(cells.map(inShort)).toEqual([['kidney'], ['<notStated>']])
  })

  it('compares a missing piece of an item as a blank', () => {
    const dose = (max: string | typeof NOT_STATED) => ({
      adultDoses: { stated: [{ agent: 'balofen', dose: 'as on the label', max, duration: NOT_STATED, sources: [] }] },
    })
    expect(row(drugs(dose(NOT_STATED), dose(NOT_STATED)), 'adultDoses').isDifferent).toBe(false)
    expect(row(drugs(dose(NOT_STATED), dose('not stated in the sources')), 'adultDoses').isDifferent).toBe(true)
  })
})

describe('buildComparison of several kinds', () => {
  const test = makeEntry('diagnosticTest', 'scan', {
    facts: { question: stated('Is it torn?'), radiation: NEVER, invasive: chosen('no'), setting: chosen('clinic') },
  })
  const drug = makeEntry('drug', 'balofen', {
    facts: {
      role: stated('Relaxes'),
      class: stated('Invented'),
      labelDetail: dispute('for spasm', 'not for spasm'),
      boxedWarnings: stated('Never with wine'),
    },
  })
  const care = makeEntry('care', 'rest', { facts: { cautions: stated('Not for long'), how: stated('Lie down') } })
  const mixed = compared([test, drug, care])

  it('asks the shared questions', () => {
    expect(mixed.mode).toBe('mixed')
    expect(rowsOf(mixed).map(({ label }) => label)).toEqual(Object.values(QUESTIONS).map(({ label }) => label))
  })

  it('fills each from the attributes of the kind, named unless they answer it plainly', () => {
    expect(row(mixed, 'whatFor').cells.map(inShort)).toEqual([
      ['Is it torn?', 'Category: <notStated>'],
      ['Relaxes', 'Class: Invented'],
      ['A line for lists.'],
    ])
    expect(row(mixed, 'risks').cells.map(inShort)).toEqual([
      ['Invasive: no', 'Radiation: <notApplicable>'],
      ['<notStated>'],
      ['Cautions: Not for long'],
    ])
    expect(row(mixed, 'boxedWarning').cells.map(inShort)).toEqual([
      ['<notApplicable>'],
      ['Never with wine'],
      ['<notApplicable>'],
    ])
  })

  it('puts a dispute before a gap', () => {
    expect(inShort(row(mixed, 'when').cells[1])).toEqual([
      'Label wording: <sourcesDisagree>',
      'Label status: <notStated>',
    ])
  })

  it('says why a kind has no answer, and never as if there were none to fear', () => {
    expect(row(mixed, 'watch').cells[2]).toMatchObject({
      blank: { blank: 'notApplicable', because: expect.stringContaining('does not mean') as string },
    })
  })

  it('shows kinds without attributes by their text', () => {
    const causes = compared([
      makeEntry('cause', 'sitting', { summary: said('Hours in a chair.'), details: [said('Chairs.')] }),
      makeEntry('cause', 'cold'),
    ])
    expect(causes.mode).toBe('kind')
    expect(rowsOf(causes).map(({ key }) => key)).toEqual(['overview'])
    expect(inShort(row(causes, 'overview').cells[0])).toEqual(['Hours in a chair.', 'Chairs.'])
    expect(rowsOf(compared([drug, makeEntry('cause', 'cold')]))[0]?.key).toBe('overview')
  })
})

describe('QUESTION_OF', () => {
  it.each(KINDS)('maps every attribute of %s to a question', (kind) => {
    expect(Object.keys(QUESTION_OF[kind])).toEqual(attributesOf(kind).map(([name]) => name))
    for (const question of Object.values(QUESTION_OF[kind])) expect(QUESTIONS).toHaveProperty(question)
  })
})
