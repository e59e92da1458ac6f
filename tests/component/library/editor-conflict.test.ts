import { screen, waitFor, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { failure } from '../../../src/core/result'
import { makeSource, said, sourceId } from '../../fixtures/make-pack'
import {
  button,
  choose,
  field,
  giveHeight,
  guideNow,
  ID,
  imported,
  type Opened,
  openEditor,
} from '../../support/guide-editor'

beforeEach(giveHeight)

describe('another version in the meantime', () => {
  it('is taken over at once; what is typed stays and the entry says so', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    await app.user.type(field('Name'), ' forte')
    app.gateway.install(imported('2.0', 'Changed elsewhere.'))
    expect(await screen.findByText(/has changed since you began to type/)).toBeTruthy()
    expect(field('Name').value).toBe('Velotrine forte')
    await app.user.click(button('Save entry'))
    await screen.findAllByText('Saved, version 2.1.')
  })

  it('whose sources have taken a number leaves a new source that of its own', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    await app.user.click(button(/^Sources of the summary/))
    await app.user.click(await screen.findByRole('button', { name: 'New source…' }))
    await app.user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Mine')
    await app.user.type(screen.getByRole('textbox', { name: /^Publisher/ }), 'A press{Enter}')
    await screen.findByRole('button', { name: 'Sources of the summary: An invented handbook (2020), Mine' })
    const next = imported('2.0')
    const [, salts] = next.entries
    if (salts) salts.summary.sources = [sourceId('S2')]
    app.gateway.install({ ...next, sources: { ...next.sources, [sourceId('S2')]: makeSource({ title: 'Theirs' }) } })
    await screen.findByText(/^version 2\.0 ·/)
    expect(button('Sources of the summary: An invented handbook (2020), Mine')).toBeTruthy()
    await app.user.click(button('Save entry'))
    await screen.findAllByText('Saved, version 2.1.')
    const guide = await guideNow(app)
    expect(guide.sources).toMatchObject({ S2: { title: 'Theirs' }, S3: { title: 'Mine' } })
    expect(guide.entries[0]?.summary.sources).toEqual(['S1', 'S3'])
  })

  it('is told when the saving meets it first, and nothing typed is lost', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    const editPack = vi.spyOn(app.gateway, 'editPack')
    editPack.mockResolvedValueOnce(failure('conflict', 'Calf cramp was changed in the meantime.'))
    await app.user.type(field('Name'), ' forte')
    await app.user.click(button('Save entry'))
    expect((await screen.findByRole('alert')).textContent).toContain('was changed in the meantime')
    expect(field('Name').value).toBe('Velotrine forte')
    await app.user.click(button('Save entry'))
    await screen.findAllByText('Saved, version 1.1.')
  })
})

