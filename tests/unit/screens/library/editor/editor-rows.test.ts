import { describe, expect, it } from 'vitest'
import { editorRows, listedEntry, type ListView } from '../../../../../src/screens/library/editor/editor-rows'
import { referencesTo } from '../../../../../src/screens/library/editor/references'
import { hostOf, isSourceAskedFor, sourceAbout } from '../../../../../src/screens/library/editor/source-text'
import {
  makeEntry,
  makePack,
  makePatientText,
  makeSource,
  S1,
  said,
  sourceId,
  stated,
} from '../../../../fixtures/make-pack'

const drug = makeEntry('drug', 'larchol', { name: 'Larchol', synonyms: ['lark'], facts: { role: stated('Calms') } })
const cause = makeEntry('cause', 'sitting', { name: 'Sitting', patient: makePatientText() })
const test = makeEntry('diagnosticTest', 'scan', { name: 'Scan' })
const all = [cause, drug, test].map(listedEntry)

const rows = (change: { filter?: string; view?: ListView; closed?: string[]; unsaved?: string[] } = {}) =>
  editorRows(all, {
    filter: change.filter ?? '',
    view: change.view ?? 'all',
    closed: new Set(change.closed),
    unsaved: new Set(change.unsaved),
  }).map((row) => (row.type === 'entry' ? row.entry.name : row.label))

describe('the list of the editor', () => {
  it('has the guide first, then its entries by kind in the order of kinds', () => {
    expect(rows()).toEqual([
      ...['The guide', 'About this guide', 'Running text', 'Sources', 'Review'],
      ...['Diagnostic tests', 'Scan', 'Drugs', 'Larchol', 'Causes', 'Sitting'],
    ])
  })

  it('closes a group, and opens it again for what is looked for', () => {
    expect(rows({ closed: ['group-drug', 'group-guide'] })).toEqual([
      ...['The guide', 'Diagnostic tests', 'Scan', 'Drugs', 'Causes', 'Sitting'],
    ])
    expect(rows({ closed: ['group-drug'], filter: 'LARK' })).toEqual(['Drugs', 'Larchol'])
  })

  it('narrows to what is still to do', () => {
    expect(rows({ view: 'facts' })).toEqual(['Diagnostic tests', 'Scan'])
    expect(rows({ view: 'patient' })).toEqual(['Diagnostic tests', 'Scan', 'Drugs', 'Larchol'])
    expect(rows({ view: 'unsaved', unsaved: ['cause/sitting'] })).toEqual(['Causes', 'Sitting'])
  })

  it('tells how much is stated', () => {
    expect(all.map(({ facts, hasPatientText }) => ({ ...facts, hasPatientText }))).toEqual([
      { stated: 0, all: 0, hasPatientText: true },
      { stated: 1, all: 13, hasPatientText: false },
      { stated: 0, all: 12, hasPatientText: false },
    ])
  })
})

describe('what refers to an entry', () => {
  const S2 = sourceId('S2')
  const flag = makeEntry('redFlag', 'fever', { name: 'Fever', summary: said('Hot.', [S2]) })
  const twin = makeEntry('cause', 'cold', { name: 'Cold', twins: [flag.id] })
  const pack = makePack([flag, twin, makeEntry('cause', 'rain')], {
    sources: { [S1]: makeSource(), [S2]: makeSource({ title: 'Fevers' }) },
  })

  it('is told before it goes: links, the home-care sheet, sources, the last red flag', () => {
    const told = referencesTo({ ...pack, topic: { ...pack.topic, homeCareItems: [flag.id] } }, flag).join('\n')
    expect(told).toContain('“Cold” refers to it')
    expect(told).toContain('home-care sheet')
    expect(told).toContain('No other line cites “Fevers (2020)”')
    expect(told).toContain('last red flag')
  })

  it('is nothing for an entry that stands alone', () => {
    expect(referencesTo(pack, twin)).toEqual([])
  })
})

describe('a source', () => {
  it('shows the host that its address names, of a web address only', () => {
    expect(hostOf(' https://example.org/a?b ')).toBe('example.org')
    expect(hostOf('javascript:alert(1)')).toBeUndefined()
    expect(hostOf('page 12')).toBeUndefined()
  })

  it('is found by what is shown of it', () => {
    const source = makeSource({ title: 'Night cramps', year: null, address: 'https://example.org' })
    expect(sourceAbout(source)).toBe('Invented Press · Review · year not stated')
    expect(isSourceAskedFor('S4', source, 's4 cramps')).toBe(true)
    expect(isSourceAskedFor('S4', source, 'cramps label')).toBe(false)
  })
})
