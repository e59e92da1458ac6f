import { describe, expect, it } from 'vitest'
import { addToHandout } from '../../../../src/screens/compare/add-to-handout'
import type { EntryId } from '../../../../src/core/topic/entry'
import { makeEntry, makePatientText } from '../../../fixtures/make-pack'

const patient = makePatientText()
const leaf = makeEntry('drug', 'leaf', { patient })
const float = makeEntry('care', 'float', { patient })
const scan = makeEntry('diagnosticTest', 'scan')

/** A handout with room for some entries. */
function handout(room: number) {
  const items: EntryId[] = []
  return {
    items,
    has: (id: EntryId) => items.includes(id),
    add: (id: EntryId) => {
      if (items.length < room && !items.includes(id)) items.push(id)
    },
  }
}

describe('addToHandout', () => {
  it('puts on what has words for the patient, and names what has none', () => {
    const list = handout(12)
    expect(addToHandout([leaf, scan, float], list)).toBe(
      '2 compared entries are on the handout. Without words for the patient: scan.',
    )
    expect(list.items).toEqual(['drug/leaf', 'care/float'])
  })

  it('counts what was there already', () => {
    const list = handout(12)
    list.add(leaf.id)
    expect(addToHandout([leaf], list)).toBe('1 compared entry is on the handout.')
    expect(list.items).toEqual(['drug/leaf'])
  })

  it('names what found no room', () => {
    expect(addToHandout([leaf, float], handout(1))).toBe(
      '1 compared entry is on the handout. Not added, the handout is full: float.',
    )
  })
})