describe('an entry that was removed meanwhile', () => {
  /** Velotrine with a source of its own, typed for here, and gone from the guide. */
  async function openGone() {
    const app = await openEditor()
    const guide = imported('1.1')
    const [velotrine, salts] = guide.entries
    if (!velotrine || !salts) throw new Error('two drugs expected')
    const cited = { ...velotrine, summary: said('For the night.', [sourceId('S2')]), twins: [salts.id] }
    const sources = { ...guide.sources, [sourceId('S2')]: makeSource({ title: 'Night cramps' }) }
    app.gateway.install({ ...guide, entries: [cited, ...guide.entries.slice(1)], sources })
    await screen.findByText(/^version 1\.1 ·/)
    await choose(app, 'Velotrine')
    await app.user.type(field('Name'), ' forte')
    return app
  }
  const withoutVelotrine = () => {
    const guide = imported('2.0')
    return { ...guide, entries: guide.entries.slice(2) }
  }

  it('is kept as a new one with its name, its text and its sources', async () => {
    const app = await openGone()
    app.gateway.install(withoutVelotrine())
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('“Velotrine forte” is no longer in the guide')
    expect(screen.getByRole('treeitem', { name: /^Velotrine forte/ })).toBeTruthy()
    await app.user.click(within(alert).getByRole('button', { name: 'Keep it as a new entry' }))
    await screen.findAllByText('Saved, version 2.1.')
    const guide = await guideNow(app)
    expect(guide.entries.at(-1)).toMatchObject({
      ...{ id: 'drug/velotrine-forte', kind: 'drug', name: 'Velotrine forte', twins: [] },
      ...{ summary: { text: 'For the night.', sources: ['S2'] }, details: [{ text: 'One.' }, { text: 'Two.' }] },
    })
    expect(guide.sources).toMatchObject({ S2: { title: 'Night cramps' } })
    expect(screen.getByRole('heading', { level: 2, name: 'Velotrine forte' })).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('keeps its source under another number where that is taken by another source', async () => {
    const app = await openGone()
    const next = withoutVelotrine()
    const [fatigue] = next.entries
    if (fatigue) fatigue.summary.sources = [sourceId('S2')]
    app.gateway.install({ ...next, sources: { ...next.sources, [sourceId('S2')]: makeSource({ title: 'Shoes' }) } })
    await app.user.click(await screen.findByRole('button', { name: 'Keep it as a new entry' }))
    await screen.findAllByText('Saved, version 2.1.')
    const guide = await guideNow(app)
    expect(guide.sources).toMatchObject({ S2: { title: 'Shoes' }, S3: { title: 'Night cramps' } })
    expect(guide.entries.at(-1)).toMatchObject({ summary: { sources: ['S3'] } })
  })

  it('is met by the saving first, and nothing is sent in its place', async () => {
    const app = await openGone()
    const editPack = vi.spyOn(app.gateway, 'editPack')
    editPack.mockImplementationOnce(() => {
      app.gateway.install(withoutVelotrine())
      return Promise.resolve(failure('conflict', 'Calf cramp was changed in the meantime.'))
    })
    await app.user.click(button('Save entry'))
    const alert = await screen.findByRole('alert')
    await waitFor(() => expect(document.activeElement).toBe(alert))
    expect(field('Name').value).toBe('Velotrine forte')
    await app.user.click(button('Save entry'))
    expect(editPack).toHaveBeenCalledTimes(1)
    expect(screen.getAllByRole('alert')).toHaveLength(1)
  })

  it('is copied as text, discarded, and brought back', async () => {
    const app = await openGone()
    app.gateway.install(withoutVelotrine())
    const alert = await screen.findByRole('alert')
    await app.user.click(within(alert).getByRole('button', { name: 'Copy as text' }))
    const copied = await navigator.clipboard.readText()
    expect(copied).toContain('DRUG: Velotrine forte\nIn short: For the night. [1]')
    expect(copied).toContain('[1] Night cramps.')
    await app.user.click(within(alert).getByRole('button', { name: 'Discard it' }))
    await screen.findByRole('heading', { level: 2, name: 'About this guide' })
    expect(screen.queryByRole('treeitem', { name: /^Velotrine/ })).toBeNull()
    await app.user.click(button('Bring it back'))
    await waitFor(() => expect(field('Name').value).toBe('Velotrine forte'))
    expect(await screen.findByRole('alert')).toBeTruthy()
  })
})

describe('a guide that goes while it is edited', () => {
  it.each([
    ['removed', (app: Opened) => app.gateway.removePack(ID), /Calf cramp is not among the guides any more/],
    [
      'replaced by one of a publisher',
      ({ gateway }: Opened) => {
        gateway.mark(ID, { provenance: undefined })
        gateway.sendLibraryChanged()
      },
      /another publisher's guide/,
    ],
  ])('%s leaves what was typed to be copied', async (_how, lose, why) => {
    const app = await openEditor({ entry: 'Velotrine' })
    await app.user.type(field('Name'), ' forte')
    void lose(app)
    expect(await screen.findByText(why)).toBeTruthy()
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })))
    expect(screen.queryByText(/every save makes a new version/)).toBeNull()
    const typed = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What you typed and did not save' })
    expect(typed.value).toContain('DRUG: Velotrine forte\nIn short: For the night. [1]\nDetails: One. [1]')
    expect(screen.getByText(/cannot be saved here any more/)).toBeTruthy()
    await app.user.click(button('Copy all of it'))
    expect(await screen.findByText('Copied.')).toBeTruthy()
    expect(await navigator.clipboard.readText()).toBe(typed.value)
    // Closing the window and leaving ask as before.
    expect(app.gateway.unsaved).toEqual(['Velotrine forte'])
    await app.user.click(screen.getByRole('link', { name: 'Board' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Leave without saving?' }))
    expect(dialog.queryByRole('button', { name: 'Save and leave' })).toBeNull()
    await app.user.click(dialog.getByRole('button', { name: 'Leave without saving' }))
    await screen.findByRole('region', { name: 'Drugs' })
  })
})
