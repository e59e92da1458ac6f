import { screen, waitFor, within } from '@testing-library/vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { DraftSummary } from '../../src/core/contract/drafts'
import { importArticle } from '../../src/core/importer/import-article'
import { failure } from '../../src/core/result'
import { openBoard } from '../support/open-app'

const ARTICLE = 'A cramp\n\nCauses\n\n1. Cold: low air.\n2. Fatigue: late runs.\n'

/** The library with a draft in it. */
async function openDrafts(about: Partial<DraftSummary> = {}, content = ARTICLE) {
  const app = await openBoard()
  const draft = importArticle({ name: about.fileName ?? 'cramp.txt', content })
  if (!draft.ok) throw new Error(draft.error.message)
  const summary: DraftSummary = {
    ...{ id: 'd', fileName: 'cramp.txt', title: 'A cramp', importedOn: '2026-11-23', savedAt: '2026-11-23T08:00:00Z' },
    ...{ items: 2, notUnderstood: 0, corrections: 0 },
    ...about,
  }
  app.gateway.drafts.set('d', { summary, draft: draft.value, edits: [] })
  await app.user.click(screen.getByRole('link', { name: 'Library' }))
  const drafts = await screen.findByRole('region', { name: 'Drafts of articles' })
  return { ...app, drafts: within(drafts) }
}

it('a damaged draft is named with what still works, and is opened without its corrections', async () => {
  const message = 'Its file is damaged. It can be opened as it was first read.'
  const { user, drafts } = await openDrafts({ damage: { canOpen: true, message } })
  expect(drafts.getByRole('listitem').textContent).toContain(message)
  expect(drafts.queryByRole('button', { name: 'Go on reviewing' })).toBeNull()
  await user.click(drafts.getByRole('button', { name: 'Open without the corrections' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'A cramp' })).toBeTruthy()
})

it('a draft of which nothing can be read can only be deleted', async () => {
  const { drafts } = await openDrafts({ damage: { canOpen: false, message: 'It is lost.' } })
  expect(drafts.getAllByRole('button').map((button) => button.textContent?.trim())).toEqual(['Delete draft…'])
})

it('the title of an article is corrected in the review by key, and taken back like any correction', async () => {
  const { user, gateway, drafts } = await openDrafts()
  await user.click(drafts.getByRole('button', { name: 'Go on reviewing' }))
  const heading = await screen.findByRole('heading', { level: 1, name: 'A cramp' })
  await waitFor(() => expect(document.activeElement).toBe(heading))
  const change = async (keys: string) => {
    await user.click(screen.getByRole('button', { name: 'Correct the title' }))
    const field = await screen.findByRole('textbox', { name: 'Title of the article' })
    await waitFor(() => expect(document.activeElement).toBe(field))
    await user.keyboard(keys)
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Correct the title' })))
  }
  await change('Calf cramp{Escape}')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('A cramp')
  await change('Calf cramp{Enter}')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Calf cramp')
  await waitFor(() => expect(gateway.drafts.get('d')?.edits).toEqual([{ type: 'setTitle', title: 'Calf cramp' }]))
  await user.keyboard('{Control>}z{/Control}')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('A cramp')
  await waitFor(() => expect(gateway.drafts.get('d')?.edits).toEqual([]))
})

afterEach(() => vi.restoreAllMocks())

/** Only what is in sight is drawn, and without a layout nothing is. */
function withLayout() {
  for (const size of ['clientHeight', 'clientWidth', 'offsetHeight'] as const)
    vi.spyOn(HTMLElement.prototype, size, 'get').mockReturnValue(400)
}

it('the source is shown as the file has it, line by line', async () => {
  withLayout()
  const { user, drafts } = await openDrafts({}, 'A cramp\n\n== Causes ==\n\n* *Cold:* low air,\n  wet feet.\n')
  await user.click(drafts.getByRole('button', { name: 'Go on reviewing' }))
  const source = within(await screen.findByRole('listbox', { name: 'Lines of the article' }))
  const lines = (await source.findAllByRole('option')).map((option) => option.textContent ?? '')
  expect(lines).toEqual(['1A cramp', '3== Causes ==', '5* *Cold:* low air,\n  wet feet.'])
  expect(screen.queryByText('The page’s text, without its markup')).toBeNull()
})

