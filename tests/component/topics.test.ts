import { screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { failure } from '../../src/core/result'
import { entryId } from '../../src/core/topic/entry'
import type { Pack } from '../../src/core/topic/topic'
import { useCompareStore } from '../../src/screens/compare/compare-store'
import { useLibraryStore } from '../../src/screens/library-store'
import { useHandoutStore } from '../../src/screens/handout/handout-store'
import { boardPack } from '../fixtures/board-pack'
import {
  chosen,
  makeEntry,
  makeManifest,
  makePack,
  makePatientText,
  makeSource,
  packId,
  said,
  sourceId,
} from '../fixtures/make-pack'
import { openBoard, pane } from '../support/open-app'
import { putAside } from '../support/put-aside'

const MARSH = packId('marsh-fever')

/** Another guide; one of its entries has the id and the name of one of the first guide. */
const marsh = (version = '1.0', change: Partial<Pack> = {}): Pack =>
  makePack(
    [
      makeEntry('drug', 'larchol', {
        name: 'Larchol',
        facts: { routes: chosen('topical') },
        patient: makePatientText({ name: 'A leaf for the marsh', what: ['It cools.'], steps: ['Lay it on.'] }),
      }),
      makeEntry('drug', 'mossine', { name: 'Mossine', summary: said(`As version ${version} says.`) }),
    ],
    {
      manifest: makeManifest({ id: MARSH, title: 'Marsh fever', version }),
      sources: { [sourceId('S1')]: makeSource({ title: 'A book of marshes' }) },
      ...change,
    },
  )

const tray = () => screen.getByRole('region', { name: 'To compare' })
const chips = () =>
  [...tray().querySelectorAll('[data-chip] .names')].map((chip) => chip.textContent?.replace(/\s+/g, ' ').trim())

async function switchTo(user: Awaited<ReturnType<typeof openBoard>>['user'], title: string): Promise<void> {
  await user.click(within(screen.getByRole('banner')).getByRole('button', { name: /change the guide$/ }))
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: new RegExp(`^${title}`) }))
  await waitFor(() => expect(within(screen.getByRole('banner')).getByText(title)).toBeTruthy())
}

/** Larchol of both guides in the tray, the second guide open. */
async function openBoth() {
  const app = await openBoard({ packs: [boardPack(), marsh()] })
  await putAside(app.user, 'Larchol')
  expect(chips()).toEqual(['Larchol'])
  await switchTo(app.user, 'Marsh fever')
  await putAside(app.user, 'Larchol')
  return app
}

describe('a comparison of two guides', () => {
  it('outlasts a change of the guide, and names the guide of each chip', async () => {
    const { user } = await openBoth()
    expect(chips()).toEqual(['Larchol, Invented spasm', 'Larchol, Marsh fever'])
    await switchTo(user, 'Invented spasm')
    expect(chips()).toHaveLength(2)
    await user.click(within(tray()).getByRole('button', { name: 'Take Larchol (Marsh fever) out of the comparison' }))
    expect(chips()).toEqual(['Larchol'])
  })

  it('names the guide in the head of each column, and opens the sources of each', async () => {
    const { user } = await openBoth()
    await user.keyboard('{Control>}{Enter}{/Control}')
    const table = await screen.findByRole('table')
    const heads = within(table).getAllByRole('columnheader')
    expect(heads.map((head) => head.querySelector('.topic')?.textContent)).toEqual(['Invented spasm', 'Marsh fever'])
    await user.click(
      within(table).getByRole('button', { name: /^Sources \d+ for: Larchol \(Invented spasm\), Route: oral$/ }),
    )
    expect((await screen.findByRole('dialog')).textContent).toContain('An invented handbook')
    await user.keyboard('{Escape}')
    await user.click(
      within(table).getByRole('button', { name: /^Sources \d+ for: Larchol \(Marsh fever\), Route: topical$/ }),
    )
    expect((await screen.findByRole('dialog')).textContent).toContain('A book of marshes')
  })

  it('is saved by the ids of both guides, and copied with both named', async () => {
    const { gateway, user } = await openBoth()
    await user.keyboard('{Control>}{Enter}{/Control}')
    await user.click(await screen.findByRole('button', { name: 'CSV…' }))
    await waitFor(() =>
      expect(gateway.compared).toEqual([
        {
          items: [
            { packId: 'invented-spasm', entryId: 'drug/larchol' },
            { packId: 'marsh-fever', entryId: 'drug/larchol' },
          ],
        },
      ]),
    )
    await user.click(screen.getByRole('button', { name: 'Copy as text' }))
    await screen.findByText(/^Copied .* as text$/)
    const text = await navigator.clipboard.readText()
    expect(text).toContain('Larchol (Marsh fever): topical')
    expect(text).toMatch(/\nInvented spasm, version .*\nMarsh fever, version .*\n$/)
  })

  it('opens the guide of an entry that is opened', async () => {
    const { user } = await openBoth()
    await user.click(within(tray()).getByRole('button', { name: /Larchol\s*, Invented spasm$/ }))
    expect(within(await pane()).getByText('Calms the reeds.')).toBeTruthy()
    expect(within(screen.getByRole('banner')).getByText('Invented spasm')).toBeTruthy()
  })

  it('takes an entry of a guide that is not open, which then stays closed', async () => {
    const { gateway } = await openBoard({ packs: [boardPack(), marsh()] })
    const compare = useCompareStore()
    expect(await compare.addFrom({ packId: MARSH, entryId: entryId('drug/mossine') })).toBe(true)
    await waitFor(() => expect(chips()).toEqual(['Mossine, Marsh fever']))
    expect(within(screen.getByRole('banner')).getByText('Invented spasm')).toBeTruthy()
    gateway.readPack = () => Promise.resolve(failure('io', 'The guide could not be read.'))
    expect(await compare.addFrom({ packId: packId('other'), entryId: entryId('drug/x') })).toBe(false)
    expect(screen.getByText('The guide could not be read.')).toBeTruthy()
  })

  it('shows the new content of a guide that changed, and lets go of one that is gone', async () => {
    const { gateway } = await openBoard({ packs: [boardPack(), marsh()] })
    const compare = useCompareStore()
    await compare.addFrom({ packId: MARSH, entryId: entryId('drug/mossine') })
    gateway.keep(marsh('1.1'))
    gateway.mark(MARSH, { digest: 'another' })
    await gateway.switchVersion(MARSH)
    await waitFor(() => expect(compare.entries[0]?.summary.text).toBe('As version 1.1 says.'))
    gateway.keep(marsh('1.2', { entries: [makeEntry('drug', 'larchol', { name: 'Larchol' })] }))
    gateway.mark(MARSH, { digest: 'a third' })
    await gateway.switchVersion(MARSH)
    await screen.findByText('drug/mossine left the comparison: its guide no longer has it.')
    expect(compare.items).toEqual([])
    await compare.addFrom({ packId: MARSH, entryId: entryId('drug/larchol') })
    await gateway.removePack(MARSH)
    await screen.findByText('The entries of Marsh fever left the comparison: the guide is no longer here.')
    expect(compare.items).toEqual([])
  })
})

