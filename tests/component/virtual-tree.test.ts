import { render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { computed, defineComponent, h, ref } from 'vue'
import type { TreeRow } from '../../src/components/tree-row'
import VirtualTree from '../../src/components/VirtualTree.vue'

// A list that shows the rows in sight needs a height, which this DOM does not lay out.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300)
})

const GROUPS = { Fruit: ['apple', 'pear'], Roots: ['beet'], Leaves: Array.from({ length: 20 }, (_, i) => `leaf ${i}`) }

/** A tree with what it told its user, and a button before and behind it. */
function openTree() {
  const told: string[] = []
  const closed = ref<ReadonlySet<string>>(new Set())
  const at = ref('Fruit')
  const rows = computed(() =>
    Object.entries(GROUPS).flatMap(([key, items]): TreeRow[] => {
      const isOpen = !closed.value.has(key)
      const held = items.map((item, i) => ({ key: item, position: i + 1, size: items.length }))
      return [{ key, isOpen }, ...(isOpen ? held : [])]
    }),
  )
  const Owner = defineComponent(() => () => [
    h('button', 'before'),
    h(
      // A generic component has no type of its own outside a template.
      VirtualTree as unknown as ReturnType<typeof defineComponent>,
      {
        ...{ rows: rows.value, active: rows.value.findIndex(({ key }) => key === at.value), rowPixels: 20 },
        ...{ closed: closed.value, 'onUpdate:closed': (now: ReadonlySet<string>) => (closed.value = now) },
        onGo: ({ key }: TreeRow, isWithShift: boolean) => {
          at.value = key
          if (isWithShift) told.push(`with Shift to ${key}`)
        },
        onChoose: ({ key }: TreeRow) => told.push(`chose ${key}`),
        onKey: ({ key }: TreeRow, event: KeyboardEvent) => told.push(`${event.key} on ${key}`),
      },
      {
        default: ({ row, attributes }: { row: TreeRow; attributes: Record<string, unknown> }) =>
          h('div', attributes, row.key),
      },
    ),
    h('button', 'behind'),
  ])
  render(Owner)
  return { user: userEvent.setup(), told, at }
}

const tree = () => screen.getByRole('tree')
/** The row that a reader is told to be on. */
const activeRow = () => document.getElementById(tree().getAttribute('aria-activedescendant') ?? '')?.textContent

it('leads from row to row by key and stops at both ends', async () => {
  const { user } = openTree()
  tree().focus()
  for (const [keys, name] of [
    ['{ArrowUp}', 'Fruit'],
    ['{ArrowDown}', 'apple'],
    ['{ArrowDown}{ArrowDown}', 'Roots'],
    ['{PageDown}', 'leaf 7'],
    ['{PageUp}', 'Roots'],
    ['{End}', 'leaf 19'],
    ['{ArrowDown}', 'leaf 19'],
    ['{Home}', 'Fruit'],
    ['{Control>}{End}{/Control}', 'Fruit'],
  ] as const) {
    await user.keyboard(keys)
    expect(activeRow(), keys).toBe(name)
  }
})

it('opens and closes a group by key and by mouse, and leads from an item to its head', async () => {
  const { user } = openTree()
  const head = (name: string) => screen.getByRole('treeitem', { name })
  tree().focus()
  for (const [keys, isOpen] of [
    ['{ArrowLeft}', false],
    ['{ArrowLeft}', false],
    ['{ArrowRight}', true],
    ['{ArrowRight}', true],
    ['{Enter}', false],
    [' ', true],
  ] as const) {
    await user.keyboard(keys)
    expect(head('Fruit').getAttribute('aria-expanded'), keys).toBe(String(isOpen))
    expect(screen.queryAllByRole('treeitem', { name: 'pear' })).toHaveLength(isOpen ? 1 : 0)
  }
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowLeft}')
  expect(activeRow()).toBe('Fruit')
  await user.click(head('Roots'))
  expect(head('Roots').getAttribute('aria-expanded')).toBe('false')
  expect(activeRow()).toBe('Roots')
})

it('says where each row stands', async () => {
  openTree()
  await screen.findByRole('treeitem', { name: 'Roots' })
  const place = (name: string) =>
    ['level', 'posinset', 'setsize', 'expanded'].map((part) =>
      screen.getByRole('treeitem', { name }).getAttribute(`aria-${part}`),
    )
  expect(place('Roots')).toEqual(['1', '2', '3', 'true'])
  expect(place('pear')).toEqual(['2', '2', '2', null])
})

it('leaves to its user what an item does, and Shift on the way', async () => {
  const { user, told } = openTree()
  tree().focus()
  await user.keyboard('m{Shift>}{ArrowDown}{/Shift}m{Enter} ')
  await user.click(screen.getByRole('treeitem', { name: 'beet' }))
  expect(told).toEqual(['with Shift to apple', 'm on apple', 'Enter on apple', '  on apple', 'chose beet'])
})

it('keeps nobody in: Tab leads out of it, from a head and from an item', async () => {
  const { user, at } = openTree()
  for (const key of ['Fruit', 'pear']) {
    at.value = key
    tree().focus()
    await user.tab()
    expect(document.activeElement?.textContent).toBe('behind')
    tree().focus()
    await user.tab({ shift: true })
    expect(document.activeElement?.textContent).toBe('before')
  }
})
