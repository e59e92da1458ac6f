import { describe, expect, it } from 'vitest'
import { entryForm, newPatientForm, patientLine } from '../../../../../src/screens/library/editor/entry-form'
import {
  applyFinding,
  judgePatientText,
  judgeTopicText,
  qualityLines,
} from '../../../../../src/screens/library/editor/patient-quality'
import { editedTopicOf } from '../../../../../src/core/pack/pack-edit'
import { topicForm } from '../../../../../src/screens/library/editor/topic-form'
import { makeEntry, makePack } from '../../../../fixtures/make-pack'

const guide = { language: 'en', topicName: 'A cramp' }

function drugForm(...what: string[]) {
  const form = entryForm(makeEntry('drug', 'larchol', { name: 'Larchol' }))
  form.patient = { ...newPatientForm('Larchol'), what: what.map(patientLine) }
  return form
}

describe('the figures of a patient text', () => {
  it('are those of the handout’s own check, with the paths of the form', () => {
    const easy = judgePatientText(drugForm('It calms the leg.', 'You sleep well.'), guide)
    const hard = judgePatientText(
      drugForm('It utilizes central mechanisms to diminish involuntary contraction.'),
      guide,
    )
    if (!easy?.quality.isJudged || !hard?.quality.isJudged) throw new Error('expected figures')
    expect(easy.quality.isWithinLimits).toBe(true)
    expect(hard.quality.isWithinLimits).toBe(false)
    expect(hard.quality.findings.map(({ path, words }) => [path, words])).toContainEqual([
      'patient.what[0]',
      'utilizes',
    ])
  })

  it('skip lines that are empty and keep the places of the others', () => {
    const form = drugForm('', 'It calms.')
    expect(form.patient && qualityLines(form.patient).map(({ path }) => path)).toEqual([
      'patient.name',
      'patient.what[1]',
    ])
  })

  it('tell what a handout of the kind still needs, and which line names a dose', () => {
    const judged = judgePatientText(drugForm('Take 2 tablets a day.'), guide)
    expect(judged?.missing).toEqual(['tellClinician', 'watchFor'])
    expect(judged?.doses.map(({ text }) => text)).toEqual(['Take 2 tablets a day.'])
  })

  it('are none without a text, and a sentence for a language that is not judged', () => {
    expect(judgePatientText(entryForm(makeEntry('drug', 'larchol')), guide)).toBeNull()
    const judged = judgePatientText(drugForm('Es hilft.'), { ...guide, language: 'de' })
    expect(judged?.quality.isJudged).toBe(false)
  })
})

describe('the figures of what every handout says', () => {
  const form = topicForm(editedTopicOf(makePack()))
  form.lead = [patientLine('This condition necessitates individualized evaluation.')]

  it('have the paths of the form, and the plainer words go where they were found', () => {
    const { quality } = judgeTopicText(form)
    if (!quality.isJudged) throw new Error('expected figures')
    expect(quality.isWithinLimits).toBe(false)
    expect(new Set(quality.figures.lines.map(({ path }) => path))).toEqual(
      new Set(['patient.lead[0]', 'patient.disclaimer[0]']),
    )
  })

  it('are applied only while the words still stand there', () => {
    const drug = drugForm('Utilize a cold pack.')
    const judged = judgePatientText(drug, guide)
    const finding = judged?.quality.isJudged
      ? judged.quality.findings.find(({ words }) => words === 'Utilize')
      : undefined
    if (!finding || !drug.patient) throw new Error('expected a finding')
    expect(applyFinding(drug.patient, finding)).toBe(true)
    expect(drug.patient.what[0]?.text).toBe('Use a cold pack.')
    expect(applyFinding(drug.patient, finding)).toBe(false)
    expect(applyFinding(drug.patient, { ...finding, path: 'patient.name' })).toBe(false)
  })
})
