import { screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { failure, success } from '../../src/core/result'
import { boardPack } from '../fixtures/board-pack'
import { makeEntry, stated } from '../fixtures/make-pack'
import { openBoard, pane } from '../support/open-app'
import { putAside } from '../support/put-aside'

/** The app with entries put aside, the table open. */
async function openTable(names: string[], options: Parameters<typeof openBoard>[0] = {}) {
  const app = await openBoard(options)
  await putAside(app.user, ...names)
  await app.user.keyboard('{Control>}{Enter}{/Control}')
  return { ...app, table: await screen.findByRole('table') }
}

const columns = (table: HTMLElement) => within(table).getAllByRole('columnheader')
const names = (table: HTMLElement) => columns(table).map((head) => head.querySelector('.name')?.textContent)
const even = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? ''

/** The cells of a row by its label. */
function cells(table: HTMLElement, label: string): string[] {
  const head = within(table).getByRole('rowheader', { name: new RegExp(`^${label.replace('?', '\\?')}`) })
  return [...(head.parentElement?.querySelectorAll('td') ?? [])].map((cell) => even(cell.textContent))
}

describe('the compare screen', () => {
  it('explains itself while there is too little to compare', async () => {
    const { user } = await openBoard()
    await user.click(screen.getByRole('link', { name: 'Compare' }))
    expect(await screen.findByText('Nothing is here to compare yet.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Choose on the board' }))
    await screen.findByRole('region', { name: 'Drugs' })
    await putAside(user, 'Larchol')
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

const PAIR = ['drug/larchol', 'drug/birchine'].map((entryId) => ({ packId: 'invented-spasm', entryId }))

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
    expect(gateway.compared).toEqual([{ items: PAIR }])
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
        items: PAIR,
        paper: 'letter',
        textSize: 12,
        patientName: '',
        nextVisit: '',
      },
    ])
  })

  it('prints the rows that are shown, and the option sheet, without anything of a patient', async () => {
    const { gateway, user } = await openTable(['Larchol', 'Birchine'])
    await user.click(screen.getByRole('switch', { name: 'Only differences' }))
    await user.type(screen.getByRole('searchbox', { name: 'Filter rows' }), 'role')
    await user.click(screen.getByRole('button', { name: 'Print…' }))
    expect(await screen.findByText('Sent to the printer')).toBeTruthy()
    expect(gateway.printedComparisons).toEqual([
      { items: PAIR, isOnlyDifferences: true, rowFilter: 'role', paper: 'a4' },
    ])
    await user.click(screen.getByRole('button', { name: 'Print the option sheet…' }))
    await waitFor(() =>
      expect(gateway.printedOptionSheets).toEqual([
        { items: PAIR, paper: 'a4', textSize: 12, patientName: '', nextVisit: '' },
      ]),
    )
    gateway.sendMenuCommand('print')
    await waitFor(() => expect(gateway.printedComparisons).toHaveLength(2))
    gateway.sendMenuCommand('savePdf')
    await waitFor(() => expect(gateway.optionSheets).toHaveLength(1))
  })

  it('says when nothing was printed', async () => {
    const { user } = await openTable(['Larchol', 'Birchine'], {
      gateway: { printComparison: () => Promise.resolve(success({ isPrinted: false })) },
    })
    await user.click(screen.getByRole('button', { name: 'Print…' }))
    expect(await screen.findByText('Not printed.')).toBeTruthy()
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
