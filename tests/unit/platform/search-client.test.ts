import { describe, expect, it, vi } from 'vitest'
import { failure, success, type Result } from '../../../src/core/result'
import type { SearchAnswer, SearchHit } from '../../../src/core/search/answer'
import { buildTopicIndex } from '../../../src/core/search/topic-index'
import { createSearchClient } from '../../../src/platform/search-client'
import type { SearchReply, SearchRequest } from '../../../src/platform/search-messages'
import { makeEntry, makePack } from '../../fixtures/make-pack'
import { createSearchStandIn } from '../../support/search-stand-in'
import { eventually } from '../../support/eventually'

/** A worker that answers when the test says so. */
function heldWorker() {
  const target = new EventTarget()
  const requests: SearchRequest[] = []
  return {
    requests,
    postMessage: (message: SearchRequest) => void requests.push(message),
    addEventListener: target.addEventListener.bind(target),
    answer: (data: SearchReply) => target.dispatchEvent(new MessageEvent('message', { data })),
  }
}

/** An answer of one entry. */
const found = (name: string): SearchAnswer => ({ hits: [{ name } as SearchHit], guesses: [] })
const pack = makePack([makeEntry('cause', 'sitting', { name: 'Sitting' }), makeEntry('cause', 'running')])

describe('createSearchClient', () => {
  it('sends each search with an id of its own and gives the answer to the one that asked', async () => {
    const worker = heldWorker()
    const client = createSearchClient(worker)
    const asked = client.search('emg')
    expect(worker.requests).toEqual([{ type: 'search', id: 1, query: 'emg' }])
    worker.answer({ type: 'found', id: 1, answer: found('one') })
    await expect(asked).resolves.toEqual(found('one'))
  })

  it('drops the answer to a search that a later one has overtaken', async () => {
    const worker = heldWorker()
    const client = createSearchClient(worker)
    const early = client.search('e')
    const late = client.search('em')
    await expect(early).resolves.toBeUndefined()
    worker.answer({ type: 'found', id: 1, answer: found('old') })
    worker.answer({ type: 'found', id: 2, answer: found('new') })
    await expect(late).resolves.toEqual(found('new'))
  })

  it('is not disturbed by answers that nobody waits for', async () => {
    const worker = heldWorker()
    const client = createSearchClient(worker)
    worker.answer({ type: 'ready', entries: 2 })
    worker.answer({ type: 'found', id: 7, answer: found('none') })
    const asked = client.search('e')
    worker.answer({ type: 'found', id: 1, answer: found('one') })
    worker.answer({ type: 'found', id: 1, answer: found('again') })
    await expect(asked).resolves.toEqual(found('one'))
  })

  it('sends the packs before the searches that follow', () => {
    const worker = heldWorker()
    const client = createSearchClient(worker)
    client.load([pack])
    void client.search('sitting')
    expect(worker.requests.map(({ type }) => type)).toEqual(['load', 'search'])
  })

  it('finds what it has loaded, and nothing before', async () => {
    const client = createSearchClient(createSearchStandIn())
    await expect(client.search('sitting')).resolves.toEqual({ hits: [], guesses: [] })
    client.load([pack])
    await expect(client.search('sitting')).resolves.toMatchObject({ hits: [{ id: 'cause/sitting' }] })
  })

  describe('over a library', () => {
    const json = JSON.stringify(buildTopicIndex(pack).toStored())
    /** A library whose answers are given when the test says so. */
    function heldLibrary(index: Result<string> = success(json)) {
      const whole: ((answer: SearchAnswer | null) => void)[] = []
      return {
        readIndex: vi.fn(() => Promise.resolve(index)),
        searchLibrary: vi.fn(
          () =>
            new Promise<Result<SearchAnswer | null>>((resolve) => {
              whole.push((answer) => resolve(success(answer)))
            }),
        ),
        answer: (number: number, answer: SearchAnswer | null) => whole[number]?.(answer),
      }
    }

    it('opens the stored index and not the pack, and holds back what is searched before', async () => {
      const worker = heldWorker()
      const client = createSearchClient(worker, heldLibrary())
      client.load([pack])
      void client.search('sit')
      void client.search('sitting')
      await eventually(() => expect(worker.requests).toHaveLength(2))
      expect(worker.requests).toEqual([
        { type: 'open', index: json },
        { type: 'search', id: 2, query: 'sitting' },
      ])
    })

    it.each([
      ['that there is none', failure('io', 'none')],
      ['one that is damaged', success('{"version":')],
      ['one of another version', success('{"version":0}')],
    ])('indexes the pack when the library gives %s', async (_, index) => {
      const client = createSearchClient(createSearchStandIn(), heldLibrary(index))
      client.load([pack])
      await eventually(async () => expect((await client.search('sitting'))?.hits).toHaveLength(1))
    })

    it('opens only the guide that was chosen last', async () => {
      const worker = heldWorker()
      const client = createSearchClient(worker, heldLibrary(failure('io', 'none')))
      const other = makePack([makeEntry('cause', 'lifting')])
      client.load([pack])
      client.load([other])
      void client.search('x')
      await eventually(() => expect(worker.requests).toHaveLength(2))
      expect(worker.requests).toMatchObject([{ type: 'load', packs: [other] }, { type: 'search' }])
    })

    it('answers in two steps: the open guide at once, then the whole library', async () => {
      const library = heldLibrary()
      const client = createSearchClient(createSearchStandIn(), library)
      client.load([pack], { hasMoreGuides: () => true })
      const onWhole = vi.fn()
      await expect(client.search('sitting', onWhole)).resolves.toMatchObject({ hits: [{ id: 'cause/sitting' }] })
      expect(library.searchLibrary.mock.calls).toEqual([['sitting', 'invented-spasm']])
      expect(onWhole).not.toHaveBeenCalled()
      library.answer(0, found('from all guides'))
      await eventually(() => expect(onWhole.mock.calls).toEqual([[found('from all guides')]]))
    })

    it('drops the library’s answer once a later search has overtaken it', async () => {
      const library = heldLibrary()
      const client = createSearchClient(createSearchStandIn(), library)
      client.load([pack], { hasMoreGuides: () => true })
      const early = vi.fn()
      const late = vi.fn()
      await client.search('sit', early)
      await client.search('sitting', late)
      library.answer(1, found('new'))
      library.answer(0, found('old'))
      await eventually(() => expect(late).toHaveBeenCalledOnce())
      expect(early).not.toHaveBeenCalled()
    })

    it('does not ask the library for nothing, nor where there is no other guide', async () => {
      const library = heldLibrary()
      const client = createSearchClient(createSearchStandIn(), library)
      client.load([pack], { hasMoreGuides: () => true })
      await client.search(' ', vi.fn())
      client.load([pack])
      await client.search('sitting', vi.fn())
      expect(library.searchLibrary).not.toHaveBeenCalled()
    })
  })
})
