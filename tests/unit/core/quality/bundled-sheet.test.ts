import { describe, expect, it } from 'vitest'
import { definedNames } from '../../../../src/core/content/patient-sentences'
import type { QualityLine, QualityRole } from '../../../../src/core/quality/types'
import type { Entry } from '../../../../src/core/topic/entry'
import { isBlank } from '../../../../src/core/topic/fact'
import { readBundledPack } from '../../../content/bundled-content'
import { judged, line } from './sheet'

const pack = readBundledPack()
const { patient } = pack.topic
const all = (role: QualityRole, path: string, texts: readonly string[]): QualityLine[] =>
  texts.map((text, i) => line(text, role, `${path}[${i}]`))

const chosen = pack.topic.homeCareItems.flatMap((id) => pack.entries.filter((entry) => entry.id === id))
const flags = pack.entries.filter((entry) => entry.kind === 'redFlag')
const signs = (urgency: 'now' | 'today') =>
  flags.filter(({ facts }) => {
    const isToday = !isBlank(facts.urgency) && facts.urgency.stated[0]?.choice === 'today'
    return isToday === (urgency === 'today')
  })

function careLines({ id, patient: text }: Entry): QualityLine[] {
  if (!text) return []
  return [
    line(text.name, 'name', `${id}#name`),
    ...all('step', `${id}#steps`, text.steps),
    ...all('sentence', `${id}#stopIf`, text.stopIf),
  ]
}

/** The bundled topic's home-care sheet, as the page has it. */
const homeCare: QualityLine[] = [
  line(patient.homeCareTitle, 'title', 'sheet#title'),
  ...all('lead', 'topic#lead', patient.lead),
  line('Do these three things', 'heading', 'sheet#heading.do'),
  ...chosen.flatMap(careLines),
  line('Go easy for now', 'heading', 'sheet#heading.avoid'),
  ...all('avoid', 'topic#avoid', patient.avoid),
  line('Get help', 'heading', 'sheet#heading.help'),
  line('Go to the emergency room now if:', 'heading', 'sheet#heading.now'),
  ...all(
    'redFlag',
    'now',
    signs('now').flatMap((entry) => entry.patient?.what.slice(0, 1) ?? []),
  ),
  line('Call us today if:', 'heading', 'sheet#heading.today'),
  ...all(
    'redFlag',
    'today',
    signs('today').flatMap((entry) => entry.patient?.what.slice(0, 1) ?? []),
  ),
  ...all('foot', 'topic#disclaimer', patient.disclaimer),
]

describe('the bundled home-care sheet', () => {
  const quality = judged(homeCare, { definedNames: [...chosen.flatMap(definedNames), pack.topic.title, patient.name] })

  it('is within the limits', () => {
    expect(chosen).toHaveLength(3)
    expect(quality.isWithinLimits).toBe(true)
  })

  it('has nothing for a rule to find', () => {
    expect(quality.findings.map(({ rule, words }) => `${rule}: ${words}`)).toEqual([])
  })

  it('fails no more items than the known ones: a summary, pictures, the long list of warning signs', () => {
    const failed = quality.instruments.filter(({ state }) => state === 'notPassed')
    const known = ['pematP 11', 'pematP 15', 'pematP 26', 'clearCommunication 4', 'clearCommunication 8']
    expect(known).toEqual(expect.arrayContaining(failed.map(({ instrument, number }) => `${instrument} ${number}`)))
  })
})

describe('a hasty edit of that sheet', () => {
  const edited = homeCare.map((l) =>
    l.path.endsWith('ice-therapy#steps[0]')
      ? { ...l, isEdited: true, text: 'Cryotherapy should be utilised TID prior to ambulation if oedema is >2 cm!' }
      : l,
  )

  it('is found, in its line and nowhere else', () => {
    const { findings } = judged(edited)
    expect(new Set(findings.map(({ path }) => path))).toEqual(new Set(['care/ice-therapy#steps[0]']))
    expect(findings.map(({ rule, words }) => `${rule}: ${words}`)).toEqual([
      'passiveVoice: should be utilised',
      'plainWord: utilised',
      'shorthand: TID',
      'plainWord: prior to',
      'plainWord: ambulation',
      'plainWord: oedema',
      'unsafeSign: >',
      'exclamation: !',
    ])
  })
})