it('of a page its text is shown, and said to be all', async () => {
  withLayout()
  const { user, drafts } = await openDrafts(
    { fileName: 'cramp.html' },
    '<h1>A cramp</h1><h2>Causes</h2><ul><li><b>Cold:</b> low air</li></ul>',
  )
  await user.click(drafts.getByRole('button', { name: 'Go on reviewing' }))
  const source = within(await screen.findByRole('listbox', { name: 'Lines of the article' }))
  expect((await source.findAllByRole('option')).map((option) => option.textContent)).toEqual([
    '1A cramp',
    '1Causes',
    '1Cold: low air',
  ])
  expect(screen.getByText('The page’s text, without its markup')).toBeTruthy()
})

it('what is not understood is said once of each line of a page, and not of what was understood beside it', async () => {
  withLayout()
  const { user, drafts } = await openDrafts(
    { fileName: 'cramp.html' },
    '<h1>A cramp</h1><h2>Causes</h2><ul><li>Cold</li></ul><h2>Odds</h2><ul><li>One</li><li>Two</li></ul>',
  )
  await user.click(drafts.getByRole('button', { name: 'Go on reviewing' }))
  const source = within(await screen.findByRole('listbox', { name: 'Lines of the article' }))
  const said = (await source.findAllByRole('option')).map(
    (option) => (option.textContent ?? '').split('Not understood').length - 1,
  )
  expect(said).toEqual([0, 0, 0, 1, 1, 1])
})

const PIECES =
  '<h1>A cramp</h1><h2>Causes</h2><ul><li>Cold</li></ul><h2>Odds</h2><p>Warm bath – before bed.</p><p>Salt</p>'

it('a page on one line of its file is walked piece by piece, and what waits is found piece by piece', async () => {
  withLayout()
  const { user, drafts } = await openDrafts({ fileName: 'cramp.html' }, PIECES)
  await user.click(drafts.getByRole('button', { name: 'Go on reviewing' }))
  const list = await screen.findByRole('listbox', { name: 'Lines of the article' })
  const chosen = () =>
    within(list)
      .getAllByRole('option', { selected: true })
      .map((option) => option.querySelector('.text')?.textContent)
  await within(list).findAllByRole('option')
  list.focus()
  for (const text of ['A cramp', 'Causes', 'Cold', 'Odds']) {
    await user.keyboard('{ArrowDown}')
    expect(chosen()).toEqual([text])
  }
  await user.keyboard('{F8}')
  expect(chosen()).toEqual(['Warm bath – before bed.'])
  await user.keyboard('{F8}')
  expect(chosen()).toEqual(['Salt'])
})

it('several lines are given a section by keys alone, and it is taken back like any correction', async () => {
  withLayout()
  const { user, gateway, drafts } = await openDrafts({ fileName: 'cramp.html' }, PIECES)
  await user.click(drafts.getByRole('button', { name: 'Go on reviewing' }))
  const list = await screen.findByRole('listbox', { name: 'Lines of the article' })
  const line = async (text: RegExp) => within(list).findByRole('option', { name: text })
  await user.click(await line(/Warm bath/))
  list.focus()
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
  const fields = within(screen.getByRole('region', { name: 'The chosen item' }))
  expect(fields.getByText('2 pieces of line 1')).toBeTruthy()
  const shown = () => fields.getByLabelText<HTMLSelectElement>('Section').selectedOptions[0]?.textContent
  expect(shown()).toBe('No section yet')
  await user.keyboard('{Shift>}{ArrowUp}{ArrowUp}{ArrowUp}{/Shift}')
  expect(fields.getByText('3 pieces of line 1')).toBeTruthy()
  expect(shown()).toBe('Choose a section')
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}')
  await user.keyboard('s')
  expect(document.activeElement).toBe(fields.getByLabelText('Section'))
  await user.selectOptions(fields.getByLabelText('Section'), 'Care without drugs')
  const made = within(screen.getByRole('tree', { name: 'Items by section' }))
  expect((await made.findAllByRole('treeitem', { name: /bath|Salt/ })).map((row) => row.textContent)).toEqual([
    '1Warm bathbefore bed.',
    '2Salt',
  ])
  const tree = screen.getByRole('tree', { name: 'Items by section' })
  await user.click(await made.findByRole('treeitem', { name: /Warm bath/ }))
  tree.focus()
  await user.keyboard('{Shift>}{ArrowDown}S{/Shift}')
  expect(fields.getByText('2 items are ticked')).toBeTruthy()
  expect(document.activeElement).toBe(fields.getByLabelText('Section'))
  const edits = [{ type: 'takeLines', from: 4, to: 5, section: 'care' }]
  await waitFor(() => expect(gateway.drafts.get('d')?.edits).toEqual(edits))
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(gateway.drafts.get('d')?.edits).toEqual([]))
})

