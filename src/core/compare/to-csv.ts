import type { Pack } from '../topic/topic'
import { cellLines } from './cell-lines'
import { sourceLine } from '../topic/source'
import { columnTopics, numberSources, topicLines } from './sources'
import type { Comparison } from './table'

const BYTE_ORDER_MARK = '\uFEFF'

/** Cells before those of the entries. */
const HEAD = ['Group', 'Row', 'Differs'] as const

/**
 * The cells of a comparison's sheet, before they are written as CSV: a head, a row for each row of the table, then the
 * sources and the topics. A cell with several items has one on each line.
 * @returns rows of equal length
 */
export function comparisonSheet(comparison: Comparison, packs: readonly Pack[]): string[][] {
  const { columns, groups } = comparison
  const { list, mark } = numberSources(comparison, packs)
  const topics = columnTopics(comparison, packs)
  const rows = [
    [...HEAD, ...columns.map(({ name, id }, i) => `${name} (${[id, ...topics.slice(i, i + 1)].join(', ')})`)],
    ...groups.flatMap((group) =>
      group.rows.map(({ label, isDifferent, cells }) => [
        group.label,
        label,
        isDifferent ? 'yes' : 'no',
        ...columns.map(({ topic }, i) => {
          const cell = cells[i]
          return cell ? cellLines(cell, (cited) => mark(topic, cited)).join('\n') : ''
        }),
      ]),
    ),
    ...list.map(({ source }, i) => ['Sources', `[${i + 1}]`, '', sourceLine(source)]),
    ...topicLines(comparison, packs).map((line) => ['Topic', '', '', line]),
  ]
  const width = HEAD.length + columns.length
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')])
}

/**
 * A comparison as CSV by RFC 4180: lines end in CR LF, every field stands in quotes, quotes inside are doubled.
 * Spreadsheets run a field that looks like a formula, so such fields are written through {@link withoutFormula}.
 * @param packs those that the columns come from
 * @param hasByteOrderMark whether to begin with one, for spreadsheets that take a file without it for another encoding
 * @returns text to be written as UTF-8
 */
export function comparisonCsv(comparison: Comparison, packs: readonly Pack[], hasByteOrderMark = false): string {
  const lines = comparisonSheet(comparison, packs).map((row) => `${row.map(csvField).join(',')}\r\n`)
  return `${hasByteOrderMark ? BYTE_ORDER_MARK : ''}${lines.join('')}`
}

/**
 * A field that no spreadsheet takes for a formula: one that begins with `=`, `+`, `-`, `@` (their full-width forms as well,
 * and behind spaces too), a tab, a carriage return or a line feed gets an apostrophe before it, which stays when the file is
 * read back by a program (OWASP, "CSV Injection"). Other fields are as they were.
 */
export function withoutFormula(field: string): string {
  return /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(field) ? `'${field}` : field
}

function csvField(field: string): string {
  return `"${withoutFormula(field).replaceAll('"', '""')}"`
}
