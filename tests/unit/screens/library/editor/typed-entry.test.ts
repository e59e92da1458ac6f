import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { checkArgs } from '../../../../../src/core/contract/guards'
import { TYPED_LIMITS, type TypedForm } from '../../../../../src/core/contract/typed-forms'
import { attributesOf } from '../../../../../src/core/topic/attributes'
import { KINDS } from '../../../../../src/core/topic/kind'
import {
  entryForm,
  newEntryForm,
  newPatientForm,
  patientLine,
  type EntryForm,
} from '../../../../../src/screens/library/editor/entry-form'
import { emptyItem, FACT_STATES } from '../../../../../src/screens/library/editor/fact-form'
import { lineForm } from '../../../../../src/screens/library/editor/line-form'
import { noteForm } from '../../../../../src/screens/library/editor/note-form'
import { entryFormOf, typedEntry } from '../../../../../src/screens/library/editor/typed-entry'
import { readBundledPack } from '../../../../content/bundled-content'
import { S1 } from '../../../../fixtures/make-pack'
import { typedTitle } from '../../../../support/imported-guide'

/** A form without the numbers that tell its rows apart on the screen. */
const plain = (form: EntryForm): unknown =>
  JSON.parse(
    JSON.stringify(form, (name, value: unknown) => (name === 'key' && typeof value === 'number' ? undefined : value)),
  )

/** What the other process keeps of a form, as it comes back. */
function kept(form: EntryForm): EntryForm {
  const about = { typedAt: '2026-11-23T08:41:00.000Z', base: 'x', sources: {} }
  const typed: TypedForm = { place: 'entry', id: null, ...about, entry: typedEntry(form) }
  const checked = checkArgs('library:keepTyped', { packId: 'a', forms: JSON.parse(JSON.stringify([typed])) as unknown })
  if (!checked.ok) throw new Error(checked.error.details?.join('\n'))
  const [back] = checked.value.forms
  if (back?.place !== 'entry') throw new Error('no entry came back')
  return entryFormOf(back.entry)
}

describe('an entry that is kept as it is typed', () => {
  it('is the same for every bundled entry', () => {
    for (const entry of readBundledPack().entries) {
      const form = entryForm(entry)
      expect(plain(kept(form)), entry.id).toEqual(plain(form))
    }
  })

  it('is the same where nothing is whole, with what is not shown just now', () => {
    const form = newEntryForm('drug', '  ')
    form.details.push(lineForm(), { ...lineForm(), text: ' x ', sources: [S1] })
    form.editorNotes.push(noteForm())
    form.leftOut = { ...newPatientForm(''), what: [patientLine('Taken out.'), patientLine()] }
    const { role, agents } = form.facts
    if (role) Object.assign(role, { because: 'hidden', sides: [lineForm(), { ...lineForm(), text: 'one side' }] })
    if (agents) Object.assign(agents, { state: 'stated', items: [{ ...emptyItem('agents'), sources: [S1] }] })
    expect(plain(kept(form))).toEqual(plain(form))
  })

  it('gives every row a number of its own', () => {
    const form = newEntryForm('drug', 'Larchol')
    form.details = [lineForm(), lineForm(), lineForm()]
    const keys = kept(form).details.map(({ key }) => key)
    expect(new Set([...keys, ...form.details.map(({ key }) => key)]).size).toBe(6)
  })
})

const text = fc.string({ maxLength: 30, unit: 'grapheme' })

test('whatever is typed comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...KINDS),
      fc.array(text, { minLength: 12, maxLength: 12 }),
      fc.nat(),
      fc.boolean(),
      (kind, [name = '', ...texts], n, isSafety) => {
        const form = newEntryForm(kind, name)
        const lines = texts.map((one) => ({ ...lineForm(), text: one, sources: n % 2 ? [S1] : [] }))
        form.summary = lines[0] ?? lineForm()
        form.details = lines.slice(1, 4)
        form.editorNotes = lines.slice(4, 6).map((line) => ({ ...noteForm(), ...line, isSafety }))
        form.patient = { ...newPatientForm(name), steps: texts.map(patientLine) }
        attributesOf(kind).forEach(([attribute, { shape }], i) => {
          const fact = form.facts[attribute]
          const item = emptyItem(shape)
          for (const field of Object.keys(item.values)) item.values[field] = texts[i % texts.length] ?? ''
          if (fact)
            Object.assign(fact, { state: FACT_STATES[(n + i) % FACT_STATES.length], items: [item, emptyItem(shape)] })
        })
        expect(plain(kept(form))).toEqual(plain(form))
      },
    ),
    { numRuns: 100 },
  )
})

describe('the channel', () => {
  const isTaken = (forms: unknown) => checkArgs('library:keepTyped', { packId: 'a', forms }).ok
  const good = typedTitle()

  it('takes what the editor holds, and nothing else', () => {
    expect(isTaken([])).toBe(true)
    expect(isTaken([good])).toBe(true)
    const entry = typedEntry(newEntryForm('drug', 'x'))
    const about = { place: 'entry', id: null, typedAt: good.typedAt, base: 'x', sources: {} }
    expect(isTaken([{ ...about, entry }])).toBe(true)
    for (const bad of [
      null,
      'forms',
      [null],
      [{ ...good, place: 'sources' }],
      [{ ...good, path: '/etc' }],
      [{ ...good, typedAt: 'yesterday' }],
      [{ ...good, base: 'x'.repeat(65) }],
      [{ ...good, sources: { S2: { title: 'x' } } }],
      [{ ...about, entry: { ...entry, kind: 'anything' } }],
      [{ ...about, entry: { ...entry, facts: { ...entry.facts, nonsense: entry.facts['role'] } } }],
      [{ ...about, id: '', entry }],
      [{ ...about, entry: { ...entry, html: '<b>' } }],
      [{ ...about, place: 'texts', texts: [{ section: 'nowhere', paragraphs: [] }] }],
    ])
      expect(isTaken(bad), JSON.stringify(bad)?.slice(0, 120)).toBe(false)
  })

  it('takes no more than can be typed, and judges that before anything else', () => {
    const { topic } = good as Extract<TypedForm, { place: 'about' }>
    expect(isTaken([{ ...good, topic: { ...topic, title: 'x'.repeat(TYPED_LIMITS.characters) } }])).toBe(false)
    expect(isTaken(Array.from({ length: TYPED_LIMITS.forms + 1 }, () => good))).toBe(false)
    let deep: unknown = 'x'
    for (let i = 0; i < 200_000; i++) deep = [deep]
    expect(isTaken(deep)).toBe(false)
    expect(isTaken([() => 1])).toBe(false)
  })

  test('whatever comes, it throws nothing and leaves the built-in objects alone', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (forms) => {
        isTaken(forms)
        isTaken([forms])
        isTaken([{ ...good, topic: forms }])
        isTaken([{ ...good, place: 'entry', entry: forms }])
      }),
      { numRuns: 500 },
    )
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
