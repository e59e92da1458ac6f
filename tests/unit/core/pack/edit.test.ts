import { describe, expect, it } from 'vitest'
import { editPack } from '../../../../src/core/pack/edit'
import { nextSourceId, editedTopicOf, type PackEdit } from '../../../../src/core/pack/pack-edit'
import { newEditedEntry } from '../../../support/edited-entry'
import { buildHandout } from '../../../../src/core/handout/build'
import { sheetLines } from '../../../../src/core/handout/sheet-lines'
import { parsePack } from '../../../../src/core/pack/parse'
import { summarize } from '../../../../src/core/topic/summary'
import { packReviewText } from '../../../../src/core/topic/review-text'
import { entryId } from '../../../../src/core/topic/entry'
import type { Pack } from '../../../../src/core/topic/topic'
import { makePatientText, makeSource, sourceId } from '../../../fixtures/make-pack'
import { handoutRequest } from '../handout/handout-fixture'
import { ARTICLE_SOURCE, citedCaution, edited, importedGuide, S2 } from '../../../support/imported-guide'

const DAY = '2026-11-23'
const LARCHOL = entryId('drug/larchol')

function done(pack: Pack, edit: PackEdit, on = DAY, above?: string): Pack {
  const next = editPack(pack, edit, on, above)
  if (!next.ok) throw new Error([next.error.message, ...(next.error.details ?? [])].join('\n'))
  // As it will be read from its file.
  expect(parsePack(JSON.parse(JSON.stringify(next.value)), 'x.json')).toEqual({ ok: true, value: next.value })
  return next.value
}

function faults(pack: Pack, edit: PackEdit): string[] {
  const next = editPack(pack, edit, DAY)
  if (next.ok) throw new Error('was not refused')
  expect(next.error.code).toBe('invalid-input')
  return next.error.details ?? []
}

const entryOf = (pack: Pack, id: string) => pack.entries.find((entry) => entry.id === id)

