import { ref } from 'vue'
import { describe, expect, it } from 'vitest'
import { entryId, type EntryId } from '../../../../src/core/topic/entry'
import { useRowSelection } from '../../../../src/screens/board/useRowSelection'

const ids = (...names: string[]) => names.map(entryId)
const make = () => {
  const lists = ref<EntryId[][]>([ids('a', 'b', 'c', 'd'), ids('x', 'y')])
  return { lists, ...useRowSelection({ lists }) }
}

describe('useRowSelection', () => {
  it('takes a row and lets it go', () => {
    const { selected, toggle } = make()
    toggle(entryId('b'))
    expect([...selected.value]).toEqual(['b'])
    toggle(entryId('b'))
    expect(selected.value.size).toBe(0)
  })

  it('grows and shrinks a range from its start, beside what was taken before', () => {
    const { selected, toggle, extend } = make()
    toggle(entryId('x'))
    toggle(entryId('b'))
    extend(entryId('d'), entryId('c'))
    expect([...selected.value]).toEqual(['x', 'b', 'c', 'd'])
    extend(entryId('c'), entryId('d'))
    expect([...selected.value]).toEqual(['x', 'b', 'c'])
    extend(entryId('a'), entryId('c'))
    expect([...selected.value].sort()).toEqual(['a', 'b', 'x'])
  })

  it('starts a range anew in another list, or where its start is filtered away', () => {
    const { selected, lists, toggle, extend } = make()
    toggle(entryId('a'))
    extend(entryId('y'), entryId('x'))
    expect([...selected.value]).toEqual(['a', 'x', 'y'])
    lists.value = [ids('a', 'b', 'c', 'd'), []]
    extend(entryId('c'), entryId('b'))
    expect([...selected.value]).toEqual(['a', 'x', 'y', 'b', 'c'])
  })

  it('keeps what a filter hides, and counts it', () => {
    const { selected, hiddenCount, lists, selectList, clear } = make()
    selectList(entryId('a'))
    lists.value = [ids('a'), ids('x', 'y')]
    expect([selected.value.size, hiddenCount.value]).toEqual([4, 3])
    clear()
    expect([selected.value.size, hiddenCount.value]).toEqual([0, 0])
  })
})
