/**
 * `npm run content:report [-- --guide GUIDE.txt]`: what the bundled pack says, what it leaves blank, what it rests on and how
 * hard its texts for patients are to read; with the guide's own text, that one's grades beside them. Ends with the editorial
 * faults; exit code 1 when there are any, 2 on wrong usage.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readContentFixture, readPackParts } from './content/bundled-pack.mjs'
import { sentencesByKind } from './content/guide-text.mjs'
import { loadCore } from './content/load-core.mjs'
import { hashRun } from './content/run-hash.mjs'
import { formatTable } from './content/table.mjs'

const PACK = 'iliacus-muscle-spasm'

const guide = readGuide()
const core = await loadCore(
  'content/check-content.ts',
  'content/check-handouts.ts',
  'content/report.ts',
  'handout/request.ts',
  'pack/assemble.ts',
  'pack/parse.ts',
  'readability/grade.ts',
  'topic/fact.ts',
  'topic/kind.ts',
)
const parsed = core.parsePack(core.assemblePack(readPackParts(PACK)), PACK)
if (!parsed.ok) {
  process.stderr.write(`${[parsed.error.message, ...(parsed.error.details ?? [])].join('\n')}\n`)
  process.exit(1)
}
const pack = parsed.value
const { title, version, review } = pack.manifest
const tables = [fillTable(), basisTable(), sourceTable(), gradeTable(), handoutTable()]
process.stdout.write(`${title} ${version} (${review.status}), ${pack.entries.length} entries\n\n${tables.join('')}`)
reportFaults()

function readGuide() {
  try {
    const { values } = parseArgs({ options: { guide: { type: 'string' } } })
    // npm runs scripts in the project's folder; the path is meant from where the person is.
    const from = process.env.INIT_CWD ?? process.cwd()
    return values.guide === undefined ? undefined : sentencesByKind(readFileSync(resolve(from, values.guide), 'utf8'))
  } catch (error) {
    process.stderr.write(`${error.message}\nusage: npm run content:report [-- --guide GUIDE.txt]\n`)
    process.exit(2)
  }
}

function labelOf(kind) {
  return core.KIND_LABELS[kind].many
}

function fillTable() {
  const blanks = ['notStated', 'notApplicable', 'sourcesDisagree']
  const row = ({ filled, blanks: counts }) => [filled, ...blanks.map((blank) => counts[blank])]
  const counts = core.countFills(pack)
  const rows = [...groupBy(counts, ({ kind }) => kind)].flatMap(([kind, group]) => {
    const whole = group.filter(({ attribute }) => !attribute.includes('.')).map(row)
    const sums = whole[0].map((_, i) => whole.reduce((sum, numbers) => sum + numbers[i], 0))
    return [[labelOf(kind), 'all', ...sums], ...group.map((count) => ['', count.attribute, ...row(count)])]
  })
  const head = ['kind', 'attribute', 'filled', 'not stated', 'not applicable', 'disputed']
  return formatTable('Attributes (with a stop: a piece of each stated item)', head, rows)
}

function basisTable() {
  const words = { line: 'read in the source that is named', ...core.BASIS_LABELS }
  const rows = Object.entries(core.countBases(pack)).map(([basis, count]) => [words[basis], count])
  return formatTable('What the statements of the entries rest on', ['basis', 'statements'], rows)
}

function sourceTable() {
  const bands = [...core.AGE_BANDS.map(({ label }) => label), 'not stated']
  const rows = [...core.countSources(pack)].map(([kind, counts]) => {
    const numbers = bands.map((band) => counts[band])
    return [kind, numbers.reduce((sum, n) => sum + n, 0), ...numbers]
  })
  const sums = rows[0].slice(1).map((_, i) => rows.reduce((sum, row) => sum + row[i + 1], 0))
  return formatTable('Sources by kind and by age', ['kind', 'all', ...bands], [...rows, ['all', ...sums]])
}

function gradeTable() {
  const groups = groupBy(core.gradeEntries(pack), ({ entry }) => entry.kind)
  const kinds = core.KINDS.filter((kind) => groups.has(kind) || guide?.has(kind))
  const rows = kinds.map((kind) => {
    const group = groups.get(kind) ?? []
    const before = guide?.get(kind)
    return [
      labelOf(kind),
      group.length,
      ...(guide ? [before ? bothGrades(core.gradeOf(before)) : '–'] : []),
      ...['withoutNames', 'withNames'].flatMap((which) => [
        spread(group.map((grades) => grades[which].fleschKincaid)),
        spread(group.map((grades) => grades[which].smog)),
      ]),
    ]
  })
  const head = [
    'kind',
    'texts',
    ...(guide ? ['guide FK / SMOG'] : []),
    'FK',
    'SMOG',
    'FK with names',
    'SMOG with names',
  ]
  const { fleschKincaid, smog } = core.GRADE_LIMITS
  const limits = `limits ${fleschKincaid} and ${smog}, the entry's own names left out`
  return formatTable(`Reading grades of the texts for patients, median (worst); ${limits}`, head, rows)
}

function handoutTable() {
  const rows = core.HANDOUT_TEMPLATES.map((template) => {
    const sheets = core.handoutTexts(pack, template)
    const own = sheets.map(({ sentences, names }) => core.gradeOf(sentences, names))
    const all = sheets.map(({ sentences }) => core.gradeOf(sentences))
    return [
      template,
      sheets.length,
      spread(sheets.map(({ sentences }) => sentences.length)),
      spread(own.map(({ fleschKincaid }) => fleschKincaid)),
      spread(own.map(({ smog }) => smog)),
      spread(all.map(({ fleschKincaid }) => fleschKincaid)),
      spread(all.map(({ smog }) => smog)),
    ]
  })
  const head = ['template', 'sheets', 'sentences', 'FK', 'SMOG', 'FK with names', 'SMOG with names']
  return formatTable('Reading grades of the handouts, as each template makes them, median (worst)', head, rows)
}

function groupBy(values, keyOf) {
  const groups = new Map()
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value])
  return groups
}

function bothGrades({ fleschKincaid, smog }) {
  return `${fleschKincaid.toFixed(1)} / ${smog.toFixed(1)}`
}

function spread(values) {
  if (!values.length) return '–'
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const median = (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2
  return `${median.toFixed(1)} (${sorted.at(-1).toFixed(1)})`
}

function reportFaults() {
  const runs = new Set(readContentFixture('guide-runs.json'))
  const isGuideRun = (run) => runs.has(hashRun(run))
  const faults = core.checkContent(pack, { items: readContentFixture('guide-items.json'), isGuideRun })
  process.stdout.write(`${faults.length} editorial faults\n`)
  for (const { rule, text } of faults) process.stdout.write(`${rule}: ${text}\n`)
  if (faults.length) process.exitCode = 1
}
