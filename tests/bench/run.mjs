import { join } from 'node:path'
import { measureBoard } from './board.mjs'
import { measureLibrary } from './library.mjs'
import { measureBarePdf, measureOurPdf } from './pdf.mjs'
import { handoutPage, measureSearch } from './search.mjs'
import { line, median, percentile, table } from './statistics.mjs'
import { measureTyping } from './typing.mjs'
import { measureWindow } from './window.mjs'

const WINDOW_RUNS = 7
const PDF_RUNS = 300
const LIBRARY_RUNS = 5
const LIBRARY_GUIDES = 1_000

const MEASURES = {
  window: windowRows,
  search: searchRows,
  typing: typingRows,
  board: boardRows,
  pdf: pdfRows,
  library: libraryRows,
}

/**
 * Runs the chosen measures one after the other.
 * @param {{ root: string, chosen: string[], programFor: (folder: string) => import('./launch.mjs').Program }} options
 * @returns {Promise<string>} the report
 */
export async function runBench({ root, chosen, programFor }) {
  const ours = programFor(root)
  const bare = programFor(join(root, 'tests/bench/bare-app'))
  const rows = [['measure', 'ours', 'beside it', 'ratio', 'target']]
  for (const [name, measure] of Object.entries(MEASURES))
    if (!chosen.length || chosen.includes(name)) rows.push(...(await measure(ours, bare)))
  return table(rows)
}

async function windowRows(ours, bare) {
  const mine = []
  const theirs = []
  // Turn about, so that a busy moment of the machine meets both; the first round only warms the disk.
  for (let i = 0; i <= WINDOW_RUNS; i++) {
    const a = await measureWindow(ours, '[data-row]')
    const b = await measureWindow(bare, 'h1')
    if (i === 0) continue
    mine.push(a)
    theirs.push(b)
  }
  const middle = (list, field) => median(list.map((run) => run[field]))
  return [
    line('window ready, median', middle(mine, 'readyMs'), middle(theirs, 'readyMs'), 'ms', '≤ 1.3×'),
    line('memory of all processes, median', middle(mine, 'memoryMb'), middle(theirs, 'memoryMb'), 'MB', ''),
  ]
}

async function searchRows() {
  const { plain, own } = await measureSearch()
  return [50, 95].map((p) =>
    line(`search engine per key press, p${p}`, percentile(own, p), percentile(plain, p), 'ms', ''),
  )
}

async function typingRows(ours) {
  const { toResult, toPaint } = await measureTyping(ours)
  return [
    line(`key press to result in the page, p50 of ${toResult.length}`, median(toResult), 0, 'ms', ''),
    line('key press to result in the page, p95', percentile(toResult, 95), 0, 'ms', ''),
    line('key press to painted frame, p50', median(toPaint), 0, 'ms', ''),
    line('key press to painted frame, p95', percentile(toPaint, 95), 0, 'ms', '≤ 16 ms'),
  ]
}

async function boardRows(ours) {
  const { frames, jumps, longest } = await measureBoard(ours)
  return [
    line(`frame while a list of 1,000 rows scrolls, p50 of ${frames.length}`, median(frames), 0, 'ms', ''),
    line('frame while it scrolls, p95', percentile(frames, 95), 0, 'ms', '≤ 34 ms'),
    line('jump to the end of 1,000 rows, to the frame, median', median(jumps), 0, 'ms', '≤ 100 ms'),
    line('longest task meanwhile', longest, 0, 'ms', '≤ 50 ms'),
  ]
}

async function pdfRows(ours, bare) {
  const mine = await measureOurPdf(ours, PDF_RUNS)
  const theirs = await measureBarePdf(bare, await handoutPage(), PDF_RUNS)
  return [
    line('handout PDF, checked and saved, p50', median(mine.times), median(theirs), 'ms', '≤ 1.2×'),
    line('handout PDF, p95', percentile(mine.times, 95), percentile(theirs, 95), 'ms', ''),
    line(`memory after ${PDF_RUNS} more handouts`, mine.memoryGrowthMb, 0, 'MB', '≤ 50 MB'),
    line('hidden windows a minute after the last handout', mine.hiddenWindows, 0, '', '0'),
  ]
}

async function libraryRows(ours) {
  const { one, many } = await measureLibrary(ours, LIBRARY_GUIDES, LIBRARY_RUNS)
  const middle = (list, field) => median(list.map((run) => run[field]))
  const rowOf = (what, field, unit) =>
    line(`${LIBRARY_GUIDES} guides beside one: ${what}`, middle(many, field), middle(one, field), unit, '1×')
  return [
    rowOf('window ready, median', 'readyMs', 'ms'),
    rowOf('memory of all processes, median', 'memoryMb', 'MB'),
    rowOf('first search, median', 'searchMs', 'ms'),
  ]
}
