import { createSearchAnswerer } from './search-answerer'
import type { SearchRequest } from './search-messages'

const handle = createSearchAnswerer((message) => self.postMessage(message))

self.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => handle(data))
