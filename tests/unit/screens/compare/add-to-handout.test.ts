import { describe, expect, it } from 'vitest'
import { addToHandout } from '../../../../src/screens/compare/add-to-handout'
import type { EntryId } from '../../../../src/core/topic/entry'
import type { Entry } from '../../../../src/core/topic/entry'
import { makeEntry, makePatientText, packId } from '../../../fixtures/make-pack'

const patient = makePatientText()
const leaf = makeEntry('drug', 'leaf', { patient })
const float = makeEntry('care', 'float', { patient })
const scan = makeEntry('diagnosticTest', 'scan')

const [SPASM, CRAMP] = [packId('spasm'), packId('cramp')]
const titles = new Map([
  [SPASM, 'Spasm'],
  [CRAMP, 'Cramp'],
])
const of = (topic: typeof SPASM, ...entries: Entry[]) => entries.map((entry) => ({ entry, topic }))

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
    expect(addToHandout(of(SPASM, leaf, scan, float), list, SPASM, titles).text).toBe(
      '2 compared entries are on the handout. Without words for the patient: scan.',
    )
    expect(list.items).toEqual(['drug/leaf', 'care/float'])
  })

  it('counts what was there already', () => {
    const list = handout(12)
    list.add(leaf.id)
    expect(addToHandout(of(SPASM, leaf), list, SPASM, titles).text).toBe('1 compared entry is on the handout.')
    expect(list.items).toEqual(['drug/leaf'])
  })

  it('refuses what is of another topic, and says which sheet it could have', () => {
    const list = handout(12)
    const added = addToHandout([...of(CRAMP, float), ...of(SPASM, leaf)], list, SPASM, titles)
    expect(list.items).toEqual(['drug/leaf'])
    expect(added).toEqual({
      text: '1 compared entry is on the handout. A handout is of one topic, and this one is for Spasm. Not added: float.',
      count: 1,
      refusal: 'A handout is of one topic, and this one is for Spasm. Not added: float.',
      otherTopics: [CRAMP],
    })
    expect(addToHandout(of(SPASM, leaf), list, SPASM, titles)).toMatchObject({ refusal: '', otherTopics: [] })
  })

  it('names what found no room', () => {
    expect(addToHandout(of(SPASM, leaf, float), handout(1), SPASM, titles).text).toBe(
      '1 compared entry is on the handout. Not added, the handout is full: float.',
    )
  })
})
