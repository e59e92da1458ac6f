import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createPackStore } from '../../../../../electron/main/services/pack-store'
import type { ProcessReply, ProcessRequest } from '../../../../../electron/main/services/search-process-messages'
import { createSearchService, type SearchProcess } from '../../../../../electron/main/services/search-service'
import { createSearchWorker } from '../../../../../electron/main/services/search-worker'
import { createSearchEngine } from '../../../../../src/core/search/engine'
import { parseQuery } from '../../../../../src/core/search/query'
import { loadTopicIndex, type StoredTopicIndex } from '../../../../../src/core/search/topic-index'
import type { Pack } from '../../../../../src/core/topic/topic'
import { packId } from '../../../../fixtures/make-pack'
import { guide } from '../../../core/search/library-fixture'
import { temporaryFolder } from '../../temporary-folder'
import { eventually } from '../../../../support/eventually'

const PACKS = [
  guide('Tennis elbow', 'Ibuprofen', 'Counterforce brace'),
  guide('Wrist sprain', 'Wrist splint', 'Ibuprofen'),
]
const elbow = packId('tennis-elbow')

/** The search process without a process: the same code, and messages that arrive later. */
function startInPlace(delayMs = 0) {
  let end = (): void => undefined
  let tell = (reply: ProcessReply): void => void reply
  const handle = createSearchWorker((reply) => setTimeout(() => tell(structuredClone(reply)), delayMs))
  const send = vi.fn((request: ProcessRequest) => setImmediate(() => handle(structuredClone(request))))
  const ended = vi.fn()
  const process: SearchProcess = {
    onReply: (listener) => (tell = listener),
    onEnd: (listener) => (end = listener),
    send,
    end: ended,
  }
  return { process, send, end: ended, crash: () => end() }
}

async function serviceOver(packs: readonly Pack[], { idleMs = 60_000, delayMs = 0, storeAfterMs = 60_000 } = {}) {
  const folder = await temporaryFolder()
  const bundled = join(folder, 'packs')
  await mkdir(bundled)
  for (const pack of packs) await writeFile(join(bundled, `${pack.manifest.id}.json`), JSON.stringify(pack))
  const shelf = createPackStore(bundled)
  const started: ReturnType<typeof startInPlace>[] = []
  const onProgress = vi.fn()
  const create = (version = '1') =>
    createSearchService({
      packs: shelf,
      folder: join(folder, 'search'),
      version,
      onProgress,
      idleMs,
      storeAfterMs,
      start: () => {
        const running = startInPlace(delayMs)
        started.push(running)
        return running.process
      },
    })
  const service = create()
  onTestFinished(() => service.close())
  return { service, create, started, shelf, bundled, onProgress }
}

test('a guide without a stored index is told at once; the index is stored later, by a process that then ends, and is read the next time', async () => {
  const { service, create, started } = await serviceOver(PACKS, { storeAfterMs: 20 })
  const missing = { ok: false, error: { code: 'not-found' } }
  expect(await service.readIndex(elbow)).toMatchObject(missing)
  expect(started).toHaveLength(0)
  await eventually(() => expect(started[0]?.end).toHaveBeenCalled())
  const stored = await create().readIndex(elbow)
  const index = stored.ok ? loadTopicIndex(JSON.parse(stored.value) as StoredTopicIndex) : undefined
  expect(index?.search(parseQuery('brace')).hits).toMatchObject([{ name: 'Counterforce brace' }])
  expect(started).toHaveLength(1)
  // Other code, other indexes.
  expect(await create('2').readIndex(elbow)).toMatchObject(missing)
  expect(await service.readIndex(packId('none'))).toMatchObject(missing)
})

test('a process that was searched with stays when an index has been stored', async () => {
  const { service, started } = await serviceOver(PACKS, { storeAfterMs: 20 })
  await service.readIndex(elbow)
  await service.search({ text: 'brace', currentTopic: elbow, limit: 5 })
  await eventually(() => expect(started[0]?.send).toHaveBeenCalledWith(expect.objectContaining({ type: 'store' })))
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(started[0]?.end).not.toHaveBeenCalled()
})

test('the whole library answers as one engine over all its guides does', async () => {
  const { service, onProgress } = await serviceOver(PACKS)
  const engine = createSearchEngine(PACKS)
  for (const text of ['ibuprofen', 'splint', 'qqqq', 'brace'])
    expect(await service.search({ text, currentTopic: elbow, limit: 200 })).toEqual({
      ok: true,
      value: engine.search(text, { currentTopic: elbow }),
    })
  expect(onProgress).toHaveBeenLastCalledWith({ type: 'progress', done: 2, all: 2 })
})

test('with one guide nothing is started for a search', async () => {
  const { service, started } = await serviceOver(PACKS.slice(0, 1))
  expect(await service.search({ text: 'brace', currentTopic: elbow, limit: 5 })).toMatchObject({ value: { hits: [] } })
  expect(started).toHaveLength(0)
})

test('a query that a later one overtakes is answered with nothing', async () => {
  const { service } = await serviceOver(PACKS)
  const asked = ['i', 'ib', 'ibu'].map((text) => service.search({ text, currentTopic: elbow, limit: 5 }))
  const answers = await Promise.all(asked)
  expect(answers.map((answer) => answer.ok && answer.value !== null)).toEqual([false, false, true])
})

test('a guide that came after the start is found', async () => {
  const { service, shelf, bundled } = await serviceOver(PACKS)
  await service.search({ text: 'cane', currentTopic: elbow, limit: 5 })
  await writeFile(join(bundled, 'hip-pain.json'), JSON.stringify(guide('Hip pain', 'Cane')))
  shelf.refresh()
  expect(await service.search({ text: 'cane', currentTopic: elbow, limit: 5 })).toMatchObject({
    value: { hits: [{ topic: 'hip-pain', name: 'Cane' }] },
  })
})

test('a process that ends is said, and started again for the next query', async () => {
  const { service, started } = await serviceOver(PACKS, { delayMs: 500 })
  const asked = service.search({ text: 'brace', currentTopic: elbow, limit: 5 })
  await eventually(() => expect(started[0]?.send).toHaveBeenCalledTimes(2))
  started[0]!.crash()
  expect(await asked).toMatchObject({ ok: false })
  expect(await service.search({ text: 'brace', currentTopic: elbow, limit: 5 })).toMatchObject({
    value: { hits: [{ name: 'Counterforce brace' }] },
  })
  expect(started).toHaveLength(2)
})

test('a process of which nothing is asked is ended', async () => {
  const { service, started } = await serviceOver(PACKS, { idleMs: 300 })
  await service.search({ text: 'brace', currentTopic: elbow, limit: 5 })
  await eventually(() => expect(started[0]?.end).toHaveBeenCalledOnce())
})
