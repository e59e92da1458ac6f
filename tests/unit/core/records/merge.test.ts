import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTwin, mergeRecords } from '../../../../src/core/records/merge'
import { applyChange } from '../../../../src/core/records/record'

interface Item {
  id: string
  text: string
}
const items = fc.uniqueArray(fc.record({ id: fc.constantFrom(...'abcdef'), text: fc.constantFrom('1', '2', '3') }), {
  selector: ({ id }) => id,
})
const byId = (list: Item[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
const merge = (base: Item[], ours: Item[], theirs: Item[]) => mergeRecords(base, ours, theirs, true)

describe('mergeRecords', () => {
  it('takes what only one side added, changed or removed', () => {
    const base = [
      { id: 'a', text: '1' },
      { id: 'b', text: '1' },
      { id: 'c', text: '1' },
    ]
    const ours = [
      { id: 'a', text: '2' },
      { id: 'b', text: '1' },
      { id: 'd', text: 'ours' },
    ]
    const theirs = [
      { id: 'a', text: '1' },
      { id: 'c', text: '1' },
      { id: 'e', text: 'theirs' },
    ]
    expect(byId(merge(base, ours, theirs))).toEqual([
      { id: 'a', text: '2' },
      { id: 'd', text: 'ours' },
      { id: 'e', text: 'theirs' },
    ])
  })

  it('keeps both where both changed one, ours under its id and theirs as its twin', () => {
    const merged = merge([{ id: 'a', text: '1' }], [{ id: 'a', text: 'ours' }], [{ id: 'a', text: 'theirs' }])
    expect(merged[0]).toEqual({ id: 'a', text: 'ours' })
    expect(merged[1]).toMatchObject({ text: 'theirs' })
    expect(merged.map(isTwin)).toEqual([false, true])
    expect(mergeRecords([{ id: 'a', pin: 0 }], [{ id: 'a', pin: 1 }], [{ id: 'a', pin: 2 }], false)).toEqual([
      { id: 'a', pin: 1 },
    ])
  })

  it('keeps what one side removed and the other changed', () => {
    const base = [{ id: 'a', text: '1' }]
    const changed = [{ id: 'a', text: '2' }]
    expect(merge(base, [], changed)).toEqual(changed)
    expect(merge(base, changed, [])).toEqual(changed)
  })

  it('never loses a text that one side added or changed, and brings none back that was removed', () => {
    fc.assert(
      fc.property(items, items, items, (base, ours, theirs) => {
        const merged = merge(base, ours, theirs)
        const has = (list: Item[], item: Item) => list.some(({ id, text }) => id === item.id && text === item.text)
        const said = (item: Item) =>
          merged.some(({ id, text }) => (id === item.id || id.startsWith(`${item.id}~`)) && text === item.text)
        for (const item of [...ours, ...theirs]) if (!has(base, item)) expect(said(item)).toBe(true)
        for (const item of merged) if (!isTwin(item)) expect(has(ours, item) || has(theirs, item)).toBe(true)
        for (const item of base)
          if (!ours.some(({ id }) => id === item.id) && has(theirs, item)) expect(has(merged, item)).toBe(false)
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length)
      }),
    )
  })

  it('is done after once: to merge the result again changes nothing', () => {
    fc.assert(
      fc.property(items, items, items, (base, ours, theirs) => {
        const merged = merge(base, ours, theirs)
        expect(merge(theirs, merged, merged)).toEqual(merged)
        expect(byId(merge(theirs, merged, theirs))).toEqual(byId(merged))
        // The other machine, which changed nothing more, comes to the same.
        expect(byId(merge(theirs, theirs, merged))).toEqual(byId(merged))
      }),
    )
  })

  it('reads the same record whatever the order of its fields', () => {
    const one = [JSON.parse('{"id":"a","text":"1"}') as Item]
    const other = [JSON.parse('{"text":"1","id":"a"}') as Item]
    expect(merge(one, other, [{ id: 'a', text: '2' }])).toEqual([{ id: 'a', text: '2' }])
  })
})

describe('applyChange', () => {
  it('replaces in place, adds at the end, removes, and leaves the list that it was given', () => {
    const list = [
      { id: 'a', text: '1' },
      { id: 'b', text: '1' },
      { id: 'c', text: '1' },
    ]
    const next = applyChange(list, {
      put: [
        { id: 'd', text: '2' },
        { id: 'b', text: '2' },
      ],
      remove: ['a', 'none'],
    })
    expect(next.map(({ id, text }) => id + text)).toEqual(['b2', 'c1', 'd2'])
    expect(list.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })
})
