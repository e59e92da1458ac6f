import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { buildSearchEngine } from '../../bench/search/build-engine.mjs'
import { temporaryFolder } from '../electron/temporary-folder'

const DOCS = [
  { id: 'a', topic: 'iliacus-muscle-spasm', section: 'drugs', title: 'Ibuprofen', body: 'An anti-inflammatory drug.' },
  { id: 'b', topic: 'iliacus-muscle-spasm', section: 'diagnosticTests', title: 'Electromyography', body: 'Needles.' },
  { id: 'c', topic: 'tennis-elbow', section: 'Care', title: 'Counterforce brace', body: 'Worn below the elbow.' },
]

test('the engine is one file that plain Node loads and that answers as the app does', async () => {
  const folder = await temporaryFolder()
  const file = await buildSearchEngine(folder)
  expect(await readdir(folder)).toEqual(['search-engine.mjs'])
  expect(await readFile(file, 'utf8')).not.toMatch(/^import /m)
  const script = join(folder, 'ask.mjs')
  await writeFile(
    script,
    `import { build, query } from './search-engine.mjs'
    const early = await query('x').catch((error) => error.message)
    await build(${JSON.stringify(DOCS)})
    const asked = ['ibuprofen', 'ibuprophen', 'electromyo', 'elbow brace', 'train timetable', '']
    console.log(JSON.stringify([early, ...(await Promise.all(asked.map(query)))]))`,
  )
  const { stdout } = await promisify(execFile)(process.execPath, [script])
  const [early, exact, misspelt, prefix, topical, ...nothing] = JSON.parse(stdout) as [string, ...string[][]]
  expect(early).toContain('build(docs)')
  expect([exact, misspelt, prefix].map((ids) => ids?.[0])).toEqual(['a', 'a', 'b'])
  expect(topical?.[0]).toBe('c')
  expect(nothing).toEqual([[], []])
})
