import { expect, test } from 'vitest'
import { draftToPack, packIdOf } from '../../../../src/core/importer/drafting/draft-to-pack'
import { importArticle } from '../../../../src/core/importer/import-article'
import { parsePack } from '../../../../src/core/pack/parse'
import { GRADE_LIMITS, gradeOf } from '../../../../src/core/readability/grade'
import type { DraftPack } from '../../../../src/core/importer/draft'

const NAMING = { id: 'knee', title: 'Knee', language: 'en', article: 'knee.txt', importedOn: '2026-03-04' }

function draftOf(content: string): DraftPack {
  const draft = importArticle({ name: 'knee.txt', content })
  if (!draft.ok) throw new Error(draft.error.message)
  return draft.value
}

function packOf(content: string) {
  const pack = draftToPack(draftOf(content), NAMING)
  if (!pack.ok) throw new Error([pack.error.message, ...(pack.error.details ?? [])].join('\n'))
  return pack.value
}

test('an imported pack says what it is: imported, not reviewed, no fact cited, nothing for patients', () => {
  const pack = packOf('Knee\n\nDrugs\n\n1. Balm – gel, twice a day\n2. Balm – tablet\n')
  expect(pack.manifest).toMatchObject({ provenance: 'imported', review: { status: 'unreviewed' } })
  expect(pack.entries.map(({ id, patient, origin }) => ({ id, patient, origin }))).toEqual([
    { id: 'drug/balm', patient: null, origin: { section: 'drugs', n: 1 } },
    { id: 'drug/balm-2', patient: null, origin: { section: 'drugs', n: 2 } },
  ])
  const facts = pack.entries.flatMap((entry) => Object.values<unknown>(entry.facts))
  expect(facts.length).toBeGreaterThan(10)
  expect(new Set(facts.map((fact) => JSON.stringify(fact)))).toEqual(new Set(['{"blank":"notStated"}']))
})

test('the words that it brings for every handout can be read by the patient', () => {
  const { lead, disclaimer } = packOf('Knee\n\nDrugs\n\n1. Balm\n2. Oil\n').topic.patient
  const { fleschKincaid, smog } = gradeOf([...lead, ...disclaimer])
  expect(fleschKincaid).toBeLessThan(GRADE_LIMITS.fleschKincaid)
  expect(smog).toBeLessThan(GRADE_LIMITS.smog)
})

test('it goes through export and import unchanged', () => {
  const pack = packOf('Knee\n\nA short lead.\n\nCauses\n\n- Falls: off a bike\n- Age\n')
  expect(parsePack(JSON.parse(JSON.stringify(pack)), 'knee.json')).toEqual({ ok: true, value: pack })
})

test('texts longer than a pack allows are cut between words, and none of them is lost', () => {
  const long = 'word '.repeat(2_000).trim()
  const pack = packOf(`Knee\n\nCauses\n\n- Falls: ${long}\n- Age\n`)
  const [entry] = pack.entries
  expect([entry?.summary, ...(entry?.details ?? [])].map((line) => line?.text).join(' ')).toBe(long)
})

test('a draft without an item in any list is refused with a sentence', () => {
  const refused = draftToPack(draftOf('Knee\n\nOnly running text stands here, and no list at all.\n'), NAMING)
  expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
})

test('ids are made of what Latin letters a title has', () => {
  expect(packIdOf('Ménière’s disease (inner ear)')).toBe('menieres-disease-inner-ear')
  expect(packIdOf('足底筋膜炎')).toBe('imported-guide')
})

test('an item that is nothing but a citation mark keeps it: no entry is without a name', () => {
  expect(packOf('Knee\n\nCauses\n\n- [12]\n- Falls[3]\n').entries.map(({ name }) => name)).toEqual(['[12]', 'Falls'])
})
