import { describe, expect, it } from 'vitest'
import { INSTRUMENTS, type InstrumentId } from '../../../../src/core/quality/instruments/item'
import type { QualityLine, QualityRole } from '../../../../src/core/quality/types'
import { judged, line } from './sheet'

const sheet: QualityLine[] = [
  line('Sore hip: what to do at home', 'title', 'title'),
  line('A muscle in your hip is tight.', 'lead', 'lead'),
  line('Do these two things', 'heading', 'h1'),
  line('Cool it', 'name', 'care/ice#name'),
  line('Wrap ice in a cloth.', 'step', 'care/ice#steps[0]'),
  line('Rest it on your hip.', 'step', 'care/ice#steps[1]'),
  line('Take it off soon.', 'step', 'care/ice#steps[2]'),
  line('Stop if it hurts.', 'sentence', 'care/ice#stopIf[0]'),
  line('It may dull the pain.', 'sentence', 'care/ice#why[0]'),
  line('Get help', 'heading', 'h2'),
  line('You have a fever.', 'redFlag', 'flag'),
  line('Your leg is numb.', 'redFlag', 'flag2'),
]

function stateOf(lines: readonly QualityLine[], instrument: InstrumentId, number: number) {
  return judged(lines).instruments.find((item) => item.instrument === instrument && item.number === number)
}

const without = (...roles: QualityRole[]) => sheet.filter(({ role }) => !roles.includes(role))
const plus = (text: string, role: QualityRole = 'sentence', path = 'new') => [...sheet, line(text, role, path)]

describe('the instruments', () => {
  it('are whole: PEMAT-P has items 1 to 12 and 15 to 26, the Clear Communication Index 1 to 20', () => {
    const numbers = (id: InstrumentId) =>
      judged(sheet)
        .instruments.filter(({ instrument }) => instrument === id)
        .map(({ number }) => number)
    expect(numbers('pematP')).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
    ])
    expect(numbers('clearCommunication')).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
    expect(Object.values(INSTRUMENTS).every(({ address }) => address.startsWith('https://www.'))).toBe(true)
  })

  it('say of every item how it is judged and what was seen, and lead to lines that exist', () => {
    const paths = new Set(sheet.map(({ path }) => path))
    for (const { how, reason, paths: ways } of judged(sheet).instruments) {
      expect(how).toMatch(/\.$/u)
      expect(reason).toMatch(/[.?]$/u)
      expect(ways.every((path) => paths.has(path))).toBe(true)
    }
  })

  it('leave to a person what a program cannot know', () => {
    expect(stateOf(sheet, 'pematP', 2)?.state).toBe('person')
    expect(stateOf(sheet, 'clearCommunication', 1)?.state).toBe('person')
  })

  it.each<[InstrumentId, number, QualityLine[]]>([
    ['pematP', 1, without('title')],
    ['pematP', 1, without('lead')],
    ['pematP', 3, plus('Use it BID.')],
    ['pematP', 4, plus('The bursa hurts.')],
    ['pematP', 5, [line('It is taken.'), line('It was put on.'), line('Rest.')]],
    ['pematP', 6, plus('Take .5 mg.')],
    ['pematP', 7, plus('Add up all tablets.')],
    ['pematP', 8, [...sheet, ...Array.from({ length: 11 }, (_, i) => line('Rest.', 'sentence', `r${i}`))]],
    ['pematP', 8, without('heading', 'name')],
    ['pematP', 9, plus('Information', 'heading')],
    ['pematP', 10, [...sheet].reverse()],
    ['pematP', 12, [line('Rest.')]],
    ['pematP', 15, sheet],
    ['pematP', 20, without('step', 'sentence')],
    ['pematP', 21, plus('Patients should rest.')],
    ['pematP', 22, [...without('step'), line('Rest.')]],
    ['pematP', 22, plus('Rest it. Then walk a bit.', 'step')],
    ['clearCommunication', 2, [line('Heading', 'heading'), ...sheet]],
    ['clearCommunication', 4, sheet],
    ['clearCommunication', 5, without('step', 'sentence')],
    ['clearCommunication', 6, [line('Your hip is checked.', 'lead'), ...sheet]],
    ['clearCommunication', 7, plus('Utilise ice.')],
    [
      'clearCommunication',
      8,
      [...sheet, ...Array.from({ length: 8 }, (_, i) => line('You ache.', 'redFlag', `f${i}`))],
    ],
    ['clearCommunication', 14, without('redFlag')],
    ['clearCommunication', 15, plus('Rest 2-3 days.')],
    ['clearCommunication', 17, plus('Divide it by 3.')],
  ])('%s %i is not passed where it is broken', (instrument, number, lines) => {
    expect(stateOf(lines, instrument, number)?.state).toBe('notPassed')
  })

  it.each<[InstrumentId, number, QualityLine[]]>([
    ['pematP', 1, sheet],
    ['pematP', 3, sheet],
    ['pematP', 4, plus('The bursa (a small pad) hurts.')],
    ['pematP', 5, sheet],
    ['pematP', 6, plus('Rest for 2 days.')],
    ['pematP', 7, sheet],
    ['pematP', 9, sheet],
    ['pematP', 10, sheet],
    ['pematP', 12, sheet],
    ['pematP', 17, plus('A cold pack lies on the hip.', 'caption')],
    ['pematP', 20, sheet],
    ['pematP', 21, sheet],
    ['pematP', 22, sheet],
    ['clearCommunication', 2, sheet],
    ['clearCommunication', 5, sheet],
    ['clearCommunication', 6, sheet],
    ['clearCommunication', 7, sheet],
    ['clearCommunication', 8, sheet],
    ['clearCommunication', 11, plus('In one study it helped, but we do not know why.')],
    ['clearCommunication', 13, sheet],
    ['clearCommunication', 14, sheet],
    ['clearCommunication', 17, sheet],
  ])('%s %i is passed where it is met', (instrument, number, lines) => {
    expect(stateOf(lines, instrument, number)?.state).toBe('passed')
  })

  it.each<[InstrumentId, number]>([
    ['pematP', 6],
    ['pematP', 16],
    ['pematP', 19],
    ['pematP', 24],
    ['clearCommunication', 15],
    ['clearCommunication', 20],
  ])('%s %i has no object on a sheet without numbers, pictures and tables', (instrument, number) => {
    expect(stateOf(sheet, instrument, number)?.state).toBe('notApplicable')
  })

  it('asks a person about pictures and chances where there are some', () => {
    expect(stateOf(plus('A cold pack.', 'caption'), 'pematP', 16)?.state).toBe('person')
    expect(stateOf(plus('It harms 1 in 100.'), 'clearCommunication', 16)?.state).toBe('person')
  })
})
