import { failure, success } from '../../../src/core/result'
import { createIndexStore } from './index-store'
import { digestOf } from './pack-catalogue'
import { readPackAt } from './pack-file'
import type { PlacedTopic, ProcessReply, ProcessRequest } from './search-process-messages'
import { createSearchLibrary, type SearchedTopic, type SearchLibrary } from './search-library'

/** A topic is not reported more often than a person can see. */
const PROGRESS_EVERY = 10

/**
 * What the search process does with each message.
 * @param reply sends an answer back
 */
export function createSearchWorker(reply: (message: ProcessReply) => void): (request: ProcessRequest) => void {
  let library: SearchLibrary | undefined
  let latestSearch = 0

  async function search({ id, text, limit, currentTopic }: Extract<ProcessRequest, { type: 'search' }>) {
    // Between two topics waiting messages come in: the next key press must not wait for all of this one's answer.
    const isOvertaken = async () => {
      await new Promise(setImmediate)
      return id !== latestSearch
    }
    const answer = await library?.search(text, { limit, currentTopic, isOvertaken })
    reply({ type: 'found', id, answer: answer ?? null })
  }

  return (request) => {
    if (request.type === 'topics')
      library = createSearchLibrary({
        store: createIndexStore(request.folder),
        topics: request.topics.map(searchedTopic),
        version: request.version,
        onProgress: (done, all) => {
          if (done % PROGRESS_EVERY === 0 || done === all) reply({ type: 'progress', done, all })
        },
      })
    else if (request.type === 'search') {
      latestSearch = request.id
      void search(request)
    } else void library?.readIndex(request.packId).then(() => reply({ type: 'stored', id: request.id }))
  }
}

function searchedTopic({ id, digest, path, name }: PlacedTopic): SearchedTopic {
  return {
    id,
    digest,
    async read() {
      const whole = await readPackAt(path, name)
      if (!whole.ok) return whole
      // What is kept under a digest must be made from that content.
      return digestOf(whole.value.raw) === digest
        ? success(whole.value.pack)
        : failure('io', `${name} has changed since it was listed. Open the library again.`)
    },
  }
}
