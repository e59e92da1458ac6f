import { squeeze } from '../inline'
import { readMarker } from '../marker'
import { isFirstNames } from './table-row'

/** A row of a table that is drawn in plain text. */
export interface TextRow {
  cells: string[]
  /** Place among the lines that were looked at. */
  at: number
  isHeader: boolean
}

const RULE = /^[\s|+:=-]{3,400}$/
const LONGEST = 2_000
/** Kinds of division, each with the rows that it takes to be believed. */
const DIVISIONS: readonly (readonly [division: RegExp, rows: number])[] = [
  [/\|/, 2],
  [/(?<!\t)\t+/, 2],
  [/(?<!\s)\s{2,}/, 3],
]

/**
 * Reads a table from a line on: cells divided by bars, by tabs or by wide gaps.
 * @param lineAt the text of a line; nothing behind the last
 * @returns its rows and the place behind it; nothing where no table begins
 */
export function textTable(
  lineAt: (at: number) => string | undefined,
  from: number,
): { rows: TextRow[]; end: number } | undefined {
  const first = lineAt(from) ?? ''
  if (first.length > LONGEST || !/[|\t]|\S\s{3,}\S/.test(first)) return undefined
  for (const [division, enough] of DIVISIONS) {
    const found = rowsOf(lineAt, from, division)
    if (found && found.rows.length >= enough) return found
  }
  return undefined
}

function rowsOf(
  lineAt: (at: number) => string | undefined,
  from: number,
  division: RegExp,
): { rows: TextRow[]; end: number } | undefined {
  const rows: TextRow[] = []
  let end = from
  for (; ; end++) {
    const text = lineAt(end)
    if (!text?.trim() || text.length > LONGEST) break
    if (RULE.test(text)) {
      const [only] = rows
      if (rows.length === 1 && only) only.isHeader = true
      continue
    }
    const cells = cellsOf(text, division)
    if (cells.length < 2 || readMarker(text) || (rows[0] && cells.length !== rows[0].cells.length)) break
    rows.push({ cells, at: end, isHeader: !rows.length && isFirstNames(cells) })
  }
  return rows.length ? { rows, end } : undefined
}

function cellsOf(text: string, division: RegExp): string[] {
  const bare = text.trim()
  return bare
    .slice(bare.startsWith('|') ? 1 : 0, bare.endsWith('|') ? -1 : undefined)
    .split(division)
    .map(squeeze)
}
