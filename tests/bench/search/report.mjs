import { table } from '../statistics.mjs'

/** What every engine's times and memory are set beside. */
const PEER = { times: 'fts5', memory: 'minisearch-tuned' }

/**
 * The results as tables to read: how well, how fast, how large; one each a size.
 *
 * @param {{ guides: number, engine: string, figures: any }[]} results
 * @returns {string}
 */
export function report(results) {
  const sizes = [...new Set(results.map(({ guides }) => guides))]
  return sizes
    .map((guides) => {
      const rows = results.filter((result) => result.guides === guides)
      return [`${guides} ${guides === 1 ? 'guide' : 'guides'}`, quality(rows), groups(rows), costs(rows)].join('\n\n')
    })
    .join('\n\n\n')
}

function quality(rows) {
  return table([
    ['engine', 'right first', 'in first three', 'MRR', 'rightly empty', 'wrongly empty', 'queries'],
    ...rows.map(({ engine, figures: f }) => [
      engine,
      percent(f.success1),
      percent(f.success3),
      number(f.mrr, 3),
      percent(f.correctEmpties),
      percent(f.falseEmpties),
      String(f.asked),
    ]),
  ])
}

function groups(rows) {
  const names = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures.groups)))].sort()
  return table([
    ['right first, by group', ...names],
    ...rows.map(({ engine, figures }) => [engine, ...names.map((name) => percent(figures.groups[name]))]),
  ])
}

function costs(rows) {
  const peer = rows.find(({ engine }) => engine === PEER.times)?.figures
  const plain = rows.find(({ engine }) => engine === PEER.memory)?.figures
  return table([
    [
      'engine',
      'build ms',
      'stored MB',
      'load ms',
      'memory MB',
      `÷ ${PEER.memory}`,
      'first answer ms p50',
      'p95',
      'p99',
      'whole library ms p50',
      'p95',
      'p99',
      `p95 ÷ ${PEER.times}`,
      'key presses',
    ],
    ...rows.map(({ engine, figures: f }) => [
      engine,
      number(f.buildMs, 0),
      number(f.storedMb, 2),
      number(f.loadMs, 1),
      number(f.memoryMb, 1),
      ratio(f.memoryMb, plain?.memoryMb),
      number(f.first.p50, 2),
      number(f.first.p95, 2),
      number(f.first.p99, 2),
      number(f.whole.p50, 2),
      number(f.whole.p95, 2),
      number(f.whole.p99, 2),
      ratio(f.first.p95, peer?.first.p95),
      String(f.whole.presses),
    ]),
  ])
}

// A figure that is not there arrives as null or undefined: JSON knows no NaN.
const isFigure = (value) => typeof value === 'number' && Number.isFinite(value)
const number = (value, digits) => (isFigure(value) ? value.toFixed(digits) : '–')
const percent = (value) => (isFigure(value) ? `${(value * 100).toFixed(1)} %` : '–')
const ratio = (value, other) => (isFigure(value) && isFigure(other) && other ? `${(value / other).toFixed(2)}×` : '–')
