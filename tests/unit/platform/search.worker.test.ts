import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SearchReply, SearchRequest } from '../../../src/platform/search-messages'
import { makeEntry, makePack } from '../../fixtures/make-pack'

describe('search.worker', () => {
  const scope = Object.assign(new EventTarget(), { postMessage: vi.fn<(message: SearchReply) => void>() })
  const ask = (data: SearchRequest) => scope.dispatchEvent(new MessageEvent('message', { data }))

  beforeEach(async () => {
    vi.resetModules()
    vi.stubGlobal('self', scope)
    await import('../../../src/platform/search.worker')
  })
  afterEach(() => scope.postMessage.mockReset())

  it('answers each search with its id: nothing before the packs, hits after', () => {
    ask({ type: 'search', id: 1, query: 'sitting' })
    ask({ type: 'load', packs: [makePack([makeEntry('cause', 'sitting'), makeEntry('cause', 'running')])] })
    ask({ type: 'search', id: 2, query: 'sitting' })
    expect(scope.postMessage.mock.calls.map(([message]) => message)).toMatchObject([
      { type: 'found', id: 1, answer: { hits: [], guesses: [] } },
      { type: 'ready', entries: 2 },
      { type: 'found', id: 2, answer: { hits: [{ id: 'cause/sitting', match: 'exact' }] } },
    ])
  })
})
