import { expect, test } from 'vitest'
import { meetUpdate } from '../../../../src/screens/handout/meet-update'
import { entryId } from '../../../../src/core/topic/entry'
import type { Pack } from '../../../../src/core/topic/topic'
import { makeEntry, makePack, makePatientText } from '../../../fixtures/make-pack'

const ICE = entryId('care/ice')
const HEAT = entryId('care/heat')

function guide(steps: string[], heat: 'told' | 'untold' | 'gone' = 'told'): Pack {
  const entries = [
    makeEntry('care', 'ice', { name: 'Ice', patient: makePatientText({ name: 'Cool it', steps }) }),
    makeEntry('care', 'heat', {
      name: 'Heat',
      patient: heat === 'told' ? makePatientText({ what: ['Warm it.'] }) : null,
    }),
  ]
  return makePack(heat === 'gone' ? entries.slice(0, 1) : entries)
}

const typedLine = (original: string) => ({ text: 'Our own words.', original })
const sheet = {
  template: 'home-care' as const,
  items: [{ id: ICE, lines: ['steps[1]'], howToTake: 'as said' }, { id: HEAT }],
  typed: new Map([
    ['care/ice#steps[1]', typedLine('Lie down.')],
    ['care/ice#name', typedLine('Cool it')],
    ['topic#lead[0]', typedLine('A muscle is tight.')],
  ]),
}

test('what an update leaves as it was stays as it was', () => {
  const before = guide(['Wrap the ice.', 'Lie down.'])
  const met = meetUpdate(before, guide(['Wrap the ice!', 'Lie down.']), sheet)
  expect(met).toEqual({ items: sheet.items, typed: sheet.typed, left: [] })
})

test('a line that moved is followed', () => {
  const met = meetUpdate(guide(['Wrap the ice.', 'Lie down.']), guide(['Lie down.', 'Wrap the ice.', 'Wait.']), sheet)
  expect(met.items[0]).toEqual({ id: ICE, lines: ['steps[0]'], howToTake: 'as said' })
  expect([...met.typed.keys()]).toEqual(['care/ice#steps[0]', 'care/ice#name', 'topic#lead[0]'])
  expect(met.left).toEqual([])
})

test('a line that is gone leaves the sheet, and is said', () => {
  const met = meetUpdate(guide(['Wrap the ice.', 'Lie down.']), guide(['Wrap the ice.', 'Sit down.']), sheet)
  expect(met.items[0]?.lines).toEqual([])
  expect([...met.typed.keys()]).toEqual(['care/ice#name', 'topic#lead[0]'])
  expect(met.left).toEqual([
    'Ice: a chosen line is no longer in the guide.',
    "“Lie down.” has changed in the guide; the guide's line is back.",
  ])
})

test.each([
  ['gone', 'Heat left the sheet: the guide no longer has it.'],
  ['untold', 'Heat left the sheet: it has no text for patients any more.'],
] as const)('an entry that is %s leaves the sheet, once said', (heat, said) => {
  const steps = ['Wrap the ice.', 'Lie down.']
  const typed = new Map([...sheet.typed, ['care/heat#what[0]', typedLine('Warm it.')]])
  const met = meetUpdate(guide(steps), guide(steps, heat), { ...sheet, typed })
  expect(met.items.map(({ id }) => id)).toEqual([ICE])
  expect(met.left).toEqual([said])
})
