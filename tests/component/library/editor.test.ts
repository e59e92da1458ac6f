import { screen, waitFor, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { failure } from '../../../src/core/result'
import { S1 } from '../../fixtures/make-pack'
import { button, choose, field, giveHeight, guideNow, openEditor, tab } from '../../support/guide-editor'
import { openBoard } from '../../support/open-app'

beforeEach(giveHeight)

describe('which guides can be edited', () => {
  it('is told where the others are listed, and why not', async () => {
    const { user } = await openBoard()
    await user.click(screen.getByRole('link', { name: 'Library' }))
    const edit = await screen.findByRole('button', { name: 'Edit…', description: /came with the app/ })
    expect(edit.getAttribute('aria-disabled')).toBe('true')
    await user.click(edit)
    expect(screen.getByText(/came with the app and is updated with it/)).toBeTruthy()
    expect(screen.queryByRole('heading', { level: 1, name: /^Edit/ })).toBeNull()
  })

  it('is seen where an entry is read', async () => {
    const app = await openEditor()
    await app.user.click(button('Library'))
    await app.user.click(await screen.findByRole('button', { name: 'Open' }))
    await app.user.click(await screen.findByRole('option', { name: /^Velotrine/ }))
    await app.user.click(await screen.findByRole('button', { name: 'Edit this entry' }))
    const heading = await screen.findByRole('heading', { level: 2, name: 'Velotrine' })
    await waitFor(() => expect(document.activeElement).toBe(heading))
  })

  it('leaves a bundled entry without that button', async () => {
    const { user } = await openBoard()
    await user.click(screen.getByRole('option', { name: /^Larchol/ }))
    await screen.findByRole('complementary', { name: 'Entry' })
    expect(screen.queryByRole('button', { name: 'Edit this entry' })).toBeNull()
  })
})

describe('an entry', () => {
  it('is changed and saved by key; what is shown is the new version', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    await app.user.type(field('Name'), ' forte')
    await app.user.keyboard('{Control>}s{/Control}')
    expect(await screen.findAllByText('Saved, version 1.1.')).toBeTruthy()
    expect((await guideNow(app)).entries[0]).toMatchObject({ name: 'Velotrine forte' })
    expect(screen.getByText(/^version 1\.1 ·/)).toBeTruthy()
    // Who goes on typing is where they were.
    expect(document.activeElement).toBe(field('Name'))
  })

  it('states a fact with a new source that is asked for in full', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    await app.user.click(tab(/^Facts 0\/13/))
    await app.user.selectOptions(screen.getByRole('combobox', { name: /^Role/ }), 'Stated')
    await waitFor(() => expect(document.activeElement).toBe(field('Role')))
    await app.user.keyboard('Eases the cramp')
    await app.user.click(button(/^Sources of Role: Who says so/))
    await app.user.click(await screen.findByRole('button', { name: 'New source…' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'New source' }))
    await app.user.click(dialog.getByRole('button', { name: 'Add the source' }))
    expect(document.activeElement).toBe(dialog.getByRole('textbox', { name: 'Title', description: /Write the title/ }))
    await app.user.type(dialog.getByRole('textbox', { name: 'Title' }), 'Night cramps')
    await app.user.type(dialog.getByRole('textbox', { name: /^Publisher/ }), 'A press')
    await app.user.type(dialog.getByRole('textbox', { name: /^Address/ }), 'https://example.org/cramps')
    expect(dialog.getByText(/Host: example\.org\./)).toBeTruthy()
    await app.user.click(dialog.getByRole('button', { name: 'Add the source' }))
    await screen.findByRole('button', { name: 'Sources of Role: Night cramps' })
    await app.user.click(button('Save entry'))
    await screen.findAllByText('Saved, version 1.1.')
    const guide = await guideNow(app)
    expect(guide.sources).toMatchObject({ S2: { title: 'Night cramps', address: 'https://example.org/cramps' } })
    expect(guide.entries[0]?.facts).toMatchObject({ role: { stated: [{ text: 'Eases the cramp', sources: ['S2'] }] } })
    expect(screen.getByRole('treeitem', { name: /^Velotrine/ }).textContent).toContain('1/13')
  })

  it('that is refused keeps what was typed, says what is wrong where it is, and leads there', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    await app.user.click(tab(/^Facts/))
    await app.user.selectOptions(screen.getByRole('combobox', { name: /^Adult dose/ }), 'Stated')
    await app.user.type(field('Dose'), 'one leaf')
    await app.user.click(tab(/^Text/))
    await app.user.click(button('Save entry'))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('What you typed is still here.')
    await waitFor(() => expect(document.activeElement).toBe(field('Drug')))
    expect(field('Drug').getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByRole('textbox', { name: 'Drug', description: 'Write something here.' })).toBeTruthy()
    expect(field('Dose').value).toBe('one leaf')
    expect((await guideNow(app)).manifest.version).toBe('1.0')
    await app.user.click(tab(/^Text/))
    await app.user.click(within(alert).getByRole('button', { name: 'Adult dose 1, drug' }))
    await waitFor(() => expect(document.activeElement).toBe(field('Drug')))
  })

  it('has its lines moved, added and taken out by key, and put back', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    field('detail 1').focus()
    await app.user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect([field('detail 1').value, field('detail 2').value]).toEqual(['Two.', 'One.'])
    await waitFor(() => expect(document.activeElement).toBe(field('detail 2')))
    await app.user.click(button('Remove detail 1'))
    expect(screen.queryByRole('textbox', { name: 'detail 2' })).toBeNull()
    await app.user.click(button('Add a paragraph'))
    await waitFor(() => expect(document.activeElement).toBe(field('detail 2')))
    await app.user.click(button('Revert'))
    await waitFor(() => expect([field('detail 1').value, field('detail 2').value]).toEqual(['One.', 'Two.']))
    await app.user.click(button('Bring it back'))
    await waitFor(() => expect(field('detail 1').value).toBe('One.'))
    expect(screen.queryByRole('button', { name: 'Bring it back' })).toBeNull()
    expect(field('detail 2').value).toBe('')
  })

  it('goes on to the next line with Enter, and breaks none', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    await app.user.type(field('detail 1'), '{Enter}Between.')
    expect([1, 2, 3].map((n) => field(`detail ${n}`).value)).toEqual(['One.', 'Between.', 'Two.'])
    await app.user.type(field('Name'), '{Enter}X')
    expect(field('Name').value).toBe('VelotrineX')
    await app.user.type(field('Other names'), 'velo{Enter}trine')
    expect(field('Other names').value).toBe('velo\ntrine')
  })

  it('that cannot be removed says so', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    vi.spyOn(app.gateway, 'editPack').mockResolvedValueOnce(failure('invalid-input', 'The last entry stays.'))
    await app.user.click(button('Remove entry…'))
    await app.user.click(await screen.findByRole('button', { name: 'Remove the entry' }))
    expect((await screen.findByRole('alert')).textContent).toContain('The last entry stays.')
  })

  it('keeps what is typed while others are looked at, and is reached by key', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    await app.user.type(field('Name'), 'X')
    await app.user.keyboard('{Alt>}{PageDown}{/Alt}')
    const next = await screen.findByRole('heading', { level: 2, name: 'Salts' })
    await waitFor(() => expect(document.activeElement).toBe(next))
    expect(
      within(screen.getByRole('treeitem', { name: /^VelotrineX|^Velotrine/ })).getByLabelText('not saved'),
    ).toBeTruthy()
    await app.user.keyboard('{Alt>}{PageUp}{/Alt}')
    await waitFor(() => expect(field('Name').value).toBe('VelotrineX'))
  })

  it('is added under its kind and removed with a word on what refers to it', async () => {
    const app = await openEditor({ entry: 'Fatigue' })
    await app.user.click(button('Add an entry…'))
    const dialog = within(await screen.findByRole('dialog', { name: 'Add an entry' }))
    await app.user.selectOptions(dialog.getByRole('combobox', { name: 'Kind' }), 'Red flag')
    await app.user.type(dialog.getByRole('textbox', { name: 'Name' }), 'Swelling of one leg{Enter}')
    await screen.findByRole('heading', { level: 2, name: 'Swelling of one leg' })
    await app.user.type(field('Summary'), 'One leg is thicker.')
    await app.user.click(button(/^Sources of the summary/))
    await app.user.click(await screen.findByRole('checkbox', { name: /An invented handbook/ }))
    await app.user.keyboard('{Escape}')
    await app.user.click(button('Save entry'))
    await screen.findAllByText('Saved, version 1.1.')
    expect((await guideNow(app)).entries.at(-1)).toMatchObject({ id: 'redFlag/swelling-of-one-leg', kind: 'redFlag' })
    await app.user.click(button('Remove entry…'))
    const ask = within(await screen.findByRole('dialog', { name: 'Remove Swelling of one leg?' }))
    expect(ask.getByText(/last red flag/)).toBeTruthy()
    await app.user.click(ask.getByRole('button', { name: 'Remove the entry' }))
    await waitFor(async () => expect((await guideNow(app)).manifest.version).toBe('1.2'))
    expect(screen.queryByRole('treeitem', { name: /^Swelling/ })).toBeNull()
  })
})

