import { describe, expect, it } from 'vitest'
import type { Note } from '../../../../src/core/records/record'
import type { SearchAnswer } from '../../../../src/core/search/answer'
import { entryId } from '../../../../src/core/topic/entry'
import { noteHolds, withNotes } from '../../../../src/screens/search/note-hits'
import { boardPack } from '../../../fixtures/board-pack'
import { makeNote } from '../../../fixtures/make-records'
import { packId } from '../../../fixtures/make-pack'

const pack = boardPack()
const topic = pack.manifest.id
const guide = { topic, entryOf: (id: string) => pack.entries.find((entry) => entry.id === id) }
const note = (id: string, text: string, over: Partial<Note> = {}): Note => ({
  ...makeNote(id, text),
  packId: topic,
  entryId: entryId(id),
  ...over,
})
const NOTHING: SearchAnswer = {
  hits: [],
  guesses: [],
  help: { didYouMean: [], nearest: [], sections: [], isOutOfScope: true },
}

describe('noteHolds', () => {
  it.each([
    ['The practice protocol is in the blue folder.', 'blue folder', true],
    ['The practice protocol is in the blue folder.', 'folder prot', true],
    ['The practice protocol is in the blue folder.', 'prot folder', false],
    ['Œdème: see Müller', 'muller', true],
    ['x-ray first', 'xray', true],
    ['anything', 'the', false],
    ['anything', '', false],
  ])('%j, asked %j: %s', (text, query, holds) => {
    expect(noteHolds(text, query)).toBe(holds)
  })
})

describe('withNotes', () => {
  it('adds the entries that only a note holds, after the matches and marked as yours', () => {
    const found = withNotes(NOTHING, 'freezer', [note('drug/larchol', 'In the freezer\nof room 2')], guide)
    expect(found.hits).toMatchObject([
      { id: 'drug/larchol', match: 'text', why: 'your note: In the freezer of room 2' },
    ])
    expect(found.help).toBeUndefined()
    const again = withNotes(
      found,
      'freezer',
      [note('drug/larchol', 'freezer'), note('drug/birchine', 'freezer')],
      guide,
    )
    expect(again.hits.map(({ id }) => id)).toEqual(['drug/larchol', 'drug/birchine'])
  })

  it('keeps to the kind that is asked for', () => {
    const notes = [note('drug/larchol', 'freezer')]
    expect(withNotes(NOTHING, 'test: freezer', notes, guide)).toBe(NOTHING)
    expect(withNotes(NOTHING, 'drug: freezer', notes, guide).hits).toHaveLength(1)
  })

  it('leaves an answer as it is where no note of the open guide holds the words, or its entry is gone', () => {
    const notes = [
      note('drug/larchol', 'something else'),
      note('drug/larchol', 'freezer', { packId: packId('other') }),
      note('drug/gone', 'freezer'),
    ]
    expect(withNotes(NOTHING, 'freezer', notes, guide)).toBe(NOTHING)
  })
})
