import { nextTick, ref } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { entryId, type EntryId } from '../../../../src/core/topic/entry'
import { useListNavigation } from '../../../../src/screens/board/useListNavigation'

const ids = (...names: string[]) => names.map(entryId)
const TESTS = ids('t0', 't1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9')

/** Three lists, and what a key on a row leads to. */
function navigate(lists: EntryId[][]) {
  const focused: string[] = []
  const elementOf = (id: EntryId) => ({ focus: () => focused.push(id) }) as unknown as HTMLElement
  const shown = ref(lists)
  const navigation = useListNavigation({ lists: shown, elementOf })
  const press = (key: string, on: string, held: Partial<KeyboardEvent> = {}) => {
    const preventDefault = vi.fn()
    const event = { key, preventDefault, ...held }
    const to = navigation.move(event as unknown as KeyboardEvent, entryId(on))
    return { to, isOurs: preventDefault.mock.calls.length > 0 }
  }
  return { ...navigation, shown, focused, press }
}

const three = () => navigate([TESTS, ids('d0', 'd1'), ids('p0', 'p1', 'p2')])

describe('useListNavigation', () => {
  it.each([
    ['ArrowDown', 't0', 't1'],
    ['ArrowDown', 't9', 't9'],
    ['ArrowUp', 't1', 't0'],
    ['ArrowUp', 't0', 't0'],
    ['Home', 't5', 't0'],
    ['End', 't5', 't9'],
    ['PageDown', 't0', 't7'],
    ['PageDown', 't5', 't9'],
    ['PageUp', 't9', 't2'],
    ['PageUp', 't3', 't0'],
    ['ArrowRight', 't0', 'd0'],
    ['ArrowRight', 't7', 'd1'],
    ['ArrowRight', 'd1', 'p1'],
    ['ArrowLeft', 'p2', 'd1'],
    ['ArrowLeft', 'd0', 't0'],
  ])('%s on %s goes to %s', (key, from, to) => {
    expect(three().press(key, from)).toEqual({ to, isOurs: true })
  })

  it.each([
    ['ArrowLeft', 't0'],
    ['ArrowRight', 'p0'],
    ['a', 't0'],
    ['Tab', 't0'],
    ['Escape', 't0'],
    ['ArrowDown', 'unknown'],
  ])('leaves %s on %s to the page', (key, from) => {
    expect(three().press(key, from)).toEqual({ to: null, isOurs: false })
  })

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('leaves keys with %s to the page', (modifier) => {
    expect(three().press('ArrowDown', 't0', { [modifier]: true })).toEqual({ to: null, isOurs: false })
  })

  it('steps over a list that holds nothing', () => {
    const gap = navigate([ids('t0'), [], ids('p0')])
    expect(gap.press('ArrowRight', 't0').to).toBe('p0')
    expect(gap.press('ArrowLeft', 'p0').to).toBe('t0')
  })

  it('focuses the row and makes it the one that Tab reaches', async () => {
    const { press, focused, tabStop, activeId } = three()
    expect(tabStop.value).toBe('t0')
    press('ArrowRight', 't0')
    await nextTick()
    expect(focused).toEqual(['d0'])
    expect([activeId.value, tabStop.value]).toEqual(['d0', 'd0'])
  })

  it('keeps exactly one row in the tab order when a filter takes the active one away', () => {
    const { press, shown, tabStop } = three()
    press('End', 't0')
    shown.value = [[], ids('d1'), ids('p0')]
    expect(tabStop.value).toBe('d1')
    shown.value = [[], [], []]
    expect(tabStop.value).toBeNull()
    shown.value = [TESTS, [], []]
    expect(tabStop.value).toBe('t9')
  })
})
