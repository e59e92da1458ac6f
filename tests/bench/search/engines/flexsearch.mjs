import FlexSearch from 'flexsearch'

/**
 * FlexSearch as a document index: prefixes of every word, sounds alike by its Latin encoder, fields merged in the order of
 * their weight. Suggestions are on: without them a query of which one word is unknown finds nothing.
 *
 * @param {Record<string, number>} weights
 */
export function createFlexSearch(weights) {
  const fields = Object.keys(weights)
  const index = new FlexSearch.Document({
    document: { id: 'key', index: fields },
    tokenize: 'forward',
    encoder: FlexSearch.Charset.LatinBalance,
  })
  return {
    add: (documents) => {
      for (const document of documents) index.add(document)
    },
    search: (text, topic) => {
      const found = index.search(text, { limit: topic ? 100_000 : 10, suggest: true })
      const ids = new Set(found.flatMap(({ result }) => result))
      return [...ids].filter((id) => !topic || id.startsWith(`${topic} `)).slice(0, 10)
    },
  }
}
