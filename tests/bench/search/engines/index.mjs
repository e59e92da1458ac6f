/**
 * @typedef {object} BenchEngine
 * @property {(documents: object[]) => void} [add] takes a guide's documents: `key` ("topic entry") and a text by field
 * @property {(pack: any) => void} [addPack] in place of `add`: takes the guide itself
 * @property {() => void | Promise<void>} [finish] after the last guide
 * @property {(text: string, topic?: string) => string[] | Promise<string[]>} search keys, best first, at most ten
 * @property {(text: string, topic: string) => unknown} [searchFirst] where an answer comes in steps: until its first one
 * @property {() => string | Uint8Array | Promise<string | Uint8Array>} [save] where an index can be stored
 * @property {(saved: any) => void | Promise<void>} [load] reads what `save` gave
 */

/** The engines by name; each is loaded only in the process that measures it. */
export const ENGINES = {
  ours: async () => (await import('./ours.mjs')).createOurs(),
  'minisearch-tuned': async (weights) =>
    (await import('./minisearch.mjs')).createMiniSearch(weights, { prefix: true, fuzzy: 0.2, boost: weights }),
  'minisearch-plain': async (weights) => (await import('./minisearch.mjs')).createMiniSearch(weights, {}),
  fuse: async (weights) => (await import('./fuse.mjs')).createFuse(weights),
  flexsearch: async (weights) => (await import('./flexsearch.mjs')).createFlexSearch(weights),
  fts5: async (weights) => (await import('./fts5.mjs')).createFts5(weights),
}

/** Who asks a large library for every key press waits for hours on these: they are measured up to this many guides. */
export const MOST_GUIDES = { fuse: 100 }
