/**
 * `npm run build:bench`: the search engine of the app as one ES module for plain Node, out/bench/search-engine.mjs, with
 * `async build(docs)` and `async query(text)`, so that it can be set beside other engines on any documents.
 */
import { join, relative } from 'node:path'
import { ensureDependencies } from './setup/dependencies.mjs'
import { root } from './setup/paths.mjs'
import { runScript, say } from './setup/report.mjs'

await runScript(async () => {
  await ensureDependencies()
  // Loaded only now: it may just have been installed.
  const { buildSearchEngine } = await import('../tests/bench/search/build-engine.mjs')
  const file = await buildSearchEngine(join(root, 'out/bench'))
  say(`Built ${relative(root, file)}`)
})
