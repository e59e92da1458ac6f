import type { BrowserWindow, MessageBoxOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { closeWhenSaved } from '../../../../electron/main/close-when-saved'
import { failure, success, type Result } from '../../../../src/core/result'
import { FakeWindow } from '../fake-electron'
import { eventually } from '../../../support/eventually'

function closing(results: Result<void>[], responses: number[] = [], unsaved: string[] = []) {
  const window = new FakeWindow()
  const flush = vi.fn(() => Promise.resolve(results.shift() ?? success(undefined)))
  const ask = vi.fn<(question: MessageBoxOptions) => Promise<{ response: number }>>(() =>
    Promise.resolve({ response: responses.shift() ?? 1 }),
  )
  closeWhenSaved(window as unknown as BrowserWindow, { unsaved: () => unsaved, flush, ask })
  const close = () => {
    const event = { preventDefault: vi.fn() }
    window.emit('close', event)
    expect(event.preventDefault).toHaveBeenCalledOnce()
  }
  return { window, flush, ask, close }
}
const full = failure('disk-full', 'notes.json could not be saved: the disk is full.')

describe('closeWhenSaved', () => {
  it('closes once everything is on the disk, however often it is asked to', async () => {
    const { window, flush, ask, close } = closing([])
    close()
    close()
    expect(window.isDestroyed()).toBe(false)
    await eventually(() => expect(window.isDestroyed()).toBe(true))
    expect(flush).toHaveBeenCalledOnce()
    expect(ask).not.toHaveBeenCalled()
  })

  it('asks when it cannot be saved, tries again, and closes when it can', async () => {
    const { window, ask, close } = closing([full, full], [0, 0])
    close()
    await eventually(() => expect(window.isDestroyed()).toBe(true))
    expect(ask).toHaveBeenCalledTimes(2)
    expect(ask.mock.calls[0]?.[0].detail).toContain('the disk is full')
  })

  it('stays open when the person goes back, and asks anew the next time', async () => {
    const { window, ask, close } = closing([full, full], [1, 2])
    close()
    await eventually(() => expect(ask).toHaveBeenCalledOnce())
    await Promise.resolve()
    expect(window.isDestroyed()).toBe(false)
    await eventually(() => {
      close()
      expect(ask).toHaveBeenCalledTimes(2)
    })
    await eventually(() => expect(window.isDestroyed()).toBe(true))
  })

  it('asks first about what is typed and saved on request only, and stays when the person goes back', async () => {
    const { window, flush, ask, close } = closing([], [0, 1], ['Velotrine', 'Salts'])
    close()
    await eventually(() => expect(ask).toHaveBeenCalledOnce())
    expect(ask.mock.calls[0]?.[0].detail).toContain('“Velotrine”, “Salts”')
    await Promise.resolve()
    expect(window.isDestroyed()).toBe(false)
    expect(flush).not.toHaveBeenCalled()
    await eventually(() => {
      close()
      expect(ask).toHaveBeenCalledTimes(2)
    })
    await eventually(() => expect(window.isDestroyed()).toBe(true))
    // What can be written is written all the same.
    expect(flush).toHaveBeenCalledOnce()
  })
})
