import { join } from 'node:path'
import { ESLint } from 'eslint'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const eslint = new ESLint({
  cwd: root,
  // The files of the arrows do not exist: without types, and only the rules that are asked about.
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false, program: null } },
  },
  ruleFilter: ({ ruleId }) => ruleId.endsWith('no-restricted-imports') || ruleId.startsWith('no-restricted-'),
})

/** The layer rules that a line of code breaks in a file of the given name, each once. */
async function rulesBrokenBy(code: string, file: string): Promise<string[]> {
  const text = file.endsWith('.vue') ? `<script setup lang="ts">\n${code}\n</script>\n` : `${code}\n`
  const [result] = await eslint.lintText(text, { filePath: join(root, file) })
  expect(result?.fatalErrorCount, result?.messages[0]?.message).toBe(0)
  return [...new Set(result?.messages.map(({ ruleId }) => ruleId ?? ''))]
}

const FORBIDDEN: [file: string, from: string][] = [
  ['src/core/x.ts', 'node:fs'],
  ['src/core/x.ts', 'fs'],
  ['src/core/x.ts', 'fs/promises'],
  ['src/core/x.ts', 'electron'],
  ['src/core/x.ts', 'vue'],
  ['src/core/x.ts', 'pinia'],
  ['src/core/search/x.ts', '../../platform/gateway'],
  ['src/core/search/x.ts', '../../screens/library-store'],
  ['src/core/search/x.ts', '../../components/kind-style'],
  ['src/core/search/x.ts', '../../composables/useTheme'],
  ['src/core/search/x.ts', '../../../electron/main/window'],
  ['src/core/search/x.ts', 'minisearch'],
  ['src/components/X.vue', '../screens/library-store'],
  ['src/components/X.vue', '../platform/gateway'],
  ['src/components/x.ts', 'node:path'],
  ['src/composables/useX.ts', '../platform/gateway'],
  ['src/composables/useX.ts', '../screens/library-store'],
  ['src/composables/useX.ts', 'electron'],
  ['src/platform/x.ts', '../screens/library-store'],
  ['src/platform/x.ts', '../components/kind-style'],
  ['src/platform/x.ts', 'electron'],
  ['src/platform/x.ts', 'node:fs'],
  ['src/platform/x.ts', '../../electron/preload/index'],
  ['src/screens/board/X.vue', 'electron'],
  ['src/screens/board/X.vue', 'node:fs'],
  ['src/screens/board/X.vue', '../../../electron/main/window'],
  ['src/screens/board/X.vue', 'minisearch'],
  ['src/screens/board/x.ts', 'zod'],
  ['src/App.vue', 'electron'],
  ['src/main.ts', '../electron/main/window'],
  ['electron/main/x.ts', 'vue'],
  ['electron/main/x.ts', 'pinia'],
  ['electron/main/x.ts', '../../src/screens/library-store'],
  ['electron/main/x.ts', '../../src/platform/gateway'],
  ['electron/main/x.ts', '../../src/components/kind-style'],
  ['electron/main/x.ts', 'node:http'],
  ['electron/main/x.ts', 'https'],
  ['electron/main/x.ts', 'http2'],
  ['electron/main/x.ts', 'node:dns/promises'],
  ['electron/main/x.ts', 'undici'],
  ['electron/preload/x.ts', 'vue'],
  ['electron/cli/x.ts', 'node:net'],
]

const ALLOWED: [file: string, from: string][] = [
  ['src/core/search/topic-index.ts', 'minisearch'],
  ['src/core/search/x.ts', '../topic/entry'],
  ['src/core/pack/x.ts', 'zod'],
  ['src/components/X.vue', 'vue'],
  ['src/components/X.vue', '../core/topic/kind'],
  ['src/composables/useX.ts', 'vue-router'],
  ['src/platform/x.ts', '../core/contract/bridge'],
  ['src/platform/electron-gateway.ts', './gateway'],
  ['src/screens/board/X.vue', '../../platform/gateway'],
  ['src/screens/board/X.vue', '../../components/BaseButton.vue'],
  ['src/screens/board/x.ts', '../../core/search/engine'],
  ['electron/main/x.ts', 'electron'],
  ['electron/main/x.ts', 'node:fs/promises'],
  ['electron/main/x.ts', '../../src/core/pack/parse'],
  ['electron/preload/x.ts', '../../src/core/contract/bridge'],
]

describe('layer rules of the linter', () => {
  it.each(FORBIDDEN)('%s must not import %s', async (file, from) => {
    expect(await rulesBrokenBy(`import { it } from '${from}'; it()`, file)).toEqual([
      expect.stringMatching(/no-restricted-imports$/),
    ])
  })

  it.each(FORBIDDEN.slice(0, 1))('%s must not import so much as a type from %s', async (file, from) => {
    expect(await rulesBrokenBy(`import type { It } from '${from}'; export type X = It`, file)).toHaveLength(1)
  })

  it.each(ALLOWED)('%s may import %s', async (file, from) => {
    expect(await rulesBrokenBy(`import { it } from '${from}'; it()`, file)).toEqual([])
  })

  it('lets one file only register channels', async () => {
    const code = `import { ipcMain } from 'electron'; ipcMain.handle('x', () => 1)`
    expect(await rulesBrokenBy(code, 'electron/main/ipc/register.ts')).toEqual([])
    expect(await rulesBrokenBy(code, 'electron/main/ipc/settings-handlers.ts')).toEqual(['no-restricted-properties'])
  })

  it('lets electron/ not use the net module of Electron', async () => {
    expect(await rulesBrokenBy(`import { net } from 'electron'; net.fetch('x')`, 'electron/main/x.ts')).toEqual([
      'no-restricted-imports',
    ])
  })

  it.each(['fetch("x")', 'new XMLHttpRequest()', 'new WebSocket("x")'])('lets electron/ not call %s', async (code) => {
    expect(await rulesBrokenBy(code, 'electron/main/x.ts')).toEqual(['no-restricted-globals'])
  })
})

describe('the compiler on src/core', () => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.core.json'), ts.sys.readFile.bind(ts.sys)) as {
    config: unknown
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const file = join(root, 'src/core/probe.ts')

  /** What the compiler says of a probe that stands in src/core. */
  function faultsOf(code: string): string[] {
    const host = ts.createCompilerHost(options)
    const probe = ts.createSourceFile(file, code, ts.ScriptTarget.ES2023)
    const getSourceFile = host.getSourceFile.bind(host)
    const fileExists = host.fileExists.bind(host)
    host.getSourceFile = (name, ...rest) => (name === file ? probe : getSourceFile(name, ...rest))
    host.fileExists = (name) => name === file || fileExists(name)
    const program = ts.createProgram([file], { ...options, noEmit: true, composite: false }, host)
    return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
  }

  it('takes plain TypeScript', () => {
    expect(faultsOf("import { success } from './result'\nexport const x = success(new Map([[1, 'a']]))")).toEqual([])
  })

  it.each(['window', 'document', 'fetch', 'localStorage', 'process', 'Buffer', 'require', 'setTimeout', '__dirname'])(
    'knows no global %s',
    (name) => {
      expect(faultsOf(`export const x: unknown = ${name}`)).toEqual([
        expect.stringContaining(`Cannot find name '${name}'`),
      ])
    },
  )

  it.each(['node:fs', 'fs', 'path'])('cannot import %s', (name) => {
    expect(faultsOf(`import * as x from '${name}'\nexport const y: unknown = x`)).toEqual([
      expect.stringContaining(`'${name}'`),
    ])
  })
})
