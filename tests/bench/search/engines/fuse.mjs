import Fuse from 'fuse.js'

/**
 * Fuse.js with weighted keys. `ignoreLocation`, because a word may stand anywhere in a fact.
 *
 * @param {Record<string, number>} weights
 */
export function createFuse(weights) {
  const keys = Object.entries(weights).map(([name, weight]) => ({ name, weight }))
  const documents = []
  let index
  let fuse
  const open = () => (fuse ??= new Fuse(documents, { keys, ignoreLocation: true, threshold: 0.3 }, index))
  return {
    add: (added) => documents.push(...added),
    finish: () => void open(),
    search: (text, topic) =>
      open()
        .search(text, topic ? undefined : { limit: 10 })
        .filter(({ item }) => !topic || item.key.startsWith(`${topic} `))
        .slice(0, 10)
        .map(({ item }) => item.key),
    save: () => JSON.stringify(open().getIndex()),
    load: (saved) => {
      index = Fuse.parseIndex(JSON.parse(saved))
      fuse = undefined
      open()
    },
  }
}
