import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ESLint } from 'eslint'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const FOLDERS = ['src/core/content', 'src/core/handout', 'src/core/importer', 'src/core/pack']
const eslint = new ESLint({
  cwd: root,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false, program: null } } },
  ruleFilter: ({ ruleId }) => ruleId.startsWith('regexp/no-super-linear-'),
})

test('no pattern that reads foreign text takes more than linear time', async () => {
  const results = await eslint.lintFiles(FOLDERS.map((folder) => join(root, folder, '**/*.ts')))
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).filter((name) => String(name).endsWith('.ts')),
  )
  expect(results).toHaveLength(files.length)
  expect(results.flatMap(({ filePath, messages }) => messages.map(({ line }) => `${filePath}:${line}`))).toEqual([])
})

test.each(['/(a+)+$/', '/\\s+$/', '/(?:\\w+\\s?)*$/'])('%s would be told', async (pattern) => {
  for (const folder of FOLDERS) {
    const [result] = await eslint.lintText(`export const x = ${pattern}\n`, { filePath: join(root, folder, 'x.ts') })
    expect(result?.errorCount).toBeGreaterThan(0)
  }
})
