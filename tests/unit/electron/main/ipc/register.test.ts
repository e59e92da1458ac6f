import { beforeEach, describe, expect, it, vi } from 'vitest'
import { isTrustedSender, registerChannels, type Handlers } from '../../../../../electron/main/ipc/register'
import type { Channel } from '../../../../../src/core/contract/contract'
import { CHANNELS } from '../../../../../src/core/contract/guards'
import { success } from '../../../../../src/core/result'
import { GOOD_ARGS, PATIENT } from '../../../../fixtures/channel-args'
import { ipcMain } from '../../fake-electron'

vi.mock('electron', () => import('../../fake-electron'))

const frame = (origin = 'app://bundle') => ({ origin })
/** A frame that Electron has already let go: to ask for anything of it throws. */
const goneFrame = () => ({
  get origin(): string {
    throw new Error('Render frame was disposed before WebFrameMain could be accessed')
  },
})

/** The page's contents, and the channels as `ipcMain` got them. */
function open(work: (args: unknown) => Promise<unknown> = (args) => Promise.resolve(success(args))) {
  const mainFrame = frame()
  const contents = { mainFrame }
  const log = vi.fn()
  const handler = vi.fn(work)
  const handlers = Object.fromEntries(CHANNELS.map((channel) => [channel, handler])) as unknown as Handlers
  registerChannels({
    handlers,
    isTrusted: (event) => isTrustedSender(event, { contents: contents as never, origin: 'app://bundle' }),
    log,
  })
  const registered = new Map(ipcMain.handle.mock.calls as [string, (event: unknown, args: unknown) => unknown][])
  const call = (channel: Channel, event: object, args: unknown) =>
    Promise.resolve(registered.get(channel)?.({ ...event }, args))
  return { mainFrame, contents, log, handler, registered, call }
}

beforeEach(() => void ipcMain.handle.mockReset())

describe('isTrustedSender', () => {
  const mainFrame = frame()
  const contents = { mainFrame }
  const page = { contents: contents as never, origin: 'app://bundle' }

  it('knows the main frame of the window, at its own address', () => {
    expect(isTrustedSender({ senderFrame: mainFrame, sender: contents }, page)).toBe(true)
  })

  it.each<[who: string, event: { senderFrame: { origin: string } | null; sender: unknown }]>([
    ['no frame', { senderFrame: null, sender: contents }],
    ['a child frame of the same origin', { senderFrame: frame(), sender: contents }],
    ['a frame that is gone', { senderFrame: goneFrame(), sender: contents }],
    ['other contents', { senderFrame: mainFrame, sender: { mainFrame } }],
    ['no contents', { senderFrame: mainFrame, sender: undefined }],
  ])('does not know %s', (_who, event) => {
    expect(isTrustedSender(event, page)).toBe(false)
  })

  it.each(['app://print', 'app://bundle.evil', 'http://localhost:5173', 'null', 'file://', ''])(
    'does not know the main frame once it is at %j',
    (origin) => {
      const moved = frame(origin)
      const elsewhere = { mainFrame: moved }
      const event = { senderFrame: moved, sender: elsewhere }
      expect(isTrustedSender(event, { contents: elsewhere as never, origin: 'app://bundle' })).toBe(false)
    },
  )

  it('knows nobody once the window is gone, or its main frame', () => {
    const event = { senderFrame: mainFrame, sender: contents }
    expect(isTrustedSender(event, { contents: undefined, origin: 'app://bundle' })).toBe(false)
    const gone = goneFrame()
    const goneContents = { mainFrame: gone }
    const fromGone = { senderFrame: gone, sender: goneContents }
    expect(isTrustedSender(fromGone, { contents: goneContents as never, origin: 'app://bundle' })).toBe(false)
  })
})

describe('registerChannels', () => {
  it('opens the channels of the contract, each once', () => {
    const { registered } = open()
    expect(ipcMain.handle).toHaveBeenCalledTimes(CHANNELS.length)
    expect([...registered.keys()].sort()).toEqual(Object.keys(GOOD_ARGS).sort())
  })
})

describe.each(CHANNELS)('%s', (channel) => {
  it('hands checked input to its handler and its Result back', async () => {
    const { call, mainFrame, contents, handler, log } = open()
    expect(await call(channel, { senderFrame: mainFrame, sender: contents }, GOOD_ARGS[channel])).toEqual({
      ok: true,
      value: GOOD_ARGS[channel],
    })
    expect(handler).toHaveBeenCalledOnce()
    expect(log).not.toHaveBeenCalled()
  })

  it.each<[who: string, event: (own: { mainFrame: object; contents: object }) => object]>([
    ['a foreign origin', ({ contents }) => ({ senderFrame: frame('https://example.org'), sender: contents })],
    ['a child frame', ({ contents }) => ({ senderFrame: frame(), sender: contents })],
    ['no frame', ({ contents }) => ({ senderFrame: null, sender: contents })],
    ['a frame that is gone', ({ contents }) => ({ senderFrame: goneFrame(), sender: contents })],
    ['another window', ({ mainFrame }) => ({ senderFrame: mainFrame, sender: { mainFrame } })],
  ])('refuses %s, with one line in the log', async (_who, event) => {
    const { call, handler, log, ...own } = open()
    expect(await call(channel, event(own), GOOD_ARGS[channel])).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    })
    expect(handler).not.toHaveBeenCalled()
    expect(log.mock.calls).toEqual([[`refused ${channel}: unknown caller`]])
  })

  it.each<[what: string, args: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'library:listPacks'],
    ['a number', 7],
    ['a list', [GOOD_ARGS[channel]]],
    ['a function', () => GOOD_ARGS[channel]],
    ['one field more', { ...GOOD_ARGS[channel], more: 1 }],
    ['its own prototype', JSON.parse('{"__proto__":{"packId":"x"},"more":1}')],
    ...Object.keys(GOOD_ARGS[channel]).flatMap((field): [string, unknown][] => [
      [`no ${field}`, Object.fromEntries(Object.entries(GOOD_ARGS[channel]).filter(([name]) => name !== field))],
      [`${field} of the wrong type`, { ...GOOD_ARGS[channel], [field]: { toString: 'x' } }],
      [`${field} far too long`, { ...GOOD_ARGS[channel], [field]: 'x'.repeat(100_000) }],
    ]),
  ])('refuses %s', async (_what, args) => {
    const { call, mainFrame, contents, handler, log } = open()
    const refused = await call(channel, { senderFrame: mainFrame, sender: contents }, args)
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect(handler).not.toHaveBeenCalled()
    expect(JSON.stringify(log.mock.calls)).not.toContain(PATIENT)
  })

  it.each<[what: string, fault: () => Promise<unknown>]>([
    [
      'throws',
      () => {
        throw new TypeError(`no name for ${PATIENT}`)
      },
    ],
    ['rejects', () => Promise.reject(new RangeError(`bad ${PATIENT}`))],
  ])('turns a handler that %s into `internal` and one line without content', async (_what, fault) => {
    const { call, mainFrame, contents, log } = open(fault)
    const answered = await call(channel, { senderFrame: mainFrame, sender: contents }, GOOD_ARGS[channel])
    expect(answered).toMatchObject({ ok: false, error: { code: 'internal' } })
    expect(JSON.stringify(answered)).not.toContain(PATIENT)
    expect(log).toHaveBeenCalledOnce()
    const line = String(log.mock.calls[0]?.[0])
    expect(line).toMatch(new RegExp(`^fault in ${channel}: (?:TypeError|RangeError)$`))
    expect(line).not.toContain(PATIENT)
  })
})
