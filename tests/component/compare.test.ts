import { fireEvent, screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { failure } from '../../src/core/result'
import { boardPack } from '../fixtures/board-pack'
import { makeEntry, stated } from '../fixtures/make-pack'
import { openBoard, pane, row } from '../support/open-app'

type User = Awaited<ReturnType<typeof openBoard>>['user']

async function add(user: User, ...names: string[]): Promise<void> {
  for (const name of names) {
    await user.click(row(name))
    await user.click(within(await pane()).getByRole('button', { name: 'Add to compare' }))
  }
  await user.click(screen.getByRole('button', { name: 'Close entry' }))
}

/** The app with entries put aside, the table open. */
async function openTable(names: string[], options: Parameters<typeof openBoard>[0] = {}) {
  const app = await openBoard(options)
  await add(app.user, ...names)
  await app.user.keyboard('{Control>}{Enter}{/Control}')
  return { ...app, table: await screen.findByRole('table') }
}

const tray = () => screen.getByRole('region', { name: 'To compare' })
const chips = () => [...tray().querySelectorAll('[data-chip] .text')].map((chip) => chip.textContent)
const chip = (name: string) => within(tray()).getByRole('button', { name: new RegExp(`: ?${name}$`) })
const columns = (table: HTMLElement) => within(table).getAllByRole('columnheader')
const names = (table: HTMLElement) => columns(table).map((head) => head.querySelector('.name')?.textContent)
const even = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? ''

/** The cells of a row by its label. */
function cells(table: HTMLElement, label: string): string[] {
  const head = within(table).getByRole('rowheader', { name: new RegExp(`^${label.replace('?', '\\?')}`) })
  return [...(head.parentElement?.querySelectorAll('td') ?? [])].map((cell) => even(cell.textContent))
}

describe('the tray', () => {
  it('is not there while nothing is put aside, and stays while screens change', async () => {
    const { user } = await openBoard()
    expect(screen.queryByRole('region', { name: 'To compare' })).toBeNull()
    await add(user, 'Larchol', 'Otter test')
    expect(chips()).toEqual(['Larchol', 'Otter test'])
    expect(tray().textContent).toContain('4 more can be added')
    await user.click(screen.getByRole('link', { name: 'Guide' }))
    await screen.findByRole('navigation', { name: 'Contents of the guide' })
    expect(chips()).toEqual(['Larchol', 'Otter test'])
  })

  it('refuses a seventh entry, and says why', async () => {
    const { user } = await openBoard()
    await add(user, 'Larchol', 'Birchine', 'Alderin', 'Otter test', 'Heron scan', 'Kite count')
    expect(within(tray()).getByText('full')).toBeTruthy()
    await add(user, 'Reed block')
    const reason = 'Reed block was not added: 6 entries can be compared at once. Remove one first.'
    expect(within(tray()).getByText(reason)).toBeTruthy()
    expect(screen.getAllByText(reason).some((place) => place.getAttribute('aria-live') === 'polite')).toBe(true)
    expect(chips()).toHaveLength(6)
    await user.click(within(tray()).getByRole('button', { name: 'Take Alderin out of the comparison' }))
    expect(tray().textContent).toContain('1 more can be added')
  })

  it('moves and takes out entries by key; the focus stays with them', async () => {
    const { user } = await openBoard()
    await add(user, 'Larchol', 'Birchine', 'Alderin')
    chip('Alderin').focus()
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    expect(chips()).toEqual(['Larchol', 'Alderin', 'Birchine'])
    await waitFor(() => expect(document.activeElement).toBe(chip('Alderin')))
    expect(screen.getByText('Alderin is now number 2 of 3.')).toBeTruthy()
    await user.keyboard('{Alt>}{ArrowRight}{ArrowRight}{/Alt}')
    expect(chips()).toEqual(['Larchol', 'Birchine', 'Alderin'])
    await user.keyboard('{Delete}')
    expect(chips()).toEqual(['Larchol', 'Birchine'])
    await waitFor(() => expect(document.activeElement).toBe(chip('Birchine')))
    await user.keyboard('{Delete}{Delete}')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')))
    expect(screen.queryByRole('region', { name: 'To compare' })).toBeNull()
  })

  it('moves entries by mouse, and takes nothing else that is dropped', async () => {
    const { user } = await openBoard()
    await add(user, 'Larchol', 'Birchine', 'Alderin')
    const [first, , third] = [...tray().querySelectorAll('[data-chip]')]
    const data = new Map<string, string>()
    const dataTransfer = {
      setData: (type: string, value: string) => void data.set(type, value),
      getData: (type: string) => data.get(type) ?? '',
      get types() {
        return [...data.keys()]
      },
    }
    await fireEvent.drop(third!, { dataTransfer })
    expect(chips()).toEqual(['Larchol', 'Birchine', 'Alderin'])
    await fireEvent.dragStart(first!, { dataTransfer })
    await fireEvent.dragOver(third!, { dataTransfer })
    expect(third!.className).toContain('target')
    await fireEvent.drop(third!, { dataTransfer })
    expect(chips()).toEqual(['Birchine', 'Alderin', 'Larchol'])
  })

  it('leads to the entry, also from a screen that shows none', async () => {
    const { user } = await openBoard()
    await add(user, 'Larchol', 'Birchine')
    await user.click(screen.getByRole('link', { name: 'Settings' }))
    await screen.findByRole('heading', { name: 'Settings' })
    await user.click(chip('Birchine'))
    expect(within(await pane()).getByRole('heading', { name: 'Birchine' })).toBeTruthy()
  })

  it('makes a handout of what has words for the patient, and says what has none', async () => {
    const { user } = await openBoard()
    await add(user, 'Larchol', 'Birchine')
    await user.click(within(tray()).getByRole('button', { name: 'Make handout' }))
    await screen.findByRole('heading', { level: 1, name: 'Handout' })
    expect(
      screen.getByText('1 compared entry is on the handout. Without words for the patient: Birchine.'),
    ).toBeTruthy()
    expect(screen.getAllByText('A leaf for the pond').length).toBeGreaterThan(0)
  })
})

describe('the entry pane', () => {
  it('puts an entry into the comparison and takes it out', async () => {
    const { user } = await openBoard()
    await user.click(row('Larchol'))
    const entry = await pane()
    await user.click(within(entry).getByRole('button', { name: 'Add to compare' }))
    expect(screen.getByText('Larchol is in the comparison, 1 of 6.')).toBeTruthy()
    await user.click(within(entry).getByRole('button', { name: 'Remove from compare' }))
    expect(screen.getByText('Larchol is out of the comparison, 0 left.')).toBeTruthy()
  })
})

describe('the compare screen', () => {
  it('explains itself while there is too little to compare', async () => {
    const { user } = await openBoard()
    await user.click(screen.getByRole('link', { name: 'Compare' }))
    expect(await screen.findByText('Nothing is here to compare yet.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Choose on the board' }))
    await screen.findByRole('region', { name: 'Drugs' })
    await add(user, 'Larchol')
    await user.click(screen.getByRole('link', { name: 'Compare' }))
    expect(await screen.findByText('Larchol is waiting for something to stand beside.')).toBeTruthy()
    expect(screen.queryByRole('switch')).toBeNull()
  })

  it('lays entries of one kind side by side by their attributes, the three blanks apart', async () => {
    const { table } = await openTable(['Larchol', 'Birchine'])
    expect(names(table)).toEqual(['Larchol', 'Birchine'])
    expect(cells(table, 'Role')).toEqual([expect.stringMatching(/^Quietens the pond ?1$/), 'not stated in the sources'])
    expect(cells(table, 'Interactions')[0]).toBe('not applicable: nothing else lives in the pond')
    expect(cells(table, 'Monitoring')[0]).toMatch(/^sources disagree Watch daily ?1 ?Never watch ?2$/)
    expect(
      within(table)
        .getAllByRole('rowheader')
        .filter((head) => head.getAttribute('scope') === 'row'),
    ).toHaveLength(13)
  })

  it('marks what differs in words, not by colour alone', async () => {
    const { table } = await openTable(['Larchol', 'Birchine'])
    expect(within(table).getByRole('rowheader', { name: /^Role\s*, differs$/ })).toBeTruthy()
    expect(within(table).getByRole('rowheader', { name: /^Evidence\s*, the same in every column$/ })).toBeTruthy()
  })

  it('lays mixed kinds side by side by the shared questions', async () => {
    const { table } = await openTable(['Larchol', 'Reed block', 'Otter test'])
    expect(table.textContent).toContain('3 entries, shared questions')
    expect(cells(table, 'Boxed warning')).toEqual([
      expect.stringMatching(/^May sink boats\./),
      'not applicable: Boxed warnings stand on labels of drugs.',
      'not applicable: Boxed warnings stand on labels of drugs.',
    ])
  })

  it('dims what stands in every column and says so', async () => {
    const pack = boardPack()
    const two = (slug: string, ...cautions: string[]) =>
      makeEntry('drug', slug, { name: slug, facts: { cautions: stated(...cautions) } })
    pack.entries.push(two('Elmine', 'Wet feet', 'Cold water'), two('Ashine', 'Wet feet'))
    const { table } = await openTable(['Elmine', 'Ashine'], { packs: [pack] })
    expect(cells(table, 'Cautions')).toEqual([
      expect.stringMatching(/^In every column: ?Wet feet ?1 ?Cold water ?1$/),
      expect.stringMatching(/^In every column: ?Wet feet ?1$/),
    ])
  })

  it('leaves exactly the rows that differ, and those that hold what was typed', async () => {
    const { user, table } = await openTable(['Larchol', 'Birchine'])
    const status = () => even(screen.getByRole('status', { name: 'Rows and outcome' }).textContent)
    expect(status()).toBe('13 rows, 7 differ')
    await user.click(screen.getByRole('switch', { name: 'Only differences' }))
    expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('true')
    expect(status()).toBe('7 of 13 rows shown')
    expect(within(table).queryByRole('rowheader', { name: /^Evidence, / })).toBeNull()
    await user.type(screen.getByRole('searchbox', { name: 'Filter rows' }), 'boat')
    expect(status()).toBe('1 of 13 rows shown')
    expect(cells(table, 'Boxed warning')[0]).toMatch(/^May sink boats\./)
    await user.type(screen.getByRole('searchbox', { name: 'Filter rows' }), 'zz')
    expect(screen.getByText('No row holds “boatzz”.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Show all rows' }))
    expect(status()).toBe('13 rows, 7 differ')
  })

  it('says so when nothing differs', async () => {
    const { user } = await openTable(['Birchine', 'Alderin'])
    await user.click(screen.getByRole('switch', { name: 'Only differences' }))
    expect(screen.getByText('The entries say the same in every row.')).toBeTruthy()
  })

  it('opens the sources of a cell, numbered over the whole table', async () => {
    const { user, table } = await openTable(['Larchol', 'Birchine'])
    await user.click(within(table).getByRole('button', { name: 'Sources 2 for: Never watch' }))
    expect((await screen.findByRole('dialog')).textContent).toContain('Notes from a pond')
    await user.keyboard('{Escape}')
    await user.click(within(table).getByRole('button', { name: /^Sources 1 for: Larchol, Role: Quietens the pond$/ }))
    expect((await screen.findByRole('dialog')).textContent).toContain('An invented handbook')
  })

  it('opens an entry from its column, moves and removes columns; the focus stays', async () => {
    const { user, table } = await openTable(['Larchol', 'Birchine', 'Alderin'])
    await user.click(within(table).getByRole('button', { name: 'Move Larchol to the right' }))
    expect(names(table)).toEqual(['Birchine', 'Larchol', 'Alderin'])
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Larchol to the right'))
    await user.keyboard('{Enter}')
    expect(names(table)).toEqual(['Birchine', 'Alderin', 'Larchol'])
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Larchol'))
    await user.click(within(table).getByRole('button', { name: 'Remove Alderin from the table' }))
    expect(names(table)).toEqual(['Birchine', 'Larchol'])
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Larchol'))
    await user.click(within(table).getByRole('button', { name: 'Larchol' }))
    expect(within(await pane()).getByRole('heading', { name: 'Larchol' })).toBeTruthy()
    expect(screen.getByRole('table')).toBe(table)
  })

  it('goes back to the explanation when one column is left', async () => {
    const { user, table } = await openTable(['Larchol', 'Birchine'])
    await user.click(within(table).getByRole('button', { name: 'Remove Larchol from the table' }))
    expect(await screen.findByText('Birchine is waiting for something to stand beside.')).toBeTruthy()
  })
})

