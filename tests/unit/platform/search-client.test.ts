import { describe, expect, it } from 'vitest'
import type { SearchAnswer, SearchHit } from '../../../src/core/search/answer'
import { createSearchClient } from '../../../src/platform/search-client'
import type { SearchReply, SearchRequest } from '../../../src/platform/search-messages'
import { makeEntry, makePack } from '../../fixtures/make-pack'
import { createSearchStandIn } from '../../support/search-stand-in'

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
})
