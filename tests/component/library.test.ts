import { fireEvent, screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { anchorEntry } from '../../src/core/records/anchor'
import { failure, success } from '../../src/core/result'
import type { Pack } from '../../src/core/topic/topic'
import { makeEntry, makeManifest, makePack, packId, said } from '../fixtures/make-pack'
import { openApp, openBoard } from '../support/open-app'
import { boardPack } from '../fixtures/board-pack'

const guide = (version = '1.0', id = 'clinic-guide', summary = `As version ${version} says.`): Pack =>
  makePack([makeEntry('drug', 'balofen', { name: 'Balofen', summary: said(summary) })], {
    manifest: makeManifest({ id: packId(id), title: `Guide ${id}`, version }),
  })

async function openLibrary(options: Parameters<typeof openBoard>[0] = {}) {
  const app = await openBoard(options)
  await app.user.click(screen.getByRole('link', { name: 'Library' }))
  await screen.findByRole('heading', { level: 1, name: 'Library' })
  return app
}

const rowOf = (title: string) =>
  screen.getByRole('heading', { level: 3, name: new RegExp(`^${title}`) }).closest<HTMLElement>('li')!
const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('the list', () => {
  it('tells what each guide is and where it came from', async () => {
    const { gateway } = await openLibrary({ packs: [boardPack(), guide()] })
    gateway.mark(packId('clinic-guide'), {
      origin: 'importedPack',
      bytes: 1_234_567,
      signature: { status: 'unknownKey', fingerprint: 'ab12 cd34' },
    })
    gateway.sendLibraryChanged()
    const row = rowOf('Guide clinic-guide')
    await waitFor(() => expect(row.textContent).toContain('Imported pack'))
    for (const text of [
      /version 1\.0 of 2026-01-31 · English · Invented Press/,
      /1 entry · 1\.2 MB/,
      /not yet reviewed/,
      /does not know, ab12 cd34/,
    ])
      expect(row.textContent).toMatch(text)
    expect(rowOf('Invented spasm').textContent).toContain('Came with the app')
  })

  it('opens another guide: the board and the header show it, and it is remembered', async () => {
    const { gateway, user } = await openLibrary({ packs: [boardPack(), guide()] })
    expect(rowOf('Invented spasm').textContent).toContain('open')
    await user.click(within(rowOf('Guide clinic-guide')).getByRole('button', { name: 'Open' }))
    expect(await screen.findByRole('option', { name: /^Balofen/ })).toBeTruthy()
    expect(within(screen.getByRole('banner')).getByText('Guide clinic-guide')).toBeTruthy()
    expect(await gateway.readSettings()).toMatchObject({ value: { topic: 'clinic-guide' } })
  })

  it('starts with the guide that was open last, or the first one when that is gone', async () => {
    const settings = { theme: 'light', interfaceSize: 100, topic: packId('clinic-guide') } as const
    await openBoard({
      packs: [boardPack(), guide()],
      gateway: { readSettings: () => Promise.resolve(success(settings)) },
    })
    expect(within(screen.getByRole('banner')).getByText('Guide clinic-guide')).toBeTruthy()
  })

  it('filters a long list and says how many are left', async () => {
    const many = Array.from({ length: 9 }, (_, i) => guide('1.0', `guide-${i}`))
    const { user } = await openLibrary({ packs: [boardPack(), ...many] })
    await user.type(screen.getByRole('searchbox', { name: 'Filter the guides' }), 'guide-7')
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent?.trim())).toEqual([
      'Guide guide-7',
    ])
    expect(screen.getByText('1 of 10 guides')).toBeTruthy()
    await user.type(screen.getByRole('searchbox', { name: 'Filter the guides' }), 'x')
    expect(screen.getByText(/No guide has “guide-7x”/)).toBeTruthy()
    await user.click(button('Show all'))
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(10)
  })

  it('names every file that was left out, and shows no second notice of it', async () => {
    const problem = {
      name: 'broken.json',
      error: failure('pack-invalid', 'broken.json has a fault.', ['a: expected b']).error,
    }
    await openLibrary({ problems: [problem] })
    const region = screen.getByRole('region', { name: 'One file was left out' })
    expect(region.textContent).toContain('broken.json has a fault.')
    expect(region.textContent).toContain('a: expected b')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('names ten of many files that were left out at first', async () => {
    const problem = (n: number) => failure('pack-invalid', `g${n}.json has a fault and was not loaded.`).error
    const problems = Array.from({ length: 1_000 }, (_, n) => ({ name: `g${n}.json`, error: problem(n) }))
    const { user } = await openLibrary({ problems })
    const list = within(screen.getByRole('region', { name: '1,000 files were left out' }))
    expect(list.getAllByText(/was not loaded/)).toHaveLength(10)
    expect(list.getByText(/The other guides can be used/)).toBeTruthy()
    await user.click(list.getByRole('button', { name: 'Show the other 990' }))
    expect(list.getAllByText(/was not loaded/)).toHaveLength(1_000)
  })

  it('says at the head of the list that more guides are being read', async () => {
    const { gateway } = await openLibrary({ packs: [boardPack(), guide()] })
    const listPacks = vi.spyOn(gateway, 'listPacks')
    const listed = await gateway.listPacks()
    if (listed.ok) listPacks.mockResolvedValueOnce(success({ ...listed.value, isReading: true }))
    gateway.sendLibraryChanged()
    await screen.findByText('2 guides, more are being read…')
    gateway.sendLibraryChanged()
    await screen.findByText('2 guides')
  })

  it('does not speak of other guides where there are none', async () => {
    const { error } = failure('not-found', 'There are no guides in /app.')
    const { user } = openApp({ packs: [], problems: [{ name: '/app', error }] })
    await user.click(await screen.findByRole('link', { name: 'Library' }))
    const region = within(await screen.findByRole('region', { name: 'One file was left out' }))
    expect(region.getByText(/Correct the file/)).toBeTruthy()
    expect(region.queryByText(/The other guides can be used/)).toBeNull()
  })

  it('can be reached when no guide can be opened, and import mends it', async () => {
    const { gateway, user } = openApp({ packs: [] })
    await screen.findByRole('alert')
    await user.click(screen.getByRole('link', { name: 'Library' }))
    gateway.offer(success(guide()))
    await user.click(await screen.findByRole('button', { name: 'Import a guide…' }))
    await user.click(await screen.findByRole('button', { name: 'Install this guide' }))
    await waitFor(() => expect(within(screen.getByRole('banner')).getByText('Guide clinic-guide')).toBeTruthy())
  })
})

describe('importing', () => {
  it('shows the file first; nothing is installed until a person says so', async () => {
    const { gateway, user } = await openLibrary()
    gateway.offer(success(guide()))
    await user.click(button('Import a guide…'))
    const heading = await screen.findByRole('heading', { level: 1, name: 'Import Guide clinic-guide?' })
    expect(document.activeElement).toBe(heading)
    expect(screen.getByText(/Nobody vouches/)).toBeTruthy()
    await user.click(button('Do not import'))
    expect(await screen.findByText('Nothing was imported.')).toBeTruthy()
    expect(screen.queryByText('Guide clinic-guide')).toBeNull()
    await user.click(button('Import a guide…'))
    await user.click(await screen.findByRole('button', { name: 'Install this guide' }))
    expect(await screen.findByText('Guide clinic-guide, version 1.0 is installed.')).toBeTruthy()
    expect(rowOf('Guide clinic-guide')).toBeTruthy()
  })

  it('shows why a file was refused, fault by fault', async () => {
    const { gateway, user } = await openLibrary()
    gateway.offer(failure('pack-invalid', 'guide.json has a fault.', ['drugs[3]: expected a name']))
    await user.click(button('Import a guide…'))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('guide.json has a fault.')
    expect(alert.textContent).toContain('drugs[3]: expected a name')
  })

  it('takes dropped files one after the other', async () => {
    const { gateway, user } = await openLibrary()
    const readDropped = vi.spyOn(gateway, 'readDropped')
    gateway.offer(success(guide()))
    const files = [new File(['1'], 'one.json'), new File(['2'], 'two.json')]
    await fireEvent.drop(screen.getByRole('heading', { level: 1, name: 'Library' }), {
      dataTransfer: { files, types: ['Files'] },
    })
    await user.click(await screen.findByRole('button', { name: 'Install this guide' }))
    await waitFor(() => expect(readDropped.mock.calls.map(([file]) => file.name)).toEqual(['one.json', 'two.json']))
  })
})

describe('an update', () => {
  async function update(note: boolean) {
    const app = await openLibrary({ packs: [boardPack(), guide()] })
    const [entry] = guide().entries
    if (note && entry)
      await app.gateway.changeRecords({
        class: 'notes',
        put: [
          {
            id: 'n1',
            packId: packId('clinic-guide'),
            entryId: entry.id,
            anchor: anchorEntry(guide(), entry),
            text: 'Ask the pharmacy first.',
            changedOn: '2026-01-31',
          },
        ],
        remove: [],
      })
    const kept = await app.gateway.readRecords()
    if (kept.ok) app.gateway.sendRecordsChanged(kept.value)
    app.gateway.offer(success(guide('1.1')))
    await app.user.click(button('Import a guide…'))
    await screen.findByRole('heading', { level: 1, name: 'Update Guide clinic-guide from 1.0 to 1.1?' })
    return app
  }
  const notesOf = async (gateway: Awaited<ReturnType<typeof update>>['gateway']) => {
    const read = await gateway.readRecords()
    return read.ok ? read.value.notes.records : []
  }

  it('shows what changes, line by line, and installs it', async () => {
    const { user } = await update(false)
    expect(screen.getByText('As version 1.0 says.').tagName).toBe('DEL')
    expect(screen.getByText('As version 1.1 says.').tagName).toBe('INS')
    expect(screen.queryByRole('heading', { name: 'Your notes and favourites' })).toBeNull()
    await user.click(button('Install 1.1'))
    expect(await screen.findByText(/Version 1\.0 is kept for a roll-back/)).toBeTruthy()
    expect(rowOf('Guide clinic-guide').textContent).toContain('version 1.1')
  })

  it('keeps a touched note as it is unless told otherwise', async () => {
    const { gateway, user } = await update(true)
    const before = await notesOf(gateway)
    const own = await screen.findByRole('region', { name: 'Your notes and favourites' })
    expect(own.textContent).toContain('Note on Balofen')
    expect(own.textContent).toContain('Ask the pharmacy first.')
    await user.click(button('Install 1.1'))
    await screen.findByText(/is kept for a roll-back/)
    expect(await notesOf(gateway)).toEqual(before)
  })

  it('adopts a note for the new text, or drops it, when that is chosen', async () => {
    const { gateway, user } = await update(true)
    await user.click(await screen.findByRole('radio', { name: 'Holds for the new text' }))
    await user.click(button('Install 1.1'))
    await screen.findByText(/is kept for a roll-back/)
    await waitFor(async () => expect(await notesOf(gateway)).toMatchObject([{ anchor: { packVersion: '1.1' } }]))
  })

  it('drops a note only when that is chosen', async () => {
    const { gateway, user } = await update(true)
    await user.click(await screen.findByRole('radio', { name: 'Drop' }))
    await user.click(button('Do not update'))
    expect(await notesOf(gateway)).toHaveLength(1)
    gateway.offer(success(guide('1.1')))
    await user.click(button('Import a guide…'))
    await user.click(await screen.findByRole('radio', { name: 'Drop' }))
    await user.click(button('Install 1.1'))
    await waitFor(async () => expect(await notesOf(gateway)).toEqual([]))
  })

  it('is rolled back in two steps, with the changes in sight', async () => {
    const { user } = await update(false)
    await user.click(button('Install 1.1'))
    await screen.findByText(/is kept for a roll-back/)
    await user.click(button('Roll back to 1.0…'))
    await screen.findByRole('heading', { level: 1, name: 'Roll Guide clinic-guide back from 1.1 to 1.0?' })
    await user.click(button('Roll back to 1.0'))
    expect(await screen.findByText('Guide clinic-guide is at version 1.0 now.')).toBeTruthy()
    expect(button('Return to 1.1…')).toBeTruthy()
  })

  it('that the app brought is told until it was looked at', async () => {
    const { gateway, user } = await openLibrary({ packs: [boardPack(), guide('1.1')] })
    gateway.keep(guide('1.0'))
    gateway.mark(packId('clinic-guide'), { updatedFrom: '1.0' })
    gateway.sendLibraryChanged()
    await user.click(await screen.findByRole('button', { name: 'See what changed…' }))
    await screen.findByRole('heading', { level: 1, name: 'Guide clinic-guide: what changed from 1.0 to 1.1' })
    expect(button('Roll back to 1.0')).toBeTruthy()
    await user.click(button('Keep the new version'))
    await screen.findByText(/were looked at/)
    expect(screen.queryByRole('button', { name: 'See what changed…' })).toBeNull()
  })
})

describe('removal', () => {
  it('asks first, and the focus stays in the dialog', async () => {
    const { gateway, user } = await openLibrary({ packs: [boardPack(), guide()] })
    gateway.mark(packId('clinic-guide'), { origin: 'importedPack' })
    gateway.sendLibraryChanged()
    await user.click(await screen.findByRole('button', { name: 'Remove…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Remove Guide clinic-guide?' })
    await user.click(within(dialog).getByRole('button', { name: 'Keep it' }))
    expect(rowOf('Guide clinic-guide')).toBeTruthy()
    await user.click(button('Remove…'))
    await user.click(await screen.findByRole('button', { name: 'Remove the guide' }))
    expect(await screen.findByText('Guide clinic-guide, version 1.0, was removed.')).toBeTruthy()
    await waitFor(() => expect(screen.queryByRole('heading', { level: 3, name: /^Guide clinic-guide/ })).toBeNull())
  })

  it('of the open guide leaves the first one open', async () => {
    const { gateway, user } = await openLibrary({ packs: [boardPack(), guide()] })
    gateway.mark(packId('clinic-guide'), { origin: 'importedPack' })
    await user.click(within(rowOf('Guide clinic-guide')).getByRole('button', { name: 'Open' }))
    await gateway.removePack(packId('clinic-guide'))
    await waitFor(() => expect(within(screen.getByRole('banner')).getByText('Invented spasm')).toBeTruthy())
  })
})

describe('keys of publishers', () => {
  it('are added under a name, shown by their fingerprint and removed', async () => {
    const { gateway, user } = await openLibrary()
    await user.type(screen.getByRole('textbox', { name: 'Public key, as text' }), 'bad')
    await user.click(button('Check the key'))
    expect((await screen.findByRole('alert')).textContent).toContain('no public key')
    await user.clear(screen.getByRole('textbox', { name: 'Public key, as text' }))
    await user.type(screen.getByRole('textbox', { name: 'Public key, as text' }), 'good')
    await user.click(button('Check the key'))
    await user.type(await screen.findByRole('textbox', { name: 'Name of the publisher' }), 'Riverside')
    await user.click(button('Trust this key'))
    expect(await gateway.readSettings()).toMatchObject({ value: { publisherKeys: [{ name: 'Riverside' }] } })
    await waitFor(() =>
      expect(screen.getByRole('region', { name: /trusts/ }).textContent).toContain('ab12 cd34 ef56 7890'),
    )
    await user.click(button('Remove the key of Riverside'))
    await waitFor(async () => expect(await gateway.readSettings()).toMatchObject({ value: { publisherKeys: [] } }))
  })
})

describe('the switch in the header', () => {
  it('is there with more than one guide, opens by key and filters', async () => {
    const many = Array.from({ length: 9 }, (_, i) => guide('1.0', `guide-${i}`))
    const { user } = await openBoard({ packs: [boardPack(), ...many] })
    button(/change the guide$/).focus()
    await user.keyboard('{Enter}')
    await user.type(await screen.findByRole('searchbox', { name: 'Filter the guides' }), 'guide-3{Enter}')
    await waitFor(() => expect(within(screen.getByRole('banner')).getByText('Guide guide-3')).toBeTruthy())
  })

  it('is a plain title with one guide', async () => {
    await openBoard()
    expect(screen.queryByRole('button', { name: /change the guide$/ })).toBeNull()
    expect(within(screen.getByRole('banner')).getByText('Invented spasm')).toBeTruthy()
  })
})
