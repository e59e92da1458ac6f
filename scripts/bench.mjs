/**
 * `npm run bench [-- window|typing|search|pdf …]`: what the app costs, beside a bare one-window program on the same Electron in
 * the same run. Prints medians, percentiles and ratios; nothing here fails on a number.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { withDisplay } from './setup/display.mjs'
import { electronArguments } from './setup/electron.mjs'
import { root } from './setup/paths.mjs'
import { prepareApp } from './setup/prepare.mjs'
import { runScript, say } from './setup/report.mjs'

const WINDOW_RUNS = 7
const PDF_RUNS = 30

await runScript(async () => {
  const chosen = process.argv.slice(2)
  const isChosen = (name) => !chosen.length || chosen.includes(name)
  const electron = await prepareApp()
  say(`Electron ${electron.version} (from ${electron.from})`)
  const [{ line, median, percentile, table }, window, typing, pdf, search] = await Promise.all(
    ['statistics', 'window', 'typing', 'pdf', 'search'].map(
      (name) => import(pathToFileURL(join(root, `tests/bench/${name}.mjs`)).href),
    ),
  )
  const rows = [['measure', 'ours', 'beside it', 'ratio', 'target']]
  await withDisplay(async (env) => {
    const program = (folder) => ({ program: electron.program, args: electronArguments([folder]), env })
    const ours = program(root)
    const bare = program(join(root, 'tests/bench/bare-app'))
    if (isChosen('window')) {
      const mine = []
      const theirs = []
      // Turn about, so that a busy moment of the machine meets both.
      for (let i = 0; i <= WINDOW_RUNS; i++) {
        const [a, b] = [await window.measureWindow(ours, '[data-row]'), await window.measureWindow(bare, 'h1')]
        if (i > 0) mine.push(a) && theirs.push(b)
      }
      const middle = (list, field) => median(list.map((run) => run[field]))
      rows.push(line('window ready, median', middle(mine, 'readyMs'), middle(theirs, 'readyMs'), 'ms', '≤ 1.3×'))
      rows.push(
        line('memory of all processes, median', middle(mine, 'memoryMb'), middle(theirs, 'memoryMb'), 'MB', 'told'),
      )
    }
    if (isChosen('search')) {
      const { plain, own } = await search.measureSearch()
      rows.push(line('search engine per key press, p50', percentile(own, 50), percentile(plain, 50), 'ms', 'told'))
      rows.push(line('search engine per key press, p95', percentile(own, 95), percentile(plain, 95), 'ms', '≤ 1 ms'))
    }
    if (isChosen('typing')) {
      const { toResult, toPaint } = await typing.measureTyping(ours)
      rows.push(line(`key press to result in the page, p50 of ${toResult.length}`, median(toResult), 0, 'ms', 'told'))
      rows.push(line('key press to result in the page, p95', percentile(toResult, 95), 0, 'ms', '≤ 16 ms'))
      rows.push(line('key press to painted frame, p95', percentile(toPaint, 95), 0, 'ms', '≤ 16 ms'))
    }
    if (isChosen('pdf')) {
      const html = await search.handoutHtml()
      const mine = await pdf.measureOurPdf(ours, PDF_RUNS)
      const theirs = await pdf.measureBarePdf(bare, html, PDF_RUNS)
      rows.push(line('handout PDF, checked and saved, p50', median(mine.times), median(theirs), 'ms', '≤ 1.2×'))
      rows.push(line('handout PDF, p95', percentile(mine.times, 95), percentile(theirs, 95), 'ms', 'told'))
      rows.push(line(`memory after ${PDF_RUNS} more handouts`, mine.memoryGrowthMb, 0, 'MB', 'told'))
    }
  })
  process.stdout.write(`${table(rows)}\n`)
  return 0
})
