/**
 * `npm run bench:search [-- --guides 1,10,100] [--engines ours,fts5] [--json]`: the app's search beside MiniSearch, Fuse.js,
 * FlexSearch and SQLite FTS5 on the same documents and labelled queries. By default 1, 10 and 100 guides, which takes about
 * eight minutes, half of them for Fuse.js; `--guides 1000` takes as long again. Nothing here fails on a number.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureDependencies } from './setup/dependencies.mjs'
import { root } from './setup/paths.mjs'
import { SetupError, runScript, say } from './setup/report.mjs'

await runScript(async () => {
  const { values } = parseArgs({
    options: {
      guides: { type: 'string', default: '1,10,100' },
      engines: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  await ensureDependencies()
  // Loaded only now: they import packages that may just have been installed.
  const { ENGINE_NAMES, measureAll } = await import('../tests/bench/search/run.mjs')
  const { report } = await import('../tests/bench/search/report.mjs')
  const engines = values.engines?.split(',') ?? ENGINE_NAMES
  const unknown = engines.find((name) => !ENGINE_NAMES.includes(name))
  if (unknown !== undefined)
    throw new SetupError(`--engines: expected names of ${ENGINE_NAMES.join(', ')}; got ${unknown}`)
  const guides = values.guides.split(',').map(Number)
  if (!guides.every((count) => Number.isInteger(count) && count >= 1 && count <= 1_000))
    throw new SetupError(`--guides: expected whole numbers from 1 to 1000 with commas between; got ${values.guides}`)
  const queries = JSON.parse(readFileSync(join(root, 'tests/bench/queries.json'), 'utf8'))
  const results = await measureAll({ guides, engines, queries, say })
  process.stdout.write(values.json ? `${JSON.stringify(results, null, 2)}\n` : `${report(results)}\n`)
  return 0
})
