import { screen, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { success } from '../../src/core/result'
import { openBoard } from '../support/open-app'

async function openField(gateway = {}) {
  const app = await openBoard({ gateway })
  await app.user.click(screen.getByRole('link', { name: 'Settings' }))
  const field = await screen.findByRole('button', { name: /^Hotkey/ })
  return { ...app, field }
}

describe('the hotkey in the settings', () => {
  it('is recorded by pressing it, and saved', async () => {
    const { gateway, user, field } = await openField()
    expect(field.textContent).toContain('Ctrl+Alt+H')
    expect(await screen.findByText('The hotkey is on.')).toBeTruthy()
    await user.click(field)
    expect(field.textContent).toContain('Press the keys')
    await user.keyboard('{Control>}{Alt>}g{/Alt}{/Control}')
    await waitFor(() => expect(field.textContent).toContain('Ctrl+Alt+G'))
    expect(await gateway.readSettings()).toMatchObject({ value: { hotkey: 'Control+Alt+G' } })
    await user.click(screen.getByRole('button', { name: 'As it was at first' }))
    await waitFor(() => expect(field.textContent).toContain('Ctrl+Alt+H'))
    expect(JSON.stringify(await gateway.readSettings())).not.toContain('hotkey')
  })

  it('says why keys cannot be one and goes on waiting; Esc keeps the old ones', async () => {
    const { gateway, user, field } = await openField()
    await user.click(field)
    await user.keyboard('{Control>}c{/Control}')
    expect(await screen.findByText(/^Press a letter/)).toBeTruthy()
    expect(field.textContent).toContain('Press the keys')
    await user.keyboard('{Escape}')
    expect(field.textContent).toContain('Ctrl+Alt+H')
    expect(await gateway.readSettings()).toEqual(success({ theme: 'system', interfaceSize: 100 }))
  })

  it('is switched off by Backspace or the button', async () => {
    const { gateway, user, field } = await openField()
    await user.click(field)
    await user.keyboard('{Backspace}')
    await waitFor(() => expect(field.textContent).toContain('Off'))
    expect(await gateway.readSettings()).toMatchObject({ value: { hotkey: null } })
  })

  it('says that it is off where another program holds the keys', async () => {
    await openField({
      readHotkeyStatus: () => Promise.resolve(success({ hotkey: 'Control+Alt+H', isActive: false })),
    })
    expect(await screen.findByText(/Another program holds these keys/)).toBeTruthy()
  })
})
