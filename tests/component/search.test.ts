import { screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { failure } from '../../src/core/result'
import { packId } from '../fixtures/make-pack'
import { boardPack } from '../fixtures/board-pack'
import { list, openBoard, pane, row, rowsOf, searchBox, suggestions } from '../support/open-app'

/** The line that is active, as a screen reader is told of it. */
const active = () => {
  const id = searchBox().getAttribute('aria-activedescendant')
  return id ? (document.getElementById(id)?.querySelector('.name')?.textContent?.trim() ?? 'no such element') : null
}

/** Types into the box and waits for its list. */
async function searchFor(text: string, options: Parameters<typeof openBoard>[0] = {}) {
  const app = await openBoard(options)
  await app.user.type(searchBox(), text)
  await waitFor(() => expect(suggestions()).not.toEqual([]))
  return app
}

describe('the search box', () => {
  it('is a combobox that says whether its list is open, and names it', async () => {
    const { user } = await openBoard()
    expect(searchBox().getAttribute('aria-expanded')).toBe('false')
    expect(searchBox().hasAttribute('aria-controls')).toBe(false)
    await user.type(searchBox(), 'heron')
    await waitFor(() => expect(searchBox().getAttribute('aria-expanded')).toBe('true'))
    const listbox = screen.getByRole('listbox', { name: 'Search results' })
    expect(searchBox().getAttribute('aria-controls')).toBe(listbox.id)
    expect(searchBox().getAttribute('aria-autocomplete')).toBe('list')
    expect(within(listbox).getByRole('group', { name: 'Best matches' })).toBeTruthy()
    expect(screen.getAllByText('4 entries match').length).toBeGreaterThan(0)
  })

  it('says that other guides are still being read, until they are', async () => {
    const { gateway } = await searchFor('heron')
    gateway.sendIndexing({ done: 12, all: 30 })
    expect(await screen.findByText('Other guides are still being read: 12 of 30.')).toBeTruthy()
    gateway.sendIndexing({ done: 30, all: 30 })
    await waitFor(() => expect(screen.queryByText(/still being read/)).toBeNull())
  })

  it('is walked with the arrows, Home and End while the focus stays in the box; behind the last line the board goes on', async () => {
    const { user } = await searchFor('heron')
    const lines = suggestions()
    expect(lines).toHaveLength(4)
    expect(active()).toBeNull()
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe(lines[0])
    expect(document.activeElement).toBe(searchBox())
    await user.keyboard('{End}')
    expect(active()).toBe(lines[3])
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(active()).toBe(lines[1])
    await user.keyboard('{Home}{ArrowUp}')
    expect(active()).toBeNull()
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe(lines[3])
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(row('Heron scan'))
  })

  it('leaves Home and End to the caret while no line is active', async () => {
    const { user } = await searchFor('heron')
    await user.keyboard('{Home}')
    expect(searchBox().selectionStart).toBe(0)
    expect(active()).toBeNull()
  })

  it('opens the active line with Enter, by mouse any line, and closes its list', async () => {
    const { user } = await searchFor('heron')
    const second = suggestions()[1] ?? ''
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
    expect(within(await pane()).getByRole('heading', { name: second })).toBeTruthy()
    expect(searchBox().getAttribute('aria-expanded')).toBe('false')
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await user.click(within(screen.getByRole('listbox', { name: 'Search results' })).getByText('Floating'))
    expect(await screen.findByRole('heading', { name: 'Floating' })).toBeTruthy()
    expect(document.activeElement).toBe(searchBox())
  })

  it('adds to the comparison with Ctrl+Enter and stays open for the next one', async () => {
    const { user } = await searchFor('heron')
    const [first = '', second = ''] = suggestions()
    await user.keyboard('{Control>}{Enter}{/Control}{ArrowDown}{ArrowDown}{Control>}{Enter}{/Control}')
    const tray = within(screen.getByRole('region', { name: 'To compare' }))
    await waitFor(() => expect(tray.getByText(first)).toBeTruthy())
    expect(tray.getByText(second)).toBeTruthy()
    expect(searchBox().getAttribute('aria-expanded')).toBe('true')
    expect(screen.queryByRole('complementary', { name: 'Entry' })).toBeNull()
  })

  it('says why an entry was found where its name does not', async () => {
    await searchFor('wading')
    const line = within(screen.getByRole('listbox', { name: 'Search results' })).getByRole('option')
    expect(line.textContent).toMatch(/Heron scan.*wading scan.*Diagnostic test/)
  })

  it('never opens a guess at the spelling unasked', async () => {
    const { user } = await searchFor('birchene')
    const guesses = screen.getByRole('group', { name: 'Similar spelling: check the name' })
    expect(within(guesses).getByRole('option').textContent).toContain('similar spelling')
    expect(screen.getByText('“birchene” is not in this guide.')).toBeTruthy()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(active()).toBe('Birchine'))
    expect(screen.queryByRole('complementary', { name: 'Entry' })).toBeNull()
    await user.keyboard('{Enter}')
    expect(within(await pane()).getByRole('heading', { name: 'Birchine' })).toBeTruthy()
  })

  it('completes filters by keyboard and searches with them', async () => {
    const { user } = await searchFor('reeds dr')
    expect(suggestions()[0]).toBe('drug:')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(searchBox().value).toBe('reeds drug:')
    await waitFor(async () => expect(await rowsOf('Diagnostic tests')).toEqual([]))
    expect(await rowsOf('Drugs')).toEqual(['Larchol'])
  })

  it('tells what cannot be searched of a text that is too long, and keeps the rest', async () => {
    const { user } = await openBoard()
    await user.click(searchBox())
    await user.paste('heron '.repeat(20_000))
    expect(searchBox().value).toHaveLength(200)
    expect(searchBox().getAttribute('aria-describedby')).toBe(screen.getByText('cut to 200 characters').id)
    expect(await screen.findByText('cut to 200 characters')).toBeTruthy()
    await waitFor(() => expect(suggestions()).toContain('Heron scan'))
    await user.keyboard('{Backspace}')
    await waitFor(() => expect(screen.queryByText('cut to 200 characters')).toBeNull())
  })

  it('offers what was searched before in an empty box until it is told to forget', async () => {
    const { user } = await searchFor('heron')
    await user.keyboard('{Enter}')
    await pane()
    await user.keyboard('{Escape}')
    expect(searchBox().value).toBe('')
    await user.click(searchBox())
    expect(suggestions()).toEqual(['heron'])
    await user.keyboard('{ArrowDown}{Enter}')
    expect(searchBox().value).toBe('heron')
    await waitFor(() => expect(suggestions()).toContain('Reed block'))
    await user.clear(searchBox())
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await user.click(screen.getByRole('button', { name: 'Forget these searches' }))
    expect(suggestions()).toEqual([])
    expect(searchBox().getAttribute('aria-expanded')).toBe('false')
  })

  it('keeps nothing of a search in the settings', async () => {
    const { gateway, user } = await searchFor('heron')
    await user.keyboard('{Enter}')
    await pane()
    expect(JSON.stringify(await gateway.readSettings())).not.toContain('heron')
    expect(localStorage).toHaveLength(0)
  })
})

