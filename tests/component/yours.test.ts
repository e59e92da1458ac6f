import { screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { entryHash } from '../../src/core/topic/statements'
import { failure } from '../../src/core/result'
import { boardPack } from '../fixtures/board-pack'
import { list, openBoard, pane, row, rowsOf, searchBox } from '../support/open-app'

async function openEntry(name: string, options: Parameters<typeof openBoard>[0] = {}) {
  const app = await openBoard(options)
  await app.user.click(row(name))
  return { ...app, entry: await pane() }
}
const larchol = () => boardPack().entries.find(({ id }) => id === 'drug/larchol')!

describe('a favourite', () => {
  it('is starred on the entry, marked on its row, and narrows the list', async () => {
    const { user, entry, gateway } = await openEntry('Larchol')
    const star = within(entry).getByRole('button', { name: 'Favourite: Larchol' })
    expect(star.getAttribute('aria-pressed')).toBe('false')
    await user.click(star)
    expect(star.getAttribute('aria-pressed')).toBe('true')
    expect(gateway.records.favourites).toMatchObject([
      { packId: 'invented-spasm', entryId: 'drug/larchol', isPinned: false, anchor: { hash: entryHash(larchol()) } },
    ])
    expect(row('Larchol').textContent).toContain('favourite')
    await user.click(within(await list('Drugs')).getByRole('button', { name: /^Favourites 1/ }))
    expect(await rowsOf('Drugs')).toEqual(['Larchol'])
    await user.click(star)
    expect(gateway.records.favourites).toEqual([])
  })

  it('is given to all chosen rows at once, and those that have it keep it', async () => {
    const { user, gateway } = await openBoard()
    row('Larchol').focus()
    await user.keyboard(' {ArrowDown} ')
    await user.click(screen.getByRole('button', { name: 'Favourite' }))
    await user.click(screen.getByRole('button', { name: 'Favourite' }))
    expect(gateway.records.favourites).toHaveLength(2)
    expect(screen.getAllByText('2 among your favourites.')[0]).toBeTruthy()
  })

  it('stands first once it is pinned', async () => {
    const { user, entry } = await openEntry('Larchol')
    await user.click(within(entry).getByRole('button', { name: 'Favourite: Larchol' }))
    await user.click(row('Birchine'))
    await user.click(within(await pane()).getByRole('button', { name: 'Favourite: Birchine' }))
    await user.click(within(await pane()).getByRole('button', { name: 'Pin Birchine' }))
    await user.click(screen.getByRole('link', { name: 'Yours' }))
    const favourites = await screen.findByRole('region', { name: /^Favourites/ })
    expect(
      within(favourites)
        .getAllByRole('listitem')
        .map((item) => item.textContent?.trim()),
    ).toEqual(['Birchine', 'Larchol'])
  })
})

describe('a note', () => {
  it('is kept while it is typed, marked on the row and listed among yours', async () => {
    const { user, entry, gateway } = await openEntry('Larchol')
    await user.click(within(entry).getByRole('button', { name: 'Add a note' }))
    await user.keyboard('Not in stock before May.')
    expect(gateway.records.notes).toMatchObject([{ entryId: 'drug/larchol', text: 'Not in stock before May.' }])
    expect(row('Larchol').textContent).toContain('your note')
    await user.click(screen.getByRole('link', { name: 'Yours' }))
    const notes = await screen.findByRole('region', { name: /^Notes/ })
    expect(within(notes).getByText('Not in stock before May.')).toBeTruthy()
    await user.click(within(notes).getByRole('button', { name: 'Remove the note on Larchol' }))
    expect(gateway.records.notes).toEqual([])
  })

  it('is found by the search, marked as yours', async () => {
    const { user, entry } = await openEntry('Larchol')
    await user.click(within(entry).getByRole('button', { name: 'Add a note' }))
    await user.keyboard('Kept in the freezer.')
    await user.type(searchBox(), 'freezer')
    await waitFor(async () => expect(await rowsOf('Drugs')).toEqual(['Larchol']))
    expect(row('Larchol').textContent).toContain('your note: Kept in the freezer.')
  })

  it('that is emptied is gone, and its field can be filled again', async () => {
    const { user, entry, gateway } = await openEntry('Larchol')
    await user.click(within(entry).getByRole('button', { name: 'Add a note' }))
    await user.keyboard('x{Backspace}')
    expect(gateway.records.notes).toEqual([])
    await user.keyboard('y')
    expect(gateway.records.notes).toMatchObject([{ text: 'y' }])
  })

  it('tells that the guide has changed under it, until the clinician says that it still holds', async () => {
    const { user, entry, gateway } = await openEntry('Larchol')
    await user.click(within(entry).getByRole('button', { name: 'Add a note' }))
    await user.keyboard('Seen.')
    const [note] = gateway.records.notes
    const old = { ...note!, anchor: { ...note!.anchor, hash: '0123456789abcdef', packVersion: '0.9' } }
    gateway.sendRecordsChanged({ notes: { records: [old], status: 'ok' } })
    expect(await within(entry).findByText(/has changed since this was written, in version 0\.9/)).toBeTruthy()
    await user.click(within(entry).getByRole('button', { name: 'It still holds' }))
    expect(gateway.records.notes).toMatchObject([{ text: 'Seen.', anchor: { hash: entryHash(larchol()) } }])
    expect(within(entry).queryByText(/has changed since/)).toBeNull()
  })

  it('says when it could not be saved, and keeps what was typed', async () => {
    const full = failure('disk-full', 'Your notes could not be saved: the disk is full.')
    const { user, entry } = await openEntry('Larchol', { gateway: { changeRecords: () => Promise.resolve(full) } })
    await user.click(within(entry).getByRole('button', { name: 'Add a note' }))
    await user.keyboard('Kept.')
    expect((await within(entry).findByRole('alert')).textContent).toContain('the disk is full')
    expect(within(entry).getByLabelText<HTMLTextAreaElement>('Your note').value).toBe('Kept.')
  })
})

describe('a line worded the clinic’s own way', () => {
  it('stands in place of the guide’s line, which one press brings back', async () => {
    const { user, entry, gateway } = await openEntry('Larchol')
    await user.click(within(entry).getByRole('tab', { name: 'For the patient' }))
    await user.click(within(entry).getByRole('button', { name: 'Word it your way: Take the leaf.' }))
    await user.clear(within(entry).getByRole('textbox', { name: 'Your wording of: Take the leaf.' }))
    await user.keyboard('Chew the leaf.{Enter}')
    expect(within(entry).getByText('Chew the leaf.')).toBeTruthy()
    expect(gateway.records.wordings).toMatchObject([
      { text: 'Chew the leaf.', anchor: { path: 'patient.steps[0]', text: 'Take the leaf.' } },
    ])
    await user.click(within(entry).getByRole('button', { name: 'The guide’s line again' }))
    expect(gateway.records.wordings).toEqual([])
    await waitFor(() => expect(within(entry).getByText('Take the leaf.')).toBeTruthy())
  })

  it('is left as it was by Esc, which closes neither pane nor entry', async () => {
    const { user, entry, gateway } = await openEntry('Larchol')
    await user.click(within(entry).getByRole('tab', { name: 'For the patient' }))
    await user.click(within(entry).getByRole('button', { name: 'Word it your way: Take the leaf.' }))
    await user.keyboard('Never.{Escape}')
    expect(gateway.records.wordings).toEqual([])
    expect(within(entry).getByText('Take the leaf.')).toBeTruthy()
  })
})

describe('your data', () => {
  it('goes out as one file, is erased after a question, and comes back as it was', async () => {
    const { user, entry, gateway } = await openEntry('Larchol')
    await user.click(within(entry).getByRole('button', { name: 'Favourite: Larchol' }))
    await user.click(within(entry).getByRole('button', { name: 'Add a note' }))
    await user.keyboard('Mine.')
    await user.click(screen.getByRole('link', { name: 'Yours' }))
    await user.click(await screen.findByRole('button', { name: 'Export…' }))
    expect((await screen.findAllByText(/^Exported to my-records.json: 1 note, 1 favourite/))[0]).toBeTruthy()
    const before = structuredClone(gateway.records)

    await user.click(screen.getByRole('button', { name: 'Erase everything…' }))
    const question = await screen.findByRole('dialog')
    await user.click(within(question).getByRole('button', { name: 'Erase everything' }))
    expect((await screen.findAllByText('Everything of yours is erased from this computer.'))[0]).toBeTruthy()
    expect(gateway.records.notes).toEqual([])
    expect(screen.getByText('Nothing of yours yet.')).toBeTruthy()

    await user.click(screen.getByRole('button', { name: 'Import…' }))
    const effect = await screen.findByRole('dialog')
    expect(effect.textContent).toContain('New here: 1 note, 1 favourite')
    await user.click(within(effect).getByRole('button', { name: 'Add to what is here' }))
    expect((await screen.findAllByText('my-records.json is imported.'))[0]).toBeTruthy()
    expect(gateway.records.notes).toEqual(before.notes)
    expect(gateway.records.favourites).toEqual(before.favourites)
  })
})