describe('what is taken out of the table', () => {
  it('copies the rows that are shown as text', async () => {
    const { user } = await openTable(['Larchol', 'Birchine'])
    await user.type(screen.getByRole('searchbox', { name: 'Filter rows' }), 'boat')
    await user.click(screen.getByRole('button', { name: 'Copy as text' }))
    expect(await screen.findByText('Copied 1 of 13 rows as text')).toBeTruthy()
    const text = await navigator.clipboard.readText()
    expect(text).toContain('Comparison: Larchol (drug), Birchine (drug)')
    expect(text).toContain('May sink boats. [1]')
    expect(text).not.toContain('Quietens the pond')
  })

  it('copies a table as HTML and as text by the copy event', async () => {
    const { user } = await openTable(['Larchol', 'Birchine'])
    const setData = vi.fn()
    document.execCommand = vi.fn(() => {
      const event = new Event('copy', { bubbles: true, cancelable: true })
      Object.defineProperty(event, 'clipboardData', { value: { setData } })
      return !document.querySelector('textarea')!.dispatchEvent(event)
    })
    await user.click(screen.getByRole('button', { name: 'Copy table' }))
    expect(await screen.findByText('Copied 13 rows as a table')).toBeTruthy()
    expect(setData.mock.calls.map(([type]: unknown[]) => type)).toEqual(['text/html', 'text/plain'])
    expect(setData.mock.calls[0]?.[1]).toContain('<table')
  })

  it('says when the clipboard does not take it', async () => {
    const { user } = await openTable(['Larchol', 'Birchine'])
    document.execCommand = vi.fn(() => false)
    await user.click(screen.getByRole('button', { name: 'Copy table' }))
    expect((await screen.findByRole('alert')).textContent).toContain('The table could not be copied')
  })

  it('asks for the CSV by ids only, and says where it is', async () => {
    const { gateway, user } = await openTable(['Larchol', 'Birchine'])
    await user.click(screen.getByRole('button', { name: 'CSV…' }))
    expect(await screen.findByText('Saved comparison.csv, all 13 rows')).toBeTruthy()
    expect(gateway.compared).toEqual([{ packId: 'invented-spasm', items: ['drug/larchol', 'drug/birchine'] }])
  })

  it('asks for the option sheet with ids, paper and size, and with nothing of a patient', async () => {
    const { gateway, user } = await openTable(['Larchol', 'Birchine'])
    await user.click(screen.getByRole('link', { name: 'Handout' }))
    await user.type(await screen.findByLabelText('Patient’s name'), 'Jane Example')
    await user.click(screen.getByRole('radio', { name: /Letter/ }))
    await user.click(screen.getByRole('link', { name: 'Compare' }))
    await user.click(await screen.findByRole('button', { name: 'Option sheet for the patient…' }))
    expect(await screen.findByText('Saved choices.pdf, 1 page')).toBeTruthy()
    expect(gateway.optionSheets).toEqual([
      {
        packId: 'invented-spasm',
        items: ['drug/larchol', 'drug/birchine'],
        paper: 'letter',
        textSize: 'normal',
        patientName: '',
        nextVisit: '',
      },
    ])
  })

  it('says why there is no option sheet', async () => {
    const refused = failure('invalid-input', 'Birchine has no text for patients.')
    const { user } = await openTable(['Larchol', 'Birchine'], {
      gateway: { saveOptionSheet: () => Promise.resolve(refused) },
    })
    await user.click(screen.getByRole('button', { name: 'Option sheet for the patient…' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Birchine has no text for patients.')
  })

  it.each([
    [failure('cancelled', 'Saving was cancelled.'), 'Not saved.'],
    [failure('disk-full', 'x.csv could not be saved: the disk is full.'), /the disk is full\. The comparison/],
  ])('says when the CSV is not saved: %j', async (answer, text) => {
    const { user } = await openTable(['Larchol', 'Birchine'], {
      gateway: { saveComparisonCsv: () => Promise.resolve(answer) },
    })
    await user.click(screen.getByRole('button', { name: 'CSV…' }))
    expect(await screen.findByText(text)).toBeTruthy()
  })
})
