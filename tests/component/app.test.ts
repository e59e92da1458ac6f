import { screen, waitFor, within } from '@testing-library/vue'
import { describe, expect, it, vi } from 'vitest'
import { failure, success } from '../../src/core/result'
import { openApp, openBoard, rowsOf, searchBox } from '../support/open-app'

const root = document.documentElement

describe('settings', () => {
  async function openSettings(gateway = {}) {
    const app = await openBoard({ gateway })
    await app.user.click(screen.getByRole('link', { name: 'Settings' }))
    await screen.findByRole('heading', { name: 'Settings' })
    return app
  }

  it('puts theme and text size on the page at once and saves them', async () => {
    const { gateway, user } = await openSettings()
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    await waitFor(() => expect(root.dataset['theme']).toBe('dark'))
    await user.click(screen.getByRole('radio', { name: '130 %' }))
    await waitFor(() => expect(root.style.getPropertyValue('--interface-scale')).toBe('1.3'))
    expect(await gateway.readSettings()).toEqual(success({ theme: 'dark', interfaceSize: 130 }))
    await user.click(screen.getByRole('radio', { name: 'Light' }))
    await waitFor(() => expect(root.dataset['theme']).toBe('light'))
    expect(await gateway.readSettings()).toEqual(success({ theme: 'light', interfaceSize: 130 }))
  })

  it('starts with what was saved before', async () => {
    await openBoard({
      gateway: { readSettings: () => Promise.resolve(success({ theme: 'dark', interfaceSize: 115 })) },
    })
    expect(root.dataset['theme']).toBe('dark')
    expect(root.style.getPropertyValue('--interface-scale')).toBe('1.15')
  })

  it('says when a change could not be saved; it counts all the same', async () => {
    const { user } = await openSettings({
      writeSettings: () => Promise.resolve(failure('io', 'The settings could not be saved.', ['disk: expected room'])),
    })
    await user.click(screen.getByRole('radio', { name: 'Dark' }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/could not be saved\..*disk: expected room/)
    expect(root.dataset['theme']).toBe('dark')
  })
})

describe('faults at the start', () => {
  const damaged = {
    name: 'damaged.json',
    error: {
      code: 'pack-invalid' as const,
      message: 'damaged.json has a fault and was not loaded. Other guides stay usable.',
      details: ['manifest.title: expected some text'],
    },
  }

  it('shows the usable guide and, above it, which one was left out and why', async () => {
    await openBoard({ problems: [damaged] })
    const alert = screen.getByRole('alert')
    expect(alert.textContent).toContain('A guide was left out.')
    expect(alert.textContent).toContain(damaged.error.message)
    expect(alert.textContent).toContain('manifest.title: expected some text')
    expect(await rowsOf('Drugs')).toHaveLength(3)
  })

  it('names three that were left out, and leaves the rest and every place in them to the library', async () => {
    const problems = [1, 2, 3, 4, 5].map((n) => ({
      ...damaged,
      error: { ...damaged.error, message: `${n}.json has a fault.` },
    }))
    await openBoard({ problems })
    const lines = within(screen.getByRole('alert')).getAllByRole('listitem')
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      '1.json has a fault.',
      '2.json has a fault.',
      '3.json has a fault.',
      'and 2 more',
    ])
    expect(screen.getByRole('button', { name: 'Open the library' })).toBeTruthy()
  })

  it('says why there is no guide at all, once, and leaves the search off', async () => {
    openApp({ packs: [], problems: [damaged] })
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('No guide could be loaded.')
    expect(alert.textContent).toContain('manifest.title: expected some text')
    expect(screen.getAllByRole('alert')).toHaveLength(1)
    expect(searchBox().disabled).toBe(true)
  })

  it.each(['listPacks', 'readPack'] as const)('shows the message when %s fails', async (method) => {
    openApp({
      gateway: { [method]: () => Promise.resolve(failure('io', 'The file could not be read.', ['x: expected y'])) },
    })
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The file could not be read.')
    expect(alert.textContent).toContain('x: expected y')
  })

  it('shows what happened before the page could hear it', async () => {
    await openBoard({
      gateway: {
        takeNotices: () => Promise.resolve(success([{ kind: 'settings-reset', message: 'The settings were reset.' }])),
      },
    })
    expect(await screen.findByText('The settings were reset.')).toBeTruthy()
  })
})

describe('the application menu', () => {
  it('leads to each screen and to the search box', async () => {
    const { gateway } = await openBoard()
    gateway.sendMenuCommand('showGuide')
    expect(await screen.findByRole('navigation', { name: 'Contents of the guide' })).toBeTruthy()
    gateway.sendMenuCommand('showCompare')
    expect(await screen.findByRole('heading', { level: 1, name: 'Compare' })).toBeTruthy()
    gateway.sendMenuCommand('showSettings')
    expect(await screen.findByRole('heading', { name: 'Settings' })).toBeTruthy()
    gateway.sendMenuCommand('showHandout')
    expect(await screen.findByRole('heading', { level: 1, name: /handout/i })).toBeTruthy()
    gateway.sendMenuCommand('showBoard')
    expect(await screen.findByRole('region', { name: 'Drugs' })).toBeTruthy()
    gateway.sendMenuCommand('focusSearch')
    expect(document.activeElement).toBe(searchBox())
  })

  it('shows what the program is for and not for, its versions and licences; Esc closes and the focus returns', async () => {
    const about = {
      appName: 'Example Desk',
      appVersion: '3.2',
      electron: '1',
      chromium: '2',
      node: '3',
      licences: [{ name: 'vue', version: '3', licence: 'MIT' }],
    }
    const { gateway, user } = await openBoard({ gateway: { readAbout: () => Promise.resolve(success(about)) } })
    searchBox().focus()
    gateway.sendMenuCommand('showAbout')
    const dialog = await screen.findByRole('dialog', { name: 'Example Desk' })
    for (const text of [
      'Tests of the program.',
      'Care of people.',
      /Example Desk 3\.2 · Electron 1/,
      'vue 3 (MIT)',
      /opens no network connection/,
    ])
      expect(within(dialog).getByText(text)).toBeTruthy()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(document.activeElement).toBe(searchBox()))
  })

  it('says when the versions cannot be read', async () => {
    const readAbout = vi.fn(() => Promise.resolve(failure('internal', 'The versions could not be read.')))
    const { gateway } = await openBoard({ gateway: { readAbout } })
    gateway.sendMenuCommand('showAbout')
    expect((await screen.findByRole('alert')).textContent).toBe('The versions could not be read.')
  })

  it('lists the keyboard shortcuts', async () => {
    const { gateway } = await openBoard()
    gateway.sendMenuCommand('showShortcuts')
    expect(
      within(await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })).getByText('Ctrl K or /'),
    ).toBeTruthy()
  })
})