describe('putEntry', () => {
  it('changes what an entry says; the entry keeps its id and its place in the article', () => {
    const pack = importedGuide()
    const entry = edited(pack, 'drug/larchol')
    entry.summary.text = 'A gel that numbs the skin.'
    const next = done(pack, { type: 'putEntry', id: LARCHOL, entry })
    expect(next.manifest).toMatchObject({ version: '1.1', effectiveOn: DAY })
    expect(next.manifest.changeLog.at(-1)).toEqual({
      ...{ version: '1.1', on: DAY, changes: ['Changed: Larchol (drug): summary.'] },
    })
    expect(entryOf(next, LARCHOL)).toMatchObject({
      summary: { text: 'A gel that numbs the skin.' },
      origin: { section: 'drugs', n: 1 },
    })
    expect(entryOf(pack, LARCHOL)?.summary.text).toBe('a gel that numbs')
  })

  it('keeps the name of the article beside a new one, so that both find it', () => {
    const pack = importedGuide()
    const renamed = done(pack, {
      type: 'putEntry',
      id: LARCHOL,
      entry: { ...edited(pack, 'drug/larchol'), name: 'Larcholum' },
    })
    expect(entryOf(renamed, LARCHOL)).toMatchObject({ name: 'Larcholum', guideName: 'Larchol' })
    expect(renamed.manifest.changeLog.at(-1)?.changes).toEqual(['Renamed: Larchol (drug) is called Larcholum.'])
    const back = done(renamed, { type: 'putEntry', id: LARCHOL, entry: edited(pack, 'drug/larchol') })
    expect(entryOf(back, LARCHOL)).not.toHaveProperty('guideName')
  })

  it('takes facts of every shape with their sources, blanks of every kind, and text for patients', () => {
    const pack = importedGuide()
    const entry = edited(pack, 'drug/larchol')
    const cited = { sources: [S2] }
    Object.assign(entry.facts, {
      role: { stated: [{ text: 'Numbs.', ...cited }] },
      labelStatus: { stated: [{ choice: 'offLabel', ...cited, basis: 'secondary' }] },
      routes: {
        stated: [
          { choice: 'topical', ...cited },
          { choice: 'oral', ...cited },
        ],
      },
      agents: { stated: [{ generic: 'larchol', brands: ['Larch'], atc: { blank: 'notStated' }, ...cited }] },
      adultDoses: {
        stated: [{ agent: 'larchol', dose: 'a thin layer', max: { blank: 'notStated' }, duration: '5 days', ...cited }],
      },
      boxedWarnings: { blank: 'notApplicable', because: 'The label has none.' },
      evidence: {
        blank: 'sourcesDisagree',
        sides: [
          { text: 'It works.', ...cited },
          { text: 'It does not.', sources: [ARTICLE_SOURCE] },
        ],
      },
    })
    entry.patient = makePatientText({ what: ['A gel for the skin.'] })
    entry.twins = [entryId('drug/tamidol')]
    const next = done(pack, { type: 'putEntry', id: LARCHOL, entry, sources: { [S2]: makeSource() } })
    expect(entryOf(next, LARCHOL)).toMatchObject(entry)
    expect(next.manifest.changeLog.at(-1)?.changes).toEqual([
      'Changed: Larchol (drug): role, agents, label status, route, adult dose, boxed warning, evidence, related entries, text for patients.',
      'Source added: An invented handbook.',
    ])
  })

  it('adds an entry after those of its kind, under an id that is free', () => {
    const pack = importedGuide()
    const entry = {
      ...newEditedEntry('drug'),
      name: 'Larchol',
      summary: { text: 'Another.', sources: [ARTICLE_SOURCE] },
    }
    const next = done(pack, { type: 'putEntry', id: null, entry })
    expect(next.entries.map(({ id }) => id)).toEqual([
      ...['cause/falls', 'cause/age', 'drug/larchol', 'drug/tamidol', 'drug/larchol-2', 'care/ice'],
    ])
    expect(entryOf(next, 'drug/larchol-2')).not.toHaveProperty('origin')
    expect(next.manifest.changeLog.at(-1)?.changes).toEqual(['Added: Larchol (drug).'])
  })

  it('says what is wrong at the field of the form', () => {
    const pack = importedGuide()
    const entry = edited(pack, 'drug/larchol')
    entry.name = ' '
    entry.facts.role = { stated: [{ text: 'x'.repeat(4_001), sources: [] }] }
    entry.facts.agents = { stated: [] }
    entry.summary.sources = []
    entry.patient = makePatientText({ steps: [''] })
    expect(faults(pack, { type: 'putEntry', id: LARCHOL, entry })).toEqual([
      'name: expected some text',
      'summary.sources: expected at least one source',
      'facts.role.stated[0].text: expected at most 4000 characters',
      'facts.role.stated[0].sources: expected at least one source',
      'facts.agents.stated: expected at least one item or a blank',
      'patient.steps[0]: expected some text',
    ])
  })

  it('says at the field what clashes with the rest of the guide', () => {
    const pack = importedGuide()
    const entry = edited(pack, 'drug/larchol')
    entry.twins = [entryId('drug/none')]
    entry.facts.role = { stated: [{ text: 'Numbs.', sources: [sourceId('S7')] }] }
    expect(faults(pack, { type: 'putEntry', id: LARCHOL, entry, sources: { [S2]: makeSource() } })).toEqual([
      'facts.role.stated[0].sources: expected a source of this pack, got S7',
      'twins: expected another entry of this pack, got drug/none',
      'sources.S2: expected a fact that rests on it; nothing does',
    ])
    expect(faults(pack, { type: 'putEntry', id: LARCHOL, entry: edited(pack, 'cause/falls') })).toEqual([
      'kind: expected drug, for an entry keeps its kind',
    ])
  })

  it('takes no dose into the text for patients of a medicine, which no handout would print', () => {
    const pack = importedGuide()
    const patient = makePatientText({ name: 'A gel', what: ['It numbs.'], steps: ['Wash.', 'Take two tablets.'] })
    const entry = { ...edited(pack, 'drug/larchol'), patient }
    expect(faults(pack, { type: 'putEntry', id: LARCHOL, entry })).toEqual([
      'patient.steps[1]: expected no dose, got "Take two tablets."',
    ])
    const care = { ...edited(pack, 'care/ice'), patient }
    expect(done(pack, { type: 'putEntry', id: entryId('care/ice'), entry: care }).manifest.version).toBe('1.1')
  })

  it('takes out of typed text what cannot be seen, and what is left empty is a fault', () => {
    const pack = importedGuide()
    const entry = edited(pack, 'drug/larchol')
    entry.name = 'Lar\u200Bchol\u202E \n gel'
    expect(entryOf(done(pack, { type: 'putEntry', id: LARCHOL, entry }), LARCHOL)?.name).toBe('Larchol gel')
    expect(faults(pack, { type: 'putEntry', id: LARCHOL, entry: { ...entry, name: '\u200B\u200B' } })).toEqual([
      'name: expected some text',
    ])
  })

  it('refuses an entry that is gone', () => {
    const pack = importedGuide()
    const edit: PackEdit = { type: 'putEntry', id: entryId('drug/none'), entry: edited(pack, 'drug/larchol') }
    expect(editPack(pack, edit, DAY)).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  it('makes no version of what changes nothing', () => {
    const pack = importedGuide()
    const next = editPack(pack, { type: 'putEntry', id: LARCHOL, entry: edited(pack, 'drug/larchol') }, DAY)
    expect(next).toEqual({ ok: true, value: pack })
    expect(next.ok && next.value).toBe(pack)
  })
})

describe('what a guide says of itself', () => {
  it('counts a fact as cited when it rests on more than the article', () => {
    const pack = importedGuide()
    expect(packReviewText(pack)).toBe('imported, not reviewed, no cited facts')
    const entry = edited(pack, 'drug/larchol')
    entry.facts.cautions = { stated: [{ text: 'Not on broken skin.', sources: [ARTICLE_SOURCE] }] }
    const fromArticle = done(pack, { type: 'putEntry', id: LARCHOL, entry })
    expect(packReviewText(fromArticle)).toBe('imported, not reviewed, no cited facts')
    const cited = done(fromArticle, citedCaution(fromArticle))
    expect(packReviewText(cited)).toBe('imported, not reviewed, 1 fact cited')
    expect(summarize(cited)).toMatchObject({ provenance: 'imported', citedFacts: 1 })
    expect(cited.manifest.notFor[0]).toContain('what its entries cite no other source for rests on the article alone')
    expect(pack.manifest.notFor[0]).toContain('none of its facts is cited')
  })

  it('does not count what no page was read for', () => {
    const pack = importedGuide()
    const editors = done(pack, citedCaution(pack, makeSource({ kind: 'editors' })))
    expect(packReviewText(editors)).toContain('no cited facts')
  })

  it('is reviewed when a person says so, and no longer once anything was changed', () => {
    const pack = importedGuide()
    const review = { status: 'reviewed', reviewer: 'Dr Example', reviewedOn: DAY } as const
    const reviewed = done(pack, { type: 'setReview', review })
    expect(packReviewText(reviewed)).toBe(`imported, reviewed by Dr Example on ${DAY}, no cited facts`)
    expect(reviewed.manifest.notFor[0]).not.toContain('no clinician has reviewed it')
    const after = done(reviewed, citedCaution(reviewed), '2026-11-24')
    expect(after.manifest.review).toEqual({ status: 'unreviewed' })
    expect(after.manifest.changeLog.at(-1)?.changes.at(-1)).toBe(
      `Not reviewed any more: it was changed after the review by Dr Example on ${DAY}.`,
    )
    expect(faults(pack, { type: 'setReview', review: { ...review, reviewer: '' } })).toEqual([
      'reviewer: expected some text',
    ])
  })

  it('changes title, names, language and the words of every handout', () => {
    const pack = importedGuide()
    const topic = { ...editedTopicOf(pack), title: 'Knee pain', homeCareItems: [entryId('care/ice')] }
    const next = done(pack, { type: 'setTopic', ...topic })
    expect([next.manifest.title, next.topic.title]).toEqual(['Knee pain', 'Knee pain'])
    expect(next.manifest.changeLog.at(-1)?.changes).toEqual([
      'The guide is called Knee pain.',
      'Changed: items of the home-care handout.',
    ])
    expect(
      faults(pack, {
        ...{ type: 'setTopic', ...topic, title: '\u200B', language: 'English' },
        ...{ homeCareItems: [entryId('care/heat')], patient: { ...topic.patient, lead: [] } },
      }),
    ).toEqual(['language: expected a language tag such as en', 'patient.lead: expected at least 1 item'])
    expect(faults(pack, { type: 'setTopic', ...topic, homeCareItems: [entryId('care/heat')] })).toEqual([
      'homeCareItems: expected an entry of this pack, got care/heat',
    ])
  })
})

describe('text for patients that is written later', () => {
  it('makes a handout of what was an article, with the red flags that a person added', () => {
    const pack = importedGuide()
    const request = handoutRequest({ packId: pack.manifest.id, items: [{ id: entryId('care/ice') }] })
    const context = { today: DAY }
    expect(buildHandout(pack, request, context)).toMatchObject({ error: { code: 'pack-invalid' } })
    const sign = { ...newEditedEntry('redFlag'), name: 'Fever', summary: { text: 'Fever.', sources: [ARTICLE_SOURCE] } }
    const flagged = done(pack, { type: 'putEntry', id: null, entry: sign })
    const ice = {
      ...edited(flagged, 'care/ice'),
      patient: makePatientText({ name: 'Cool it', steps: ['Wrap the ice.'] }),
    }
    const told = done(flagged, { type: 'putEntry', id: entryId('care/ice'), entry: ice })
    const sheet = buildHandout(told, request, context)
    if (!sheet.ok) throw new Error(sheet.error.message)
    const lines = sheetLines(sheet.value).map(({ text }) => text)
    expect(lines).toEqual(expect.arrayContaining(['Cool it', 'Wrap the ice.', 'Fever.']))
    expect(lines.join('\n')).toContain('1.2, imported from an article, not yet reviewed by a clinician')
  })
})

describe('removeEntries', () => {
  it('removes what leads to them, and the sources that nothing rests on any more', () => {
    const pack = importedGuide()
    const twinned = done(pack, {
      ...{ type: 'putEntry', id: entryId('drug/tamidol') },
      entry: { ...edited(pack, 'drug/tamidol'), twins: [LARCHOL] },
    })
    const cited = done(twinned, citedCaution(twinned))
    const chosen = done(cited, { type: 'setTopic', ...editedTopicOf(cited), homeCareItems: [LARCHOL] })
    const next = done(chosen, { type: 'removeEntries', ids: [LARCHOL] }, '2026-11-24')
    expect(entryOf(next, 'drug/tamidol')?.twins).toEqual([])
    expect(next.topic.homeCareItems).toEqual([])
    expect(Object.keys(next.sources)).toEqual(['S1'])
    expect(next.manifest.changeLog.at(-1)?.changes).toEqual([
      'Removed: Larchol (drug).',
      'Source taken out, as nothing rests on it any more: An invented handbook.',
    ])
  })

  it('never removes the last entry, nor anything when one of them is gone already', () => {
    const pack = importedGuide()
    expect(editPack(pack, { type: 'removeEntries', ids: pack.entries.map(({ id }) => id) }, DAY)).toMatchObject({
      error: { message: 'The last entry of a guide cannot be removed. Remove the guide itself in the library.' },
    })
    expect(editPack(pack, { type: 'removeEntries', ids: [LARCHOL, entryId('drug/none')] }, DAY)).toMatchObject({
      error: { code: 'not-found' },
    })
  })
})

describe('sources', () => {
  it('are changed for everything that cites them; the article stays the article', () => {
    const pack = importedGuide()
    const cited = done(pack, citedCaution(pack))
    const source = makeSource({ title: 'A better title' })
    const next = done(cited, { type: 'putSource', id: S2, source })
    expect(next.sources[S2]).toEqual(source)
    expect(faults(cited, { type: 'putSource', id: ARTICLE_SOURCE, source })).toEqual([
      'kind: expected guide, for this is the text that the guide was made of',
    ])
    expect(faults(cited, { type: 'putSource', id: S2, source: { ...source, readOn: 'May' } })).toEqual([
      'readOn: expected a day as YYYY-MM-DD',
    ])
    expect(editPack(pack, { type: 'putSource', id: S2, source }, DAY)).toMatchObject({ error: { code: 'not-found' } })
  })

  it('are taken off lines that have another one, and not removed while a line rests on them alone', () => {
    const pack = importedGuide()
    const cited = done(pack, citedCaution(pack))
    expect(editPack(cited, { type: 'removeSource', id: S2 }, DAY)).toEqual({
      ok: false,
      error: {
        code: 'invalid-input',
        message:
          'An invented handbook was not removed: something in the guide rests on it alone. Give these another source first.',
        details: ['Larchol (drug)'],
      },
    })
    const entry = edited(cited, 'drug/larchol')
    entry.facts.cautions = { stated: [{ text: 'Not on broken skin.', sources: [S2, ARTICLE_SOURCE] }] }
    const both = done(cited, { type: 'putEntry', id: LARCHOL, entry })
    const next = done(both, { type: 'removeSource', id: S2 })
    expect(Object.keys(next.sources)).toEqual(['S1'])
    expect(packReviewText(next)).toContain('no cited facts')
  })

  it('get the number after the highest', () => {
    expect(nextSourceId(['S1', 'S12', 'X99', 'S3'])).toBe('S13')
    expect(nextSourceId([])).toBe('S1')
  })
})

describe('versions', () => {
  it('are above the one shown and the other one that is kept', () => {
    const pack = importedGuide()
    expect(done(pack, citedCaution(pack), DAY, '1.4').manifest.version).toBe('1.5')
    expect(done(pack, citedCaution(pack), DAY, '0.9').manifest.version).toBe('1.1')
  })

  it('of one day are one item of the change log', () => {
    const pack = importedGuide()
    const cited = done(pack, citedCaution(pack))
    const removed = done(cited, { type: 'removeEntries', ids: [entryId('cause/age')] })
    const later = done(removed, { type: 'removeEntries', ids: [entryId('care/ice')] }, '2026-11-24')
    expect(later.manifest.changeLog.map(({ version, on, changes }) => [version, on, changes.length])).toEqual([
      ['1.0', '2026-03-04', 1],
      ['1.2', DAY, 3],
      ['1.3', '2026-11-24', 1],
    ])
  })
})
