import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Bridge } from '../../../../src/core/contract/bridge'
import { CHANNELS } from '../../../../src/core/contract/guards'
import { contextBridge, ipcRenderer, webUtils } from '../fake-electron'

vi.mock('electron', () => import('../fake-electron'))

let bridge: Bridge
beforeAll(async () => {
  await import('../../../../electron/preload/index')
  expect(contextBridge.exposeInMainWorld).toHaveBeenCalledOnce()
  const [name, exposed] = contextBridge.exposeInMainWorld.mock.calls[0] as [string, Bridge]
  expect(name).toBe('desk')
  bridge = exposed
})

const methodOf = (channel: string) => channel.replace(/:(.)/, (_, letter: string) => letter.toUpperCase())

describe('window.desk', () => {
  it('is one function per channel and event, and nothing of Electron', () => {
    const events = ['onMenuCommand', 'onLibraryChanged', 'onLibraryIndexing', 'onRecordsChanged', 'onDraftsProgress']
    expect(Object.keys(bridge).sort()).toEqual([...CHANNELS.map(methodOf), ...events].sort())
    expect(Object.values(bridge).every((member) => typeof member === 'function')).toBe(true)
  })

  it.each(CHANNELS.filter((channel) => channel !== 'library:readDropped'))(
    'reaches %s and no other channel',
    async (channel) => {
      const method = bridge[methodOf(channel) as keyof Bridge] as (args: unknown, more: unknown) => Promise<unknown>
      expect(await method({ a: 1 }, 'app:other')).toEqual({ channel, args: { a: 1 } })
    },
  )

  it('tells the main process the path of a dropped file, and nothing for what is no such file', async () => {
    const file = new File(['x'], 'guide.json')
    webUtils.getPathForFile.mockReturnValueOnce('/home/me/guide.json')
    const channel = 'library:readDropped'
    expect(await bridge.libraryReadDropped(file)).toEqual({ channel, args: { file: '/home/me/guide.json' } })
    expect(webUtils.getPathForFile.mock.calls).toEqual([[file]])
    const made = { name: 'guide.json', size: 1, path: '/etc/passwd' }
    expect(await bridge.libraryReadDropped(made)).toEqual({ channel, args: { file: '' } })
  })

  it('hands over what an event carries and not the event, until the listener leaves', () => {
    const listener = vi.fn()
    const stop = bridge.onMenuCommand(listener)
    ipcRenderer.emit('menu:command', { sender: ipcRenderer }, 'showGuide')
    expect(stop()).toBeUndefined()
    ipcRenderer.emit('menu:command', { sender: ipcRenderer }, 'showBoard')
    expect(listener.mock.calls).toEqual([['showGuide']])
    expect(ipcRenderer.listenerCount('menu:command')).toBe(0)
  })
})
