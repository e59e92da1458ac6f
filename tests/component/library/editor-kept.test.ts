import { cleanup, screen, waitFor, within } from '@testing-library/vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { TypedForm } from '../../../src/core/contract/typed-forms'
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
  openEditor,
  tab,
  type Opened,
} from '../../support/guide-editor'
import { eventually } from '../../support/eventually'

beforeEach(giveHeight)

const kept = ({ gateway }: Opened): TypedForm[] => gateway.typed.get(ID) ?? []
const names = (app: Opened) => kept(app).map((form) => (form.place === 'entry' ? form.entry.name : form.place))

/** The page is gone, as after a crash. */
function leavePage(): void {
  cleanup()
  window.location.hash = ''
}

/** What a page before this one had told of a drug and of the guide's title. */
async function typedBefore(): Promise<TypedForm[]> {
  const app = await openEditor({ entry: 'Velotrine' })
  await app.user.type(field('Name'), ' forte')
  await app.user.click(tab(/^Facts/))
  await app.user.selectOptions(screen.getByRole('combobox', { name: /^Adult dose/ }), 'Stated')
  await app.user.type(field('Dose'), 'one leaf')
  await app.user.click(button(/^Sources of Adult dose 1/))
  await app.user.click(await screen.findByRole('button', { name: 'New source…' }))
  await app.user.type(await screen.findByRole('textbox', { name: 'Title' }), 'Night cramps')
  await app.user.type(screen.getByRole('textbox', { name: /^Publisher/ }), 'A press{Enter}')
  await app.user.click(screen.getByRole('treeitem', { name: 'About this guide' }))
  await app.user.type(await screen.findByRole('textbox', { name: 'Title' }), ' at night')
  await eventually(() => expect(names(app).sort()).toEqual(['Velotrine forte', 'about']))
  await eventually(() => expect(JSON.stringify(kept(app))).toContain('Calf cramp at night'))
  // The day on which the test runs is none of its business.
  const forms = structuredClone(kept(app)).map((form, i) => ({ ...form, typedAt: `2026-11-23T08:4${i}:00.000Z` }))
  leavePage()
  return forms
}

/** The editor of a page that began anew. */
async function openAgain(forms: TypedForm[], guide = imported()) {
  const app = await openEditor({ before: ({ gateway }) => void gateway.typed.set(ID, forms), guide })
  const panel = await screen.findByText(
    /^The window was restarted before you saved what was typed on 23 November.* 08:41:/,
  )
  return { app, panel }
}
const restore = 'Restore what was typed'