describe('a guide that cannot be read', () => {
  it('says why, and is tried again', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    await app.user.click(button('Library'))
    const readPack = vi.spyOn(app.gateway, 'readPack')
    readPack.mockResolvedValueOnce(failure('io', 'The file of Calf cramp could not be read.'))
    await app.user.click(await screen.findByRole('button', { name: 'Edit…', description: '' }))
    expect((await screen.findByRole('alert')).textContent).toContain('could not be read')
    await app.user.click(button('Try again'))
    await screen.findByRole('tree')
  })
})

describe('words for a patient', () => {
  it('are a sentence a line, with figures that follow the typing', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    await app.user.click(tab(/For the patient/))
    await app.user.click(button('Write it'))
    await waitFor(() => expect(document.activeElement).toBe(field('What it is, line 1')))
    await app.user.keyboard('It utilizes central mechanisms to diminish involuntary contraction.')
    const figures = within(screen.getByRole('complementary', { name: 'Can the patient read it?' }))
    expect(await figures.findByText('Above the reading limits')).toBeTruthy()
    expect(figures.getByText(/^Long words: .*mechanisms/)).toBeTruthy()
    await app.user.clear(field('What it is, line 1'))
    await app.user.type(field('What it is, line 1'), 'It calms the leg.{Enter}You sleep well.')
    expect(field('What it is, line 2').value).toBe('You sleep well.')
    expect(await figures.findByText('Within the reading limits')).toBeTruthy()
    expect(figures.getByText('Still to say: tell us first, watch for.')).toBeTruthy()
    await app.user.click(button('Save entry'))
    await screen.findAllByText('Saved, version 1.1.')
    expect((await guideNow(app)).entries[0]?.patient).toMatchObject({ what: ['It calms the leg.', 'You sleep well.'] })
  })

  it('take the plainer word with one press', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    await app.user.click(tab(/For the patient/))
    await app.user.click(button('Write it'))
    await app.user.type(field('What it is, line 1'), 'Utilize a cold pack.')
    await app.user.click(await screen.findByRole('button', { name: 'Write “Use”' }))
    expect(field('What it is, line 1').value).toBe('Use a cold pack.')
  })

  it('that were taken out can be brought back', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    await app.user.click(tab(/For the patient/))
    await app.user.click(button('Write it'))
    await app.user.type(field('What it is, line 1'), 'It calms.')
    await app.user.click(button('Take the text for patients out'))
    await app.user.click(button('Bring the text back'))
    expect(field('What it is, line 1').value).toBe('It calms.')
  })

  it('become as many lines as are pasted', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    await app.user.click(tab(/For the patient/))
    await app.user.click(button('Write it'))
    await waitFor(() => expect(document.activeElement).toBe(field('What it is, line 1')))
    await app.user.paste('It calms.\n\nIt helps you sleep.\nIt is safe.')
    expect([1, 2, 3].map((n) => field(`What it is, line ${n}`).value)).toEqual([
      'It calms.',
      'It helps you sleep.',
      'It is safe.',
    ])
  })
})

