import { describe, expect, it } from 'vitest'
import { editPack } from '../../../../../src/core/pack/edit'
import type { PackEdit } from '../../../../../src/core/pack/pack-edit'
import {
  entryContent,
  entryForm,
  newPatientForm,
  patientLine,
} from '../../../../../src/screens/library/editor/entry-form'
import { faultItems, faultsByPath, tabOf } from '../../../../../src/screens/library/editor/fault-list'
import { makeEntry, makePack } from '../../../../fixtures/make-pack'

/** What the core says of an edit, as the form shows it. */
function faultsOf(change: (form: ReturnType<typeof entryForm>) => void) {
  const entry = makeEntry('drug', 'larchol')
  const pack = makePack([entry])
  const form = entryForm(entry)
  change(form)
  const edit: PackEdit = { type: 'putEntry', id: entry.id, entry: entryContent(form) }
  const edited = editPack(pack, edit, '2026-02-01')
  if (edited.ok) throw new Error('expected a refusal')
  return faultItems(edited.error, 'drug')
}

describe('faults of a form', () => {
  it('lead to their field in its own words', () => {
    const items = faultsOf((form) => {
      form.name = ' '
      form.summary.sources = []
      const { role, routes } = form.facts
      if (role) Object.assign(role, { state: 'stated' })
      if (routes) Object.assign(routes, { state: 'stated' })
      form.patient = { ...newPatientForm(''), what: [patientLine('It helps.')] }
    })
    expect(items).toEqual(
      expect.arrayContaining([
        { path: 'name', label: 'Name', sentence: 'Write something here.' },
        { path: 'summary.sources', label: 'Summary, sources', sentence: 'Choose who says so: at least one source.' },
        { path: 'facts.role.stated[0].text', label: 'Role', sentence: 'Write something here.' },
        {
          path: 'facts.role.stated[0].sources',
          label: 'Role, sources',
          sentence: 'Choose who says so: at least one source.',
        },
        { path: 'facts.routes.stated[0].choice', label: 'Route 1', sentence: 'Choose one of the values.' },
        { path: 'patient.name', label: 'For the patient: plain name', sentence: 'Write something here.' },
      ]),
    )
    expect([...new Set(items.map(({ path }) => tabOf(path)))].sort()).toEqual(['facts', 'patient', 'text'])
  })

  it('of a dispute ask for both sides and their sources', () => {
    const items = faultsOf((form) => {
      const fact = form.facts['role']
      if (fact) Object.assign(fact, { state: 'sourcesDisagree' })
    })
    expect(items.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['facts.role.sides[0].text', 'facts.role.sides[1].sources']),
    )
  })

  it('of one of several names lead to the one field that holds them', () => {
    const items = faultsOf((form) => (form.synonyms = 'x'.repeat(5_000)))
    expect(items).toMatchObject([{ path: 'synonyms', label: 'Other names' }])
    expect([...faultsByPath(items).keys()]).toEqual(['synonyms'])
  })

  it('without a place are said as they are', () => {
    const error = { code: 'invalid-input' as const, message: 'Not removed.', details: ['Larchol (drug)'] }
    expect(faultItems(error)).toEqual([{ path: '', label: '', sentence: 'Larchol (drug)' }])
  })
})
