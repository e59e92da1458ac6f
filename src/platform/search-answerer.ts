import { NO_ANSWER } from '../core/search/answer'
import { createSearchEngine, searchEngineOver, type SearchEngine } from '../core/search/engine'
import { loadTopicIndex, type StoredTopicIndex } from '../core/search/topic-index'
import type { SearchReply, SearchRequest } from './search-messages'

/**
 * What the search worker does with each message.
 * @param reply sends an answer back
 */
export function createSearchAnswerer(reply: (message: SearchReply) => void): (request: SearchRequest) => void {
  let engine: SearchEngine | undefined

  return (request) => {
    switch (request.type) {
      case 'load':
        engine = createSearchEngine(request.packs)
        return reply({ type: 'ready', entries: request.packs.reduce((sum, { entries }) => sum + entries.length, 0) })
      case 'open': {
        const index = readIndex(request.index)
        if (!index) return reply({ type: 'unreadable' })
        engine = searchEngineOver([index])
        return reply({ type: 'ready', entries: index.entries.length })
      }
      case 'search':
        return reply({ type: 'found', id: request.id, answer: engine?.search(request.query) ?? NO_ANSWER })
    }
  }
}

/** The main process has checked where the index comes from; what still does not fit is built anew. */
function readIndex(json: string) {
  try {
    return loadTopicIndex(JSON.parse(json) as StoredTopicIndex)
  } catch {
    return undefined
  }
}
