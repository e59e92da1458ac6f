import { screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { makeLargePack } from '../fixtures/make-pack'
import { list, openBoard, row, rowsOf, searchBox } from '../support/open-app'

const drugs = async () => within(await list('Drugs'))
const bar = () => screen.queryByRole('region', { name: 'Selection' })
const chosen = () =>
  screen.queryAllByRole('option', { selected: true }).map((one) => one.querySelector('.name')?.textContent)

describe('filters', () => {
  it('narrow a list by a chip, count, and clear', async () => {
    const { user } = await openBoard()
    await user.click((await drugs()).getByRole('button', { name: 'Boxed warning 1' }))
    await waitFor(async () => expect(await rowsOf('Drugs')).toEqual(['Larchol']))
    expect((await list('Drugs')).querySelector('.count')?.textContent).toBe('1 of 3')
    expect(screen.getByText('Drugs: 1 of 3')).toBeTruthy()
    expect(await rowsOf('Procedures')).toHaveLength(2)
    await user.click((await drugs()).getByRole('button', { name: 'Clear the filters of Drugs' }))
    await waitFor(async () => expect(await rowsOf('Drugs')).toHaveLength(3))
  })

  it('clear at one key', async () => {
    const { user } = await openBoard()
    await user.click((await drugs()).getByRole('button', { name: 'Boxed warning 1' }))
    await waitFor(async () => expect(await rowsOf('Drugs')).toEqual(['Larchol']))
    await user.keyboard('{Alt>}[KeyC]{/Alt}')
    await waitFor(async () => expect(await rowsOf('Drugs')).toHaveLength(3))
  })

  it('are undone by Back, and are still there after another screen', async () => {
    const { user, gateway } = await openBoard()
    await user.click((await drugs()).getByRole('button', { name: 'Boxed warning 1' }))
    await waitFor(async () => expect(await rowsOf('Drugs')).toEqual(['Larchol']))
    await user.click(screen.getByRole('link', { name: 'Settings' }))
    await screen.findByRole('heading', { name: 'Settings' })
    await user.click(screen.getByRole('link', { name: 'Board' }))
    await waitFor(async () => expect(await rowsOf('Drugs')).toEqual(['Larchol']))
    gateway.sendMenuCommand('goBack')
    await screen.findByRole('heading', { name: 'Settings' })
    gateway.sendMenuCommand('goBack')
    await waitFor(async () => expect(await rowsOf('Drugs')).toEqual(['Larchol']))
    gateway.sendMenuCommand('goBack')
    await waitFor(async () => expect(await rowsOf('Drugs')).toHaveLength(3))
  })

  it('combine with the search and with each other behind "More filters"', async () => {
    const { user } = await openBoard()
    await user.type(searchBox(), 'heron')
    await waitFor(async () => expect(await rowsOf('Diagnostic tests')).toEqual(['Heron scan']))
    await user.click(screen.getByRole('button', { name: 'More filters of Diagnostic tests' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'More filters of Diagnostic tests' }))
    expect(within(dialog.getByRole('group', { name: 'Setting' })).getAllByRole('checkbox')).toHaveLength(1)
    await user.click(dialog.getByRole('checkbox', { name: /radiation low/ }))
    await user.click(dialog.getByRole('checkbox', { name: /clinic/ }))
    await user.keyboard('{Escape}')
    expect(await rowsOf('Diagnostic tests')).toEqual(['Heron scan'])
    expect(screen.getByRole('button', { name: 'More filters of Diagnostic tests, 2 chosen' })).toBeTruthy()
  })

  it('leave the order of the guide for another one, and never offer a best', async () => {
    const { user } = await openBoard()
    await user.click((await drugs()).getByRole('button', { name: 'Order of Drugs: Guide order' }))
    const orders = await screen.findAllByRole('radio')
    expect(orders.map(({ parentElement }) => parentElement?.textContent?.trim())).toEqual([
      'Guide order',
      'Name',
      'Label status',
      'Route',
    ])
    await user.click(screen.getByRole('radio', { name: 'Name' }))
    await waitFor(async () => expect(await rowsOf('Drugs')).toEqual(['Alderin', 'Birchine', 'Larchol']))
  })
})

describe('selection', () => {
  it('takes single rows with Space and Ctrl+click, a range with Shift, and lets go with Esc', async () => {
    const { user } = await openBoard()
    row('Larchol').focus()
    await user.keyboard(' ')
    expect(chosen()).toEqual(['Larchol'])
    expect(bar()?.textContent).toContain('1 selected')
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    expect(chosen()).toEqual(['Larchol', 'Birchine', 'Alderin'])
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}')
    expect(chosen()).toEqual(['Larchol', 'Birchine'])
    await user.keyboard('{Control>}')
    await user.click(row('Otter test'))
    await user.keyboard('{/Control}')
    expect(chosen()).toEqual(['Otter test', 'Larchol', 'Birchine'])
    expect(screen.queryByRole('complementary', { name: 'Entry' })).toBeNull()
    row('Otter test').focus()
    await user.keyboard('{Escape}')
    expect(chosen()).toEqual([])
    expect(bar()).toBeNull()
  })

  it('takes a whole list with Ctrl+A, and says what a filter hides', async () => {
    const { user } = await openBoard()
    row('Larchol').focus()
    await user.keyboard('{Control>}a{/Control}')
    expect(bar()?.textContent).toContain('3 selected')
    await user.click((await drugs()).getByRole('button', { name: 'Boxed warning 1' }))
    await waitFor(() => expect(bar()?.textContent).toContain('3 selected, 2 of them not shown now'))
  })

  it('goes to the comparison and to the handout, and says what was left out', async () => {
    const { user } = await openBoard()
    row('Larchol').focus()
    await user.keyboard('{Control>}a{/Control}')
    await user.click(within(bar()!).getByRole('button', { name: 'Add to compare' }))
    expect(bar()?.textContent).toContain('3 in the comparison.')
    expect(screen.getByRole('button', { name: /Take Larchol out/ })).toBeTruthy()
    await user.click(within(bar()!).getByRole('button', { name: 'Add to handout' }))
    expect(bar()?.textContent).toContain('1 on the handout. Not added, no words for the patient: Birchine, Alderin.')
  })

  it('goes to the handout at one key, as does a single row', async () => {
    const { user } = await openBoard()
    const link = screen.getByRole('link', { name: /^Handout/ })
    row('Larchol').focus()
    await user.keyboard('h')
    await waitFor(() => expect(link.textContent).toContain('1'))
    row('Birchine').focus()
    await user.keyboard('h')
    expect(screen.getByText(/Not added, no words for the patient: Birchine\./)).toBeTruthy()
    expect(link.textContent).toContain('1')
  })

  it('is copied with its sources', async () => {
    const { user } = await openBoard()
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    row('Larchol').focus()
    await user.keyboard(' ')
    await user.click(within(bar()!).getByRole('button', { name: 'Copy' }))
    expect(writeText).toHaveBeenCalledWith(
      expect.stringMatching(/^Larchol \(drug\)[\s\S]*Sources\n\[1\] An invented handbook/),
    )
    await waitFor(() => expect(bar()?.textContent).toContain('1 copied with their sources.'))
  })
})