describe('a search that finds nothing', () => {
  it('says so in the place of the lists and offers the sections of the guide', async () => {
    const { user } = await openBoard()
    await user.type(searchBox(), 'zebra')
    const nothing = within(await screen.findByRole('region', { name: 'Nothing found' }))
    expect(nothing.getByRole('heading', { name: '“zebra” is not in this guide.' })).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Drugs' })).toBeNull()
    await user.keyboard('{ArrowDown}')
    expect(nothing.getAllByRole('button')[0]).toBe(document.activeElement)
    await user.click(nothing.getByRole('button', { name: /^Drugs/ }))
    expect(await screen.findByRole('navigation', { name: 'Contents of the guide' })).toBeTruthy()
  })
})

describe('teaching a word', () => {
  it('ties the word of a failed search to an entry: it is found at once, listed in the settings and removed there', async () => {
    const { gateway, user } = await openBoard()
    await user.type(searchBox(), 'zapper')
    await user.click(await screen.findByRole('button', { name: 'Teach this word…' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Teach this word' }))
    expect(dialog.getByLabelText<HTMLInputElement>('Word').value).toBe('zapper')
    await waitFor(() => expect(document.activeElement).toBe(dialog.getByLabelText('Stands for')))
    await user.click(dialog.getByRole('button', { name: 'Teach' }))
    expect(dialog.getByRole('alert').textContent).toContain('Choose the entry')
    await user.type(dialog.getByLabelText('Stands for'), 'reed')
    await user.click(await dialog.findByRole('radio', { name: /Reed block/ }))
    await user.click(dialog.getByRole('button', { name: 'Teach' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(async () => expect(await rowsOf('Procedures')).toEqual(['Reed block']))
    expect(gateway.records.words).toMatchObject([{ word: 'zapper', entryId: 'procedure/reed-block' }])

    await user.clear(searchBox())
    await user.type(searchBox(), 'zap')
    await waitFor(() => expect(suggestions()).toEqual(['Reed block']))
    expect(screen.getAllByText('“zapper”, taught here')[0]).toBeTruthy()

    await user.click(screen.getByRole('link', { name: 'Settings' }))
    const listed = await screen.findByRole('list', { name: 'Taught words' })
    expect(listed.textContent).toMatch(/zapper.*finds Reed block/)
    await user.click(screen.getByRole('button', { name: 'Remove “zapper”' }))
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Taught words' })).toBeNull())
    expect(gateway.records.words).toEqual([])
  })

  it('is offered for a guess at the spelling too, with what it came near to', async () => {
    const { user } = await searchFor('birchene')
    await user.click(screen.getByRole('option', { name: 'Teach this word…' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Teach this word' }))
    expect(dialog.getByRole('radio', { name: /Birchine/ })).toBeTruthy()
  })
})

describe('several guides', () => {
  const other = () => {
    const pack = boardPack()
    return { ...pack, manifest: { ...pack.manifest, id: packId('marsh'), title: 'Marsh fever' } }
  }

  it('opens another guide for an entry of it, and says so when it cannot be read', async () => {
    const { user, gateway } = await openBoard({ packs: [boardPack(), other()] })
    const { useLibraryStore } = await import('../../src/screens/library-store')
    const library = useLibraryStore()
    await library.openGuide(packId('marsh'))
    expect(await screen.findByText('Marsh fever')).toBeTruthy()
    gateway.readPack = () => Promise.resolve(failure('io', 'The guide could not be read.'))
    expect(await library.openGuide(packId('invented-spasm'))).toMatchObject({ ok: false })
    expect(screen.getByText('Marsh fever')).toBeTruthy()
    await user.click(searchBox())
    expect(await list('Drugs')).toBeTruthy()
  })
})
