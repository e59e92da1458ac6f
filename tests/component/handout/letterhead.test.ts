// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/vue'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { failure } from '../../../src/core/result'
import { button, openStudio, sheetText } from './studio'
import { eventually } from '../../support/eventually'

afterEach(cleanup)

describe('the letterhead', () => {
  it('is filled in once, kept, and stands at the head of the sheet', async () => {
    const { user, gateway, view } = await openStudio()
    await user.click(button('Fill in your letterhead…'))
    await user.type(screen.getByLabelText('Clinic'), 'Riverside Family Practice')
    await user.type(screen.getByLabelText(/^Phone/), '555 0134')
    await user.type(screen.getByLabelText('Address'), '12 Mill Lane')
    await user.click(button('Choose a PNG or JPEG…'))
    expect(await screen.findByRole('img', { name: 'The logo as it will be printed' })).toBeTruthy()
    await user.click(button('Keep the letterhead'))
    await eventually(() => expect(sheetText(view.container)).toContain('Riverside Family Practice'))
    expect(sheetText(view.container)).toContain('Call us today on 555 0134 if:')
    expect(gateway.records.letterhead).toMatchObject([{ id: 'clinic', address: '12 Mill Lane' }])
    await user.click(screen.getByRole('checkbox', { name: 'Letterhead' }))
    expect(sheetText(view.container)).not.toContain('Riverside')
  })

  it('says why a picture was not taken, and keeps what is typed', async () => {
    const { user, gateway } = await openStudio()
    vi.spyOn(gateway, 'chooseLogo').mockResolvedValue(failure('invalid-input', 'It is no picture.'))
    await user.click(button('Fill in your letterhead…'))
    const dialog = within(screen.getByRole('dialog', { name: 'Letterhead' }))
    await user.type(dialog.getByLabelText('Clinic'), 'Riverside')
    await user.click(dialog.getByRole('button', { name: 'Choose a PNG or JPEG…' }))
    expect(await dialog.findByText('It is no picture.')).toBeTruthy()
    expect(dialog.getByLabelText<HTMLInputElement>('Clinic').value).toBe('Riverside')
  })
})