describe('a handout from a comparison of two guides', () => {
  it('is of one guide: the others are refused with a sentence, and a sheet of their own is offered', async () => {
    const { user } = await openBoth()
    await user.click(within(tray()).getByRole('button', { name: 'Make handout' }))
    await screen.findByRole('heading', { level: 1, name: 'Handout' })
    expect(tray().textContent).toContain(
      'A handout is of one topic, and this one is for Marsh fever. Not added: Larchol.',
    )
    const handout = useHandoutStore()
    expect([handout.request?.packId, handout.has(entryId('drug/larchol'))]).toEqual(['marsh-fever', true])
    await user.click(within(tray()).getByRole('button', { name: 'Start a new sheet for Invented spasm' }))
    await waitFor(() => expect(handout.request?.packId).toBe('invented-spasm'))
    expect(handout.has(entryId('drug/larchol'))).toBe(true)
    expect(useLibraryStore().pack?.manifest.title).toBe('Invented spasm')
    await user.click(within(tray()).getByRole('button', { name: 'Add to the sheet for Marsh fever' }))
    await waitFor(() => expect(handout.request?.packId).toBe('marsh-fever'))
  })

  it('stays with its guide: another one has a sheet of its own, and what was typed is there again', async () => {
    const { user } = await openBoard({ packs: [boardPack(), marsh()] })
    const handout = useHandoutStore()
    const library = useLibraryStore()
    handout.add(entryId('drug/larchol'))
    handout.patientName = 'Jane Example'
    handout.useTemplate('medicine')
    await library.openGuide(MARSH)
    expect([handout.items, handout.patientName, handout.isTouched]).toEqual([[], '', true])
    await user.click(screen.getByRole('link', { name: 'Handout' }))
    expect(
      await screen.findByText('The sheet for Invented spasm is kept: it is here again when that guide is opened.'),
    ).toBeTruthy()
    expect(handout.personal).toEqual(['Jane Example'])
    await library.openGuide(packId('invented-spasm'))
    expect(handout.patientName).toBe('Jane Example')
    expect([handout.items, handout.template, handout.notices]).toEqual([[{ id: 'drug/larchol' }], 'medicine', []])
    expect(handout.hasKept(MARSH)).toBe(false)
  })

  it('is forgotten for every guide when the sheet is cleared', async () => {
    await openBoard({ packs: [boardPack(), marsh()] })
    const handout = useHandoutStore()
    const library = useLibraryStore()
    handout.note = 'Rest the left leg.'
    await library.openGuide(MARSH)
    handout.clear()
    expect([handout.personal, handout.isTouched]).toEqual([[], false])
    await library.openGuide(packId('invented-spasm'))
    expect(handout.note).toBe('')
  })
})
