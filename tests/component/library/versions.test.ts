import { screen, waitFor, within } from '@testing-library/vue'
import { beforeEach, expect, it } from 'vitest'
import { editedTopicOf } from '../../../src/core/pack/pack-edit'
import { button, field, giveHeight, guideNow, ID, imported, openEditor } from '../../support/guide-editor'

beforeEach(giveHeight)

it('the versions of an edited guide are listed with what changed; one is compared and gone back to', async () => {
  const titled = (title: string) => ({ type: 'setTopic' as const, ...editedTopicOf(imported()), title })
  const app = await openEditor()
  const { gateway, user } = app
  expect(screen.getByText(/the last ten can be gone back to/)).toBeTruthy()
  await user.type(field('Title'), ' one')
  await user.click(button('Save'))
  await screen.findAllByText('Saved, version 1.1.')
  await user.click(button('Library'))
  // With one other version the way back is one press; there is nothing to choose.
  await screen.findByRole('button', { name: 'Roll back to 1.0…' })
  expect(screen.queryByRole('button', { name: 'All versions…' })).toBeNull()
  await gateway.editPack(ID, '1.1', titled('Calf cramp two'))
  await gateway.editPack(ID, '1.2', titled('Calf cramp three'))

  await user.click(await screen.findByRole('button', { name: 'All versions…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Versions of Calf cramp three' }))
  const rows = dialog.getAllByRole('button', { name: /^Compare version/ })
  expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual(
    ['1.2', '1.1', '1.0'].map((version) => `Compare version ${version}…`),
  )
  expect(dialog.getAllByText(/^saved on 23 November 2026 at \d\d:\d\d$/)).toHaveLength(2)
  expect(dialog.getByText('The guide is called Calf cramp two.')).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: /^Compare version 1\.1/ }))
  const heading = await screen.findByRole('heading', { name: 'Roll Calf cramp one back from 1.3 to 1.1?' })
  await waitFor(() => expect(document.activeElement).toBe(heading))
  expect((await guideNow(app)).manifest.version).toBe('1.3')
  await user.click(button('Roll back to 1.1'))
  await screen.findByText('Calf cramp one is at version 1.1 now.')
  expect((await guideNow(app)).manifest).toMatchObject({ version: '1.1', title: 'Calf cramp one' })
  // The newer ones are kept; what is saved next is above them.
  await user.click(await screen.findByRole('button', { name: 'All versions…' }))
  const again = within(await screen.findByRole('dialog', { name: 'Versions of Calf cramp one' }))
  expect(again.getByRole('button', { name: /^Compare version 1\.3/ })).toBeTruthy()
  await user.click(again.getByRole('button', { name: 'Stay at 1.1' }))
  const saved = await gateway.editPack(ID, '1.1', titled('Calf cramp four'))
  expect(saved).toEqual({ ok: true, value: { version: '1.4' } })
})