it('a line of which nothing can be made says so, and stands in no section', async () => {
  withLayout()
  const article = '# A cramp\n\n## Causes\n\n- Cold\n\n<!-- a comment -->\n'
  const { user, gateway, drafts } = await openDrafts({ fileName: 'cramp.md' }, article)
  await user.click(drafts.getByRole('button', { name: 'Go on reviewing' }))
  await user.click(await screen.findByRole('option', { name: /not read/ }))
  const fields = within(screen.getByRole('region', { name: 'The chosen item' }))
  expect(fields.getByText('Line 7: nothing was made of it')).toBeTruthy()
  const section = fields.getByLabelText<HTMLSelectElement>('Section')
  await user.selectOptions(section, 'Causes')
  expect((await fields.findByRole('alert')).textContent).toContain('Nothing can be made of it')
  expect(section.value).toBe('')
  expect(gateway.drafts.get('d')?.edits).toEqual([])
  await user.click(screen.getByRole('option', { name: /Cold/ }))
  expect(fields.queryByRole('alert')).toBeNull()
})

describe('a correction that the disk does not take', () => {
  const FULL = 'edits.json could not be saved: the disk is full.'

  /** The review with a corrected title that is not saved. */
  async function openUnsaved() {
    const app = await openDrafts()
    const { user, gateway, drafts } = app
    const saveDraft = vi.spyOn(gateway, 'saveDraft').mockResolvedValue(failure('disk-full', FULL))
    await user.click(drafts.getByRole('button', { name: 'Go on reviewing' }))
    await user.click(await screen.findByRole('button', { name: 'Correct the title' }))
    await user.keyboard('Calf cramp{Enter}')
    expect((await screen.findByRole('alert')).textContent).toBe(FULL)
    return { ...app, saveDraft }
  }
  const press = (name: string) => screen.getByRole('button', { name })

  it('is tried again before the review is left, and given up only when the person says so', async () => {
    const { user, gateway, saveDraft } = await openUnsaved()
    await user.click(press('Later'))
    const dialog = within(await screen.findByRole('dialog', { name: 'Leave without the last corrections?' }))
    expect(dialog.getByText(new RegExp(FULL))).toBeTruthy()
    await user.click(dialog.getByRole('button', { name: 'Stay here' }))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Calf cramp')
    saveDraft.mockRestore()
    await user.click(press('Later'))
    await screen.findByText('The draft of cramp.txt is kept. Go on with it from the list of drafts.')
    expect(gateway.drafts.get('d')?.edits).toEqual([{ type: 'setTitle', title: 'Calf cramp' }])
  })

  it('is lost with a word on it where the person leaves all the same', async () => {
    const { user, gateway } = await openUnsaved()
    await user.click(press('Later'))
    await user.click(await screen.findByRole('button', { name: 'Leave without them' }))
    await screen.findByText('The draft of cramp.txt is kept without its last corrections.')
    expect(gateway.drafts.get('d')?.edits).toEqual([])
  })

  it('keeps a guide from being made without it', async () => {
    const { user, gateway, saveDraft } = await openUnsaved()
    await user.click(press('Make a guide…'))
    await user.click(await screen.findByRole('button', { name: 'Make the guide' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Make a guide of this draft?' }))
    expect((await dialog.findByRole('alert')).textContent).toBe(FULL)
    expect(gateway.drafts.has('d')).toBe(true)
    saveDraft.mockRestore()
    await user.click(press('Make the guide'))
    await screen.findByText(/Calf cramp is installed: imported, not reviewed/)
  })
})

it.each(['', '   '])('a guide is not made under the title “%s”, and the field says why', async (title) => {
  const { user, gateway, drafts } = await openDrafts()
  const acceptDraft = vi.spyOn(gateway, 'acceptDraft')
  await user.click(drafts.getByRole('button', { name: 'Go on reviewing' }))
  await user.click(await screen.findByRole('button', { name: 'Make a guide…' }))
  const field = await screen.findByRole('textbox', { name: 'Title' })
  await user.clear(field)
  if (title) await user.type(field, title)
  for (const way of ['{Enter}', 'press']) {
    if (way === 'press') await user.click(screen.getByRole('button', { name: 'Make the guide' }))
    else await user.type(field, way)
    expect(screen.getByText('Write a title.')).toBeTruthy()
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(field)
  }
  expect(acceptDraft).not.toHaveBeenCalled()
})
