import { screen, waitFor, within } from '@testing-library/vue'
import { expect, it } from 'vitest'
import { editPack } from '../../src/core/pack/edit'
import { entryId } from '../../src/core/topic/entry'
import type { Pack } from '../../src/core/topic/topic'
import { useCompareStore } from '../../src/screens/compare/compare-store'
import { useHandoutStore } from '../../src/screens/handout/handout-store'
import { useLibraryStore } from '../../src/screens/library-store'
import { boardPack } from '../fixtures/board-pack'
import { makePatientText } from '../fixtures/make-pack'
import { citedCaution, edited, importedGuide } from '../support/imported-guide'
import { openBoard, pane, rowsOf, row } from '../support/open-app'

const LARCHOL = entryId('drug/larchol')
const TAMIDOL = entryId('drug/tamidol')

function told(pack: Pack): Pack {
  const entry = edited(pack, 'drug/larchol')
  entry.patient = makePatientText({ name: 'A gel', what: ['It numbs.'], steps: ['Wash.', 'Rub it in.'] })
  const next = editPack(pack, { type: 'putEntry', id: LARCHOL, entry }, '2026-11-22')
  if (!next.ok) throw new Error(next.error.message)
  return next.value
}

it('an edit of the open guide is on the board, in the open entry, the comparison and the sheet at once', async () => {
  const guide = told(importedGuide())
  const { gateway, user } = await openBoard({ packs: [boardPack()] })
  gateway.install(guide)
  const library = useLibraryStore()
  await waitFor(() => expect(library.items).toHaveLength(2))
  await library.openGuide(guide.manifest.id)
  await waitFor(async () => expect(await rowsOf('Drugs')).toEqual(['Larchol', 'Tamidol']))
  await user.click(row('Larchol'))
  expect((await pane()).textContent).toContain('a gel that numbs')
  const handout = useHandoutStore()
  handout.add(LARCHOL)
  handout.chooseLine(LARCHOL, 'what[0]', false)
  handout.writeLine('drug/larchol#steps[1]', 'Rub it in gently.')
  const compare = useCompareStore()
  expect([compare.add(LARCHOL), compare.add(TAMIDOL)]).toEqual([true, true])

  const edit = citedCaution(guide)
  if (edit.type !== 'putEntry') throw new Error('another edit')
  edit.entry.summary.text = 'A gel for the skin.'
  edit.entry.patient?.steps.shift()
  expect(await gateway.editPack(guide.manifest.id, '1.1', edit)).toMatchObject({ ok: true })
  await waitFor(() => expect(screen.getByRole('banner').textContent).toContain('imported, not reviewed, 1 fact cited'))
  expect(row('Larchol').textContent).toContain('A gel for the skin.')
  expect((await pane()).textContent).toContain('Not on broken skin.')
  expect([...handout.typed.keys()]).toEqual(['drug/larchol#steps[0]'])
  expect(handout.notices).toEqual(['Larchol: a chosen line is no longer in the guide.'])

  const removal = { type: 'removeEntries' as const, ids: [TAMIDOL] }
  expect(await gateway.editPack(guide.manifest.id, '1.2', removal)).toMatchObject({ ok: true })
  await waitFor(async () => expect(await rowsOf('Drugs')).toEqual(['Larchol']))
  const tray = screen.getByRole('region', { name: 'To compare' })
  await waitFor(() => expect(within(tray).queryByText('Tamidol')).toBeNull())
})
