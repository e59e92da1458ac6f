import { screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { list, openBoard, pane, row, rowsOf, searchBox, suggestions } from '../support/open-app'

const LISTS = ['Diagnostic tests', 'Drugs', 'Procedures']

/** The rows of all three lists once the search is answered. */
const shown = async () => Promise.all(LISTS.map(rowsOf))

describe('the board', () => {
  it('shows the three lists as labelled regions, each with its heading and count, in the order of the guide', async () => {
    await openBoard()
    for (const [name, count] of [
      ['Diagnostic tests', 3],
      ['Drugs', 3],
      ['Procedures', 2],
    ] as const) {
      const region = await list(name)
      expect(within(region).getByRole('heading', { name })).toBeTruthy()
      expect(region.querySelector('.count')?.textContent).toBe(String(count))
      expect(within(region).getByRole('listbox', { name })).toBeTruthy()
    }
    expect(await shown()).toEqual([
      ['Heron scan', 'Otter test', 'Kite count'],
      ['Larchol', 'Birchine', 'Alderin'],
      ['Reed block', 'Pond drain'],
    ])
  })

  it('says what bears on safety in words on the row', async () => {
    await openBoard()
    expect(row('Larchol').textContent).toMatch(/oral.*boxed warning.*off-label.*safety note/)
    expect(row('Heron scan').textContent).toMatch(/clinic.*radiation low/)
    expect(row('Birchine').textContent).not.toMatch(/warning|note/)
  })

  it('filters all three lists while typing, counts, marks the words and tells what else matches', async () => {
    const { user } = await openBoard()
    await user.type(searchBox(), 'heron')
    await waitFor(async () => expect(await shown()).toEqual([['Heron scan'], [], ['Reed block']]))
    expect((await list('Diagnostic tests')).querySelector('.count')?.textContent).toBe('1 of 3')
    expect(within(await list('Drugs')).getByText('Nothing here matches.')).toBeTruthy()
    expect(row('Heron scan').querySelector('mark')?.textContent).toBe('Heron')
    expect(suggestions().sort()).toEqual(['Floating', 'Heron scan', 'Reed block', 'Strong wind'])
    await user.keyboard('{Escape}')
    const elsewhere = within(screen.getByRole('region', { name: 'Also in the guide' }))
    expect(elsewhere.getAllByRole('button').map((button) => button.textContent?.trim())).toEqual([
      'Floating',
      'Strong wind',
    ])
    expect(screen.getAllByText('4 entries match').length).toBeGreaterThan(0)
  })

  it('goes back to the whole board when the search is cleared', async () => {
    const { user } = await openBoard()
    await user.type(searchBox(), 'heron')
    await waitFor(async () => expect(await rowsOf('Drugs')).toEqual([]))
    await user.keyboard('{Escape}')
    expect(searchBox().value).toBe('heron')
    await user.keyboard('{Escape}')
    expect(searchBox().value).toBe('')
    expect(document.activeElement).toBe(searchBox())
    await waitFor(async () => expect(await rowsOf('Drugs')).toHaveLength(3))
    expect(screen.queryByRole('region', { name: 'Also in the guide' })).toBeNull()
  })

  it('shows only spaces as no search', async () => {
    const { user } = await openBoard()
    await user.type(searchBox(), '   ')
    expect(await shown()).toEqual([
      expect.objectContaining({ length: 3 }),
      expect.objectContaining({ length: 3 }),
      expect.objectContaining({ length: 2 }),
    ])
  })

  it('says when nothing is found, quoting what was typed, and offers the guide', async () => {
    const { user } = await openBoard()
    await user.type(searchBox(), 'zebra')
    expect(await screen.findByText('“zebra” is not in this guide.')).toBeTruthy()
    expect(screen.getAllByText('Not in this guide').length).toBeGreaterThan(0)
    await user.click(screen.getByRole('button', { name: 'Open the guide' }))
    expect(await screen.findByRole('navigation', { name: 'Contents of the guide' })).toBeTruthy()
  })

  it('calls a near spelling what it is', async () => {
    const { user } = await openBoard()
    await user.type(searchBox(), 'birchene')
    await waitFor(async () => expect(await shown()).toEqual([[], ['Birchine'], []]))
    expect(within(row('Birchine')).getByText('similar spelling')).toBeTruthy()
    expect(screen.getAllByText('1 entry matches a similar spelling').length).toBeGreaterThan(0)
  })

  it('moves by arrow keys inside and between the lists and keeps one row in the tab order', async () => {
    const { user } = await openBoard()
    await user.click(searchBox())
    await user.keyboard('{ArrowDown}')
    await waitFor(() => expect(document.activeElement).toBe(row('Heron scan')))
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}')
    await waitFor(() => expect(document.activeElement).toBe(row('Pond drain')))
    expect(document.querySelectorAll('[data-row][tabindex="0"]')).toHaveLength(1)
    await user.keyboard('{Home}')
    await waitFor(() => expect(document.activeElement).toBe(row('Reed block')))
  })

  it('opens an entry with Enter and closes it with Esc, focus on its row all the while', async () => {
    const { user } = await openBoard()
    row('Otter test').focus()
    await user.keyboard('{Enter}')
    expect(within(await pane()).getByRole('heading', { name: 'Otter test' })).toBeTruthy()
    expect(row('Otter test').getAttribute('aria-current')).toBe('true')
    expect(document.activeElement).toBe(row('Otter test'))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Entry' })).toBeNull())
    expect(document.activeElement).toBe(row('Otter test'))
  })

  it('lets an open pane follow the arrow keys', async () => {
    const { user } = await openBoard()
    await user.click(row('Heron scan'))
    await pane()
    row('Heron scan').focus()
    await user.keyboard('{ArrowDown}')
    expect(await screen.findByRole('heading', { name: 'Otter test' })).toBeTruthy()
  })

  it('brings the focus to the row that the pane followed to, not to the one that opened it', async () => {
    const { user } = await openBoard()
    row('Heron scan').focus()
    await user.keyboard('{Enter}')
    await pane()
    await user.keyboard('{ArrowDown}')
    await screen.findByRole('heading', { name: 'Otter test' })
    screen.getByRole('tab', { name: 'Clinical' }).focus()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(row('Otter test')))
  })

  it('opens the best match with Enter in the search box', async () => {
    const { user } = await openBoard()
    await user.type(searchBox(), 'wading scan{Enter}')
    expect(await screen.findByRole('heading', { name: 'Heron scan' })).toBeTruthy()
  })

  it('opens what else matches', async () => {
    const { user } = await openBoard()
    await user.type(searchBox(), 'heron')
    await waitFor(() => expect(suggestions()).toContain('Floating'))
    await user.keyboard('{Escape}')
    await user.click(await screen.findByRole('button', { name: 'Floating' }))
    expect(within(await pane()).getByRole('heading', { name: 'Floating' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Close entry' }))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Floating' })))
  })

  it.each([
    ['from the page', () => (document.activeElement as HTMLElement | null)?.blur()],
    ['from a row', () => row('Birchine').focus()],
  ])('goes to the search box by / %s, and does not type it', async (_, start) => {
    const { user } = await openBoard()
    start()
    await user.keyboard('/')
    expect(document.activeElement).toBe(searchBox())
    expect(searchBox().value).toBe('')
    await user.keyboard('1/2')
    expect(searchBox().value).toBe('1/2')
  })
})
