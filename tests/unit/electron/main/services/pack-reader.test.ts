import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createForeignReader, type Reader } from '../../../../../electron/main/services/pack-reader'
import { watchFolder } from '../../../../../electron/main/services/pack-watch'
import { failure } from '../../../../../src/core/result'
import { temporaryFolder } from '../../temporary-folder'
import { eventually } from '../../../../support/eventually'

/** A reader that does what a test says. */
function fakeReader(act: (reader: { answer: Parameters<Reader['onAnswer']>[0]; end: () => void }) => void) {
  const ended = vi.fn()
  let answer: Parameters<Reader['onAnswer']>[0] = () => undefined
  let end: () => void = () => undefined
  const reader: Reader = {
    onAnswer: (listener) => (answer = listener),
    onEnd: (listener) => (end = listener),
    ask: () => act({ answer, end }),
    end: ended,
  }
  return { reader, ended }
}

describe('createForeignReader', () => {
  it('hands the answer on and ends the reader', async () => {
    const refused = failure('pack-invalid', 'No.')
    const { reader, ended } = fakeReader(({ answer }) => answer(refused))
    expect(await createForeignReader(() => reader)('/x/a.json', 'a.json')).toEqual(refused)
    expect(ended).toHaveBeenCalledOnce()
  })

  it('ends a reader that takes too long, and says so', async () => {
    const { reader, ended } = fakeReader(() => undefined)
    const read = await createForeignReader(() => reader, 20)('/x/a.json', 'a.json')
    expect(read).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/^a\.json took longer than/) as string },
    })
    expect(ended).toHaveBeenCalledOnce()
  })

  it('says when the reader died', async () => {
    const { reader } = fakeReader(({ end }) => end())
    expect(await createForeignReader(() => reader)('/x/a.json', 'a.json')).toMatchObject({
      error: { message: expect.stringContaining('too much memory') as string },
    })
  })
})

describe('watchFolder', () => {
  it('tells of changes once they rest, and of nothing after it was closed', async () => {
    const folder = await temporaryFolder()
    const onChange = vi.fn()
    const watch = watchFolder(onChange, 30)
    watch.follow(folder)
    await mkdir(join(folder, 'sub'))
    await writeFile(join(folder, 'a.json'), '{')
    await eventually(() => expect(onChange).toHaveBeenCalled())
    await rm(join(folder, 'a.json'))
    await eventually(() => expect(onChange.mock.calls.length).toBeGreaterThan(1))
    watch.close()
    const calls = onChange.mock.calls.length
    await writeFile(join(folder, 'b.json'), '{')
    await new Promise((done) => setTimeout(done, 120))
    expect(onChange).toHaveBeenCalledTimes(calls)
  })

  it('finds on a look what nobody told, once, and watches a folder that was not there before', async () => {
    const folder = join(await temporaryFolder(), 'share')
    const onChange = vi.fn()
    const watch = watchFolder(onChange, 30)
    watch.follow(folder)
    await watch.look()
    expect(onChange).not.toHaveBeenCalled()
    await mkdir(folder)
    await writeFile(join(folder, 'a.json'), '{')
    await Promise.all([watch.look(), watch.look()])
    expect(onChange).toHaveBeenCalledTimes(1)
    await watch.look()
    expect(onChange).toHaveBeenCalledTimes(1)
    await writeFile(join(folder, 'b.json'), '{')
    await eventually(() => expect(onChange.mock.calls.length).toBeGreaterThan(1))
    watch.close()
    const calls = onChange.mock.calls.length
    await writeFile(join(folder, 'c.json'), '{')
    await watch.look()
    expect(onChange).toHaveBeenCalledTimes(calls)
  })

  it('looks at nothing while no folder is followed', async () => {
    const onChange = vi.fn()
    const watch = watchFolder(onChange)
    await watch.look()
    watch.follow(undefined)
    await watch.look()
    expect(onChange).not.toHaveBeenCalled()
  })

  it('leaves a folder that cannot be watched alone', () => {
    const watch = watchFolder(() => undefined)
    expect(() => watch.follow('/no/such/folder')).not.toThrow()
    watch.follow(undefined)
    watch.close()
  })
})
