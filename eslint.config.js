import eslintConfigPrettier from 'eslint-config-prettier'
import nounsanitized from 'eslint-plugin-no-unsanitized'
import { configs as regexpConfigs } from 'eslint-plugin-regexp'
import vue from 'eslint-plugin-vue'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/** What each layer must not import. Arrows point one way: electron and screens use core; core uses nothing of ours. */
const layer = (files, patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
})
const forbid = (group, message) => ({ group, message })
const NODE = forbid(['node:*', 'fs', 'path', 'os', 'child_process'], 'This layer must not know Node.')
const ELECTRON = forbid(['electron', 'electron/*'], 'Only electron/ knows Electron.')
const VUE = forbid(['vue', 'pinia', 'vue-router', 'reka-ui', '@lucide/vue'], 'This layer must not know Vue.')
const PROGRAM = forbid(['**/electron/**'], 'The page reaches the main process through the gateway only.')

const CORE = [
  NODE,
  ELECTRON,
  VUE,
  forbid(
    ['**/platform/**', '**/screens/**', '**/components/**', '**/composables/**', '**/electron/**'],
    'src/core imports nothing of the layers above it.',
  ),
]
/** The importer's folders, each of which uses only those before it. */
const IMPORTER = ['headings', 'read', 'items', 'outline', 'drafting']
const importerFolder = (name, i) =>
  layer(
    [`src/core/importer/${name}/**/*.ts`],
    [
      ...CORE,
      forbid(
        IMPORTER.slice(i + 1).map((later) => `**/${later}/**`),
        `Work goes ${IMPORTER.join(' → ')}.`,
      ),
    ],
  )

const NO_NETWORK = 'The app opens no network connection, ever.'
const NETWORK = ['http', 'https', 'http2', 'net', 'dgram', 'dns', 'dns/promises', 'tls']
  .flatMap((name) => [name, `node:${name}`])
  .concat('undici')

export default tseslint.config(
  // The build leaves a compiled copy of its configuration for a moment, while lint may be running beside it.
  { ignores: ['out/', 'demo/', 'node_modules/', 'test-results/', 'coverage/', 'electron.vite.config.ts.*.mjs'] },
  ...tseslint.configs.recommendedTypeChecked,
  ...vue.configs['flat/recommended'],
  nounsanitized.configs.recommended,
  regexpConfigs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.vue'] },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
    },
  },
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'vue/no-v-html': 'error',
      'vue/no-static-inline-styles': 'error',
      'vue/no-template-target-blank': 'error',
      'vue/no-v-text-v-html-on-component': 'error',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      // App.vue, AppRail.vue … and the part's own word are enough; the folder says the rest.
      'vue/multi-word-component-names': ['error', { ignores: ['App'] }],
      'vue/require-default-prop': 'off',
    },
  },
  layer(['src/core/**/*.ts'], CORE),
  ...IMPORTER.slice(0, -1).map(importerFolder),
  {
    files: ['src/core/**/*.ts'],
    ignores: ['src/core/search/topic-index.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'minisearch', message: 'Only core/search/topic-index.ts knows MiniSearch.' }] },
      ],
    },
  },
  {
    // They read files of unknown origin: no pattern may take more than linear time, wherever in a text it begins to match.
    files: ['content', 'handout', 'importer', 'pack'].map((folder) => `src/core/${folder}/**/*.ts`),
    rules: { 'regexp/no-super-linear-move': ['error', { ignorePartial: false }] },
  },
  layer(
    ['src/components/**', 'src/composables/**'],
    [
      NODE,
      ELECTRON,
      PROGRAM,
      forbid(['**/screens/**', '**/platform/**'], 'Shared parts know no screen, store or gateway.'),
    ],
  ),
  layer(
    ['src/platform/**'],
    [NODE, ELECTRON, PROGRAM, forbid(['**/screens/**', '**/components/**'], 'The platform knows no screen.')],
  ),
  layer(
    ['src/screens/**', 'src/*.ts', 'src/*.vue'],
    [NODE, ELECTRON, PROGRAM, forbid(['minisearch', 'zod'], 'Search and checking live in core.')],
  ),
  layer(
    ['electron/**'],
    [
      VUE,
      forbid(
        ['**/src/screens/**', '**/src/components/**', '**/src/platform/**', '**/src/composables/**'],
        'electron/ uses src/core only.',
      ),
    ],
  ),
  {
    files: ['electron/**'],
    ignores: ['electron/main/ipc/register.ts'],
    rules: {
      'no-restricted-properties': ['error', { object: 'ipcMain', message: 'Only ipc/register.ts registers channels.' }],
    },
  },
  {
    files: ['electron/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'fetch', 'XMLHttpRequest', 'WebSocket'],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ...NETWORK.map((name) => ({ name, message: NO_NETWORK })),
            { name: 'electron', importNames: ['net'], message: NO_NETWORK },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { globals: globals.node, parserOptions: { projectService: false, program: null } },
  },
  {
    // The default app imports the app that its command line names: to do that is its purpose, and no page is near.
    files: ['scripts/setup/default-app/main.mjs'],
    rules: { 'no-unsanitized/method': 'off' },
  },
  {
    // CommonJS has no other way to import.
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  eslintConfigPrettier,
)
