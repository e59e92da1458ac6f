import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSearchClient } from '../../../../src/platform/search-client'
import { readBundledPack } from '../../../bench/search/bundled-pack.mjs'
import { createSearchStandIn } from '../../../support/search-stand-in'
import { runCommand } from './run-command'

interface Labelled {
  query: string
}
const labelled = JSON.parse(
  await readFile(join(import.meta.dirname, '../../../bench/queries.json'), 'utf8'),
) as Labelled[]
/** Every fifth: of each group some, and quick enough for every run. */
const QUERIES = labelled.filter((_, i) => i % 5 === 0)

test('the command line gives the entries of the window, in its order, query by query', async () => {
  const pack = await readBundledPack()
  const window = createSearchClient(createSearchStandIn())
  window.load([pack])
  const { stdout } = await runCommand(['search', '--stdin', '--json', '--limit', '10'], {
    packs: [pack],
    stdin: QUERIES.map(({ query }) => query).join('\n'),
  })
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(QUERIES.length)
  for (const line of lines) {
    const { query, results } = JSON.parse(line) as { query: string; results: { id: string }[] }
    const { hits = [], guesses = [] } = (await window.search(query)) ?? {}
    const shown = [...hits, ...guesses].slice(0, 10)
    expect(
      results.map(({ id }) => id),
      query,
    ).toEqual(shown.map(({ id }) => id))
  }
})

test('--limit counts everything that is printed', async () => {
  const { stdout } = await runCommand(['search', 'balofen', '--limit', '1', '--json'])
  expect((JSON.parse(stdout) as { results: unknown[] }).results).toHaveLength(1)
})
