import { createSearchEngine, type SearchEngine } from '../core/search/engine'
import type { SearchAnswer, SearchRequest } from './search-messages'

let engine: SearchEngine | undefined

const answer = (message: SearchAnswer) => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === 'load') {
    engine = createSearchEngine(data.packs)
    answer({ type: 'ready', entries: data.packs.reduce((sum, pack) => sum + pack.entries.length, 0) })
    return
  }
  answer({ type: 'hits', id: data.id, hits: engine?.search(data.query) ?? [] })
})
