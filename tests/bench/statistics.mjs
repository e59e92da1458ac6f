/** The p-th percentile by nearest rank. @param {number[]} values @param {number} p 0 to 100 */
export function percentile(values, p) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil((p / 100) * sorted.length) - 1))] ?? NaN
}

/** @param {number[]} values */
export const median = (values) => percentile(values, 50)

/** A line of the report: what, ours, the other's, their ratio, the target. */
export function line(what, ours, theirs, unit, target) {
  const ratio = theirs ? `${(ours / theirs).toFixed(2)}×` : ''
  return [what, `${ours.toFixed(1)} ${unit}`, theirs ? `${theirs.toFixed(1)} ${unit}` : '–', ratio, target]
}

/** Prints rows in columns. @param {string[][]} rows */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
