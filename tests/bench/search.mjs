import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import MiniSearch from 'minisearch'
import { runnerImport } from 'vite'
import { loadModule } from '../../scripts/content/load-module.mjs'

const root = resolve(import.meta.dirname, '../..')

/** Loads a TypeScript module of the core into plain Node. */
async function core(path) {
  const { module } = await runnerImport(join(root, 'src/core', path), { configFile: false, logLevel: 'silent' })
  return module
}

async function bundledPack() {
  const folder = join(root, 'resources/packs/iliacus-muscle-spasm')
  const read = async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))
  const { parts } = await read('pack.json')
  const { assemblePack } = await core('pack/assemble.ts')
  const { parsePack } = await core('pack/parse.ts')
  const parsed = parsePack(
    assemblePack(await Promise.all(parts.map(async (name) => ({ name, value: await read(name) })))),
    'bundled pack',
  )
  if (!parsed.ok) throw new Error(parsed.error.message)
  return parsed.value
}

const QUERIES = [
  'electromyography',
  'ibuprofen',
  'botox injection',
  'x-ray of the hip',
  'straight leg raise',
  'paracetamol',
  'ibuprophen',
  'warm compress',
  'when should i see a doctor',
  'numb leg',
]

/** Milliseconds for every prefix of every query: ours, and MiniSearch as its documentation suggests it, on the same texts. */
export async function measureSearch() {
  const pack = await bundledPack()
  const { createSearchEngine } = await core('search/engine.ts')
  const { peerDocument, PEER_WEIGHTS } = await loadModule('tests/bench/search/peer-document.ts')
  const engine = createSearchEngine([pack])
  const plainIndex = new MiniSearch({ idField: 'key', fields: Object.keys(PEER_WEIGHTS) })
  plainIndex.addAll(pack.entries.map((entry) => peerDocument(entry, entry.id)))
  const prefixes = QUERIES.flatMap((query) => [...query].map((_, i) => query.slice(0, i + 1)))
  const time = (search) => {
    for (const prefix of prefixes) search(prefix)
    return prefixes.map((prefix) => {
      const startedAt = performance.now()
      search(prefix)
      return performance.now() - startedAt
    })
  }
  return {
    own: time((query) => engine.search(query)),
    plain: time((query) => plainIndex.search(query, { prefix: true, fuzzy: 0.2, boost: PEER_WEIGHTS })),
  }
}

/** The default handout as a page and its stylesheet, for a program that has no handout of its own. */
export async function handoutPage() {
  const pack = await bundledPack()
  const { buildHandout } = await core('handout/build.ts')
  const { renderHandoutHtml } = await core('handout/render-html.ts')
  const { handoutCss } = await core('handout/handout-css.ts')
  const request = {
    packId: pack.manifest.id,
    template: 'home-care',
    items: [],
    paper: 'a4',
    textSize: 12,
    columns: 2,
    hasPictures: true,
    hasLetterhead: true,
    questionLines: 0,
    edits: [],
    patientName: '',
    nextVisit: '',
    note: '',
  }
  const built = buildHandout(pack, request, { today: '2026-01-01' })
  if (!built.ok) throw new Error(built.error.message)
  const font = async (weight) => {
    const file = join(
      root,
      `node_modules/@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${weight}-normal.woff2`,
    )
    return `@font-face{font-family:'Atkinson Hyperlegible';font-weight:${weight};src:url(data:font/woff2;base64,${(await readFile(file)).toString('base64')})}`
  }
  const css = [await font(400), await font(700), handoutCss('a4', 12)].join('\n')
  return { html: renderHandoutHtml(built.value, { stylesheetHref: 'sheet.css' }), css }
}