describe('the arrangement of the board', () => {
  const openColumns = async () => {
    const app = await openBoard()
    await app.user.click(screen.getByRole('button', { name: 'Columns' }))
    return { ...app, menu: within(await screen.findByRole('dialog', { name: 'Columns' })) }
  }
  const headings = () =>
    screen.getAllByRole('region').flatMap((region) => region.querySelector('h2')?.textContent?.trim() ?? [])

  it('shows care, hides and moves lists, is denser, and is remembered with the settings', async () => {
    const { user, menu, gateway } = await openColumns()
    await user.click(menu.getByRole('checkbox', { name: 'Care without drugs' }))
    await user.click(menu.getByRole('checkbox', { name: 'Diagnostic tests' }))
    await user.click(menu.getByRole('button', { name: 'Move Procedures left' }))
    await user.click(menu.getByRole('radio', { name: 'Compact' }))
    expect(headings()).toEqual(['Procedures', 'Drugs', 'Care without drugs'])
    const read = await gateway.readSettings()
    expect(read.ok && read.value.board).toMatchObject({
      density: 'compact',
      columns: [{ kind: 'diagnosticTest', isShown: false }, {}, {}, {}],
    })
    expect(document.querySelector('[data-density="compact"]')).toBeTruthy()
  })

  it('resizes by the arrow keys', async () => {
    const { user, gateway } = await openBoard()
    screen.getByRole('separator', { name: 'Width of Drugs' }).focus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(screen.getByRole('separator', { name: 'Width of Drugs' }).getAttribute('aria-valuenow')).toBe('110')
    const read = await gateway.readSettings()
    expect(read.ok && read.value.board?.columns.map(({ width }) => width)).toEqual([1, 1.1, 0.9, 1])
    await user.keyboard('{Enter}')
    expect(screen.getByRole('separator', { name: 'Width of Drugs' }).getAttribute('aria-valuenow')).toBe('100')
  })
})

describe('the treatment ladder', () => {
  it('is reached from the foot, lists every treatment once on four steps, and opens each', async () => {
    const { user } = await openBoard()
    await user.click(screen.getByRole('button', { name: 'Treatment ladder' }))
    await screen.findByRole('heading', { name: 'Treatment ladder' })
    expect(screen.getAllByRole('region').flatMap((region) => region.querySelector('h2')?.textContent ?? [])).toEqual([
      'Care without drugs',
      'Medicines',
      'Injections',
      'Surgery and implants',
    ])
    const injections = within(screen.getByRole('region', { name: 'Injections' }))
    await user.click(injections.getByRole('button', { name: 'Reed block' }))
    const entry = await screen.findByRole('complementary', { name: 'Entry' })
    expect(within(entry).getByRole('heading', { name: 'Reed block' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Board' }))
    expect(await list('Drugs')).toBeTruthy()
  })
})

describe('a large guide', () => {
  it('makes the rows that are reached, tells how many there are, and makes the last one for End', async () => {
    const { user } = await openBoard({ packs: [makeLargePack(1_000)] })
    const [first] = (await drugs()).getAllByRole('option')
    expect(first?.getAttribute('aria-setsize')).toBe('167')
    expect((await rowsOf('Drugs')).length).toBeLessThan(167)
    first?.focus()
    await user.keyboard('{End}')
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-posinset')).toBe('167'))
  })
})