describe('what is typed and not saved', () => {
  it('is kept while it is typed, and no longer once it is saved or given up', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    await app.user.type(field('Name'), ' forte')
    await eventually(() => expect(names(app)).toEqual(['Velotrine forte']))
    await app.user.click(button('Save entry'))
    await screen.findAllByText('Saved, version 1.1.')
    await eventually(() => expect(app.gateway.typed.has(ID)).toBe(false))
    await app.user.type(field('Name'), ' X')
    await eventually(() => expect(names(app)).toEqual(['Velotrine forte X']))
    await app.user.click(screen.getByRole('link', { name: 'Board' }))
    await app.user.click(await screen.findByRole('button', { name: 'Leave without saving' }))
    await screen.findByRole('region', { name: 'Drugs' })
    await eventually(() => expect(app.gateway.typed.has(ID)).toBe(false))
  })

  it('is offered by a page that began anew, and put back as it was', async () => {
    const forms = await typedBefore()
    const { app, panel } = await openAgain(forms)
    expect(panel.textContent).toMatch(/About this guide, Velotrine forte\.$/)
    await app.user.click(button(restore))
    await waitFor(() => expect(screen.queryByRole('button', { name: restore })).toBeNull())
    expect(field('Title').value).toBe('Calf cramp at night')
    const heading = screen.getByRole('heading', { level: 2, name: 'About this guide' })
    await waitFor(() => expect(document.activeElement).toBe(heading))
    await choose(app, 'Velotrine')
    expect(field('Name').value).toBe('Velotrine forte')
    await app.user.click(tab(/^Facts/))
    expect(field('Dose').value).toBe('one leaf')
    expect(button('Sources of Adult dose 1: Night cramps')).toBeTruthy()
    expect(app.gateway.unsaved).toEqual(['About this guide', 'Velotrine forte'])
    // It is half done still: what is missing is asked for, and it can be saved.
    await app.user.type(field('Drug'), 'velotrine')
    await app.user.click(button('Save entry'))
    await screen.findAllByText('Saved, version 1.1.')
    const guide = await guideNow(app)
    expect(guide.sources).toMatchObject({ S2: { title: 'Night cramps' } })
    expect(guide.entries[0]).toMatchObject({ name: 'Velotrine forte' })
    await eventually(() => expect(names(app)).toEqual(['about']))
  })

  it('is given up when the person says so', async () => {
    const { app } = await openAgain(await typedBefore())
    await app.user.click(button('Discard'))
    await waitFor(() => expect(screen.queryByRole('button', { name: restore })).toBeNull())
    expect(app.gateway.typed.has(ID)).toBe(false)
    expect(field('Title').value).toBe('Calf cramp')
  })

  it('waits for an answer: what is typed meanwhile is kept beside it, and neither takes the other’s place', async () => {
    const { app } = await openAgain(await typedBefore())
    await choose(app, 'Velotrine')
    await app.user.type(field('Name'), ' mite')
    await eventually(() => expect(names(app)).toEqual(['Velotrine mite', 'about', 'Velotrine forte']))
    await app.user.click(button(restore))
    await waitFor(() => expect(field('Title').value).toBe('Calf cramp at night'))
    // One of the two is still offered.
    expect(await screen.findByText(/restarted before you saved .*: Velotrine forte\.$/)).toBeTruthy()
    await choose(app, 'Velotrine')
    expect(field('Name').value).toBe('Velotrine mite')
    await app.user.click(button('Revert'))
    await app.user.click(button(restore))
    await waitFor(() => expect(field('Name').value).toBe('Velotrine forte'))
  })

  it('is put back over another version: what changed there is told, what is gone can be kept, a source keeps its text', async () => {
    const forms = await typedBefore()
    const next = imported('2.0', 'Changed elsewhere.')
    const [, salts] = next.entries
    if (salts) salts.summary = said('x', [sourceId('S2')])
    const sources = { ...next.sources, [sourceId('S2')]: makeSource({ title: 'Shoes' }) }
    const { app } = await openAgain(forms, { ...next, sources })
    await app.user.click(button(restore))
    await choose(app, 'Velotrine')
    expect(screen.getByText(/has changed since you began to type/)).toBeTruthy()
    await app.user.click(tab(/^Facts/))
    expect(button('Sources of Adult dose 1: Night cramps')).toBeTruthy()
    leavePage()

    const without = { ...imported('3.0'), entries: imported('3.0').entries.slice(1) }
    const again = await openAgain(forms, without)
    await again.app.user.click(button(restore))
    await choose(again.app, 'Velotrine')
    const alert = within(await screen.findByRole('alert'))
    expect(alert.getByRole('button', { name: 'Keep it as a new entry' })).toBeTruthy()
  })

  it('is no longer kept once it is saved, where the guide could not be read in between', async () => {
    const app = await openEditor({ entry: 'Velotrine' })
    await app.user.type(field('Name'), ' forte')
    await eventually(() => expect(names(app)).toEqual(['Velotrine forte']))
    const readPack = vi.spyOn(app.gateway, 'readPack').mockResolvedValue(failure('io', 'It cannot be read.'))
    app.gateway.install(imported('2.0'))
    await screen.findByText('It cannot be read.')
    expect(screen.getByText(/can be saved when the guide can be read again/)).toBeTruthy()
    expect(screen.queryByText(/cannot be saved here any more/)).toBeNull()
    readPack.mockRestore()
    await app.user.click(button('Try again'))
    await app.user.click(await screen.findByRole('button', { name: 'Save entry' }))
    await screen.findAllByText('Saved, version 2.1.')
    await eventually(() => expect(app.gateway.typed.has(ID)).toBe(false))
  })

  it('that was saved in the last moment is not offered', async () => {
    const forms = await typedBefore()
    const about = forms.filter(({ place }) => place === 'about')
    const guide = imported()
    const title = 'Calf cramp at night'
    const saved = { ...guide, manifest: { ...guide.manifest, title }, topic: { ...guide.topic, title } }
    const readTyped = vi.fn()
    const app = await openEditor({
      before: ({ gateway }) => {
        gateway.typed.set(ID, about)
        gateway.readTyped = (packId) => {
          readTyped(packId)
          return Promise.resolve({ ok: true, value: about })
        }
      },
      guide: saved,
    })
    await eventually(() => expect(readTyped).toHaveBeenCalled())
    await eventually(() => expect(app.gateway.typed.has(ID)).toBe(false))
    expect(screen.queryByRole('button', { name: restore })).toBeNull()
  })
})
