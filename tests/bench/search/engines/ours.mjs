import { loadCore } from '../../../../scripts/content/load-core.mjs'

/** The app's own search. */
export async function createOurs() {
  const { createSearchEngine } = await loadCore('search/engine.ts')
  const packs = []
  let engine
  return {
    addPack: (pack) => void packs.push(pack),
    finish: () => {
      engine = createSearchEngine(packs)
    },
    search: (text, topic) => engine.search(text, { limit: 10, topic }).map((hit) => `${hit.topic} ${hit.id}`),
  }
}
