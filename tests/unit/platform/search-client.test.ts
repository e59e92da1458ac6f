import { describe, expect, it } from 'vitest'
import type { SearchHit } from '../../../src/core/search/engine'
import { createSearchClient } from '../../../src/platform/search-client'
import type { SearchAnswer, SearchRequest } from '../../../src/platform/search-messages'
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
    answer: (data: SearchAnswer) => target.dispatchEvent(new MessageEvent('message', { data })),
  }
}

const hit = (name: string) => ({ name }) as SearchHit
const pack = makePack([makeEntry('cause', 'sitting', { name: 'Sitting' }), makeEntry('cause', 'running')])

describe('createSearchClient', () => {
  it('sends each search with an id of its own and gives the answer to the one that asked', async () => {
    const worker = heldWorker()
    const client = createSearchClient(worker)
    const found = client.search('emg')
    expect(worker.requests).toEqual([{ type: 'search', id: 1, query: 'emg' }])
    worker.answer({ type: 'hits', id: 1, hits: [hit('one')] })
    await expect(found).resolves.toEqual([hit('one')])
  })

  it('drops the answer to a search that a later one has overtaken', async () => {
    const worker = heldWorker()
    const client = createSearchClient(worker)
    const early = client.search('e')
    const late = client.search('em')
    await expect(early).resolves.toBeUndefined()
    worker.answer({ type: 'hits', id: 1, hits: [hit('old')] })
    worker.answer({ type: 'hits', id: 2, hits: [hit('new')] })
    await expect(late).resolves.toEqual([hit('new')])
  })

  it('is not disturbed by answers that nobody waits for', async () => {
    const worker = heldWorker()
    const client = createSearchClient(worker)
    worker.answer({ type: 'ready', entries: 2 })
    worker.answer({ type: 'hits', id: 7, hits: [] })
    const found = client.search('e')
    worker.answer({ type: 'hits', id: 1, hits: [hit('one')] })
    worker.answer({ type: 'hits', id: 1, hits: [hit('again')] })
    await expect(found).resolves.toEqual([hit('one')])
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
    await expect(client.search('sitting')).resolves.toEqual([])
    client.load([pack])
    await expect(client.search('sitting')).resolves.toMatchObject([{ id: 'cause/sitting' }])
  })
})
