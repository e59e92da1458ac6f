import { describe, expect, it } from 'vitest'
import { anchorEntry } from '../../../../src/core/records/anchor'
import { entryKey, type Favourite } from '../../../../src/core/records/record'
import { entryId } from '../../../../src/core/topic/entry'
import { pinnedFirst, recentlyOpened, yourEntries } from '../../../../src/screens/yours/your-entries'
import { makeEntry, makePack, packId } from '../../../fixtures/make-pack'

const entry = makeEntry('drug', 'larchol')
const pack = makePack([entry])
const open = pack.manifest.id
const entryOf = (id: string) => (id === entry.id ? entry : undefined)
const favourite = (over: Partial<Favourite> = {}): Favourite => ({
  id: entryKey(open, entry.id),
  packId: open,
  entryId: entry.id,
  anchor: anchorEntry(pack, entry),
  addedOn: '2026-11-23',
  isPinned: false,
  ...over,
})

describe('yourEntries', () => {
  it('finds the entry under a record, and tells what is gone from what is elsewhere', () => {
    const gone = favourite({ entryId: entryId('drug/old'), anchor: { ...anchorEntry(pack, entry), name: 'Old leaf' } })
    const elsewhere = favourite({ packId: packId('other') })
    expect(yourEntries([favourite(), gone, elsewhere], open, entryOf)).toMatchObject([
      { name: entry.name, entry, isElsewhere: false, state: { state: 'same' } },
      { name: 'Old leaf', entry: undefined, isElsewhere: false, state: { state: 'gone' } },
      { name: entry.name, entry: undefined, isElsewhere: true, state: { state: 'same' } },
    ])
  })
})

describe('pinnedFirst', () => {
  it('keeps the order otherwise', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => favourite({ id }))
    expect(pinnedFirst([a!, { ...b!, isPinned: true }, c!]).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  })
})

describe('recentlyOpened', () => {
  it('has the latest first, of the open topic and still there', () => {
    const visit = (id: string, topic = open) => ({ id, packId: topic, entryId: entryId(id), openedOn: '2026-11-23' })
    const history = [visit('drug/gone'), visit(entry.id, packId('other')), visit(entry.id)]
    expect(recentlyOpened(history, open, entryOf)).toEqual([entry])
  })
})
