import MiniSearch from 'minisearch'

/**
 * MiniSearch on the fields of the app.
 *
 * @param {Record<string, number>} weights
 * @param {import('minisearch').SearchOptions} searchOptions as its documentation gives them, or none
 */
export function createMiniSearch(weights, searchOptions) {
  const options = { idField: 'key', fields: Object.keys(weights) }
  let index = new MiniSearch(options)
  return {
    add: (documents) => index.addAll(documents),
    search: (text, topic) =>
      index
        .search(text, { ...searchOptions, ...(topic && { filter: ({ id }) => id.startsWith(`${topic} `) }) })
        .slice(0, 10)
        .map(({ id }) => id),
    save: () => JSON.stringify(index),
    load: (saved) => {
      index = MiniSearch.loadJSON(saved, options)
    },
  }
}
