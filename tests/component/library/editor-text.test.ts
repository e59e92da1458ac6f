import { screen, waitFor, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it } from 'vitest'
import { said } from '../../fixtures/make-pack'
import { button, field, giveHeight, guideNow, imported, openEditor } from '../../support/guide-editor'

beforeEach(giveHeight)

describe('running text', () => {
  /** The guide with an overview. */
  async function openTexts() {
    const app = await openEditor()
    const guide = imported('1.1')
    const overview = {
      origin: { section: 'overview' as const, n: 0 },
      paragraphs: [said('It comes.'), said('It goes.')],
    }
    app.gateway.install({ ...guide, texts: [overview] })
    await screen.findByText(/^version 1\.1 ·/)
    await app.user.click(screen.getByRole('treeitem', { name: 'Running text' }))
    await screen.findByRole('heading', { level: 2, name: 'Running text' })
    return app
  }

  it('is changed, moved and added by section with its sources, and saved as one version', async () => {
    const app = await openTexts()
    await app.user.type(field('Overview, paragraph 2'), ' At night.')
    await app.user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await app.user.selectOptions(
      screen.getByRole('combobox', { name: 'Write a text for another section' }),
      'Mechanism of spasm',
    )
    const added = field('Mechanism of spasm, paragraph 1')
    await waitFor(() => expect(document.activeElement).toBe(added))
    await app.user.keyboard('A nerve fires.')
    await app.user.click(button('Save'))
    // Without a source it is refused at its field.
    const alert = await screen.findByRole('alert')
    expect(within(alert).getByRole('button', { name: 'Mechanism of spasm, paragraph 1, sources' })).toBeTruthy()
    expect(added.value).toBe('A nerve fires.')
    await app.user.click(button(/^Sources of Mechanism of spasm, paragraph 1/))
    await app.user.click(await screen.findByRole('button', { name: 'New source…' }))
    await app.user.type(await screen.findByRole('textbox', { name: 'Title' }), 'On nerves')
    await app.user.type(screen.getByRole('textbox', { name: /^Publisher/ }), 'A press{Enter}')
    await screen.findByRole('button', { name: 'Sources of Mechanism of spasm, paragraph 1: On nerves' })
    await app.user.click(button('Save'))
    await screen.findAllByText('Saved, version 1.2.')
    const guide = await guideNow(app)
    expect(guide.texts.map(({ origin, paragraphs }) => [origin.section, paragraphs.map(({ text }) => text)])).toEqual([
      ['overview', ['It goes. At night.', 'It comes.']],
      ['mechanism', ['A nerve fires.']],
    ])
    expect(guide.sources).toMatchObject({ S2: { title: 'On nerves' } })
    expect(guide.manifest.changeLog.at(-1)?.changes).toContain('Running text changed: Overview.')
  })

  it('is left out when its last paragraph is, and can be put back before that', async () => {
    const app = await openTexts()
    await app.user.click(button('Remove Overview, paragraph 1'))
    await app.user.click(button('Remove Overview, paragraph 1'))
    await app.user.click(button('Revert'))
    await waitFor(() => expect(field('Overview, paragraph 1').value).toBe('It comes.'))
    await app.user.click(button('Bring it back'))
    await waitFor(() => expect(screen.queryByRole('textbox', { name: /^Overview, paragraph/ })).toBeNull())
    await app.user.click(screen.getByRole('link', { name: 'Board' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Leave without saving?' }))
    expect(dialog.getByText('Running text')).toBeTruthy()
    await app.user.click(dialog.getByRole('button', { name: 'Stay here' }))
    await app.user.click(button('Save'))
    await screen.findAllByText('Saved, version 1.2.')
    expect((await guideNow(app)).texts).toEqual([])
    expect(screen.queryByRole('heading', { name: 'Overview' })).toBeNull()
  })

  it('that another version changed meanwhile says so, and loses nothing', async () => {
    const app = await openTexts()
    await app.user.type(field('Overview, paragraph 1'), ' Often.')
    const { texts, ...guide } = await guideNow(app)
    const changed = texts.map((text) => ({ ...text, paragraphs: [said('Changed elsewhere.')] }))
    app.gateway.install({ ...guide, manifest: { ...guide.manifest, version: '2.0' }, texts: changed })
    await screen.findByText(/The running text has changed since you began to type/)
    expect(field('Overview, paragraph 1').value).toBe('It comes. Often.')
    await app.user.click(button('Revert'))
    await waitFor(() => expect(field('Overview, paragraph 1').value).toBe('Changed elsewhere.'))
  })
})

describe('editors’ notes', () => {
  it('are written with what they are about and their sources, and read where the entry is', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    await app.user.click(button('Add a note'))
    await waitFor(() => expect(document.activeElement).toBe(field('note 1')))
    await app.user.keyboard('The dose of the article is too high.')
    await app.user.click(screen.getByRole('checkbox', { name: /^On safety/ }))
    await app.user.selectOptions(
      screen.getByRole('combobox', { name: 'What note 1 is about' }),
      'Sources that disagree',
    )
    await app.user.click(button(/^Sources of note 1/))
    await app.user.click(await screen.findByRole('checkbox', { name: /An invented handbook/ }))
    await app.user.keyboard('{Escape}')
    await app.user.click(button('Save entry'))
    await screen.findAllByText('Saved, version 1.1.')
    expect((await guideNow(app)).entries[0]?.editorNotes).toEqual([
      { about: 'sources', text: 'The dose of the article is too high.', isSafety: true, sources: ['S1'] },
    ])
    await app.user.click(button('Show in the guide'))
    const pane = within(await screen.findByRole('complementary', { name: 'Entry' }))
    expect(await pane.findByText('Editor’s note on safety')).toBeTruthy()
  })
})
