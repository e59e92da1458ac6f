import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadModule } from '../../../../scripts/content/load-module.mjs'

/**
 * The app's own search: indexes in files, the current topic's open, the rest of the library asked through the directory of
 * its words. `searchFirst` is what the window shows first.
 */
export async function createOurs() {
  const { createSearchLibrary, createIndexStore, parseQuery, loadTopicIndex } = await loadModule(
    'tests/bench/search/engines/ours-modules.ts',
  )
  const folder = mkdtempSync(join(tmpdir(), 'iliacus-search-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const topics = []
  const store = createIndexStore(folder)
  const open = (listed) => createSearchLibrary({ store, topics: listed, version: 'bench' })
  const gone = () => Promise.resolve({ ok: false, error: { code: 'io', message: 'read only once' } })
  let library
  let current
  const readCurrent = async () => {
    const { value } = await open(topics).readIndex(topics[0].id)
    current = loadTopicIndex(JSON.parse(value))
    return value
  }
  const idOf = (hit) => `${hit.topic} ${hit.id}`
  const firstOf = ({ hits, guesses }) => [...hits, ...guesses].slice(0, 10).map(idOf)
  return {
    async addPack(pack) {
      const topic = {
        id: pack.manifest.id,
        digest: pack.manifest.id,
        read: () => Promise.resolve({ ok: true, value: pack }),
      }
      await open([topic]).readIndex(topic.id)
      // The pack itself is not kept: a thousand of them are no part of a search.
      topics.push({ ...topic, read: gone })
    },
    async finish() {
      await open(topics).search('rest', { limit: 10 })
      await readCurrent()
    },
    save: readCurrent,
    load(saved) {
      current = loadTopicIndex(JSON.parse(saved))
      library = open(topics)
    },
    searchFirst: (text) => firstOf(current.search(parseQuery(text), { limit: 10 })),
    search: async (text, topic) =>
      topic
        ? firstOf(current.search(parseQuery(text), { limit: 10 }))
        : firstOf(await library.search(text, { limit: 10, currentTopic: topics[0].id })),
  }
}
