import { NO_ANSWER } from '../core/search/answer'
import { createSearchEngine, type SearchEngine } from '../core/search/engine'
import type { SearchReply, SearchRequest } from './search-messages'

let engine: SearchEngine | undefined

const answer = (message: SearchReply) => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === 'load') {
    engine = createSearchEngine(data.packs)
    answer({ type: 'ready', entries: data.packs.reduce((sum, pack) => sum + pack.entries.length, 0) })
    return
  }
  answer({ type: 'found', id: data.id, answer: engine?.search(data.query) ?? NO_ANSWER })
})