describe('leaving', () => {
  it('asks while something is not saved, and can save first', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    await app.user.type(field('Name'), ' forte')
    await app.user.click(screen.getByRole('link', { name: 'Board' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Leave without saving?' }))
    // Closing the window would ask, too.
    expect(app.gateway.unsaved).toEqual(['Velotrine forte'])
    expect(dialog.getByText('Velotrine forte')).toBeTruthy()
    await app.user.click(dialog.getByRole('button', { name: 'Stay here' }))
    expect(field('Name').value).toBe('Velotrine forte')
    await app.user.click(screen.getByRole('link', { name: 'Board' }))
    await app.user.click(await screen.findByRole('button', { name: 'Save and leave' }))
    await screen.findByRole('region', { name: 'Drugs' })
    expect((await guideNow(app)).entries[0]).toMatchObject({ name: 'Velotrine forte' })
  })

  it('names what has lost its name, and what never had one', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    await app.user.clear(field('Name'))
    expect(app.gateway.unsaved).toEqual(['Velotrine'])
    await app.user.click(button('Add an entry…'))
    await app.user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Salve{Enter}')
    await screen.findByRole('heading', { level: 2, name: 'Salve' })
    await app.user.clear(field('Name'))
    expect(screen.getByRole('treeitem', { name: /^Without a name/ })).toBeTruthy()
    await app.user.click(screen.getByRole('link', { name: 'Board' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Leave without saving?' }))
    expect(dialog.getAllByRole('listitem').map((row) => row.textContent)).toEqual(['Velotrine', 'Without a name'])
    expect(app.gateway.unsaved).toEqual(['Velotrine', 'Without a name'])
  })

  it('without saving leaves the guide as it was', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    await app.user.type(field('Name'), ' forte')
    await app.user.click(screen.getByRole('link', { name: 'Board' }))
    await app.user.click(await screen.findByRole('button', { name: 'Leave without saving' }))
    await screen.findByRole('region', { name: 'Drugs' })
    expect((await guideNow(app)).manifest.version).toBe('1.0')
    expect(app.gateway.unsaved).toEqual([])
  })
})

describe('the guide as a whole', () => {
  it('has its title and the sentences of every handout changed', async () => {
    const app = await openEditor()
    await app.user.clear(field('Title'))
    await app.user.type(field('Title'), 'Cramp of the calf')
    await app.user.clear(field('Disclaimer, line 1'))
    await app.user.click(button('Save'))
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('Disclaimer')
    await app.user.click(button('Add a line to Disclaimer'))
    await app.user.keyboard('Ask your clinician.')
    await app.user.click(button('Save'))
    await screen.findAllByText('Saved, version 1.1.')
    expect((await guideNow(app)).topic).toMatchObject({
      title: 'Cramp of the calf',
      patient: { disclaimer: ['Ask your clinician.'] },
    })
  })

  it('lists its sources, changes one, and says why another cannot go', async () => {
    const app = await openEditor()
    await app.user.click(screen.getByRole('treeitem', { name: 'Sources' }))
    await app.user.click(await screen.findByRole('button', { name: 'Remove…' }))
    await app.user.click(await screen.findByRole('button', { name: 'Remove the source' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Velotrine (drug)')
    await app.user.click(button('Edit…'))
    const title = within(await screen.findByRole('dialog', { name: 'Edit the source' })).getByRole('textbox', {
      name: 'Title',
    })
    await app.user.type(title, ', second edition{Enter}')
    await waitFor(async () =>
      expect((await guideNow(app)).sources[S1]?.title).toBe('An invented handbook, second edition'),
    )
  })

  it('is reviewed under a name, and any later change takes that back', async () => {
    const app = await openEditor()
    await app.user.click(screen.getByRole('treeitem', { name: 'Review' }))
    expect(await screen.findByText(/Any later change of the guide takes the review back/)).toBeTruthy()
    await app.user.click(button('Set the review'))
    expect(screen.getByRole('textbox', { name: 'Reviewed by', description: /Write the name/ })).toBeTruthy()
    await app.user.type(field('Reviewed by'), 'Dr Ada Otter')
    await app.user.click(button('Set the review'))
    await waitFor(async () =>
      expect((await guideNow(app)).manifest.review).toMatchObject({ status: 'reviewed', reviewer: 'Dr Ada Otter' }),
    )
    await choose(app, 'Velotrine')
    await app.user.type(field('Name'), ' forte')
    await app.user.click(screen.getByRole('treeitem', { name: 'Review' }))
    expect(button('Change the review').hasAttribute('disabled')).toBe(true)
    expect(screen.getByText(/Save or revert it first/)).toBeTruthy()
    await choose(app, 'Velotrine')
    await app.user.click(button('Save entry'))
    await waitFor(async () => expect((await guideNow(app)).manifest.review).toEqual({ status: 'unreviewed' }))
  })
})
